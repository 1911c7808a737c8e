"""doccano's JSON Lines: `label` holds `[start, end, name]` of spans, or a text's category."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.formats import jsonl
from corpora.formats.doccano_shape import is_doccanos, ours
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.json_array import items
from corpora.formats.jsonl_document import Told, document
from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="doccano",
    title="doccano's JSON Lines: spans or categories in `label`",
    suffixes=(".jsonl",),
    carries=frozenset(ASPECTS)
    - {"tokens", "sentences", "provenance", "proposals", "category proposals"},
    unit="line",
    raw=True,
)


def sniff(head: str) -> bool:
    """Whether the first object, of lines or of a list, has a text and a list of labels."""
    start = head.lstrip()
    try:
        raw, _ = json.JSONDecoder().raw_decode(start.removeprefix("[").lstrip())
    except (ValueError, RecursionError):
        return False
    return isinstance(raw, dict) and is_doccanos(raw)


def read(reading: Reading) -> Iterator[Document]:
    """The documents; offsets are code points. A line that contradicts itself is refused."""
    listed = reading.head().lstrip().startswith("[")
    return _of_list(reading) if listed else jsonl.documents(reading, ours)


def _of_list(reading: Reading) -> Iterator[Document]:
    """The documents of a file that is one JSON list, as doccano's `.json` exports are."""
    for number, (line, raw) in enumerate(items(reading), 1):
        told = Told(reading, line)
        try:
            if not isinstance(raw, dict):
                raise LineError("is not a JSON object")
            doc = document(ours(raw, told), told, f"{reading.name}-{number}", reading.lang)
        except LineError as error:
            shown = json.dumps(raw, ensure_ascii=False)
            reading.refuse(line, f"item {number} of the file {error}", shown)
            continue
        if taken := reading.take(doc, line):
            yield taken


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A line a document. doccano keeps keys that it does not know, and gives them back."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            lose_remade(doc, writing)
            file.write(encode(_fields(doc)) + "\n")


def _fields(doc: Document) -> dict[str, Any]:
    label: list[Any] = [list(span.key) for span in doc.spans]
    category = doc.category
    if category and not label:
        label, category = [category], None
    fields = {"category": category, "part": doc.part, "meta": doc.meta}
    optional = {key: value for key, value in fields.items() if value}
    return {
        "id": doc.id,
        "text": doc.text,
        "label": label,
        "state": doc.state,
        "lang": doc.lang,
        **optional,
    }
