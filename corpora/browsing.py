"""Looking through the documents of a project: lists, filters, search, and whole documents."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, Unpack

from corpora.document import Document
from corpora.errors import UserError
from corpora.occurrences import Sheet
from corpora.store import corrected, engine, listing, overview, search, sheets, tallies
from corpora.store import documents as rows
from corpora.store.bulk import chunks
from corpora.store.listing import Filters, Summary

if TYPE_CHECKING:
    from sqlalchemy import Connection

P = ParamSpec("P")
T = TypeVar("T")

# Documents that are read in one go.
CHUNK = 200


class Browsing:
    """The part of a project that only reads. A document's key is its number in the file: it never
    changes, and lists that are long hold keys alone."""

    _store: engine.Store

    def query(
        self, read: "Callable[Concatenate[Connection, P], T]", *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask one of the store's reading functions; for this package only."""
        with self._store.read() as connection:
            return read(connection, *args, **kwargs)

    def one_moment(self) -> AbstractContextManager[object]:
        """All that is read inside is of one moment, whatever other processes do meanwhile."""
        return self._store.read()

    def reader(self) -> "Reader":
        """The same for another thread. To be asked for in that thread, and closed."""
        return Reader(self._store.another())

    def documents(
        self,
        *,
        order: str = "place",
        offset: int = 0,
        limit: int | None = None,
        **filters: Unpack[Filters],
    ) -> list[Summary]:
        """Documents as lists show them, those that pass all filters (see Filters)."""
        with self._store.read() as connection:
            found = listing.keys(connection, filters, order=order, offset=offset, limit=limit)
            return listing.summaries(connection, found)

    def keys(
        self,
        *,
        order: str = "place",
        limit: int | None = None,
        after: int | None = None,
        **filters: Unpack[Filters],
    ) -> list[int]:
        """Keys of the documents that pass all filters; after: of those in their place, the ones
        beyond this key."""
        return self.query(listing.keys, filters, order=order, limit=limit, after=after)

    def summaries(self, keys: Sequence[int]) -> list[Summary]:
        """The documents of these keys as lists show them, in this order."""
        return self.query(listing.summaries, keys)

    def unreviewed(self, keys: Sequence[int]) -> set[int]:
        """Which of the documents of these keys nobody has reviewed."""
        return self.query(listing.unreviewed, keys)

    def key(self, doc_id: str) -> int | None:
        """The key of a document; None where it is not there."""
        return self.keys_of([doc_id]).get(doc_id)

    def keys_of(self, ids: Iterable[str]) -> dict[str, int]:
        """The keys of those of the documents of these ids that are there."""
        return self.query(rows.keys_of, ids)

    def keys_by_id(self, ids: Iterable[str]) -> list[int]:
        """The keys of the documents of these ids that are there, in their place."""
        return sorted(self.keys_of(ids).values())

    def count(self, *, at_most: int | None = None, **filters: Unpack[Filters]) -> int:
        """How many documents pass the filters; at_most: it may stop counting there."""
        return self.query(listing.count, filters, at_most=at_most)

    def summary(self, doc_id: str) -> Summary:
        """One document as lists show it. Raises UserError where it is not there."""
        with self._store.read() as connection:
            return listing.summaries(connection, [self._key(connection, doc_id)])[0]

    def document(self, doc_id: str) -> Document:
        """A document with annotations and proposals. Raises UserError where it is not there."""
        with self._store.read() as connection:
            return rows.read_some(connection, [self._key(connection, doc_id)])[0]

    def read(
        self, ids: Iterable[str] | None = None, **filters: Unpack[Filters]
    ) -> Iterator[Document]:
        """Whole documents one after another: those of these ids, or those that pass the filters."""
        with self._store.read() as connection:
            if ids is None:
                keys = listing.keys(connection, filters)
            else:
                keys = list(rows.keys_of(connection, ids).values())
        yield from self.read_keys(keys)

    def read_keys(self, keys: Sequence[int]) -> Iterator[Document]:
        """Whole documents of these keys, one after another."""
        for some in chunks(keys, CHUNK):
            yield from self.query(rows.read_some, some)

    def corrected(self) -> list[int]:
        """Keys of the documents that a person corrected, in their place: in which a change of the
        annotations or the category, or a rejection, still holds. Accepting unseen is none."""
        return self.query(corrected.keys)

    def sheets(self, keys: Sequence[int]) -> list[Sheet]:
        """The documents of these keys, in their place, as a search for occurrences needs them."""
        return self.query(sheets.read, keys)

    def texts(self, keys: Sequence[int]) -> list[tuple[int, str]]:
        """Keys and texts of these documents, in their place: a hundredth of reading them whole."""
        return self.query(search.texts, keys)

    def label_counts(self) -> dict[str, int]:
        """How many annotations have each label."""
        return self.query(tallies.label_counts)

    def categories(self) -> list[str]:
        """The categories that documents have, or that are proposed for some."""
        return self.query(overview.categories)

    def languages(self) -> dict[str, int]:
        """How many documents there are in each language."""
        return self.query(overview.languages)

    @staticmethod
    def _key(connection: "Connection", doc_id: str) -> int:
        found = rows.keys_of(connection, [doc_id])
        if doc_id not in found:
            raise UserError(f"There is no document {doc_id!r} in the project.")
        return found[doc_id]


class Reader(Browsing):
    """A project's documents for a thread that only reads."""

    def __init__(self, store: engine.Store) -> None:
        self._store = store

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
