"""A document as the lines of a WebAnno TSV 3.3 file, with one layer: NamedEntity."""

from collections.abc import Iterator
from itertools import accumulate

from corpora.document import Document, Range, Span
from corpora.formats.webanno_table import escape_text, escape_value
from corpora.formats.webanno_text import covered
from corpora.formats.writing import Writing

HEADER = (
    "#FORMAT=WebAnno TSV 3.3\n"
    "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n\n"
)
# A row's place: the token's index, 0 for the whole token or 1 for a part, start, end.
Place = tuple[int, int, int, int]


def rows(doc: Document, writing: Writing) -> Iterator[str]:
    """The lines. Offsets are turned into UTF-16 units here."""
    units = list(accumulate((1 + (c > "\uffff") for c in doc.text), initial=0))
    cells = _cells(doc, writing)
    yield HEADER
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
            form = escape_text(doc.text[a:b])
            yield f"{name}\t{units[a]}-{units[b]}\t{form}\t{'|'.join(cells[place]) or '_'}\t\n"


def _own_text(doc: Document, number: int, ranges: tuple[Range, ...]) -> str:
    """A sentence's text; with the white space after it where that is not one line break."""
    first, end = ranges[number - 1]
    start = doc.tokens[first].start if number > 1 else 0
    if number == len(ranges):
        return doc.text[start:]
    after, following = doc.tokens[end - 1].end, doc.tokens[end].start
    return doc.text[start : after if doc.text[after:following] == "\n" else following]


def _cells(doc: Document, writing: Writing) -> dict[Place, list[str]]:
    """For each row its values: an id joins those of one annotation, and tells stacked ones."""
    cells: dict[Place, list[str]] = {
        (number, 0, *token): [] for number, token in enumerate(doc.tokens)
    }
    held: list[tuple[Span, list[Place]]] = []
    counts: dict[Place, int] = {}
    for span in doc.spans:
        places = [_place(doc, token, span) for token in covered(doc.tokens, span.start, span.end)]
        if not places:
            writing.lose("annotations on white space alone")
        elif (places[0][2], places[-1][3]) != (span.start, span.end):
            writing.lose("white space at the ends of annotations")
        held.append((span, places))
        for place in places:
            counts[place] = counts.get(place, 0) + 1
    number = 0
    for span, places in held:
        mark = ""
        if len(places) > 1 or any(counts[place] > 1 for place in places):
            number += 1
            mark = f"[{number}]"
        for place in places:
            cells.setdefault(place, []).append(escape_value(span.label) + mark)
    return cells


def _place(doc: Document, number: int, span: Span) -> Place:
    token = doc.tokens[number]
    start, end = max(token.start, span.start), min(token.end, span.end)
    return (number, int((start, end) != token), start, end)
