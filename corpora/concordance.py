"""All annotations of a label, each in its context (key word in context)."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from corpora.document import Span
from corpora.project import Project
from corpora.store import contexts

# Characters of text around each annotation.
AROUND = 90


class Line(NamedTuple):
    """An annotation with the text before it, its own, and the text after it, on one line."""

    doc: str
    span: Span
    before: str
    text: str
    after: str


def lines(project: Project, label: str) -> Iterator[list[Line]]:
    """The annotations of a label in the documents' order, those of some documents at a time."""
    after: int | None = -1
    while after is not None:
        rows, after = project.query(contexts.some, label, after, AROUND)
        yield [Line(doc, span, *map(on_one_line, texts)) for doc, span, *texts in rows]


def on_one_line(text: str) -> str:
    """Text without line breaks; each stays one character, so that nothing moves."""
    return "".join(" " if c.isspace() else c for c in text)


def matches(line: Line, wanted: str) -> bool:
    """Whether all words of what is wanted, in any case, stand in the annotation or around it."""
    whole = f"{line.before}{line.text}{line.after}".casefold()
    return all(word in whole for word in wanted.casefold().split())


def _plain(text: str) -> str:
    """What texts are sorted by: their letters, without accents and case."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).strip()


# By what lines can be sorted; among equals they keep the documents' order.
ORDERS: Mapping[str, Callable[[Line], str]] = {
    "document": lambda _line: "",
    "text": lambda line: _plain(line.text),
    "before": lambda line: " ".join(reversed(_plain(line.before).split())),
    "after": lambda line: _plain(line.after),
}
