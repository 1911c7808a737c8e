"""JSON Lines: one document a line, in Prodigy's shape with Tagwright's fields beside it."""

import json
from collections.abc import Callable, Iterable, Iterator
from math import isfinite
from pathlib import Path
from typing import Any

from corpora.document import CategoryProposal, Document, Span
from corpora.errors import FormatError
from corpora.formats import decoding, json_text, jsonl_document
from corpora.formats.doccano_shape import is_doccanos, ours
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.jsonl_document import Told
from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="jsonl",
    title="JSON Lines, one document a line (Tagwright's and Prodigy's)",
    suffixes=(".jsonl", ".ndjson"),
    carries=frozenset(ASPECTS),
    unit="line",
    raw=True,
)


def sniff(head: str) -> bool:
    """Whether the first line is an object with a text, and not in doccano's shape."""
    first = head.lstrip().split("\n", 1)[0]
    try:
        raw = json.loads(first)
    except (ValueError, RecursionError):
        return first.startswith("{") and '"text"' in first
    return isinstance(raw, dict) and "text" in raw and not is_doccanos(raw)


def read(reading: Reading) -> Iterator[Document]:
    """The documents; a line that cannot be taken as it is meant is refused, the others are not."""
    # One line of doccano's is enough: a file whose first texts have no labels looks like ours.
    return documents(reading, lambda raw, told: ours(raw, told) if is_doccanos(raw) else raw)


def documents(
    reading: Reading, shape: Callable[[dict[str, Any], Told], dict[str, Any]]
) -> Iterator[Document]:
    """The documents of lines of another shape; `shape` gives them the keys of this format."""
    lines: Iterable[tuple[int, str | bytes | None]]
    lines = reading.lines() if reading.other_encoding() else reading.byte_lines()
    for number, line in lines:
        if line is not None and not line.strip():
            continue
        told = Told(reading, number)
        try:
            raw = shape(_object(reading, line, number), told)
            doc = jsonl_document.document(raw, told, f"{reading.name}-{number}", reading.lang)
        except LineError as error:
            reading.refuse(number, str(error), _text(line))
            continue
        if taken := reading.take(doc, number):
            yield taken


def _object(reading: Reading, line: str | bytes | None, number: int) -> dict[str, Any]:
    """The line's JSON. What JSON may hold and text may not is replaced, and told."""
    try:
        text = line if isinstance(line, str) else decoding.decode(line)
    except FormatError as error:
        raise LineError(str(error)) from error
    raw = json_text.parse(text)
    if not isinstance(raw, dict):
        raise LineError('is not a JSON object; each line must be one, with a "text"')
    clean: dict[str, Any] = json_text.cleaned(raw, text, reading, number)
    return clean


def _text(line: str | bytes | None) -> str:
    return line if isinstance(line, str) else (line or b"")[:1000].decode(errors="replace").strip()


def write(docs: Iterable[Document], path: Path, _: Writing) -> None:
    """One document a line; everything is carried."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            file.write(encode(_fields(doc)) + "\n")


def _fields(doc: Document) -> dict[str, Any]:
    text, tokens = doc.text, doc.tokens
    fields: dict[str, Any] = {
        "id": doc.id,
        "text": text,
        "tokens": [
            {"text": text[start:end], "start": start, "end": end, "id": number}
            for number, (start, end) in enumerate(tokens)
        ],
        "sents": [
            {"start": tokens[first].start, "end": tokens[end - 1].end}
            for first, end in doc.sentences
        ],
        "spans": list(map(_span, doc.spans)),
        "proposals": list(map(_span, doc.proposals)),
        "category": doc.category,
        "category_proposals": [_proposed(one) for one in doc.category_proposals],
        # Written where it is null, too: no state is not the same as none said.
        "state": doc.state,
        "part": doc.part,
        "lang": doc.lang,
        "meta": doc.meta,
    }
    optional = ("proposals", "category", "category_proposals", "part", "meta")
    return {key: value for key, value in fields.items() if value or key not in optional}


def _proposed(one: CategoryProposal) -> dict[str, Any]:
    fields: dict[str, Any] = {"category": one.category, "source": one.source}
    if one.score is not None and isfinite(one.score):
        fields["score"] = one.score
    return fields


def _span(span: Span) -> dict[str, Any]:
    fields: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
    if span.source:
        fields["source"] = span.source
    if span.score is not None and isfinite(span.score):
        fields["score"] = span.score
    return fields
