"""A small corpus of names and towns that every tagger learns at once, and what to ask of each."""

from collections.abc import Iterator, Sequence

from corpora.document import Document, Part, Span
from corpora.events import Event, Message, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger.models import MODELS, kind

TAGGERS = [name for name in MODELS if kind(name) == "tagger"]
NAMES = ("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald")
TOWNS = ("Paris", "Ghent", "Turin", "Porto", "Malmo")
SMALL = {"word_size": "12", "hidden": "12", "char_filters": "12", "learning_rate": "0.02"}
LINEAR = {"logistic": {"alpha": "1e-4"}, "crf": {}}
# One of each kind of code; the others differ in their settings alone.
KINDS = ["logistic", "crf", "mlp", "char-bilstm-crf"]
SETTINGS = {name: LINEAR.get(name, {**SMALL, "epochs": "12"}) for name in TAGGERS}


def doc(number: int, part: Part = "train") -> Document:
    name, town = NAMES[number % len(NAMES)], TOWNS[number % len(TOWNS)]
    text = f"{name} lives in {town}. It rains in {town} now, said {name}."
    spans = []
    for word, label in ((name, "PER"), (town, "LOC")):
        for at in (text.index(word), text.rindex(word)):
            spans.append(Span(at, at + len(word), label))
    return complete(Document(f"doc-{number}", text, spans=tuple(sorted(spans)), part=part))


def snapshot(train_size: int = 40, development: int = 10) -> Snapshot:
    docs = [doc(n) for n in range(train_size)]
    docs += [doc(n, "development") for n in range(100, 100 + development)]
    return Snapshot((*docs, doc(200, "test")), name="towns")


def data_of(events: Sequence[Event]) -> dict[str, object]:
    """What came of long work: it says so once, in the end."""
    assert [type(event) for event in events].index(Result) == len(events) - 1
    return dict(events[-1].data)


def result_of(events: Iterator[Event]) -> tuple[list[Event], dict[str, object]]:
    """What work said, and what came of it."""
    said = list(events)
    return said[:-1], data_of(said)


def messages(events: list[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Message))
