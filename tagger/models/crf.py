"""A linear-chain conditional random field on the features of the logistic baseline: seconds to
train.

Lafferty, McCallum and Pereira (2001), Conditional random fields. python-crfsuite learns it, by
L-BFGS with L1 and L2; its weights are then taken out, so that a run is data, tags like every
other chain, and needs no file of crfsuite's.
"""

import re
import tempfile
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import numpy as np

from corpora.tags import Scheme
from tagger.models.base import Example, Sentence, Step
from tagger.models.batches import by_length
from tagger.models.chain import ChainTagger, Emitted
from tagger.models.decoding import Floats, Transitions
from tagger.models.features import token_features
from tagger.models.files import (
    check_shapes,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.settings import real, tag_scheme, whole

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

TITLE = "Conditional random field on features"
DECODED_TOGETHER = 256
_LOSS = re.compile(r"^Loss: ([-+.\de]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Settings:
    scheme: Scheme = tag_scheme("IOB2")
    epochs: int = whole(1, 1, 1000, "the first learns all there is to learn")
    patience: int = whole(1, 1, 1000, "epochs without a better development F1 before it ends")
    minutes: float = real(0.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    iterations: int = whole(100, 1, 10_000, "steps of L-BFGS, at most")
    c1: float = real(0.1, 0.0, 1000.0, "strength of the L1 penalty")
    c2: float = real(0.01, 0.0, 1000.0, "strength of the L2 penalty")
    seed: int = whole(0, 0, 2**31 - 1, "plays no part: nothing here is drawn at random")


class Weights:
    """features: names, of which `state` has the rows. state: (features, tags). between: (tags
    before, tags after)."""

    def __init__(self, features: Sequence[str], state: Floats, between: Floats) -> None:
        self.state, self.between = state, between
        self.row = {name: number for number, name in enumerate(features)}


class CrfTagger(ChainTagger):
    def __init__(self, weights: Weights, tags: Sequence[str], settings: Settings) -> None:
        super().__init__(tags, settings.scheme)
        self.weights = weights

    def emissions(self, sentences: Sequence[Sentence]) -> Iterator[Emitted]:
        """See `ChainTagger.emissions`."""
        full = [number for number, sentence in enumerate(sentences) if sentence.words]
        lengths = [len(sentences[number].words) for number in full]
        for batch in by_length(lengths, DECODED_TOGETHER):
            numbers, sizes = [full[place] for place in batch], [lengths[place] for place in batch]
            rows = self._matrix([sentences[number] for number in numbers]) @ self.weights.state
            padded = np.zeros((len(batch), max(sizes), len(self.tags)), np.float32)
            padded[np.arange(max(sizes)) < np.array(sizes)[:, None]] = rows
            yield Emitted(numbers, padded, sizes)

    def transitions(self) -> Transitions:
        """See `ChainTagger.transitions`; nothing is learned of a sentence's ends."""
        nothing = np.zeros(len(self.tags), np.float32)
        return Transitions(nothing, self.weights.between, nothing)

    def save(self, folder: Path) -> None:
        """See `Tagger.save`."""
        save_weights(folder, {"state": self.weights.state, "between": self.weights.between})
        save_vocabulary(folder, {"features": list(self.weights.row)})

    def _matrix(self, sentences: Sequence[Sentence]) -> "csr_matrix":
        """(tokens, features): 1 where a token has a feature."""
        from scipy.sparse import csr_matrix

        known, columns, ends = self.weights.row, [], [0]
        for sentence in sentences:
            for names in items(sentence):
                columns += [known[name] for name in names if name in known]
                ends.append(len(columns))
        ones = np.ones(len(columns), np.float32)
        indices = np.array(columns, np.int32), np.array(ends, np.int32)
        return csr_matrix((ones, *indices), shape=(len(ends) - 1, len(known)))


class CrfLearner(CrfTagger):
    def __init__(
        self, examples: Sequence[Example], tags: Sequence[str], settings: Settings
    ) -> None:
        size = len(tags)
        nothing = Weights([], np.zeros((0, size), np.float32), np.zeros((size, size), np.float32))
        super().__init__(nothing, tags, settings)
        self._examples = [example for example in examples if example.tags]
        self._tokens = sum(len(example.tags) for example in self._examples)
        self._settings = settings
        self._kept = self.weights

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`: all there is to learn, a step for each iteration.

        When it is abandoned, what was learned by then is learned once more, for crfsuite gives
        nothing away before it is done.
        """
        if self.weights.row:
            return
        done, iterations = 0, self._settings.iterations
        fitting = _Fitting(self._examples, self.tags, self._settings)
        try:
            for loss in fitting.losses(iterations):
                done += 1
                yield Step(self._tokens // iterations, loss / self._tokens)
        finally:
            if done and not fitting.learned:
                list(fitting.losses(done))
            self.weights = fitting.learned or self.weights

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = self.weights

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.weights = self._kept


class _Fitting:
    """crfsuite at work in a thread of its own, which says how it goes."""

    def __init__(
        self, examples: Sequence[Example], tags: Sequence[str], settings: Settings
    ) -> None:
        self._examples, self._tags, self._settings = examples, tags, settings
        self._said: SimpleQueue[float | BaseException | None] = SimpleQueue()
        self._abandoned = Event()
        self.learned: Weights | None = None

    def losses(self, iterations: int) -> Iterator[float]:
        """The loss of all sentences after each iteration; abandoned, it stops at the next.

        When it is through, `learned` is there.
        """
        self._abandoned.clear()
        thread = Thread(target=self._fit, args=(iterations,), daemon=True)
        thread.start()
        try:
            while (said := self._said.get()) is not None:
                if isinstance(said, BaseException):
                    raise said
                yield said
        finally:
            self._abandoned.set()
            thread.join()
            self._said = SimpleQueue()

    def _fit(self, iterations: int) -> None:
        try:
            with tempfile.TemporaryDirectory(prefix="tagwright-crf-") as folder:
                path = str(Path(folder) / "model")
                trainer = self._trainer(iterations)
                names = self._show(trainer)
                trainer.train(path)
                self.learned = _weights(path, names, len(self._tags))
        except _AbandonedError:
            pass
        except BaseException as error:  # it is raised again where somebody listens
            self._said.put(error)
        self._said.put(None)

    def _show(self, trainer: Any) -> list[str]:
        """All examples, as numbers: crfsuite's listing of a model trips over names with line
        breaks in them. Returns the features' names."""
        numbers: dict[str, str] = {}
        tags = {tag: str(place) for place, tag in enumerate(self._tags)}
        for example in self._examples:
            rows = [
                [numbers.setdefault(name, str(len(numbers))) for name in names]
                for names in items(example.sentence)
            ]
            trainer.append(rows, [tags[tag] for tag in example.tags])
        return list(numbers)

    def _trainer(self, iterations: int) -> Any:
        import pycrfsuite

        said, abandoned = self._said, self._abandoned

        class Trainer(pycrfsuite.Trainer):  # type: ignore[misc]  # it has no types
            def message(self, text: str) -> None:
                if abandoned.is_set():
                    raise _AbandonedError
                if loss := _LOSS.search(text):
                    said.put(float(loss[1]))

        values = self._settings
        params = {"c1": values.c1, "c2": values.c2, "max_iterations": iterations}
        return Trainer(algorithm="lbfgs", params=params, verbose=True)


class _AbandonedError(Exception):
    """Nobody waits for the fit any longer."""


def _weights(path: str, names: Sequence[str], tags: int) -> Weights:
    """What crfsuite learned, from its file; features without a weight are left out."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    tagger.close()
    row = {number: place for place, number in enumerate(info.attributes)}
    state = np.zeros((len(row), tags), np.float32)
    between = np.zeros((tags, tags), np.float32)
    for (number, tag), weight in info.state_features.items():
        state[row[number], int(tag)] = weight
    for (before, after), weight in info.transitions.items():
        between[int(before), int(after)] = weight
    return Weights([names[int(number)] for number in row], state, between)


def items(sentence: Sentence) -> Iterator[list[str]]:
    """For each token its features as crfsuite takes them: one name for each name and value."""
    for features in token_features(sentence):
        yield ["bias", *(f"{name}={value}" for name, value in features.items())]


def learner(examples: Sequence[Example], tags: Sequence[str], settings: Settings) -> CrfLearner:
    """See `Family.learner`."""
    return CrfLearner(examples, tags, settings)


def load(folder: Path, tags: Sequence[str], settings: Settings) -> CrfTagger:
    """See `Family.load`."""
    (features,) = load_vocabulary(folder, "features")
    arrays, size = load_weights(folder), len(tags)
    check_shapes(folder, arrays, {"state": (len(features), size), "between": (size, size)})
    return CrfTagger(Weights(features, arrays["state"], arrays["between"]), tags, settings)
