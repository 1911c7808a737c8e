"""What is true of every document that a reader gives, and of every sentence that it says."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from corpora.document import PARTS, STATES, Document, Span, sort_spans
from corpora.formats import Report

# A sentence that a person reads, less the path that it names.
LONGEST_SENTENCE = 500
# Python's own words have no place in it; nor has what moves a terminal's cursor.
NOT_FOR_PEOPLE = re.compile(
    r"Traceback|<[\w.]+ object at|<class |\b[A-Z]\w+(?:Error|Exception)\b|\[Errno"
    r"|[\x00-\x1f\x7f-\x9f]"
)


def unsound(docs: Iterable[Document]) -> Iterator[str]:
    """What is wrong with documents that came out of one reading."""
    ids: set[str] = set()
    for doc in docs:
        if doc.id in ids:
            yield f"two documents with the id {doc.id!r}"
        ids.add(doc.id)
        yield from (f"{doc.id!r}: {fault}" for fault in _faults(doc))


def _faults(doc: Document) -> Iterator[str]:
    strings = (
        doc.id,
        doc.text,
        doc.lang,
        doc.category or "",
        json.dumps(doc.meta, ensure_ascii=False),
    )
    if not all(map(_storable, strings)):
        yield "holds half a character or a NUL"
    if not doc.id or doc.category == "" or doc.state not in (None, *STATES):
        yield f"id, category or state is none: {doc.id!r}, {doc.category!r}, {doc.state!r}"
    if doc.part not in (None, *PARTS):
        yield f"part is none: {doc.part!r}"
    yield from _token_faults(doc)
    yield from _span_faults(doc, doc.spans)
    yield from _span_faults(doc, doc.proposals)


def _token_faults(doc: Document) -> Iterator[str]:
    if not all(0 <= start < end <= len(doc.text) for start, end in doc.tokens):
        yield "a token is not within the text"
    if any(a.end > b.start for a, b in pairwise(doc.tokens)):
        yield "tokens overlap or are out of order"
    if any(word != word.strip() for word in doc.words):
        yield "a token begins or ends with white space"
    ends = [0, *(end for _, end in doc.sentences)]
    starts = [*(start for start, _ in doc.sentences), len(doc.tokens)]
    if starts != ends or any(start >= end for start, end in doc.sentences):
        yield "sentences do not cover the tokens"


def _span_faults(doc: Document, spans: tuple[Span, ...]) -> Iterator[str]:
    if not all(0 <= span.start < span.end <= len(doc.text) for span in spans):
        yield "a span is not within the text"
    if not all(span.label and _storable(span.label) and _storable(span.source) for span in spans):
        yield "a label is empty or cannot be stored"
    if not all(span.score is None or isinstance(span.score, float | int) for span in spans):
        yield "a score is no number"
    if spans != sort_spans(spans):
        yield "spans are not in reading order"


def _storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)


def unclear(sentence: str, place: str) -> Iterator[str]:
    """What is wrong with a sentence that names a file at a place."""
    said = sentence.replace(place, "")
    if not said.strip() or len(said) > LONGEST_SENTENCE:
        yield f"a sentence of {len(said)} characters: {said[: 2 * LONGEST_SENTENCE]!r}"
    if not _storable(said) or NOT_FOR_PEOPLE.search(said):
        yield f"not for people: {said!r}"
    if not said.endswith((".", "!", "?")) or said.endswith(".."):
        yield f"does not end as a sentence: {said!r}"


def untrue(report: Report, taken: int, place: str) -> Iterator[str]:
    """What is wrong with the report of a reading."""
    if report.taken != taken:
        yield f"the report says {report.taken} documents, {taken} came"
    for entry in (*report.mended[:50], *report.refused[:50]):
        yield from unclear(str(entry), place)
        if entry.line < 0:
            yield f"line {entry.line}: {entry.message!r}"
