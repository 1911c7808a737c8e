"""The columns of Parquet files that are written, and what `datasets` is told of them."""

import json
from math import isfinite
from typing import TYPE_CHECKING, Any

from corpora.document import Document, Span
from corpora.tags import document_tags

if TYPE_CHECKING:
    from pyarrow import Schema

# As `datasets` describes columns (features/features.py, `Features.to_dict`), in the words that all
# its versions understand.
_STRING = {"dtype": "string", "_type": "Value"}
_SPAN = {
    "start": {"dtype": "int64", "_type": "Value"},
    "end": {"dtype": "int64", "_type": "Value"},
    "label": _STRING,
    "source": _STRING,
    "score": {"dtype": "float64", "_type": "Value"},
}


class Numbered(dict[str, int]):
    """Names, each with its number in the order of their first use."""

    def number(self, name: str) -> int:
        return self.setdefault(name, len(self))


def schema() -> "Schema":
    """id, tokens, ner_tags and label as training scripts expect them; then what else there is."""
    import pyarrow as pa

    texts, numbers = pa.list_(pa.string()), pa.list_(pa.int64())
    kinds = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    span = pa.struct([(name, kinds[str(feature["dtype"])]) for name, feature in _SPAN.items()])
    return pa.schema(
        [
            ("id", pa.string()),
            ("tokens", texts),
            ("ner_tags", numbers),
            ("text", pa.string()),
            ("label", pa.int64()),
            ("spans", pa.list_(span)),
            ("token_starts", numbers),
            ("sentence_starts", numbers),
            ("proposals", pa.list_(span)),
            ("state", pa.string()),
            ("part", pa.string()),
            ("lang", pa.string()),
            ("meta", pa.string()),
        ]
    )


def metadata(tags: Numbered, categories: Numbered) -> dict[str, str]:
    """The names behind the numbers, where `datasets` looks for them."""
    number = {"dtype": "int64", "_type": "Value"}
    label = {"names": list(categories), "_type": "ClassLabel"} if categories else number
    features = {
        "id": _STRING,
        "tokens": _listed(_STRING),
        "ner_tags": _listed({"names": list(tags), "_type": "ClassLabel"}),
        "text": _STRING,
        "label": label,
        "spans": [_SPAN],
        "token_starts": _listed(number),
        "sentence_starts": _listed(number),
        "proposals": [_SPAN],
        "state": _STRING,
        "part": _STRING,
        "lang": _STRING,
        "meta": _STRING,
    }
    return {"huggingface": json.dumps({"info": {"features": features}}, ensure_ascii=False)}


def _listed(feature: dict[str, Any]) -> dict[str, Any]:
    return {"feature": feature, "_type": "Sequence"}


def row(doc: Document, tags: Numbered, categories: Numbered) -> dict[str, Any]:
    """A document's row; new labels get their numbers."""
    named = document_tags(doc)
    for tag in named:
        if tag not in tags:
            label = tag.partition("-")[2]
            tags.number(f"B-{label}")
            tags.number(f"I-{label}")
    return {
        "id": doc.id,
        "tokens": doc.words,
        "ner_tags": [tags[tag] for tag in named],
        "text": doc.text,
        "label": categories.number(doc.category) if doc.category else None,
        "spans": list(map(_span, doc.spans)),
        "token_starts": [start for start, _ in doc.tokens],
        "sentence_starts": [start for start, _ in doc.sentences],
        "proposals": list(map(_span, doc.proposals)),
        "state": doc.state,
        "part": doc.part,
        "lang": doc.lang,
        "meta": json.dumps(dict(doc.meta), ensure_ascii=False) if doc.meta else None,
    }


def _span(span: Span) -> dict[str, Any]:
    score = span.score if span.score is not None and isfinite(span.score) else None
    return {**span._asdict(), "score": score}
