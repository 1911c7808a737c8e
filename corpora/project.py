"""One open project: apply, undo, redo, proposals, import, search, snapshot."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar, Unpack

from corpora import importing
from corpora.change import Change, Imported, Labelled
from corpora.document import Document, Span
from corpora.edit_log import Applied, EditLog, OvertakenError
from corpora.edits import accept_all, visible_proposals
from corpora.errors import ProjectError, UserError
from corpora.events import Event
from corpora.importing import As, Intake
from corpora.labels import Label, LabelSet
from corpora.snapshot import On, Snapshot, take
from corpora.store import documents as rows
from corpora.store import engine, imports, log, opening, overview, proposals, settings
from corpora.store.documents import Filters, Summary
from corpora.store.log import Entry

if TYPE_CHECKING:
    from sqlalchemy import Connection

P = ParamSpec("P")
T = TypeVar("T")

# Documents that are read in one go.
CHUNK = 200

__all__ = ["Applied", "Entry", "Filters", "Project", "Summary"]


class Project:
    """An open project file. Methods that change it are durable when they return."""

    def __init__(self, store: engine.Store) -> None:
        self._store = store
        self._sweep()
        self.seed = int(self.query(settings.get, "seed"))
        self._log = EditLog(store)
        self._seen = store.data_version()

    @classmethod
    def create(cls, path: str | Path, *, labels: Iterable[str] = (), seed: int = 0) -> Self:
        """A new project. Raises ProjectError where the file exists or cannot be made, UserError
        where a label cannot have its name."""
        names = [label.name for label in LabelSet().missing(labels)]
        store = engine.create(Path(path))
        with store.write() as connection:
            settings.put(connection, "seed", str(seed))
        project = cls(store)
        project.add_labels(names)
        return project

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """An existing project; `read_only` where it is damaged or cannot be written to. Raises
        ProjectError where it is none."""
        return cls(opening.open_existing(Path(path)))

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, in one sentence; "" where it can."""
        return self._store.read_only

    def protect(self, reason: str) -> None:
        """Let nothing be changed from now on; `reason` is what is told."""
        self._store.protect(reason)

    def rest(self) -> None:
        """Do what was put off while somebody was editing: to be called when nobody is."""
        self._store.checkpoint()

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def name(self) -> str:
        return self.path.stem

    # Changes

    def apply(self, change: Change, *, who: str | None = None) -> Applied | None:
        """Make a change. None if it changes nothing. Raises ChangeError if it does not fit."""
        return self._log.append(lambda: change, who=who) if change else None

    def undo(self) -> Applied | None:
        """Take back the latest change that was not taken back; None where there is none."""
        return self._log.turn("undo")

    def redo(self) -> Applied | None:
        """Make again what was undone last; None where there is nothing."""
        return self._log.turn("redo")

    @property
    def can_undo(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._log.history.undoable[-1][1] if self._log.history.undoable else ""

    @property
    def can_redo(self) -> str:
        """What redo would make again, "" for nothing."""
        return self._log.history.redoable[-1][1] if self._log.history.redoable else ""

    def log(self) -> list[Entry]:
        """All entries of the log, in order."""
        return self.query(log.entries)

    def read_change(self, number: int) -> Change:
        """The change of an entry of the log."""
        return self.query(log.read, number)

    # Labels

    @property
    def labels(self) -> LabelSet:
        found = self.query(rows.label_rows)
        return LabelSet(tuple(Label(r.name, r.colour, r.key, r.guideline) for r in found))

    def label_counts(self) -> dict[str, int]:
        """How many annotations have each label."""
        return self.query(rows.label_counts)

    def add_labels(self, names: Iterable[str]) -> Applied | None:
        """Add the labels that are not there yet, each with a free colour and key."""
        wanted = list(names)
        if not self.labels.missing(wanted):
            return None
        return self._log.append(lambda: Change("add label", adds=self._new_labels(wanted)))

    def _new_labels(self, names: Iterable[str]) -> tuple[Labelled, ...]:
        labels = self.labels
        new = labels.missing(names)
        return tuple(Labelled(label, len(labels) + at) for at, label in enumerate(new))

    # Documents

    def documents(
        self,
        *,
        order: str = "place",
        offset: int = 0,
        limit: int | None = None,
        **filters: Unpack[Filters],
    ) -> list[Summary]:
        """Documents as lists show them. Filters: state, label, text, part, category."""
        return self.query(rows.page, rows.filters(**filters), order, offset, limit)

    def count(self, **filters: Unpack[Filters]) -> int:
        """How many documents pass the filters."""
        return self.query(rows.count, rows.filters(**filters))

    def summary(self, doc_id: str) -> Summary:
        """One document as lists show it. Raises UserError where it is not there."""
        with self._store.read() as connection:
            key = self._key(connection, doc_id)
            return rows.page(connection, [rows.with_key(key)])[0]

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
                keys = rows.keys(connection, rows.filters(**filters))
            else:
                keys = list(rows.keys_of(connection, ids).values())
        for at in range(0, len(keys), CHUNK):
            yield from self.query(rows.read_some, keys[at : at + CHUNK])

    def import_documents(
        self,
        docs: Iterable[Document],
        *,
        source: str,
        as_: As = "annotations",
        label_map: Mapping[str, str | None] | None = None,
    ) -> Iterator[Event]:
        """Bring documents in: all of them at the end, as one change, or none.

        as_: what the file's spans are: annotations, or proposals by `source`. Documents that are
        there already (same id, same text) get the proposals only.
        """
        empty = not self.query(rows.page, rows.filters(), limit=1)
        known = (lambda _id: None) if empty else self._text_of
        intake = Intake(source, as_, self.seed, dict(label_map or {}), known)

        def reveal(number: int) -> None:
            self._log.append(lambda: self._revealing(number, intake.labels))
            for source, proposed in intake.by_source():
                self.propose(source, proposed, keep=True)

        return importing.run(self._store, docs, intake, reveal)

    def _revealing(self, number: int, labels: Iterable[str]) -> Change:
        if clash := self.query(imports.clash, number):
            raise ProjectError(
                f"{self.path}: another import brought a document {clash!r} meanwhile; nothing was"
                " imported. Import again."
            )
        return Change("import", adds=(*self._new_labels(labels), Imported(number)))

    def _text_of(self, doc_id: str) -> str | None:
        return self.query(rows.text_of, doc_id)

    def one_moment(self) -> AbstractContextManager[object]:
        """All that is read inside is of one moment, whatever other processes do meanwhile."""
        return self._store.read()

    def query(
        self, read: "Callable[Concatenate[Connection, P], T]", *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask one of the store's reading functions; for this package only."""
        with self._store.read() as connection:
            return read(connection, *args, **kwargs)

    # Proposals and review

    def propose(
        self, source: str, proposed: Iterable[tuple[str, Sequence[Span]]], *, keep: bool = False
    ) -> int:
        """Store a source's proposals in the place of all earlier ones on these documents.

        keep: leave other sources' proposals. What a person rejected from this source stays
        rejected; reviewed documents are passed over. Returns how many were stored. Keep batches
        short: edits wait for each.
        """
        items = list(proposed)
        self.add_labels(span.label for _, spans in items for span in spans)
        with self._store.write() as connection:
            return proposals.replace(connection, source, items, keep=keep)

    def accept_all(self) -> Applied | None:
        """Accept all proposals of all open documents, unseen: their state becomes "accepted"."""
        try:
            return self.apply(self._accepting())
        except OvertakenError:  # then the others wait while it looks again
            return self._log.append(self._accepting)

    def _accepting(self) -> Change:
        changes = [accept_all(doc, visible_proposals(doc), "accepted") for doc in self._proposed()]
        removes = tuple(item for change in changes for item in change.removes)
        adds = tuple(item for change in changes for item in change.adds)
        return Change("accept all", removes, adds)

    def _proposed(self) -> Iterator[Document]:
        return (doc for doc in self.read(state="open") if doc.proposals)

    def snapshot(self, on: On = "reviewed") -> Snapshot:
        """What a run learns from, fixed now: see Snapshot."""
        with self.one_moment():
            return take(self.read(), on, self.name)

    def info(self) -> dict[str, object]:
        """Figures about the project."""
        figures = self.query(overview.overview)
        return {"project": str(self.path), "seed": self.seed, **figures}

    def languages(self) -> dict[str, int]:
        """How many documents there are in each language."""
        return self.query(overview.languages)

    def changed_outside(self) -> bool:
        """Whether another process has changed the project since this was last asked."""
        before, self._seen = self._seen, self._store.data_version()
        if self._seen != before:
            self._log.follow()
        return self._seen != before

    def _sweep(self) -> None:
        if not self.read_only and self.query(imports.abandoned):
            with self._store.write() as connection:
                imports.sweep(connection)

    @staticmethod
    def _key(connection: "Connection", doc_id: str) -> int:
        found = rows.keys_of(connection, [doc_id])
        if doc_id not in found:
            raise UserError(f"There is no document {doc_id!r} in the project.")
        return found[doc_id]
