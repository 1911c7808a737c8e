"""The text of CoNLL-U's sentences: from `# text`, and from what MISC says of white space.

`SpacesAfter`, `SpacesBefore` and `SpacesInToken` are UDPipe's, with its escapes.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpora.document import Range
from corpora.formats.conllu_rows import Block, Columns
from corpora.formats.tally import Tally

_ESCAPES = {"s": " ", "t": "\t", "r": "\r", "n": "\n", "p": "|", "\\": "\\"}
_SIGNS = {sign: f"\\{letter}" for letter, sign in _ESCAPES.items()}
_SPACE = re.compile(r"\s*")
_TEXT = re.compile(r"#\s*text\s*=\s?(.*)", re.DOTALL)
_PARAGRAPH = re.compile(r"#\s*newpar\b")


class Placed(NamedTuple):
    """A sentence's words, the gap before each and the one after the last; None: not said."""

    words: list[str]
    gaps: list[str]
    before: str
    after: str | None


class Assembled(NamedTuple):
    """A document's text, its tokens as ranges of it, its sentences as ranges of tokens."""

    text: str
    tokens: tuple[Range, ...]
    sentences: tuple[Range, ...]


def escaped(text: str, signs: str) -> str:
    """The text with these of its characters as UDPipe writes them in MISC."""
    return "".join(_SIGNS[sign] if sign in signs and sign in _SIGNS else sign for sign in text)


def unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[0]), text)


def begins_paragraph(block: Block) -> bool:
    return any(map(_PARAGRAPH.match, block.comments))


def gap_between(paragraphs: bool, following: Block) -> str:
    """What parts two sentences where neither says it.

    paragraphs: whether their document marks any; then its sentences are running text.
    """
    return " " if paragraphs and not begins_paragraph(following) else "\n"


def assemble(blocks: Sequence[Block], known: Columns, tally: Tally) -> Assembled:
    """The text of a document's sentences."""
    paragraphs = any(map(begins_paragraph, blocks))
    pieces: list[str] = []
    tokens: list[Range] = []
    sentences: list[Range] = []
    at, pending = 0, ""
    for index, block in enumerate(blocks):
        placed = place(block, known, tally)
        gap, first = pending + placed.before, len(tokens)
        for word, after in zip(placed.words, placed.gaps, strict=True):
            at += len(gap)
            tokens.append(Range(at, at + len(word)))
            at += len(word)
            pieces += (gap, word)
            gap = after
        sentences.append(Range(first, len(tokens)))
        pending = _pending(placed.after, paragraphs, blocks, index + 1)
    return Assembled("".join([*pieces, pending]), tuple(tokens), tuple(sentences))


def _pending(said: str | None, paragraphs: bool, blocks: Sequence[Block], index: int) -> str:
    """The gap after a sentence; paragraphs are never joined."""
    if index == len(blocks):
        return said or ""
    usual = gap_between(paragraphs, blocks[index])
    if said is None:
        return usual
    return said or (usual if begins_paragraph(blocks[index]) else "")


def place(block: Block, known: Columns, tally: Tally) -> Placed:
    """A sentence's words and gaps; where `# text` and MISC disagree, `# text` is followed."""
    words = [block.rows[row][known.form].strip() for row in block.heads]
    said, exact, before = _said(block, known, tally)
    exact = {at: word for at, word in exact.items() if word.split() == words[at].split()}
    words = [exact.get(index, word) for index, word in enumerate(words)]
    text = next((match[1] for line in block.comments if (match := _TEXT.match(line))), None)
    found = _aligned(words, text) if text is not None else None
    if text is not None and not found:
        tally.add("sentence", "whose words are not those of its # text; words followed", block.line)
    gaps = [" " if gap is None else gap for gap in said[:-1]]
    after = said[-1]
    if found:
        words = [exact.get(index, word) for index, word in enumerate(found[0])]
        gaps, wrong = _agreed(found[1], said)
        for _ in range(wrong):
            tally.add("place", "where SpaceAfter and # text disagree; # text followed", block.line)
        # A sentence whose SpaceAfter=No stands on the wrong words cannot be believed at its end.
        after = after if after or not wrong else None
    return Placed(words, [*gaps, ""], before, after)


def _said(
    block: Block, known: Columns, tally: Tally
) -> tuple[list[str | None], dict[int, str], str]:
    """What MISC says: the gap after each token, tokens with white space in them, what is first."""
    said: list[str | None] = [None] * len(block.heads)
    exact: dict[int, str] = {}
    before = ""
    if known.misc < 0:
        return said, exact, before
    heads = set(block.heads) if len(block.rows) > len(block.heads) else None
    for row, (cells, token) in enumerate(zip(block.rows, block.owners, strict=True)):
        if "Space" not in cells[known.misc] or token < 0:
            continue
        pairs = dict(part.partition("=")[::2] for part in cells[known.misc].split("|"))
        gap = _gap(pairs)
        if heads and row not in heads:
            if gap == "" and row + 1 == _end(block, token) and said[token] is None:
                said[token] = ""
                tally.add("SpaceAfter=No", "on a word within a range", block.line)
            continue
        said[token] = gap
        if "SpacesInToken" in pairs:
            exact[token] = unescaped(pairs["SpacesInToken"])
        if token == 0 and "SpacesBefore" in pairs:
            before = _white(unescaped(pairs["SpacesBefore"])) or ""
    return said, exact, before


def _end(block: Block, token: int) -> int:
    """The row after the last one of a token."""
    return len(block.owners) - block.owners[::-1].index(token)


def _gap(pairs: dict[str, str]) -> str | None:
    value = pairs.get("SpacesAfter", pairs.get("SpaceAfter"))
    if value is None or value == "Yes":
        return None
    return "" if value == "No" else _white(unescaped(value))


def _white(text: str) -> str | None:
    return text if not text.strip() else None


def _aligned(words: list[str], text: str) -> tuple[list[str], list[str]] | None:
    """The words as they stand in the text and the gaps between them; None where they do not."""
    at, found, gaps = 0, list[str](), list[str]()
    for word in words:
        start = at
        if not text.startswith(word, at):
            match = _SPACE.match(text, at)
            start = match.end() if match else at
        end = start + len(word)
        if not text.startswith(word, start):
            spaced = re.compile(r"\s+".join(map(re.escape, word.split()))).match(text, start)
            if not spaced:
                return None
            word, end = spaced[0], spaced.end()
        gaps.append(text[at:start])
        found.append(word)
        at = end
    return (found, gaps[1:]) if not text[at:].strip() else None


def _agreed(gaps: list[str], said: list[str | None]) -> tuple[list[str], int]:
    """The gaps of `# text`, in MISC's exact white space where they agree that there is some.

    Beside them, at how many places they disagree.
    """
    result, wrong = list(gaps), 0
    for index, gap in enumerate(gaps):
        other = said[index]
        if gap and other:
            result[index] = other
        elif bool(gap) != (other != ""):
            wrong += 1
    return result, wrong
