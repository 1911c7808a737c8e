"""What spaCy's JSON holds: paragraphs of version 2, and pairs of a text and its labels."""

import json
from collections.abc import Mapping
from typing import Any

from corpora.document import Document
from corpora.formats import spacyjson_paragraphs as paragraphs
from corpora.formats.jsonl_fields import LineError, name, objects
from corpora.formats.reading import Reading
from corpora.formats.spacy_words import OURS, from_user_data

# The keys of a pair's labels that are read; all others are metadata.
READ = frozenset(("entities", "cats", "spans"))


def parts(item: Any) -> list[tuple[Any, str | None]]:
    """What becomes a document each, with its id: the paragraphs of an object, or a pair."""
    if not isinstance(item, dict):
        return [(item, None)]
    found, pairs = item.get("paragraphs"), item.get("annotations")
    if isinstance(found, list):
        given = item.get("id")
        stem = str(given) if isinstance(given, str | int) and str(given).strip() else None
        one = len(found) == 1 or stem is None
        return [(raw, stem if one else f"{stem}-{n}") for n, raw in enumerate(found, 1)]
    if isinstance(pairs, list):
        return [(pair, None) for pair in pairs if pair is not None]
    return [(item, None)]


def document(raw: Any, fallback: str, reading: Reading, line: int) -> Document:
    """The document of one such part. Raises LineError where it contradicts itself."""
    if isinstance(raw, dict):
        if not raw.get("sentences") and not isinstance(raw.get("raw"), str):
            raise LineError('is neither a paragraph with "sentences" nor [text, {"entities": ...}]')
        doc = paragraphs.paragraph(raw, fallback, reading.lang, lambda m: reading.mend(line, m))
        cats = {str(name(each, "label")): each.get("value") for each in objects(raw, "cats")}
        doc = _categorised(doc, cats, reading, line)
        return from_user_data(doc, {OURS: json.dumps(raw.get(OURS))})
    if not isinstance(raw, list) or len(raw) != 2 or not isinstance(raw[0], str):
        raise LineError('is not [text, {"entities": [[start, end, label]]}]')
    return _pair(raw[0], raw[1], fallback, reading, line)


def _pair(text: str, said: Any, fallback: str, reading: Reading, line: int) -> Document:
    if not isinstance(said, dict):
        raise LineError('has no {"entities": ...} after its text')
    groups = said.get("spans") if isinstance(said.get("spans"), dict) else {}
    listed = [said.get("entities"), *(groups or {}).values()]
    found = [each for value in listed if isinstance(value, list) for each in value]
    meta = {key: value for key, value in said.items() if key not in READ and value}
    doc = Document(
        id=fallback,
        text=text,
        lang=reading.lang,
        spans=paragraphs.triples(found, text),
        state="reviewed" if "entities" in said or groups else None,
        meta=meta,
    )
    cats = said.get("cats")
    return _categorised(doc, cats if isinstance(cats, dict) else {}, reading, line)


def _categorised(doc: Document, cats: Mapping[str, Any], reading: Reading, line: int) -> Document:
    """With the one likely category; where there are several, all are metadata."""
    likely = [
        each for each, score in cats.items() if isinstance(score, int | float) and score > 0.5
    ]
    if len(likely) == 1:
        return doc.replace(category=likely[0], state="reviewed")
    if likely:
        reading.mend(line, f"{doc.id} has several categories; they were kept in its metadata")
    return doc.replace(meta={**doc.meta, "cats": dict(cats)}) if cats else doc
