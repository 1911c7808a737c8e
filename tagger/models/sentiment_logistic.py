"""Logistic regression on words and pairs of words of a whole document.

Their counts are weighed by tf-idf, or, as NB-SVM does, by the log-count ratios of naive Bayes
(Wang and Manning 2012, Baselines and bigrams: simple, good sentiment and topic classification).
"""

import warnings
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError
from tagger.models import ngrams
from tagger.models.base import Classified, Kind, Step
from tagger.models.decoding import Floats
from tagger.models.files import (
    check_shapes,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.settings import choice, real, whole

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

TITLE = "Logistic regression: words and pairs of words of a document"
KIND: Kind = "classifier"
# Iterations of the solver between two looks at the development part.
ROUND = 10
CLASSIFIED_TOGETHER = 256


@dataclass(frozen=True, slots=True)
class Settings:
    features: Literal["tfidf", "nbsvm"] = choice(
        "tfidf", ("tfidf", "nbsvm"), "how words are weighed: by rarity, or by log-count ratios"
    )
    ngrams: int = whole(2, 1, 5, "longest row of words that counts as one feature")
    least: int = whole(2, 1, 1000, "documents in which a feature must occur")
    strength: float = real(100.0, 1e-6, 1e6, "inverse strength of the L2 penalty (C)")
    alpha: float = real(1.0, 1e-3, 1000.0, "added to the counts that the ratios are made of")
    epochs: int = whole(100, 1, 1000, f"rounds of {ROUND} iterations of the solver, at most")
    patience: int = whole(20, 1, 1000, "rounds without a better development score before it ends")
    minutes: float = real(0.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    seed: int = whole(0, 0, 2**31 - 1, "is not needed: the solver draws nothing at random")


class LogisticClassifier:
    """coef: (features, columns). intercept: (columns,). idf: (features,), where tf-idf weighs.

    One column, for the second of two classes; else one for each class.
    """

    def __init__(
        self,
        features: Sequence[str],
        classes: Sequence[str],
        settings: Settings,
        weights: "Weights",
    ) -> None:
        self.classes, self.settings, self.weights = tuple(classes), settings, weights
        self.features = features
        self._known = {feature: place for place, feature in enumerate(features)}

    def classify(self, texts: Sequence[Sequence[str]]) -> NDArray[np.float64]:
        """See `Classifier.classify`."""
        parts = [
            self._classify(texts[at : at + CLASSIFIED_TOGETHER])
            for at in range(0, len(texts), CLASSIFIED_TOGETHER)
        ]
        return np.concatenate([*parts, np.zeros((0, len(self.classes)))])

    def save(self, folder: Path) -> None:
        """See `Classifier.save`."""
        save_weights(folder, dict(self.weights))
        save_vocabulary(folder, {"features": list(self.features)})

    def _classify(self, texts: Sequence[Sequence[str]]) -> NDArray[np.float64]:
        matrix = self._weighed(ngrams.counts(texts, self._known, self.settings.ngrams))
        margins = matrix @ self.weights["coef"] + self.weights["intercept"]
        return probabilities(margins.astype(np.float64), softmax=self.settings.features == "tfidf")

    def _weighed(self, matrix: "csr_matrix[np.float32]") -> "csr_matrix[np.float32]":
        """Without log-count ratios: these are multiplied into `coef`."""
        if self.settings.features == "tfidf":
            return ngrams.unit_rows(ngrams.scaled(ngrams.damped(matrix), self.weights["idf"]))
        return ngrams.unit_rows(ngrams.present(matrix))


Weights = dict[str, Floats]


class LogisticClassifierLearner(LogisticClassifier):
    """Learns from a sparse matrix, (documents, features), that never becomes a dense one."""

    def __init__(
        self, examples: Sequence[Classified], classes: Sequence[str], settings: Settings
    ) -> None:
        texts = [example.words for example in examples]
        features = ngrams.vocabulary(texts, settings.ngrams, settings.least)
        if not features:
            raise UserError(
                f"There is nothing to learn: no word stands in {settings.least} documents of the"
                " training part; label more documents, or train with --set least=1."
            )
        columns = 1 if len(classes) == 2 else len(classes)
        weights: Weights = {
            "coef": np.zeros((len(features), columns), np.float32),
            "intercept": np.zeros(columns, np.float32),
        }
        super().__init__(features, classes, settings, weights)
        matrix = ngrams.counts(texts, self._known, settings.ngrams)
        if settings.features == "tfidf":
            self.weights["idf"] = ngrams.inverse_frequency(matrix)
        self._matrix = self._weighed(matrix)
        number = {name: place for place, name in enumerate(classes)}
        self._gold = np.array([number[example.category] for example in examples])
        self._tokens = sum(map(len, texts))
        self._problems = self._split()
        self.keep()

    @property
    def finished(self) -> bool:
        """See `ClassifierLearner.finished`."""
        return not any(problem.unfinished for problem in self._problems)

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`: a round of the solver's iterations."""
        for problem in self._problems:
            if problem.unfinished:
                problem.learn()
        coef = [column for problem in self._problems for column in problem.coef]
        intercept = [number for problem in self._problems for number in problem.intercept]
        self.weights["coef"] = np.stack(coef, 1).astype(np.float32)
        self.weights["intercept"] = np.array(intercept, np.float32)
        yield Step(self._tokens, self._loss())

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = dict(self.weights)

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.weights = dict(self._kept)

    def _split(self) -> list["Problem"]:
        """One problem for all classes; with ratios, one for each, since they differ by class."""
        strength, classes = self.settings.strength, range(len(self.classes))
        if self.settings.features == "tfidf":
            return [Problem(self._matrix, self._gold, strength, None)]
        chosen = [1] if len(classes) == 2 else classes
        presence = ngrams.present(self._matrix)
        total = np.asarray(presence.sum(0), np.float64).ravel()
        problems = []
        for place in chosen:
            gold = self._gold == place
            having = np.asarray(presence[gold].sum(0), np.float64).ravel()
            ratios = ngrams.log_count_ratio(having, total, self.settings.alpha)
            matrix = ngrams.scaled(self._matrix, ratios)
            problems.append(Problem(matrix, gold.astype(np.int64), strength, ratios))
        return problems

    def _loss(self) -> float:
        """Mean negative log-likelihood of a document."""
        margins = (self._matrix @ self.weights["coef"] + self.weights["intercept"]).astype(float)
        found = probabilities(margins, softmax=self.settings.features == "tfidf")
        sure = found[np.arange(len(self._gold)), self._gold]
        return float(-np.log(np.maximum(sure, 1e-12)).mean())


class Problem:
    """One regression, solved in rounds by L-BFGS from where the last round ended."""

    def __init__(
        self,
        matrix: "csr_matrix[np.float32]",
        gold: NDArray[np.int64],
        strength: float,
        ratios: Floats | None,
    ) -> None:
        from sklearn.linear_model import LogisticRegression

        self._matrix, self._gold, self._ratios = matrix, gold, ratios
        self._model: Any = LogisticRegression(C=strength, max_iter=ROUND, warm_start=True)
        self.unfinished = True

    def learn(self) -> None:
        """One round."""
        from sklearn.exceptions import ConvergenceWarning

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._model.fit(self._matrix, self._gold)
        self.unfinished = bool(self._model.n_iter_.max() >= ROUND)

    @property
    def coef(self) -> list[Floats]:
        """Of each column, the ratios multiplied in."""
        rows = self._model.coef_
        return [row if self._ratios is None else row * self._ratios for row in rows]

    @property
    def intercept(self) -> list[float]:
        return list(self._model.intercept_)


def probabilities(margins: NDArray[np.float64], *, softmax: bool) -> NDArray[np.float64]:
    """Of (documents, columns) margins; one column is that of the second of two classes."""
    if margins.shape[1] == 1:
        margins, softmax = np.hstack((np.zeros_like(margins), margins)), True
    logs = margins if softmax else -np.logaddexp(0, -margins)
    sums = np.logaddexp.reduce(logs, axis=1, keepdims=True)
    return cast(NDArray[np.float64], np.exp(logs - sums))


def learner(
    examples: Sequence[Classified], classes: Sequence[str], settings: Settings
) -> LogisticClassifierLearner:
    """See `ClassifierFamily.learner`."""
    return LogisticClassifierLearner(examples, classes, settings)


def load(folder: Path, classes: Sequence[str], settings: Settings) -> LogisticClassifier:
    """See `ClassifierFamily.load`."""
    (features,) = load_vocabulary(folder, "features")
    arrays = load_weights(folder)
    columns = 1 if len(classes) == 2 else len(classes)
    shapes: dict[str, tuple[int, ...]] = {
        "coef": (len(features), columns),
        "intercept": (columns,),
    }
    if settings.features == "tfidf":
        shapes["idf"] = (len(features),)
    check_shapes(folder, arrays, shapes)
    return LogisticClassifier(features, classes, settings, arrays)
