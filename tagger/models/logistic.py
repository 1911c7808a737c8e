"""Logistic regression on sparse features of a token and its neighbours; legal tags by Viterbi.

One binary regression for each tag, trained by stochastic gradient descent. On 265,000 tokens of
CoNLL-2002 Spanish this was as exact as multinomial regression by L-BFGS or SAGA in less time, and
it can be stopped at any moment.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from corpora.tags import Scheme
from tagger.models.base import Example, Sentence, Step
from tagger.models.batches import by_length
from tagger.models.chain import ChainTagger, Emitted
from tagger.models.decoding import Floats
from tagger.models.features import token_features
from tagger.models.files import (
    Arrays,
    check_shapes,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.settings import real, tag_scheme, whole

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction import DictVectorizer

TITLE = "Logistic regression: each token by itself"
BATCH_TOKENS = 20_000
DECODED_TOGETHER = 256


@dataclass(frozen=True, slots=True)
class Settings:
    scheme: Scheme = tag_scheme("IOB2")
    epochs: int = whole(20, 1, 1000, "passes over the training part, at most")
    patience: int = whole(4, 1, 1000, "epochs without a better development F1 before it ends")
    minutes: float = real(0.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    alpha: float = real(3e-6, 1e-9, 1.0, "strength of the L2 penalty")
    seed: int = whole(0, 0, 2**31 - 1, "of the order of the tokens")


class LogisticTagger(ChainTagger):
    """coef: (features, tags). intercept: (tags,)."""

    def __init__(
        self,
        vectorizer: "DictVectorizer",
        tags: Sequence[str],
        settings: Settings,
        coef: Floats,
        intercept: Floats,
    ) -> None:
        super().__init__(tags, settings.scheme)
        self._vectorizer = vectorizer
        self.coef, self.intercept = coef, intercept

    def emissions(self, sentences: Sequence[Sentence]) -> Iterator[Emitted]:
        """See `ChainTagger.emissions`: log-probabilities of the tags."""
        full = [number for number, sentence in enumerate(sentences) if sentence.words]
        lengths = [len(sentences[number].words) for number in full]
        for batch in by_length(lengths, DECODED_TOGETHER):
            numbers, sizes = [full[place] for place in batch], [lengths[place] for place in batch]
            tokens = (f for number in numbers for f in token_features(sentences[number]))
            matrix = self._vectorizer.transform(tokens)
            rows = log_probabilities(matrix @ self.coef + self.intercept)
            padded = np.zeros((len(batch), max(sizes), len(self.tags)), np.float32)
            padded[np.arange(max(sizes)) < np.array(sizes)[:, None]] = rows
            yield Emitted(numbers, padded, sizes)

    def save(self, folder: Path) -> None:
        """See `Tagger.save`."""
        save_weights(folder, {"coef": self.coef, "intercept": self.intercept})
        save_vocabulary(folder, {"features": list(self._vectorizer.feature_names_)})


class LogisticLearner(LogisticTagger):
    """Learns from a sparse matrix, (tokens, features), that never becomes a dense one."""

    def __init__(
        self, examples: Sequence[Example], tags: Sequence[str], settings: Settings
    ) -> None:
        from sklearn.feature_extraction import DictVectorizer
        from sklearn.linear_model import SGDClassifier

        vectorizer = DictVectorizer(dtype=np.float32, sort=False)
        tokens = (features for e in examples for features in token_features(e.sentence))
        self._matrix = _narrow(vectorizer.fit_transform(tokens))
        number = {tag: place for place, tag in enumerate(tags)}
        self._gold = np.array([number[tag] for e in examples for tag in e.tags])
        self._rng = np.random.default_rng(settings.seed)
        self._model = SGDClassifier(
            loss="log_loss", alpha=settings.alpha, random_state=settings.seed
        )
        shape = self._matrix.shape[1], len(tags)
        zeros = np.zeros(shape, np.float32), np.zeros(len(tags), np.float32)
        super().__init__(vectorizer, tags, settings, *zeros)
        self._kept = zeros

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`."""
        order = self._rng.permutation(len(self._gold))
        for begin in range(0, len(order), BATCH_TOKENS):
            chosen = order[begin : begin + BATCH_TOKENS]
            matrix, gold = self._matrix[chosen], self._gold[chosen]
            step = Step(len(chosen), self._loss(matrix, gold))
            self._model.partial_fit(matrix, gold, classes=np.arange(len(self.tags)))
            self._follow()
            yield step

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = self.coef, self.intercept

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.coef, self.intercept = self._kept

    def state(self) -> tuple[Arrays, dict[str, Any]]:
        """See `checkpoints.Resumable`."""
        coef, intercept = self._kept
        found = {"coef": self._model.coef_, "intercept": self._model.intercept_}
        kept = {"kept.coef": coef, "kept.intercept": intercept}
        return {**found, **kept}, {"t": self._model.t_, "rng": self._rng.bit_generator.state}

    def take_up(self, arrays: Arrays, facts: Mapping[str, Any]) -> None:
        """See `checkpoints.Resumable`."""
        # It makes room for its weights when it first learns; what it learned then goes again.
        self._model.partial_fit(self._matrix[:1], self._gold[:1], classes=np.arange(len(self.tags)))
        self._model.coef_[:], self._model.intercept_[:] = arrays["coef"], arrays["intercept"]
        self._model.t_ = float(facts["t"])
        self._rng.bit_generator.state = facts["rng"]
        self._kept = arrays["kept.coef"], arrays["kept.intercept"]
        self._follow()

    def _follow(self) -> None:
        """Tag by what is learned by now."""
        self.coef = _both(self._model.coef_).T.astype(np.float32, order="C")
        self.intercept = _both(self._model.intercept_).astype(np.float32)

    def _loss(self, matrix: "csr_matrix", gold: NDArray[np.int64]) -> float:
        scores = log_probabilities(matrix @ self.coef + self.intercept)
        return float(-scores[np.arange(len(gold)), gold].mean())


def _both(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of two tags scikit-learn holds the second alone; the first is its opposite."""
    return np.concatenate([-rows, rows]) if len(rows) == 1 else rows


def log_probabilities(margins: Floats) -> Floats:
    """Of (tokens, tags) margins of binary regressions: logarithms of sigmoids that sum to 1."""
    logs = -np.logaddexp(0, -margins)
    return cast(Floats, logs - np.logaddexp.reduce(logs, axis=1, keepdims=True))


def learner(
    examples: Sequence[Example], tags: Sequence[str], settings: Settings
) -> LogisticLearner:
    """See `Family.learner`."""
    return LogisticLearner(examples, tags, settings)


def load(folder: Path, tags: Sequence[str], settings: Settings) -> LogisticTagger:
    """See `Family.load`."""
    from sklearn.feature_extraction import DictVectorizer

    (features,) = load_vocabulary(folder, "features")
    arrays = load_weights(folder)
    shapes = {"coef": (len(features), len(tags)), "intercept": (len(tags),)}
    check_shapes(folder, arrays, shapes)
    vectorizer = DictVectorizer(dtype=np.float32, sort=False)
    vectorizer.feature_names_ = features
    vectorizer.vocabulary_ = {feature: place for place, feature in enumerate(features)}
    return LogisticTagger(vectorizer, tags, settings, arrays["coef"], arrays["intercept"])


def _narrow(matrix: Any) -> "csr_matrix":
    """With 32-bit indices: DictVectorizer may give 64-bit ones, which solvers refuse."""
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    return cast("csr_matrix", matrix)
