"""What the lower rooms say, in the language of the interface.

They know no window: their errors, titles and notes are English sentences, which the commands print
as they are. They reach the window as text, many of them from another process. The window knows
those that a person meets there (`sentences`, `titles`): it finds which of them a text is and what
was put into it, and says that in its own language. What it does not know stays as it came.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ui.phrases import PLACE, filled
from ui.retold.sentences import LINE, PLACED, SENTENCES, translated
from ui.retold.titles import TITLES


class Known(NamedTuple):
    """A text that was recognised. place: what stands before it and a colon, such as `a.jsonl, line
    3`. values: what was put in for `%1`, `%2`…, in this order."""

    place: str
    template: str
    values: tuple[str, ...]


def retold(text: str) -> str:
    """A text of the lower rooms in the language of the interface; as it is, if it is not known."""
    stop = "." if text.endswith(".") else ""
    known = recognised(text.removesuffix("."))
    if known is None:
        return text
    template = translated(known.template)
    if template == known.template:
        return text
    said = filled(template, *map(_value, known.values)).removesuffix(".") + stop
    if not known.place:
        return said
    return filled(translated(PLACED), _place(known.place), said)


def _value(value: str) -> str:
    """A sentence within a sentence is retold, too; a single word may be anybody's name."""
    return retold(value) if " " in value else value


def _place(place: str) -> str:
    """`a.jsonl, line 3`; a file's name may hold anything, so only the end is looked at."""
    file, comma, number = place.rpartition(", line ")
    if not comma or not number.isdecimal():
        return place
    return filled(translated(LINE), file, number)


@lru_cache(4096)
def recognised(text: str) -> Known | None:
    """Which sentence a text is, given without its full stop, whatever place stands before it."""
    for start in (0, *(colon.end() for colon in re.finditer(": ", text))):
        if found := _whole(text[start:]):
            return Known(text[: max(0, start - 2)], *found)
    return None


def _whole(text: str) -> tuple[str, tuple[str, ...]] | None:
    plain, patterns = _known()
    if text in plain:
        return plain[text], ()
    for pattern, template in patterns:
        if found := pattern.fullmatch(text):
            return template, found.groups()
    return None


@cache
def _known() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    """The texts without places, and the patterns of those with some: what says most comes first."""
    every = (*SENTENCES, *TITLES)
    plain = {text.removesuffix("."): text for text in every if not PLACE.search(text)}
    others = [text for text in every if PLACE.search(text)]
    others.sort(key=lambda text: len(PLACE.sub("", text)), reverse=True)
    return plain, [(_pattern(text.removesuffix(".")), text) for text in others]


def _pattern(template: str) -> re.Pattern[str]:
    words = map(re.escape, PLACE.split(template)[::2])
    return re.compile("(.+?)".join(words), re.DOTALL)
