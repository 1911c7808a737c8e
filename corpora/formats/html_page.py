"""A page to read and to show: texts with their annotations, in one file that needs no other."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import TextIO

from corpora.document import Document
from corpora.formats.html_marks import Piece, events, heights, nested
from corpora.formats.html_style import STYLE
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.labels import COLOURS

INFO = FormatInfo(
    name="html",
    title="A page to look at, with the annotations in colour (written only)",
    suffixes=(".html", ".htm"),
    carries=frozenset(ASPECTS) - {"tokens", "sentences", "meta", "category proposals"},
    reads=False,
)
# Nothing is loaded and nothing runs, whatever a text holds.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>%s</title>
<style>
{STYLE}</style>
</head>
<body>
<main>
"""
# Signs without a shape, as the pictures that Unicode has for them.
CONTROLS = {c: 0x2400 + c for c in range(32) if chr(c) not in "\t\n\r"} | {127: 0x2421}
HIGHEST = 5


def sniff(_head: str) -> bool:
    """It is not read."""
    return False


def read(reading: Reading) -> Iterator[Document]:
    """Raises FormatError: a page is made to be looked at."""
    raise reading.error("is a page to look at; read what it was made from")


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """All documents on one page, and below them the labels with how often each was given."""
    numbers: dict[str, int] = {}
    counts: dict[str, int] = {}
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEAD % _text(writing.path.stem))
        for doc in docs:
            for span in (*doc.spans, *doc.proposals):
                numbers.setdefault(span.label, len(numbers) % len(COLOURS))
            for span in doc.spans:
                counts[span.label] = counts.get(span.label, 0) + 1
            _write_document(doc, numbers, file)
        file.write("</main>\n")
        _write_legend(numbers, counts, file)
        file.write("</body>\n</html>\n")


def _write_document(doc: Document, numbers: dict[str, int], file: TextIO) -> None:
    facts = [doc.state or "no state", doc.category, doc.part, doc.lang]
    said = " · ".join(f"<bdi>{_text(fact)}</bdi>" for fact in facts if fact)
    lang = escape("und" if doc.lang == "xx" else doc.lang)
    file.write(f"<article>\n<header><h2><bdi>{_text(doc.id)}</bdi></h2><p>{said}</p></header>\n")
    file.write(f'<div class="text" dir="auto" lang="{lang}">')
    file.writelines(_marked(doc, numbers))
    file.write("</div>\n</article>\n")


def _marked(doc: Document, numbers: dict[str, int]) -> Iterator[str]:
    """The text with its annotations, and what is proposed beside them."""
    free = [p for p in doc.proposals if not any(p.overlaps(span) for span in doc.spans)]
    given = [Piece(span.start, span.end, span) for span in doc.spans]
    pieces = nested([*given, *(Piece(span.start, span.end, span, True) for span in free)])
    levels = heights(pieces)
    within: list[Piece] = []
    place = 0
    for place_of, index in events(pieces):
        yield _text(doc.text[place:place_of])
        place = place_of
        if index is None:
            yield _end(within.pop())
        else:
            within.append(pieces[index])
            yield _begin(pieces[index], numbers, min(levels[index], HIGHEST))
    yield _text(doc.text[place:])


def _begin(piece: Piece, numbers: dict[str, int], level: int) -> str:
    names = [f"c{numbers[piece.span.label]}", f"h{level}"]
    names += ["proposed"] * piece.proposed + ["goes-on"] * (not piece.last)
    span = piece.span
    score = "" if span.score is None else f"{span.score:.2f}"
    facts = [span.label, "proposed" * piece.proposed, span.source, score]
    title = escape(" · ".join(filter(None, facts)).translate(CONTROLS))
    return f'<mark class="{" ".join(names)}" title="{title}">'


def _end(piece: Piece) -> str:
    """The label stands where the annotation ends."""
    return f"<b><bdi>{_text(piece.span.label)}</bdi></b></mark>" if piece.last else "</mark>"


def _write_legend(numbers: dict[str, int], counts: dict[str, int], file: TextIO) -> None:
    if not numbers:
        return
    file.write("<footer><h2>Labels</h2><ul>\n")
    for label, number in numbers.items():
        name = f'<mark class="c{number} h0"><bdi>{_text(label)}</bdi></mark>'
        file.write(f"<li>{name} {counts.get(label, 0):,}</li>\n")
    file.write("</ul></footer>\n")


def _text(text: str) -> str:
    return escape(text.translate(CONTROLS), quote=False)
