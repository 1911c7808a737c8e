"""The layers of a WebAnno TSV file: their annotations, and what of them metadata keeps."""

from itertools import zip_longest
from typing import NamedTuple

from corpora.formats import layers_meta, webanno_table
from corpora.formats.layers_meta import Kept, Mark
from corpora.formats.webanno_table import Layer, Sentence, Unit
from corpora.formats.webanno_text import Text


class Found(NamedTuple):
    """An annotation as its rows tell it: its first row, its last offset, its features' values."""

    unit: Unit
    end: int
    values: tuple[str | None, ...]


def annotations(sentences: list[Sentence], layer: Layer) -> list[Found]:
    """The annotations of a layer, joined by their ids."""
    found: dict[object, Found] = {}
    columns = range(layer.column, layer.column + layer.width)
    for unit in (unit for sentence in sentences for unit in sentence.units):
        stacks = [list(webanno_table.values(unit.cells[column])) for column in columns]
        for place, several in enumerate(zip_longest(*stacks)):
            key = next((each.id for each in several if each and each.id), 0) or (unit.line, place)
            values = tuple(each.text if each else None for each in several)
            before = found.get(key, Found(unit, unit.end, values))
            found[key] = before._replace(end=max(before.end, unit.end))
    return list(found.values())


def count(layer: Layer, sentences: list[Sentence]) -> int:
    """How many annotations a layer has: values with an id are one, wherever they stand."""
    found: set[object] = set()
    for unit in (unit for sentence in sentences for unit in sentence.units):
        for place, value in enumerate(webanno_table.values(unit.cells[layer.column])):
            found.add(value.id or (unit.line, place))
    return len(found)


def kept_beside(known: list[Layer], chosen: Layer | None) -> list[Layer]:
    """The layers that are kept as metadata: of spans, without links to others (slots)."""
    return [
        layer
        for layer in known
        if layer.kind == "SP"
        and layer != chosen
        and not any(name.startswith("ROLE_") for name in layer.features)
    ]


def kept(layer: Layer, found: list[Found], text: Text) -> Kept:
    """A layer as metadata keeps it."""
    marks = (
        Mark(text.places[item.unit.start], text.places[item.end], item.values) for item in found
    )
    return layers_meta.kept(layer.name, layer.features or ("",), marks)
