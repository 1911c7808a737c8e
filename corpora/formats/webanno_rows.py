"""A document as the lines of a WebAnno TSV 3.3 file: NamedEntity, and layers in its metadata."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from corpora.document import Document, Range
from corpora.formats import layers_meta
from corpora.formats.layers_meta import Kept, Mark
from corpora.formats.webanno_table import escape_text, escape_value
from corpora.formats.webanno_text import covered
from corpora.formats.writing import Writing

HEADER = "#FORMAT=WebAnno TSV 3.3\n"
# A row's place: the token's index, 0 for the whole token or 1 for a part, start, end.
Place = tuple[int, int, int, int]
# The values of a row by their column, those of stacked annotations in a list.
Cells = dict[int, list[str]]


def rows(doc: Document, writing: Writing) -> Iterator[str]:
    """The lines. Offsets are turned into UTF-16 units here."""
    units = list(accumulate((1 + (c > "\uffff") for c in doc.text), initial=0))
    kept = layers_meta.from_meta(doc)
    layers_meta.lose_other_meta(doc, kept, writing)
    layers = layers_meta.all_layers(doc, kept, writing)
    cells = _cells(doc, layers, writing)
    names = ("|".join((layer.name, *(layer.features or ("",)))) for layer in layers)
    yield "".join([HEADER, *(f"#T_SP={name}\n" for name in names), "\n"])
    width = sum(max(1, len(layer.features)) for layer in layers)
    ranges = doc.sentences or (Range(0, 0),)
    for number, (first, end) in enumerate(ranges, 1):
        yield f"\n#Text={escape_text(_own_text(doc, number, ranges))}\n"
        parts = dict.fromkeys(range(first, end), 0)
        for place in sorted(place for place in cells if first <= place[0] < end):
            token, part, a, b = place
            name = f"{number}-{token - first + 1}"
            if part:
                parts[token] += 1
                name += f".{parts[token]}"
            values = "\t".join("|".join(cells[place].get(i, ())) or "_" for i in range(width))
            yield f"{name}\t{units[a]}-{units[b]}\t{escape_text(doc.text[a:b])}\t{values}\t\n"


def _own_text(doc: Document, number: int, ranges: tuple[Range, ...]) -> str:
    """A sentence's text; with the white space after it where that is not one line break."""
    first, end = ranges[number - 1]
    start = doc.tokens[first].start if number > 1 else 0
    if number == len(ranges):
        return doc.text[start:]
    after, following = doc.tokens[end - 1].end, doc.tokens[end].start
    return doc.text[start : after if doc.text[after:following] == "\n" else following]


def _cells(doc: Document, layers: list[Kept], writing: Writing) -> dict[Place, Cells]:
    """For each row the values of its columns: an id joins those of one annotation."""
    cells: dict[Place, Cells] = {(number, 0, *token): {} for number, token in enumerate(doc.tokens)}
    column = number = 0
    for layer in layers:
        held = [(mark, _places(doc, mark, writing)) for mark in layer.marks]
        counts = Counter(place for _, places in held for place in places)
        for mark, places in held:
            sign = ""
            if len(places) > 1 or any(counts[place] > 1 for place in places):
                number += 1
                sign = f"[{number}]"
            for place in places:
                row = cells.setdefault(place, {})
                for index, value in enumerate(mark.values or (None,)):
                    text = "*" if value is None else escape_value(value)
                    row.setdefault(column + index, []).append(text + sign)
        column += max(1, len(layer.features))
    return cells


def _places(doc: Document, mark: Mark, writing: Writing) -> list[Place]:
    """The rows of an annotation: a token each, or a part of one."""
    if mark.start == mark.end:
        index = bisect_left(doc.tokens, mark.start, key=lambda token: token.end)
        if index < len(doc.tokens) and doc.tokens[index].start <= mark.start:
            return [(index, 1, mark.start, mark.end)]
        writing.lose("annotations of no character that touch no word")
        return []
    places = [_place(doc, token, mark) for token in covered(doc.tokens, mark.start, mark.end)]
    if not places:
        writing.lose("annotations on white space alone")
    elif (places[0][2], places[-1][3]) != (mark.start, mark.end):
        writing.lose("white space at the ends of annotations")
    return places


def _place(doc: Document, number: int, mark: Mark) -> Place:
    token = doc.tokens[number]
    start, end = max(token.start, mark.start), min(token.end, mark.end)
    return (number, int((start, end) != token), start, end)
