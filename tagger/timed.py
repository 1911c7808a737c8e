"""Regular expressions that give up in time, in the place of those that spaCy's Matcher makes.

While Python's `re` tries an expression such as `(a+)+$`, everything stands still, the window too.
The `regex` library searches alike, lets others work meanwhile, and stops when it is told.
"""

import re
from typing import Any

from corpora.finding import SlowError

LIMIT_S = 0.5  # for one token


class Timed:
    """One expression. Raises re.error where `regex` cannot read what `re` can."""

    def __init__(self, pattern: str) -> None:
        import regex  # type: ignore[import-untyped]  # it ships no types

        self.pattern = pattern
        try:
            self._made = regex.compile(pattern)
        except regex.error as error:
            raise re.error(str(error)) from error

    def search(self, text: str) -> Any:
        """As `re`'s. Raises SlowError."""
        try:
            return self._made.search(text, timeout=LIMIT_S, concurrent=True)
        except TimeoutError as error:
            raise SlowError(
                f"The regular expression {self.pattern!r} of a rule takes too long; make it"
                " simpler, for example without repetitions within repetitions."
            ) from error


def limit(matcher: Any) -> None:
    """Let a Matcher's expressions give up in time; one that `regex` cannot read stays."""
    for predicate in matcher._extra_predicates:
        value = getattr(predicate, "value", None)
        if isinstance(value, re.Pattern):
            try:
                predicate.value = Timed(value.pattern)
            except re.error:
                continue
