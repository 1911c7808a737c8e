"""Finding a string or a regular expression in a text: where it stands, in code points.

In a string, white space stands for any white space, so that what a line break parts is found too.
Case is told apart on wish. Regular expressions are those of the `regex` library: `^` and `$` hold
at lines, and an expression that would take forever is given up.
"""

import re
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from corpora.document import Range
from corpora.errors import UserError

# Seconds that an expression may take in one document.
LIMIT_S = 1.0
# Cased letters whose case the search index knows as Python does: Latin, Greek, Cyrillic.
INDEXED = re.compile("[\\u0000-\\u017f\\u0386-\\u03ce\\u0400-\\u0481]")


class SlowError(UserError):
    """A regular expression that takes too long."""


class Query(NamedTuple):
    """What is looked for. case: told apart. word: only what begins and ends where tokens do."""

    string: str
    regex: bool = False
    case: bool = False
    word: bool = False


class Finder:
    """A query made ready. Raises UserError where its regular expression cannot be read."""

    def __init__(self, query: Query, *, limit_s: float = LIMIT_S) -> None:
        self.query = query
        self._limit_s = limit_s
        self._pattern = _expression(query) if query.regex else _string(query)

    @cached_property
    def needle(self) -> str:
        """A string that every text with a match contains in some case; "" where none is known."""
        if self.query.regex:
            return ""
        pieces = [p for p in self.query.string.split() if self.query.case or _is_indexed(p)]
        return max(pieces, key=len, default="")

    def occurs(self, text: str) -> bool:
        """Whether there is a match at all. Raises SlowError."""
        return next(self.within(text), None) is not None

    def within(self, text: str, skip: Callable[[Range], int] | None = None) -> Iterator[Range]:
        """The matches from left to right, never empty ones.

        skip: says from a match where to go on; without it, after the match. Raises SlowError.
        """
        search = self._searching(text)
        at = 0
        while (match := search(at)) is not None:
            found = Range(*match.span())
            if found.start < found.end:
                yield found
                at = skip(found) if skip else found.end
            else:
                at = found.end + 1

    def _searching(self, text: str) -> Callable[[int], Any]:
        """Finds the first match from a place on."""
        pattern = self._pattern
        if pattern is None:
            return lambda _at: None
        if not self.query.regex:
            made = text if self.query.case else folded(text)
            return lambda at: pattern.search(made, at)
        deadline = time.monotonic() + self._limit_s
        return lambda at: _in_time(pattern, text, at, deadline) if at <= len(text) else None


def folded(text: str) -> str:
    """The text in lower case, each character by itself, so that places stay what they are."""
    lower = text.lower()
    if len(lower) != len(text):  # one letter's lower case is two characters: it stays as it is
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lower.replace("ς", "σ")


def _string(query: Query) -> Any:
    """What finds a plain string; None where nothing but white space is wanted."""
    words = (query.string if query.case else folded(query.string)).split()
    return re.compile(r"\s+".join(map(re.escape, words))) if words else None


def _expression(query: Query) -> Any:
    import regex  # type: ignore[import-untyped]  # it ships no types

    if not query.string:
        return None
    flags = regex.MULTILINE | (0 if query.case else regex.IGNORECASE)
    try:
        return regex.compile(query.string, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise UserError(
            f"The regular expression {query.string!r} cannot be read: {error}."
        ) from error


def _in_time(pattern: Any, text: str, at: int, deadline: float) -> Any:
    """A match before the deadline. Lets other threads work meanwhile."""
    left = deadline - time.monotonic()
    try:
        if left > 0:
            return pattern.search(text, at, timeout=left, concurrent=True)
    except TimeoutError:
        pass
    raise SlowError(
        f"The regular expression {pattern.pattern!r} takes too long; make it simpler, for example"
        " without repetitions within repetitions."
    )


def _is_indexed(piece: str) -> bool:
    """Whether the search index finds a string in every case that `folded` makes equal."""
    return all(INDEXED.match(c) or c.lower() == c.upper() == c for c in piece)
