"""doccano's JSON Lines: `label` holds `[start, end, name]` of spans, or a text's category."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.formats import jsonl
from corpora.formats.doccano_shape import is_doccanos, ours
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="doccano",
    title="doccano's JSON Lines: spans or categories in `label`",
    suffixes=(".jsonl",),
    carries=frozenset(ASPECTS) - {"tokens", "sentences", "provenance", "proposals"},
)


def sniff(head: str) -> bool:
    """Whether the first line is an object with a text and a list of labels."""
    try:
        raw = json.loads(head.lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        return False
    return isinstance(raw, dict) and is_doccanos(raw)


def read(reading: Reading) -> Iterator[Document]:
    """The documents; offsets are code points. A line that contradicts itself is refused."""
    return jsonl.documents(reading, ours)


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
