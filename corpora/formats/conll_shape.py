"""The shape of one CoNLL file: its separator, its number of columns, and which of them to read."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from corpora.formats import brackets
from corpora.formats.conll_marks import FILLERS, TAG, is_header, is_mark

_FIELDS = re.compile("[^ \t]+")
# How a word and its tag may stand together in a line that is a sentence (spaCy's, the Brown way).
_INLINE = ("|", "//", "/")
# CoNLL-2012 (OntoNotes): the columns of the word, and of the names in brackets.
_ONTONOTES = (3, 10)
_PLAIN_LABEL = re.compile(r"[^\W\d_][\w/&.-]*")


class Shape(NamedTuple):
    """tab: the separator is one tab, else any run of spaces and tabs. Columns count from 0.

    least: of the columns that a row must have; by default all. tagged: the tags are of a form that
    words seldom have. numbered: the first column numbers the words. brackets: the tags are
    OntoNotes' `(PERSON*`. inline: what parts word and tag, where a line is a sentence.
    """

    tab: bool
    columns: int
    word: int
    tags: tuple[int, ...]
    least: int = 0
    tagged: bool = False
    numbered: bool = False
    brackets: bool = False
    inline: str = ""

    def fields(self, line: str) -> list[str]:
        """The columns of a line."""
        if self.tab:
            return line.rstrip(" \t").split("\t")
        # str.split() also parts at other white space, which here belongs to the words.
        plain = line.isascii() and line.isprintable()
        return line.split() if plain else _FIELDS.findall(line)

    def is_comment(self, fields: Sequence[str]) -> bool:
        """Whether a line that begins with # is no word: it has no number, no tag, other columns."""
        if self.numbered or len(fields) != self.columns:
            return True
        return self.tagged and not TAG.fullmatch(fields[self.tags[-1]])


def is_blank(line: str) -> bool:
    """Whether a line holds nothing that can be seen: white space, a stray byte order mark."""
    return not line.strip().strip("\ufeff")


def shape(head: str, *, column: int | None = None) -> Shape | None:
    """The shape of a file from its first lines; None where its lines have one column only.

    column: of the tags, counted from 1, or from -1 for the last. By default the last that holds
    tags; in a file whose first column numbers the words (GermEval's), every column of tags.
    """
    lines = _lines(head)
    if found := _inline(lines):
        return found
    tab = sum("\t" in line for line in lines) * 2 > len(lines)
    draft = Shape(tab, 0, 0, ())
    rows = [draft.fields(line) for line in lines]
    if rows and is_header(rows[0]):
        del rows[0]
    if found := _ontonotes(head, rows, draft):
        return found if not column else found._replace(tags=_place(column, found.columns))
    columns = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    if columns < 2:
        return _sparse(rows, draft, column)
    numbered = _is_numbered(rows)
    least = columns if numbered and tab else 0
    rows = [row for row in rows if len(row) == columns]
    word = 1 if numbered else 0
    tags = _place(column, columns) if column else _tag_columns(rows, columns, word)
    if not 0 <= tags[0] < columns:
        return Shape(tab, columns, word, tags)
    values = [row[tags[-1]] for row in rows if row[0][:1] != "#"]
    return Shape(
        tab, columns, word, tags, least or columns, _is_tags(values), numbered, _brackets(values)
    )


def _lines(head: str) -> list[str]:
    lines = re.split("\r\n|\n|\r", head)
    return [line for line in lines if not is_blank(line) and not is_mark(line)]


def _place(column: int, columns: int) -> tuple[int]:
    return (column - 1 if column > 0 else columns + column,)


def _tag_columns(rows: Sequence[Sequence[str]], columns: int, word: int) -> tuple[int, ...]:
    values = [[row[index] for row in rows if row[0][:1] != "#"] for index in range(columns)]
    if word:
        tags = tuple(index for index in range(2, columns) if _is_tags(values[index]))
        return tags or (columns - 1,)
    if "O" in values[-1] or _brackets(values[-1]):
        return (columns - 1,)
    # The last column says nothing about labels: white space, frequencies, links.
    found = [at for at in range(1, columns) if _is_tags(values[at]) and "O" in values[at]]
    return (found[-1] if found else columns - 1,)


def _is_numbered(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column numbers the words of each sentence: 1, 2, 3, 1, 2... or from 0."""
    rows = [row for row in rows if row[0][:1] != "#"]
    if not rows or any(len(row) < 3 for row in rows) or all(row[1] in FILLERS for row in rows):
        return False
    before = -1
    for row in rows:
        if row[0] not in ("0", "1", str(before + 1)):
            return False
        before = int(row[0])
    return True


def _is_tags(values: Iterable[str]) -> bool:
    return all(map(TAG.fullmatch, values))


def _brackets(values: Sequence[str]) -> bool:
    """Whether a column is one of brackets, and some are open."""
    return (
        any(value.startswith("(") for value in values)
        and any("*" in value for value in values)
        and all(map(brackets.CELL.fullmatch, values))
    )


def _sparse(rows: Sequence[Sequence[str]], draft: Shape, column: int | None) -> Shape | None:
    """AIDA's shape: words that have no label stand alone in their line."""
    more = [row for row in rows if len(row) > 1 and row[0][:1] != "#"]
    if column or not more or not any("\t" in line for line in map("\t".join, more)):
        return None
    if not _is_tags(row[1] for row in more):
        return None
    return Shape(True, 2, 0, (1,), 1, True)


def _ontonotes(head: str, rows: Sequence[Sequence[str]], draft: Shape) -> Shape | None:
    rows = [row for row in rows if row[0][:1] != "#"]
    word, tags = _ONTONOTES
    if "begin document" not in head or not rows or min(map(len, rows)) <= tags:
        return None
    numbered = all(row[2].isdigit() for row in rows)
    if not numbered or not all(brackets.CELL.fullmatch(row[tags]) for row in rows):
        return None
    return Shape(draft.tab, tags + 1, word, (tags,), tags + 1, brackets=True)


def _inline(lines: Sequence[str]) -> Shape | None:
    """`Anna|B-PER went|O`: a sentence a line."""
    items = [item for line in lines for item in line.split()]
    for sign in _INLINE:
        parts = [item.split(sign) for item in items]
        columns = Counter(map(len, parts)).most_common(1)[0][0] if parts else 0
        if columns < 2 or sum(len(part) == columns for part in parts) * 10 < len(parts) * 9:
            continue
        tags = [part[-1] for part in parts if len(part) == columns]
        if _is_tags(tags) and "O" in tags:
            return Shape(False, columns, 0, (columns - 1,), columns, True, inline=sign)
    return None


def looks_tagged(head: str) -> bool:
    """Whether this is a table of words whose last column holds tags, some O and some not."""
    found = shape(head)
    if not found or "# global.columns" in head:  # these name their columns: CoNLL-U Plus
        return False
    if found.inline or found.brackets or found.least == 1:
        return True
    rows = [found.fields(line) for line in _lines(head) if not line.startswith("#")]
    last = [row[found.tags[-1]] for row in rows if len(row) >= found.least]
    if "O" not in last or len(set(last)) < 2 or len(last) * 10 < len(rows) * 9:
        return False
    tags = sum(bool(TAG.fullmatch(tag)) for tag in last)
    return tags * 10 >= len(rows) * 9 or _looks_plain(head, found, last)


def _looks_plain(head: str, found: Shape, last: Sequence[str]) -> bool:
    """Whether labels stand without B and I (Few-NERD): mostly O, few others."""
    others = set(last) - {"O"}
    return (
        found.tab
        and found.columns == 2
        and bool(re.search(r"\n\s*\n", head))
        and last.count("O") * 5 >= len(last) * 2
        and len(others) * 4 <= len(last)
        and all(map(_PLAIN_LABEL.fullmatch, others))
    )
