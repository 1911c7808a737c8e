"""Annotations of layers that are not the one read: kept in a document's metadata, written back."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from corpora.document import Document
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing

KEY = "layers"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


class Mark(NamedTuple):
    """An annotation of a layer, of code points; of no character where start is end.

    values: of the layer's features, None where there is none.
    """

    start: int
    end: int
    values: tuple[str | None, ...]


class Kept(NamedTuple):
    """The annotations of a layer. name: in full, as `a.b.POS`."""

    name: str
    features: tuple[str, ...]
    marks: tuple[Mark, ...]


def kept(name: str, features: Iterable[str], marks: Iterable[Mark]) -> Kept:
    """A layer's annotations in reading order; its features by name, those that are used."""
    found, names = list(marks), list(features)
    used = [i for i in range(len(names)) if any(mark.values[i] is not None for mark in found)]
    used.sort(key=lambda index: names[index])
    bare = [mark._replace(values=tuple(mark.values[i] for i in used)) for mark in found]
    bare.sort(key=lambda mark: (mark.start, -mark.end, [value or "" for value in mark.values]))
    return Kept(name, tuple(names[i] for i in used), tuple(bare))


def more(layer: Kept, label: str) -> Kept:
    """Of the layer that was read what spans do not say: other features, what has no character."""
    others = [index for index, name in enumerate(layer.features) if name != label]
    marks = (
        mark
        for mark in layer.marks
        if mark.start == mark.end or any(mark.values[index] is not None for index in others)
    )
    return kept(layer.name, layer.features, marks)


def to_meta(layers: Iterable[Kept]) -> dict[str, Any]:
    """`{"layers": {name: {"features": [...], "annotations": [[start, end, *values], ...]}}}`;
    empty where there is nothing to keep."""
    found = {
        layer.name: {
            "features": list(layer.features),
            "annotations": [[mark.start, mark.end, *mark.values] for mark in layer.marks],
        }
        for layer in sorted(layers)
        if layer.marks
    }
    return {KEY: found} if found else {}


def from_meta(doc: Document) -> list[Kept]:
    """What `to_meta` made; nothing where the metadata is another's, or was changed by hand."""
    raw = doc.meta.get(KEY)
    if not isinstance(raw, Mapping):
        return []
    try:
        found = [_layer(name, value, len(doc.text)) for name, value in raw.items()]
    except (KeyError, TypeError, ValueError):
        return []
    return found


def _layer(name: str, raw: Mapping[str, Any], length: int) -> Kept:
    features = tuple(raw["features"])
    marks = tuple(Mark(start, end, tuple(rest)) for start, end, *rest in raw["annotations"])
    plain = all(isinstance(each, str) and _is_name(each) for each in (name, *features))
    if (
        name.startswith("uima.")
        or not plain
        or not all(_fits(mark, len(features), length) for mark in marks)
    ):
        raise ValueError("is no layer")
    return Kept(name, features, marks)


def _is_name(text: str) -> bool:
    return bool(text) and text.isascii() and text.replace(".", "").replace("_", "").isalnum()


def _fits(mark: Mark, width: int, length: int) -> bool:
    places = type(mark.start) is int and type(mark.end) is int
    values = all(value is None or isinstance(value, str) for value in mark.values)
    return places and values and len(mark.values) == width and 0 <= mark.start <= mark.end <= length


def lose_other_meta(doc: Document, layers: list[Kept], writing: Writing) -> None:
    """Say that metadata which is not of layers is not written."""
    if doc.meta.keys() - {KEY} or (KEY in doc.meta and not layers):
        writing.lose(ASPECTS["meta"])


def all_layers(doc: Document, layers: list[Kept], writing: Writing) -> list[Kept]:
    """The document's spans as the layer NamedEntity, with what is kept of it; then the others.

    The first feature of NamedEntity is `value`, the label.
    """
    own = next((layer for layer in layers if layer.name == ENTITY), Kept(ENTITY, (), ()))
    extra = tuple(name for name in own.features if name != "value")
    values = [dict(zip(own.features, mark.values, strict=True)) for mark in own.marks]
    more: dict[tuple[int, int, str | None], tuple[str | None, ...]] = {}
    empty = []
    for mark, named in zip(own.marks, values, strict=True):
        rest = tuple(named[name] for name in extra)
        more[(mark.start, mark.end, named.get("value"))] = rest
        if mark.start == mark.end:
            empty.append(Mark(mark.start, mark.end, (named.get("value"), *rest)))
    if any(start < end for start, end, _ in more.keys() - {span.key for span in doc.spans}):
        writing.lose("what NamedEntity had on annotations that are gone")
    none = (None,) * len(extra)
    marks = [Mark(s.start, s.end, (s.label, *more.get(s.key, none))) for s in doc.spans]
    first = Kept(ENTITY, ("value", *extra), (*marks, *empty))
    return [first, *(layer for layer in layers if layer.name != ENTITY)]
