"""Where the same string stands next in a document without an annotation on it."""

from collections.abc import Callable

from corpora.document import Document, Range
from corpora.finding import Finder, Query
from corpora.occurrences import places, sheet


def next_free(
    doc: Document, string: str, after: int, taken: Callable[[Range], bool]
) -> Range | None:
    """The next occurrence of whole tokens, in the same case, from a code point on and then from
    the beginning; None where there is none that is not taken."""
    finder, first = Finder(Query(string, case=True, word=True)), None
    for _, place in places(sheet(doc), finder):
        if (first is None or place.start >= after) and not taken(place):
            if place.start >= after:
                return place
            first = place
    return first
