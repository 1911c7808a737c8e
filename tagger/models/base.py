"""What every model that learns is, whatever is inside: the interface that training relies on."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:  # the window knows the models by name before numpy is loaded
    import numpy as np
    from numpy.typing import NDArray

# What a family's models label: tokens, or whole documents. A family that has no KIND makes taggers.
Kind = Literal["tagger", "classifier"]


class Sentence(NamedTuple):
    """What a tagger sees: words and, where the corpus has them, parts of speech, else ().

    glued: whether each word stands directly upon the one before; (): none does.
    """

    words: Sequence[str]
    pos: Sequence[str] = ()
    glued: Sequence[bool] = ()

    @property
    def gaps(self) -> list[str]:
        """What stands before each word: a space, or nothing."""
        glued = self.glued or [False] * len(self.words)
        return ["" if upon or not at else " " for at, upon in enumerate(glued)]

    @property
    def text(self) -> str:
        """The words as they stand, all white space as single spaces."""
        return "".join(gap + word for gap, word in zip(self.gaps, self.words, strict=True))


class Example(NamedTuple):
    """A sentence with its tags, one for each word, in the scheme that the model's settings name."""

    sentence: Sentence
    tags: Sequence[str]


class Found(NamedTuple):
    """A span of tokens `[start, end)` that a tagger sees, and how sure it is: from 0 to 1."""

    start: int
    end: int
    label: str
    score: float


class Step(NamedTuple):
    """One batch learned: its tokens, and the mean loss of a token before it was learned."""

    tokens: int
    loss: float


class LearnerSettings(Protocol):
    """What every family's settings have; each adds its own. Frozen dataclasses."""

    @property
    def epochs(self) -> int: ...
    @property
    def patience(self) -> int: ...
    @property
    def minutes(self) -> float: ...
    @property
    def seed(self) -> int: ...


class Settings(LearnerSettings, Protocol):
    """What the settings of every family of taggers have."""

    @property
    def scheme(self) -> str: ...


class Tagger(Protocol):
    """A model that has learned.

    temperature: see `chain.ChainTagger`.
    """

    temperature: float

    def tag(self, sentences: Sequence[Sentence]) -> list[list[str]]:
        """Tags of each sentence, legal in the model's scheme; the result for a sentence does not
        depend on the others. A sentence without words has no tags."""

    def find(self, sentences: Sequence[Sentence]) -> list[list[Found]]:
        """The spans that `tag` gives each sentence, each with its probability."""

    def save(self, folder: Path) -> None:
        """Write the weights and the vocabulary: safetensors and JSON."""


class Learner(Tagger, Protocol):
    """A model that is learning."""

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """Learn every example once, a batch at each step; may be abandoned between steps.

        left: the part of the training that is still to come, from 1 to 0.
        """

    def keep(self) -> None:
        """Remember the weights as they are, in place of those remembered before."""

    def restore(self) -> None:
        """Take up the weights that were remembered last."""


class Family(Protocol):
    """What MODELS names: a module of `tagger.models`, or an object in one."""

    @property
    def TITLE(self) -> str:  # noqa: N802 - a constant where it is a module
        """For people."""

    @property
    def Settings(self) -> type[Any]:  # noqa: N802 - a class where it is a module
        """A frozen dataclass, see `Settings`."""

    def learner(self, examples: Sequence[Example], tags: Sequence[str], settings: Any) -> Learner:
        """A model that has learned nothing yet; vocabularies come from `examples` alone.

        tags: every tag it may give. Equal arguments give equal models on one machine.
        """

    def load(self, folder: Path, tags: Sequence[str], settings: Any) -> Tagger:
        """What `save` wrote. Raises UserError where it is damaged."""


class Classified(NamedTuple):
    """The words of a document and its class."""

    words: Sequence[str]
    category: str


class Classifier(Protocol):
    """A model of whole documents that has learned."""

    classes: tuple[str, ...]

    def classify(self, texts: Sequence[Sequence[str]]) -> "NDArray[np.float64]":
        """For each document, given as its words, the probability of each class.

        Shape (documents, classes), rows sum to 1; the result for a document does not depend on
        the others, and one without words has one too.
        """

    def save(self, folder: Path) -> None:
        """Write the weights and the vocabulary: safetensors and JSON."""


class ClassifierLearner(Classifier, Protocol):
    """A model of whole documents that is learning."""

    @property
    def finished(self) -> bool:
        """Whether another epoch would change nothing."""

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`."""

    def keep(self) -> None:
        """See `Learner.keep`."""

    def restore(self) -> None:
        """See `Learner.restore`."""


class ClassifierFamily(Protocol):
    """What MODELS names where KIND is "classifier"."""

    @property
    def TITLE(self) -> str: ...  # noqa: N802 - a constant where it is a module
    @property
    def KIND(self) -> Kind: ...  # noqa: N802 - a constant where it is a module
    @property
    def Settings(self) -> type[Any]: ...  # noqa: N802 - a class where it is a module

    def learner(
        self, examples: Sequence[Classified], classes: Sequence[str], settings: Any
    ) -> ClassifierLearner:
        """A model that has learned nothing yet; all it knows of words is of `examples` alone.

        classes: every class that it may give. Equal arguments give equal models on one machine.
        """

    def load(self, folder: Path, classes: Sequence[str], settings: Any) -> Classifier:
        """What `save` wrote. Raises UserError where it is damaged."""
