"""The columns of a Parquet file: which of them are read as what, and the names of its labels."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from corpora.errors import UserError
from corpora.formats.csv_columns import NAMES

if TYPE_CHECKING:
    from pyarrow import Schema

# The key of the schema's metadata under which `datasets` keeps its features.
HUGGINGFACE = b"huggingface"
TOKENS = ("tokens", "words", "token", "word")
TAGS = ("ner_tags", "ner_tag", "tags", "labels", "ner", "label", "bio_tags", "pos_tags")
SPANS = ("spans", "entities", "annotations")
# The columns that only files of our own have.
OURS = ("token_starts", "sentence_starts", "proposals", "state", "part", "lang", "meta")


@dataclass(frozen=True, slots=True)
class Columns:
    """What is read as what; "" for what the file does not have.

    own: written by us, so that all columns mean what they mean there. names: of the labels of
    columns that hold numbers. others: kept as metadata. left: columns of bytes, which are not.
    """

    text: str = ""
    tokens: str = ""
    tags: str = ""
    spans: str = ""
    category: str = ""
    id: str = ""
    own: bool = False
    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def read(self) -> list[str]:
        """The names of all columns to load."""
        found = [self.text, self.tokens, self.tags, self.spans, self.category, self.id]
        return [name for name in (*found, *(OURS if self.own else ()), *self.others) if name]


def columns(schema: "Schema", *, column: str | None = None, names: str | None = None) -> Columns:
    """What a file's columns are read as.

    column: of the labels. names: of the labels, parted by commas, where they are numbers. Raises
    UserError, a predicate, for a file without texts or words, or with numbers that have no names.
    """
    kinds = {each.name: _kind(each.type) for each in schema}
    if column and column not in kinds:
        raise UserError(f"has no column {column!r}; it has: {', '.join(kinds)}")
    tokens = _first(TOKENS, kinds, "words")
    text = _first(NAMES["text"], kinds, "word")
    if not (tokens or text):
        raise UserError(f"has neither tokens nor a text; its columns are: {', '.join(kinds)}")
    own = bool(text and tokens) and kinds.keys() >= {*OURS, "spans"}
    tags = column if column and kinds[column] in ("words", "numbers") else ""
    spans = column if column and kinds[column] == "objects" else ""
    if not column and tokens:
        tags = _first(TAGS, kinds, "words", "numbers")
    if not column and text:
        spans = _first(SPANS, kinds, "objects")
    category = column if column and kinds[column] in ("word", "number") else ""
    category = category or _first(NAMES["category"], kinds, "word", "number")
    known = _class_labels(schema)
    if names and tags:
        known[tags] = [name.strip() for name in names.split(",")]
    if tags and kinds[tags] == "numbers" and not own and tags not in known:
        raise UserError(
            f"has numbers in {tags} and no names for them; give these in order, names=O,B-PER,I-PER"
        )
    found = Columns(text, tokens, tags, spans, category, _id(kinds), own, known)
    rest = [name for name in kinds if name not in found.read]
    left = tuple(name for name in rest if kinds[name] == "bytes")
    others = tuple(name for name in rest if name not in left and not (own and name in OURS))
    return Columns(text, tokens, tags, spans, category, found.id, own, known, others, left)


def _id(kinds: Mapping[str, str]) -> str:
    return _first(NAMES["id"], kinds, "word", "number")


def _first(names: Sequence[str], kinds: Mapping[str, str], *wanted: str) -> str:
    return next((name for name in names if kinds.get(name) in wanted), "")


def _kind(kind: Any) -> str:
    """`word`, `number`, lists of these (`words`, `numbers`), `objects`, `bytes`, or `other`."""
    import pyarrow.types as types

    if types.is_list(kind) or types.is_large_list(kind):
        inner = _kind(kind.value_type)
        return {"word": "words", "number": "numbers", "object": "objects", "bytes": "bytes"}.get(
            inner, "other"
        )
    if types.is_dictionary(kind):
        return _kind(kind.value_type)
    if types.is_struct(kind):
        inside = {_kind(kind.field(place).type) for place in range(kind.num_fields)}
        return "bytes" if "bytes" in inside else "object"
    if types.is_binary(kind) or types.is_large_binary(kind) or types.is_fixed_size_binary(kind):
        return "bytes"
    if types.is_integer(kind):
        return "number"
    return "word" if types.is_string(kind) or types.is_large_string(kind) else "other"


def _class_labels(schema: "Schema") -> dict[str, list[str]]:
    """The names of each column's ClassLabel, as `datasets` keeps them in the metadata."""
    try:
        features = json.loads((schema.metadata or {})[HUGGINGFACE])["info"]["features"]
        pairs = list(features.items())
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError):
        return {}
    found = {name: _names(feature) for name, feature in pairs}
    return {name: names for name, names in found.items() if names}


def _names(feature: Any) -> list[str]:
    """Of a ClassLabel, or of the lists of one, however they were written in the course of time."""
    while isinstance(feature, list | dict):
        if isinstance(feature, list):
            feature = feature[0] if feature else None
        elif isinstance(names := feature.get("names"), list):
            return list(map(str, names))
        else:
            feature = feature.get("feature")
    return []
