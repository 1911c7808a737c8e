"""FormatInfo: what a format is called, and what it can carry."""

from dataclasses import dataclass
from typing import Literal

from corpora.document import Document, State

# The smallest part of a file that can be read by itself, for a reader that refuses no less: a line;
# the lines between two blank ones; an item, whose text the reader gives.
Unit = Literal["", "line", "paragraph", "item"]
# What a document may bring beside its words, each with how a report speaks of it.
ASPECTS: dict[str, str] = {
    "id": "ids",
    "white space": "the white space between the words",
    "tokens": "token borders",
    "sentences": "sentence borders",
    "spans": "annotations",
    "overlaps": "annotations that overlap a longer one",
    "cuts": "borders of annotations within a token",
    "provenance": "where annotations came from (source, score)",
    "proposals": "proposals",
    "category proposals": "categories that machines propose",
    "category": "categories",
    "state": "review states",
    "part": "parts (train, development, test)",
    "lang": "languages other than English",
    "meta": "metadata",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices that a format's reader leaves open: a keyword of its `read`.

    kind: of the value; for `str` the choices, where only some are allowed, for `int` the least.
    help: for people, what it does and what happens without it.
    """

    name: str
    help: str
    kind: type[int] | type[str] | type[bool] = str
    choices: tuple[str, ...] = ()
    least: int | None = None


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """title: for people. suffixes: with their dot, in lower case. carries: keys of ASPECTS.

    state: of the documents read, unless the file says otherwise. folder: it can be written as a
    folder of files. beside: the names of the files that are read along with one of it, `*` being
    its stem. empty: an empty file says something, too. suffix_decides: any text could be
    of this format, so that its content tells nothing. magic: how its files begin, where they are
    not text. options: the choices of its reader. unit: what refused lines are saved
    in. raw: its lines end with a line feed and nothing else. header: its first line names columns.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    carries: frozenset[str]
    state: State | None = None
    reads: bool = True
    writes: bool = True
    folder: bool = False
    beside: tuple[str, ...] = ()
    empty: bool = False
    suffix_decides: bool = False
    magic: tuple[bytes, ...] = ()
    options: tuple[Option, ...] = ()
    unit: Unit = ""
    raw: bool = False
    header: bool = False

    @property
    def left_out(self) -> list[str]:
        """What the format cannot carry, in words."""
        return [words for aspect, words in ASPECTS.items() if aspect not in self.carries]


def aspects(doc: Document, state: State | None) -> set[str]:
    """What this document brings, as far as it can be seen without a look at its words.

    state: what a document read without one would have.
    """
    found = {
        "id": True,
        "spans": doc.spans,
        "provenance": any(span.source or span.score is not None for span in doc.spans),
        "proposals": doc.proposals,
        "category proposals": doc.category_proposals,
        "category": doc.category,
        "state": doc.state != state,
        "part": doc.part,
        "lang": doc.lang != "en",
        "meta": doc.meta,
    }
    return {aspect for aspect, present in found.items() if present}
