"""The shape of one CoNLL file: its separator, its number of columns, and which of them to read."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

BREAK = "-DOCSTART-"
_FIELDS = re.compile("[^ \t]+")
_TAG = re.compile(r"O|[BIESLUM][-_].+|.+[-_][BIESLUM]|[BI]", re.DOTALL)
# What stands in a column of the CoNLL shape that has nothing to say.
FILLERS = frozenset(("-X-", "_", "-"))


class Shape(NamedTuple):
    """tab: the separator is one tab, else any run of spaces and tabs. Columns count from 0."""

    tab: bool
    columns: int
    word: int
    tags: tuple[int, ...]

    def fields(self, line: str) -> list[str]:
        """The columns of a line."""
        if self.tab:
            return line.rstrip(" \t").split("\t")
        # str.split() also parts at other white space, which here belongs to the words.
        plain = line.isascii() and line.isprintable()
        return line.split() if plain else _FIELDS.findall(line)


def is_blank(line: str) -> bool:
    """Whether a line holds nothing that can be seen: white space, a stray byte order mark."""
    return not line.strip().strip("\ufeff")


def shape(head: str, *, column: int | None = None) -> Shape | None:
    """The shape of a file from its first lines; None where its lines have one column only.

    column: of the tags, counted from 1, or from -1 for the last. By default the last; in a file
    whose first column numbers the words (GermEval's), every column of tags.
    """
    lines = _lines(head)
    tab = sum("\t" in line for line in lines) * 2 > len(lines)
    draft = Shape(tab, 0, 0, ())
    rows = [draft.fields(line) for line in lines]
    columns = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    if columns < 2:
        return None
    rows = [row for row in rows if len(row) == columns]
    word = 1 if _is_numbered(rows) else 0
    return Shape(tab, columns, word, _tag_columns(rows, columns, word, column))


def _lines(head: str) -> list[str]:
    lines = re.split("\r\n|\n|\r", head)
    return [line for line in lines if not is_blank(line) and not line.startswith(BREAK)]


def _tag_columns(
    rows: Sequence[Sequence[str]], columns: int, word: int, column: int | None
) -> tuple[int, ...]:
    if column:
        return (column - 1 if column > 0 else columns + column,)
    if not word:
        return (columns - 1,)
    tags = tuple(index for index in range(2, columns) if _is_tags(row[index] for row in rows))
    return tags or (columns - 1,)


def _is_numbered(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column numbers the words of each sentence: 1, 2, 3, 1, 2..."""
    if len(rows[0]) < 3 or all(row[1] in FILLERS for row in rows):
        return False
    before = 0
    for row in rows:
        if row[0] not in ("1", str(before + 1)):
            return False
        before = int(row[0])
    return True


def _is_tags(values: Iterable[str]) -> bool:
    return all(map(_TAG.fullmatch, values))


def looks_tagged(head: str) -> bool:
    """Whether this is a table of words whose last column holds tags, some O and some not."""
    found = shape(head)
    if not found:
        return False
    rows = [found.fields(line) for line in _lines(head) if not line.startswith("#")]
    last = [row[found.tags[-1]] for row in rows if len(row) == found.columns]
    tags = [tag for tag in last if _TAG.fullmatch(tag)]
    return len(tags) * 10 >= len(rows) * 9 and "O" in tags and len(set(tags)) > 1
