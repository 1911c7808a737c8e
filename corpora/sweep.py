"""All occurrences of a string in a project: found document by document, and changed as one."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from corpora import bulk_edits, occurrences
from corpora.aims import Aim
from corpora.browsing import Browsing
from corpora.change import Change
from corpora.finding import Finder, Query
from corpora.occurrences import Hit, Sheet

# Documents whose texts are looked through, and documents that are read whole, in one go.
TEXTS, DOCS = 1000, 50


class Where(NamedTuple):
    """Where to look: one document by its id, or all, or those that nobody has reviewed."""

    doc: str | None = None
    unreviewed: bool = False


class Found(NamedTuple):
    """How far a search is, in documents that may have the string, and what it found since."""

    done: int
    total: int
    hits: list[Hit]


def search(project: Browsing, query: Query, aim: Aim, where: Where) -> Iterator[Found]:
    """Look for the occurrences, in the order of the documents. It can be left at any time.

    Documents that the search index rules out are not looked at, and those without a match are not
    read whole. Raises UserError where the expression, the aim, or the document cannot be.
    """
    finder, keys = Finder(query), keys_of(project, query, where)
    aim.check()
    yield Found(0, len(keys), [])
    for done, sheets in _matching(project, finder, keys):
        hits = [hit for sheet in sheets for hit in occurrences.hits(sheet, finder, aim)]
        yield Found(done, len(keys), hits)


def keys_of(project: Browsing, query: Query, where: Where) -> list[int]:
    """Keys of the documents that may have the string. Raises UserError for an unknown document."""
    if not query.string.strip() and not (query.regex and query.string):
        return []
    if where.doc is not None:
        project.summary(where.doc)
        key = project.key(where.doc)
        return [] if key is None else [key]
    keys = project.keys(text=Finder(query).needle or None)
    if not where.unreviewed:
        return keys
    left = project.unreviewed(keys)
    return [key for key in keys if key in left]


def _matching(
    project: Browsing, finder: Finder, keys: Sequence[int]
) -> Iterator[tuple[int, list[Sheet]]]:
    """How many documents were looked through, and of these the next ones that have a match."""
    for at in range(0, len(keys), TEXTS):
        some = keys[at : at + TEXTS]
        found = [key for key, text in project.texts(some) if finder.occurs(text)]
        if not found:
            yield at + len(some), []
        for begin in range(0, len(found), DOCS):
            page = found[begin : begin + DOCS]
            share = (begin + len(page)) / len(found)
            yield at + round(share * len(some)), project.sheets(page)


def change(project: Browsing, chosen: Sequence[Hit], aim: Aim) -> Change:
    """What the chosen hits come to in the documents as they are now, as one change."""
    return bulk_edits.joined((made.change for made in changes(project, chosen, aim)), aim)


class Made(NamedTuple):
    """The change of one document, and how many hits it does."""

    change: Change
    hits: int


def changes(project: Browsing, chosen: Sequence[Hit], aim: Aim) -> Iterator[Made]:
    """What the chosen hits come to in one document after another, as it is now."""
    by_doc: dict[str, list[Hit]] = {}
    for hit in chosen:
        by_doc.setdefault(hit.doc, []).append(hit)
    keys = project.keys_by_id(by_doc)
    for at in range(0, len(keys), DOCS):
        for doc, _, _ in project.sheets(keys[at : at + DOCS]):
            still = bulk_edits.standing(doc, by_doc[doc.id], aim)
            yield Made(bulk_edits.change(doc, still, aim), len(still))


def documents(hits: Collection[Hit]) -> int:
    """How many documents the hits are in."""
    return len({hit.doc for hit in hits})
