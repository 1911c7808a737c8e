"""All that has a label, or is proposed to have it, each in its context (key word in context)."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from corpora.browsing import Browsing
from corpora.direction import backward_at
from corpora.document import Span
from corpora.store import contexts

# Characters of text around each span; lines that are made in one go.
AROUND, PIECE = 90, 200
HEARD = 30  # on each side, where a line is read aloud
_SPACE = re.compile(r"\s")


class Line(NamedTuple):
    """An annotation, or a proposal that waits for an answer, with the text before it, its own, and
    the text after it, on one line; backward: its own line is read from right to left."""

    doc: str
    span: Span
    before: str
    text: str
    after: str
    proposed: bool = False
    backward: bool = False

    @property
    def around(self) -> str:
        """As much as one wants to hear of it: its text with a few words beside it."""
        return f"{self.before[-HEARD:]}{self.text}{self.after[:HEARD]}".strip()


def lines(
    project: Browsing, label: str, *, annotated: bool = True, proposed: bool = False
) -> Iterator[list[Line]]:
    """What has a label, in the documents' order, some lines at a time; now and then none."""
    after = -1
    while found := project.query(
        contexts.some, label, after, annotated=annotated, proposed=proposed
    ):
        after = found[-1].key
        some = ((one, span, kind) for one in found for span, kind in _spans(one))
        while piece := list(islice(some, PIECE)):
            yield [line(one.doc, one.text, span, proposed=kind) for one, span, kind in piece]
        yield []


def _spans(found: contexts.Found) -> list[tuple[Span, bool]]:
    """With each whether it is a proposal, in their order in the text."""
    given = [(span, False) for span in found.annotated]
    waiting = [(span, True) for span in found.proposed]
    return sorted(given + waiting, key=lambda one: one[0][:2])


def line(doc: str, text: str, span: Span, *, proposed: bool = False) -> Line:
    """A span of a document in its context."""
    before = text[max(0, span.start - AROUND) : span.start]
    texts = before, text[span.start : span.end], text[span.end : span.end + AROUND]
    before, own, after = map(on_one_line, texts)
    return Line(doc, span, before, own, after, proposed, backward_at(text, span.start))


def on_one_line(text: str) -> str:
    """Text without line breaks; each stays one character, so that nothing moves."""
    return _SPACE.sub(" ", text)


def matches(line: Line, wanted: str) -> bool:
    """Whether all words of what is wanted, in any case, stand in the annotation or around it."""
    whole = f"{line.before}{line.text}{line.after}".casefold()
    return all(word in whole for word in wanted.casefold().split())


def _plain(text: str) -> str:
    """What texts are sorted by: their letters, without accents and case."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).strip()


# By what lines can be sorted; among equals they keep the documents' order.
ORDERS: Mapping[str, Callable[[Line], Any]] = {
    "document": lambda _line: "",
    "text": lambda line: _plain(line.text),
    "before": lambda line: " ".join(reversed(_plain(line.before).split())),
    "after": lambda line: _plain(line.after),
    "score": lambda line: 1.0 if line.span.score is None else line.span.score,
}
