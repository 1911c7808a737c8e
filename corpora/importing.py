"""Bringing documents into a project: prepared here, stored in batches, revealed at once."""

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from corpora.document import Document, Span, sort_spans
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats.report import counted, kind
from corpora.snapshot import assign_part
from corpora.store import engine, imports
from corpora.tokens import complete

As = Literal["annotations", "proposals"]
BATCH_S = 0.5  # within which documents that come slowly are stored
WRITE_S = 0.15  # which an edit may have to wait
BATCH_DOCUMENTS = 50


class Note(NamedTuple):
    """What was done to a document other than taking it as it is. `lost`: it was not taken."""

    doc: str
    text: str
    lost: bool = False


@dataclass(slots=True)
class Intake:
    """Makes documents fit for a project: ids of their own, a part, spans of the wished kind."""

    source: str
    as_: As
    seed: int
    label_map: dict[str, str | None]
    known: Callable[[str], str | None]  # the text of a document of this id in the project
    notes: list[Note] = field(default_factory=list)
    proposed: list[tuple[str, tuple[Span, ...]]] = field(default_factory=list)
    labels: dict[str, None] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def take(self, doc: Document) -> Document | None:
        """The document to store; None where it is in the project already."""
        doc = self._mapped(complete(doc))
        text = self.known(doc.id)
        if text == doc.text:
            self._again(doc)
            return None
        doc = doc.replace(id=self._free_id(doc.id, taken=text is not None))
        self._taken.add(doc.id)
        self.labels.update(dict.fromkeys(span.label for span in (*doc.spans, *doc.proposals)))
        part = doc.part or assign_part(doc.id, self.seed)
        return doc.replace(part=part, state=doc.state or "open")

    def _again(self, doc: Document) -> None:
        """A document that is there: its proposals are new, its annotations are not wanted."""
        if doc.proposals:
            self.labels.update(dict.fromkeys(span.label for span in doc.proposals))
            self.proposed.append((doc.id, doc.proposals))
        else:
            self.notes.append(Note(doc.id, "is in the project already; not taken again", lost=True))

    def by_source(self) -> Iterator[tuple[str, list[tuple[str, list[Span]]]]]:
        """What was proposed on documents that were there: short batches, each of one source."""
        found: dict[str, list[tuple[str, list[Span]]]] = defaultdict(list)
        for doc, spans in self.proposed:
            for source in dict.fromkeys(span.source for span in spans):
                found[source].append((doc, [span for span in spans if span.source == source]))
        for source, proposed in found.items():
            for at in range(0, len(proposed), BATCH_DOCUMENTS):
                yield source, proposed[at : at + BATCH_DOCUMENTS]

    def _mapped(self, doc: Document) -> Document:
        spans, proposals = map(self._map_spans, (doc.spans, doc.proposals))
        unique = {span.key: span for span in spans}
        if len(unique) < len(spans):
            number = len(spans) - len(unique)
            self.notes.append(Note(doc.id, f"{number} annotations stood there twice; one was kept"))
        if self.as_ == "proposals":
            made = (span._replace(source=span.source or self.source) for span in unique.values())
            return doc.replace(spans=(), proposals=sort_spans([*proposals, *made]), state=None)
        proposals = tuple(span._replace(source=span.source or self.source) for span in proposals)
        return doc.replace(spans=sort_spans(unique.values()), proposals=sort_spans(proposals))

    def _map_spans(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        mapped = (span._replace(label=self._map(span.label) or "") for span in spans)
        return tuple(span for span in mapped if span.label)

    def _map(self, label: str) -> str | None:
        return self.label_map.get(label, label)

    def _free_id(self, wanted: str, *, taken: bool) -> str:
        if not taken and wanted not in self._taken:
            return wanted
        number = 2
        while (name := f"{wanted}-{number}") in self._taken or self.known(name) is not None:
            number += 1
        self.notes.append(Note(wanted, f"another document has this id; renamed {name!r}"))
        return name


def run(
    store: engine.Store, docs: Iterable[Document], intake: Intake, reveal: Callable[[int], object]
) -> Iterator[Event]:
    """Store the documents in batches under a number that nobody sees, then `reveal` it.

    Given up before its end (an error, a closed generator), it leaves the project as it was.
    """
    with store.write() as connection:
        number = imports.begin(connection, intake.source)
    try:
        taken = yield from _add(store, number, filter(None, map(intake.take, docs)))
        yield from _told(intake.notes)
        if not taken and not intake.proposed:
            raise UserError(f"Nothing in {intake.source} could be taken; the project is as it was.")
        reveal(number)
    except BaseException:
        abandon(store, number)
        raise
    done = {"documents": taken, "proposed_on": len(intake.proposed), "import": number}
    yield Result({**done, "notes": [note._asdict() for note in intake.notes]})


def _told(notes: list[Note]) -> Iterator[Event]:
    """One message for all notes that are alike; the result has each."""
    found: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        found[kind(note.text)].append(note)
    for first, *others in found.values():
        many = f"{counted(len(others) + 1, 'document')}, the first " if others else ""
        yield Message(f"{many}{first.doc}: {first.text}", "warning")


def abandon(store: engine.Store, number: int) -> None:
    """Take away what an import stored that was not revealed."""
    more = True
    while more:
        with store.write() as connection:
            more = imports.abandon(connection, number)


def _add(store: engine.Store, number: int, docs: Iterable[Document]) -> Generator[Event, None, int]:
    """Store the documents; while one batch is written, the next one is read.

    Nothing is being written when an event is told, for then others may use the store.
    """
    taken, pace = 0, Pace()
    coming = pace.batches(docs)
    batch = next(coming, [])
    with ThreadPoolExecutor(1) as writer:
        while batch:
            writing = writer.submit(_write, store, number, batch, pace)
            try:
                following = next(coming, [])
            finally:
                writing.result()
            taken += len(batch)
            batch = following
            yield Progress(taken, None, "document")
    return taken


def _write(store: engine.Store, number: int, batch: list[Document], pace: "Pace") -> None:
    begun = time.monotonic()
    with store.write() as connection:
        imports.add(connection, number, batch)
    pace.follow(time.monotonic() - begun)


@dataclass(slots=True)
class Pace:
    """How much is stored at once: as much as others who edit can wait for, and no less, for each
    commit waits for the disk. Counted in characters of text, spans and tokens."""

    size: int = 50_000

    def follow(self, seconds: float) -> None:
        """Learn from how long a batch took to write."""
        if seconds > WRITE_S:
            self.size = max(1000, self.size // 2)
        elif seconds < WRITE_S / 3:
            self.size = min(5_000_000, self.size * 2)

    def batches(self, docs: Iterable[Document]) -> Iterator[list[Document]]:
        """Documents in groups: by what they hold and by the time they took to come."""
        batch: list[Document] = []
        since, held = time.monotonic(), 0
        for doc in docs:
            batch.append(doc)
            held += len(doc.text) + len(doc.tokens) + 10 * len(doc.spans) + 10 * len(doc.proposals)
            if held >= self.size or time.monotonic() - since > BATCH_S:
                yield batch
                batch, since, held = [], time.monotonic(), 0
        if batch:
            yield batch
