"""One open project: apply, undo, redo, proposals, import, search, snapshot."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

from corpora import importing
from corpora.change import Annotated, Change, Imported, Labelled, Mapped, together
from corpora.changing import Changing
from corpora.document import CategoryProposal, Document, Span
from corpora.edit_log import Applied, EditLog, OvertakenError
from corpora.edits import accept_all, visible_category, visible_proposals
from corpora.errors import ProjectError
from corpora.events import Event
from corpora.importing import As, Intake
from corpora.labels import Label, LabelSet
from corpora.snapshot import On, Snapshot, take
from corpora.store import (
    category_proposals,
    engine,
    imports,
    opening,
    overview,
    proposals,
    settings,
    uses,
)
from corpora.store import documents as rows
from corpora.store.listing import Filters, Summary
from corpora.store.log import Entry, Kind

__all__ = ["Applied", "Entry", "Filters", "Kind", "Project", "Summary"]


class Project(Changing):
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

    @property
    def astray(self) -> str:
        """Why nothing can be written just now, for the file was moved, deleted or replaced while
        it was open; "" where it is in its place."""
        return self._store.astray

    def protect(self, reason: str) -> None:
        """Let nothing be changed from now on; `reason` is what is told."""
        self._store.protect(reason)

    def beside(self) -> Self:
        """The same project for another thread that changes it. To be asked for in that thread, and
        closed."""
        return type(self)(self._store.beside())

    def hold(self, on: bool) -> None:
        """Let nothing be changed from here while another hand of this process is at a long change:
        who tries is told so."""
        self._store.held = on

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

    # Labels

    @property
    def labels(self) -> LabelSet:
        return LabelSet(tuple(item.label for item in self.labelled))

    @property
    def labelled(self) -> tuple[Labelled, ...]:
        """The labels as items, in their order."""
        found = self.query(rows.label_rows)
        labels = (Label(r.name, r.colour, r.key, r.guideline) for r in found)
        return tuple(Labelled(label, r.position) for label, r in zip(labels, found, strict=True))

    @property
    def label_map(self) -> dict[str, str | None]:
        """What became of names that labels no longer have: see Mapped."""
        return self.query(rows.label_map_rows)

    def uses(self, label: str, *, beside: str | None = None) -> list[uses.Use]:
        """What each document that has anything of a label has of it, and of the label `beside`."""
        return self.query(uses.of, label, beside=beside or "")

    def proposed(self, label: str, *, at_most: int) -> int:
        """How many proposals have a label; no more than so many are counted."""
        return self.query(uses.proposed, label, at_most=at_most)

    def waiting(self) -> Iterator[Counter[str]]:
        """How many proposals of each label wait for an answer, some documents at a time."""
        after: int | None = -1
        while after is not None:
            found, after = self.query(uses.waiting, after)
            yield found

    def add_labels(self, names: Iterable[str]) -> Applied | None:
        """Add the labels that are not there yet, each with a free colour and key."""
        wanted = list(names)
        if not self.labels.missing(wanted):
            return None
        return self._log.append(lambda: self._adding("add label", wanted))

    def _adding(self, what: str, names: Iterable[str]) -> Change:
        """New labels; what their names stood for until now is forgotten."""
        held, said = self.labelled, self.label_map
        new = LabelSet(tuple(item.label for item in held)).missing(names)
        first = max((item.position for item in held), default=-1) + 1
        adds = tuple(Labelled(label, at) for at, label in enumerate(new, first))
        removes = tuple(Mapped(la.name, said[la.name]) for la in new if la.name in said)
        return Change(what, removes, adds)

    def _whole(self, change: Change) -> Change:
        """With the labels that its annotations have and the project has not. Those that came with
        proposals can be undone, and the proposals, which stay, be accepted."""
        given = {item.span.label for item in change.adds if isinstance(item, Annotated)}
        given -= {item.label.name for item in change.adds if isinstance(item, Labelled)}
        given.difference_update(self.labels.names if given else ())
        return together(change.what, (change, self._adding("", sorted(given)))) if given else change

    # Documents

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
        before = set(self.query(imports.visible))
        out = {key for _, key in self.query(rows.taken_out)}
        known = self._text_of if before else (lambda _id: None)
        intake = Intake(source, as_, self.seed, dict(label_map or {}), known)

        def reveal(number: int) -> None:
            self._log.append(lambda: self._revealing(number, intake.labels, (before, out)))
            for source, proposed in intake.by_source():
                self.propose(source, proposed, keep=True)

        return importing.run(self._store, docs, intake, reveal)

    def _revealing(
        self, number: int, labels: Iterable[str], seen: tuple[Collection[int], Collection[int]]
    ) -> Change:
        self.query(imports.check_alive, number)
        if clash := self.query(imports.clash, number, *seen):
            raise ProjectError(
                f"{self.path}: another import brought a document {clash!r} meanwhile; nothing was"
                " imported. Import again."
            )
        new = self._adding("import", labels)
        return Change("import", new.removes, (*new.adds, Imported(number)))

    def _text_of(self, doc_id: str) -> str | None:
        return self.query(rows.text_of, doc_id)

    # Proposals and review

    def propose(
        self, source: str, proposed: Iterable[tuple[str, Sequence[Span]]], *, keep: bool = False
    ) -> int:
        """Store a source's proposals in the place of all earlier ones on these documents.

        keep: leave other sources' proposals. What a person rejected from this source stays
        rejected; reviewed documents are passed over. Returns how many were stored. Keep batches
        short: edits wait for each.
        """
        said = self.label_map
        items = [(doc, _meant(spans, said)) for doc, spans in proposed]
        self.add_labels(span.label for _, spans in items for span in spans)
        with self._store.write() as connection:
            return proposals.replace(connection, source, items, keep=keep)

    def propose_categories(
        self, source: str, proposed: Iterable[tuple[str, Sequence[CategoryProposal]]]
    ) -> int:
        """Store a source's categories in the place of all earlier proposals on these documents.

        A category that a person gave stays; reviewed documents are passed over. Returns how many
        were stored. Keep batches short: edits wait for each.
        """
        with self._store.write() as connection:
            return category_proposals.replace(connection, source, proposed)

    def accept_all(self) -> Applied | None:
        """Accept all proposals of all open documents, unseen: their state becomes "accepted"."""
        try:
            return self.apply(self._accepting())
        except OvertakenError:  # then the others wait while it looks again
            return self.decide(self._accepting)

    def _accepting(self) -> Change:
        changes = [accept_all(doc, visible_proposals(doc), "accepted") for doc in self._proposed()]
        removes = tuple(item for change in changes for item in change.removes)
        adds = tuple(item for change in changes for item in change.adds)
        return Change("accept all", removes, adds)

    def _proposed(self) -> Iterator[Document]:
        found = self.read(state="open")
        return (doc for doc in found if doc.proposals or visible_category(doc))

    def snapshot(self, on: On = "reviewed") -> Snapshot:
        """What a run learns from, fixed now: see Snapshot."""
        with self.one_moment():
            return take(self.read(), on, self.name)

    def put(self, name: str, make: Callable[[str], str]) -> None:
        """Write a fact about the whole project, made of what it was; for this package only."""
        with self._store.write() as connection:
            settings.put(connection, name, make(settings.get(connection, name)))

    def rewrite(self, make: Callable[[Callable[[str], str]], Mapping[str, str]]) -> None:
        """Write several facts about the whole project, which `make` names; it is given what reads
        one as it is. For this package only."""
        with self._store.write() as connection:
            for name, value in make(lambda name: settings.get(connection, name)).items():
                settings.put(connection, name, value)

    def info(self) -> dict[str, object]:
        """Figures about the project."""
        figures = self.query(overview.overview)
        return {"project": str(self.path), "seed": self.seed, **figures}

    def changed_outside(self) -> bool:
        """Whether another process has changed the project since this was last asked."""
        before, self._seen = self._seen, self._store.data_version()
        if self._seen != before:
            self._log.follow()
        return self._seen != before

    def _sweep(self) -> None:
        for number in [] if self.read_only else self.query(imports.abandoned):
            importing.abandon(self._store, number)


def _meant(spans: Sequence[Span], said: Mapping[str, str | None]) -> list[Span]:
    """What a machine says, in the names that labels have now; a deleted label is not said."""
    meant = [span._replace(label=said.get(span.label, span.label) or "") for span in spans]
    return [span for span in meant if span.label]
