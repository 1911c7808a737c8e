"""Sentences as CoNLL-U has them, of a document that brings no rows of its own."""

from collections.abc import Iterator

from corpora.document import Document
from corpora.formats.conllu_rows import Block, Columns
from corpora.formats.conllu_text import escaped
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing

# White space that MISC writes as a backslash and a letter.
_SIGNS = " \t\r\n\\"


def plain_blocks(doc: Document, known: Columns, writing: Writing) -> list[Block]:
    """The sentences of a document with at least one token, in these columns, without labels."""
    gaps = _gaps(doc, writing)
    return [
        _block(doc, first, end, gaps, known, writing) for first, end in doc.sentences if first < end
    ]


def _gaps(doc: Document, writing: Writing) -> list[str]:
    """What stands before each token and after the last one; white space only."""
    starts = [*(start for start, _ in doc.tokens), len(doc.text)]
    ends = [0, *(end for _, end in doc.tokens)]
    gaps = [doc.text[end:start] for end, start in zip(ends, starts, strict=True)]
    if any(map(str.strip, gaps)):
        writing.lose("characters that no token covers")
        gaps = [" " if gap.strip() else gap for gap in gaps]
    return gaps


def _block(
    doc: Document, first: int, end: int, gaps: list[str], known: Columns, writing: Writing
) -> Block:
    words = [doc.text[a:b] for a, b in doc.tokens[first:end]]
    rows = [["_"] * len(known.names) for _ in words]
    for number, (row, word) in enumerate(zip(rows, words, strict=True), 1):
        if known.id >= 0:
            row[known.id] = str(number)
        row[known.form] = _one_line(word)
        at = first + number
        usual = " " if at < end else "\n" if at < len(doc.tokens) else ""
        parts = list(_spaces(word, gaps[at], usual))
        if at == 1 and gaps[0]:
            parts.append(f"SpacesBefore={escaped(gaps[0], _SIGNS)}")
        if parts and known.misc < 0:
            writing.lose(ASPECTS["white space"])
        elif parts:
            row[known.misc] = "|".join(parts)
    lines = [f"# text = {_text(words, gaps[first + 1 : end])}", *map("\t".join, rows)]
    places = list(range(1, len(lines)))
    order = list(range(len(rows)))
    return Block(1, lines, rows, places, order, order)


def _spaces(word: str, gap: str, usual: str) -> Iterator[str]:
    if not gap and usual:
        yield "SpaceAfter=No"
    elif gap != usual:
        yield f"SpacesAfter={escaped(gap, _SIGNS)}"
    if _one_line(word) != word:
        yield f"SpacesInToken={escaped(word, _SIGNS + '|')}"


def _one_line(word: str) -> str:
    """A word with white space in it as a cell can hold it."""
    return " ".join(word.split()) if any(sign in word for sign in "\t\r\n") else word


def _text(words: list[str], gaps: list[str]) -> str:
    """The sentence in one line."""
    pieces = [words[0]]
    for gap, word in zip(gaps, words[1:], strict=True):
        pieces += (gap, word)
    return "".join(pieces).translate({10: " ", 13: " "})
