"""Where a CoNLL-U file has its labels: a column or a key of MISC, and how they are coded there."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from corpora.formats import brackets
from corpora.formats.conllu_rows import TEN, Block, Columns
from corpora.formats.conllu_text import unescaped
from corpora.formats.iob import UNNAMED, Dialect
from corpora.formats.tally import Tally
from corpora.labels import check_name
from corpora.tags import TokenSpan

Coding = Literal["tags", "words", "mentions", "mwe"]
# Keys of MISC that name entities, first choice first, in any case.
KEYS = ("NER", "NE", "NamedEntity", "Entity", "name")
WRITTEN = "NER"
MWE = "PARSEME:MWE"
EMPTY = frozenset(("", "_", "*"))
_TAG = re.compile(r"O|[BIESLUM][-_].+", re.DOTALL)


class Source(NamedTuple):
    """column: of the labels, by its place; in MISC that of a key. coding: how they stand there.

    tags: IOB and its kin. words: a label for each word. mentions: CorefUD's brackets, whose parts
    `layout` names. mwe: PARSEME's numbers.
    """

    column: int
    key: str
    coding: Coding
    layout: tuple[str, ...] = ()

    def name(self, known: Columns) -> str:
        return self.key or known.names[self.column]

    def value(self, row: Sequence[str]) -> str:
        """What a row has; "" where it has nothing."""
        cell = row[self.column]
        if not self.key:
            return "" if cell in EMPTY else cell
        return misc_value(cell, self.key)


def misc_value(cell: str, key: str) -> str:
    """The value of a key in MISC; "" where there is none."""
    if key not in cell:
        return ""
    for part in cell.split("|"):
        if part.startswith(key) and part[len(key) : len(key) + 1] == "=":
            value = part[len(key) + 1 :]
            return "" if value in EMPTY else unescaped(value)
    return ""


def choose(blocks: Sequence[Block], known: Columns, wanted: str | None) -> Source | None:
    """Where these sentences have their labels; None where they have none.

    wanted: a column or a key of MISC; by default a column of tags beside the usual ten, else a
    key of MISC that names entities, else PARSEME's column.
    """
    rows = [row for block in blocks for row in block.rows]
    if wanted:
        return _named(rows, known, wanted)
    for place in _tag_columns(rows, known):
        return Source(place, "", "tags")
    for key in _keys(rows, known) if known.misc >= 0 else ():
        if source := _in_misc(rows, known, key):
            return source._replace(layout=layout(blocks))
    place = known.find(MWE)
    return Source(place, "", "mwe") if place >= 0 else None


def others(blocks: Sequence[Block], known: Columns, source: Source) -> list[str]:
    """The columns of tags that were not read."""
    rows = [row for block in blocks for row in block.rows]
    places = [place for place in _tag_columns(rows, known) if place != source.column]
    return [known.names[place] for place in places]


def _tag_columns(rows: list[list[str]], known: Columns) -> list[int]:
    """The columns of tags beside the usual ten."""
    usual = (known.id, known.form, known.misc)
    extra = [
        place
        for place, name in enumerate(known.names)
        if name.upper() not in TEN and place not in usual
    ]
    return [place for place in extra if _is_tags(row[place] for row in rows)]


def _named(rows: list[list[str]], known: Columns, wanted: str) -> Source | None:
    place = known.find(wanted)
    if place >= 0:
        if wanted.upper() == MWE:
            return Source(place, "", "mwe")
        return Source(place, "", "tags" if _is_tags(row[place] for row in rows) else "words")
    if known.misc < 0:
        return None
    found = Source(known.misc, wanted, "words")
    values = [value for row in rows if (value := found.value(row))]
    if values and any("(" in value for value in values):
        return found._replace(coding="mentions")
    return found._replace(coding="tags" if _is_tags(values) else "words")


def _keys(rows: Iterable[Sequence[str]], known: Columns) -> list[str]:
    """The keys of MISC that name entities, as the file writes them, first choice first."""
    order = [key.lower() for key in KEYS]
    cells = {row[known.misc] for row in rows}
    found = {part.partition("=")[0] for cell in cells if "=" in cell for part in cell.split("|")}
    named = [key for key in found if key.lower() in order]
    return sorted(named, key=lambda key: (order.index(key.lower()), key))


def _in_misc(rows: Iterable[Sequence[str]], known: Columns, key: str) -> Source | None:
    source = Source(known.misc, key, "tags")
    values = [value for row in rows if (value := source.value(row))]
    if key.lower() == "entity" and any("(" in value for value in values):
        return source._replace(coding="mentions")
    # A gloss or a name may stand under `name`, a link under `Entity`: those are no labels.
    sure = key.lower() in ("ner", "namedentity")
    return source if values and (sure or _is_tags(values)) else None


def _is_tags(values: Iterable[str]) -> bool:
    """Whether all that is said are tags, and some of them are not O."""
    present = set(values) - EMPTY
    return bool(present - {"O"}) and all(map(_TAG.fullmatch, present))


def layout(blocks: Iterable[Block]) -> tuple[str, ...]:
    for block in blocks:
        for line in block.comments:
            if "global.Entity" in line:
                return tuple(line.partition("=")[2].strip().split("-"))
    return ()


def spans(block: Block, source: Source, dialect: Dialect, tally: Tally) -> list[TokenSpan]:
    """The labels of a sentence, on its tokens. Raises UserError for an impossible one."""
    values = list(map(source.value, block.rows))
    if not any(values):
        return []
    cells = _cells(block, values)
    if source.coding == "tags":
        row = [_label(value) for _, value in cells]
        found = dialect.sentence(block.line, [], [row]).spans
    elif source.coding == "words":
        found = [TokenSpan(at, at + 1, value) for at, (_, value) in enumerate(cells) if value]
    elif source.coding == "mentions":
        found = brackets.corefud([value for _, value in cells], source.layout)
    else:
        found = _expressions([value for _, value in cells], block, tally)
    return sorted(
        {TokenSpan(cells[a][0], cells[b - 1][0] + 1, check_name(label)) for a, b, label in found}
    )


def _label(value: str) -> str:
    """`NamedEntity=Yes` says that it is one, not of what kind."""
    return UNNAMED if value == "Yes" else value


def _cells(block: Block, values: list[str]) -> list[tuple[int, str]]:
    """Each value with its token: of a range the words' own, or where they have none, its own."""
    if len(block.rows) == len(block.heads):
        return list(enumerate(values))
    inner = {
        owner
        for index, owner in enumerate(block.owners)
        if owner >= 0 and values[index] and index != block.heads[owner]
    }
    members: dict[int, list[tuple[int, str]]] = {at: [] for at in range(len(block.heads))}
    for index, owner in enumerate(block.owners):
        if owner >= 0 and (index == block.heads[owner]) != (owner in inner):
            members[owner].append((owner, values[index]))
    return [cell for cells in members.values() for cell in cells]


def _expressions(values: Sequence[str], block: Block, tally: Tally) -> list[TokenSpan]:
    """PARSEME's multiword expressions, each from its first word to its last."""
    found: dict[str, TokenSpan] = {}
    words: Counter[str] = Counter()
    for index, value in enumerate(values):
        for part in filter(None, value.split(";")):
            number, _, label = part.partition(":")
            before = found.get(number, TokenSpan(index, index, label))
            found[number] = TokenSpan(before.start, index + 1, before.label or label)
            words[number] += 1
    if any(span.end - span.start > words[number] for number, span in found.items()):
        tally.add("sentence", "with expressions in several parts, each taken whole", block.line)
    return [span._replace(label=span.label or UNNAMED) for span in found.values()]
