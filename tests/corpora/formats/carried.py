"""What of a document came back from a format: a check for each aspect, and what was told."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from corpora import formats
from corpora.document import Document
from corpora.formats import ASPECTS, FORMATS, Report
from tests.corpora.formats.documents import labelled_words

# The formats that are written and read: a new one in FORMATS is among them without further ado.
BOTH_WAYS = [
    name for name in FORMATS if formats.describe(name).reads and formats.describe(name).writes
]


def _same_spans(doc: Document, back: Document) -> bool:
    if doc.text == back.text:
        return [span.key for span in doc.spans] == [span.key for span in back.spans]
    return labelled_words(doc) == labelled_words(back)


def _same_sources(doc: Document, back: Document) -> bool:
    kept = {(span.key, span.source, span.score) for span in back.spans}
    return all((s.key, s.source, s.score) in kept for s in doc.spans if s.source or s.score)


# Of aspects that say how annotations may lie, the check is that of annotations.
CHECKS: dict[str, Callable[[Document, Document], bool]] = {
    "id": lambda doc, back: doc.id == back.id,
    "white space": lambda doc, back: doc.text == back.text,
    "tokens": lambda doc, back: doc.words == back.words,
    "sentences": lambda doc, back: doc.sentences == back.sentences,
    "spans": _same_spans,
    "overlaps": _same_spans,
    "cuts": _same_spans,
    "provenance": _same_sources,
    "proposals": lambda doc, back: doc.proposals == back.proposals,
    "category proposals": lambda doc, back: doc.category_proposals == back.category_proposals,
    "category": lambda doc, back: doc.category == back.category,
    "state": lambda doc, back: doc.state == back.state,
    "part": lambda doc, back: doc.part == back.part,
    "lang": lambda doc, back: doc.lang == back.lang,
    "meta": lambda doc, back: not doc.meta or doc.meta == back.meta,
}
# What a report may say otherwise than by an aspect's own words: of annotations, and of others.
OF_SPANS = ("annotations", "label", "words", "token borders")
OTHERWISE = {
    "white space": ("white space", "line breaks", "words", "characters"),
    "tokens": ("words", "characters"),
    "sentences": ("words", "line breaks"),
    "category": ("categories", "__label__"),
}


def there_and_back(format: str, docs: list[Document]) -> tuple[list[Document], list[str]]:
    """What is read of what was written, and what writing said that it left out."""
    info = formats.describe(format)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("corpus" if info.folder else f"corpus{info.suffixes[0]}")
        written = formats.write(path, docs, format=format)
        report = Report()
        back = list(formats.read(path, format=format, report=report))
    assert written.taken == len(docs)
    assert not report.refused
    return back, [entry.message for entry in written.mended]


def is_told(aspect: str, told: list[str]) -> bool:
    """Whether a report of writing speaks of an aspect."""
    if any(ASPECTS[aspect] in message for message in told):
        return True
    for other in ("provenance", "white space"):
        told = [message.replace(ASPECTS[other], "") for message in told]
    words = OF_SPANS if CHECKS[aspect] is _same_spans else OTHERWISE.get(aspect, ())
    return any(word in message for word in words for message in told)
