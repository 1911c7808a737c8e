"""Several people's projects on the same documents, joined into a new one."""

import os
import secrets
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from corpora.change import Change, Flagged, Labelled, Mapped, Refused, Rejected
from corpora.document import Document
from corpora.errors import ProjectError, UserError
from corpora.events import Event, Message, Progress, Result
from corpora.joining import Joint, Keep, Key, Voice, join_labels
from corpora.labels import LabelSet
from corpora.merge_tally import Tally, tally_notes
from corpora.project import Project
from corpora.provenance import Maker, makers
from corpora.rules import stored
from corpora.rules.rule import joined
from corpora.store import category_proposals
from corpora.store import proposals as rows

CHUNK = 200  # documents that are read in one go

Notes = dict[str, list[Rejected | Refused | Flagged]]  # by document


def merge(projects: Mapping[str, Project], out: Path, *, keep: Keep = "both") -> Iterator[Event]:
    """Join projects into a new one, which appears when it is whole. They stay as they are.

    projects: by the names that their people go by; the first one's parts, tokens and labels come
    first. Documents are the same where id and text are; one whose text is another's under the
    same id gets a name of its own. keep: what to do where people differ, see `Joint.document`.

    Raises ProjectError where something is at `out`, UserError where there is nothing to join.
    """
    if len(projects) < 2:
        raise UserError("Two projects or more are merged; name another one.")
    first = next(iter(projects.values()))
    labels, notes = join_labels({name: project.labels for name, project in projects.items()})
    with ExitStack() as moments, _aside(out, seed=first.seed) as made:
        for project in projects.values():
            moments.enter_context(project.one_moment())
        adds = tuple(Labelled(label, at) for at, label in enumerate(labels))
        made.apply(Change("add label", adds=(*adds, *_said(projects, labels))))
        rules = chain.from_iterable(map(stored.read, projects.values()))
        stored.change(made, lambda held: joined(held, rules))
        tally = Tally()
        yield from _import(made, projects, tally, keep)
        made.apply(Change("merge", adds=tuple(dict.fromkeys(tally.notes))))
        yield from tally_notes(tally, notes, keep)
    yield Result({"project": str(out), "keep": keep, **tally.to_dict(), "labels": notes})


def _said(projects: Mapping[str, Project], labels: LabelSet) -> list[Mapped]:
    """What became of names that labels no longer have, as the first says who knows."""
    found: dict[str, str | None] = {}
    for project in projects.values():
        for name, label in project.label_map.items():
            if name not in labels and (label is None or label in labels):
                found.setdefault(name, label)
    return [Mapped(name, label) for name, label in found.items()]


def _import(
    made: Project, projects: Mapping[str, Project], tally: Tally, keep: Keep
) -> Iterator[Event]:
    ids = _ids(projects)
    if not any(ids.values()):
        raise UserError("The projects hold no documents; there is nothing to merge.")
    total = len({doc_id for known in ids.values() for doc_id in known})
    docs = (_joined(joint, tally, keep) for joint in _joints(projects, ids, tally))
    source = f"merge of {', '.join(projects)}"
    for event in made.import_documents(docs, source=source):
        if isinstance(event, Progress):
            yield event._replace(total=max(total, event.done))
        elif isinstance(event, Message):
            yield event


def _joined(joint: Joint, tally: Tally, keep: Keep) -> Document:
    tally.add(joint)
    return joint.document(keep)


def _ids(projects: Mapping[str, Project]) -> dict[str, list[str]]:
    return {
        name: [summary.id for summary in project.documents()] for name, project in projects.items()
    }


def _joints(
    projects: Mapping[str, Project], ids: Mapping[str, list[str]], tally: Tally
) -> Iterator[Joint]:
    """The documents of the first project in their order, then what the next ones have more."""
    known_notes = {name: _notes(project) for name, project in projects.items()}
    taken = {doc_id for known in ids.values() for doc_id in known}
    seen: set[str] = set()
    for known in ids.values():
        new = [doc_id for doc_id in known if doc_id not in seen]
        seen.update(new)
        for at in range(0, len(new), CHUNK):
            chunk = new[at : at + CHUNK]
            voices = [_voices(name, project, chunk) for name, project in projects.items()]
            for doc_id in chunk:
                found = [some[doc_id] for some in voices if doc_id in some]
                for joint in _by_text(found, taken, tally):
                    _keep_notes(joint, doc_id, known_notes, tally)
                    yield joint


def _voices(name: str, project: Project, ids: list[str]) -> dict[str, Voice]:
    made = makers(project, ids)
    return {
        doc.id: Voice(name, doc, _record(project, doc, made[doc.id])) for doc in project.read(ids)
    }


def _record(project: Project, doc: Document, made: Mapping[Key, Maker]) -> dict[str, Any]:
    """Who made what in a document, and when, as metadata can hold it."""
    spans = []
    for span in doc.spans:
        maker = made[span.key]
        when = datetime.fromtimestamp(maker.time, UTC).isoformat(timespec="seconds")
        spans.append([*span.key, maker.who, when, span.source, span.score])
    said = {"project": project.path.name, "state": doc.state, "spans": spans}
    return {**said, "category": doc.category} if doc.category else said


def _by_text(voices: list[Voice], taken: set[str], tally: Tally) -> Iterator[Joint]:
    """Voices on the same text together; each further text gets an id that nobody has."""
    texts: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        texts[voice.doc.text].append(voice)
    first, *others = texts.values()
    yield Joint(tuple(first))
    for some in others:
        name = _free(some[0], taken)
        tally.renamed.append((some[0].doc.id, name))
        yield Joint(tuple(Voice(v.name, v.doc.replace(id=name), v.record) for v in some))


def _free(voice: Voice, taken: set[str]) -> str:
    name = f"{voice.doc.id} ({voice.name})"
    while name in taken:
        name += "'"
    taken.add(name)
    return name


def _notes(project: Project) -> Notes:
    """What a project's people rejected and marked, by document."""
    found: Notes = defaultdict(list)
    for doc_id, span in project.query(rows.rejected):
        found[doc_id].append(Rejected(doc_id, span))
    for notes in project.query(category_proposals.notes).values():
        found[notes[0].doc] += notes
    return found


def _keep_notes(joint: Joint, doc_id: str, known: Mapping[str, Notes], tally: Tally) -> None:
    """Keep what anybody rejected or marked, each once."""
    new = {
        _told_apart(note): replace(note, doc=joint.voices[0].doc.id)
        for voice in joint.voices
        for note in known[voice.name].get(doc_id, ())
    }
    tally.notes += new.values()


def _told_apart(note: Rejected | Refused | Flagged) -> tuple[object, ...]:
    """What two people's notes are the same by: a score may differ."""
    match note:
        case Rejected(_, span):
            return span.full_key
        case Refused(_, proposal):
            return proposal.category, proposal.source
        case _:
            return ("flag",)


@contextmanager
def _aside(out: Path, *, seed: int) -> Iterator[Project]:
    """A new project beside its place, put there when all went well, removed if not."""
    temporary = out.with_name(f".{secrets.token_hex(6)}-part{out.suffix}")
    _refuse(out)
    try:
        with Project.create(temporary, seed=seed) as project:
            yield project
        _refuse(out)
        os.replace(temporary, out)
    finally:
        for end in ("", "-wal", "-shm"):
            with suppress(OSError):
                temporary.with_name(temporary.name + end).unlink()


def _refuse(out: Path) -> None:
    if out.exists():
        raise ProjectError(f"{out} exists already; name a new project.")
