"""One row of a Parquet file as a document."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import isfinite
from typing import Any

from corpora.document import PARTS, STATES, Document, Range, Span, sort_spans
from corpora.errors import UserError
from corpora.formats import iob
from corpora.formats import jsonl_fields as fields
from corpora.formats.iob import Dialect
from corpora.formats.json_text import own
from corpora.formats.jsonl_fields import LineError
from corpora.formats.parquet_columns import Columns
from corpora.formats.spacyjson_paragraphs import placed
from corpora.tags import to_spans

Row = Mapping[str, Any]
Told = Callable[[str], None]


def document(
    row: Row, found: Columns, dialect: Dialect, name: str, lang: str, told: Told
) -> Document:
    """The document of a row. Raises LineError where it contradicts itself."""
    name = _clean(row.get(found.id), told) or name
    category = _category(row.get(found.category), found)
    if found.own:
        return _own(row, name, category, told)
    text = _clean(row.get(found.text), told) if found.text else None
    labelled = found.tags and row.get(found.tags) is not None
    doc = Document(name, text or "", lang)
    if found.tokens:
        doc = _tagged(doc, row, found, dialect, text, told)
    elif text is None:
        raise LineError("has no text")
    if found.spans and row.get(found.spans) is not None:
        spans = fields.spans(_objects(row[found.spans]), doc.text, [])
        doc = doc.replace(spans=sort_spans({span.key: span for span in spans}.values()))
        labelled = True
    state = "reviewed" if labelled or category else None
    meta = {key: _plain(row[key]) for key in found.others if row[key] is not None}
    return doc.replace(category=category, state=state, meta={**doc.meta, **meta})


def _tagged(
    doc: Document, row: Row, found: Columns, dialect: Dialect, text: str | None, told: Told
) -> Document:
    """With the row's tokens, and the annotations that its tags say."""
    words = [_clean(word, told).strip() for word in row.get(found.tokens) or ()]
    tags = _tags(row.get(found.tags), found, len(words)) if found.tags else ["_"] * len(words)
    if not all(words):
        raise LineError("has a token without a word")
    try:
        sentence = dialect.sentence(0, words, [tags])
    except UserError as error:
        raise LineError(f"has an impossible label: {error}") from error
    joined = iob.document(doc.id, [sentence] if words else [], doc.lang)
    if text is None:
        return joined.replace(sentences=())
    try:
        _, places = placed(text, words)
    except LineError as error:
        told(f"{error}; its words were joined by one space, and {found.text} is metadata")
        return joined.replace(sentences=(), meta={found.text: text})
    return doc.replace(tokens=tuple(places), spans=sort_spans(to_spans(places, sentence.spans)))


def _tags(raw: Any, found: Columns, length: int) -> list[str]:
    tags = list(raw) if raw is not None else ["_"] * length
    if len(tags) != length:
        raise LineError(f"has {len(tags)} labels for {length} tokens")
    return [_named(tag, found.names.get(found.tags)) for tag in tags]


def _named(tag: Any, names: Sequence[str] | None) -> str:
    """A label's name; numbers below zero are those that a training would ignore."""
    if tag is None or (isinstance(tag, int) and tag < 0):
        return "_"
    if isinstance(tag, str):
        return tag
    if names is None:
        return str(tag)
    if not isinstance(tag, int) or tag >= len(names):
        raise LineError(f"has the label {tag}, for which there is no name")
    return names[tag]


def _category(raw: Any, found: Columns) -> str | None:
    name = _named(raw, found.names.get(found.category))
    return None if name == "_" or not name.strip() else name


def _own(row: Row, name: str, category: str | None, told: Told) -> Document:
    """As this program writes it."""
    text = row["text"] or ""
    words, starts = row["tokens"] or [], row["token_starts"] or []
    tokens = tuple(Range(a, a + len(word)) for a, word in zip(starts, words, strict=False))
    if len(starts) != len(words) or [text[start:end] for start, end in tokens] != words:
        raise LineError("has tokens that do not stand in its text")
    borders = [*(row["sentence_starts"] or ()), len(tokens)]
    sentences = tuple(Range(a, b) for a, b in pairwise(borders) if 0 <= a < b <= len(tokens))
    try:
        meta = own(row["meta"] or "{}")
    except ValueError as error:
        raise LineError("has metadata that are not JSON") from error
    return Document(
        id=name,
        text=text,
        lang=row["lang"] or "en",
        tokens=tokens,
        sentences=sentences,
        spans=_spans(row["spans"], text),
        proposals=_spans(row["proposals"], text),
        category=category,
        state=fields.choice(row, "state", STATES),
        part=fields.choice(row, "part", PARTS),
        meta=meta if isinstance(meta, dict) else {"meta": meta},
    )


def _spans(raw: Any, text: str) -> tuple[Span, ...]:
    return sort_spans(fields.spans(_objects(raw), text, []))


def _objects(raw: Any) -> list[dict[str, Any]]:
    objects = [each for each in raw or () if isinstance(each, dict)]
    return [{key: value for key, value in each.items() if value is not None} for each in objects]


def _clean(value: Any, told: Told) -> str:
    """As a string that a text can hold."""
    text = "" if value is None else str(value)
    if "\0" in text:
        told("characters that no text can hold (NUL) were replaced by U+FFFD")
    return text.replace("\0", "\ufffd")


def _plain(value: Any) -> Any:
    """A value as JSON has it; times and the like as they are written."""
    if isinstance(value, list | tuple):
        return list(map(_plain, value))
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if (
        value is None
        or isinstance(value, str | int)
        or (isinstance(value, float) and isfinite(value))
    ):
        return value
    return str(value)
