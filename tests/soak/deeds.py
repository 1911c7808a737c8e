"""What a process does until it is killed: each deed tells what was acknowledged, as it goes.

The first thing told is that it begins; by then all is loaded, so that the kill falls into the work.
"""

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import alembic.command  # noqa: F401  # a migration would load it within what is killed

from corpora import edits, formats, removing
from corpora.change import Annotated, Change
from corpora.document import Document, Range, Span
from corpora.events import to_the_end
from corpora.merging import merge
from corpora.project import Project
from corpora.store.log import Kind

TEXT = "one two three four five six"
TOKENS = tuple(Range(at, at + len(word)) for at, word in ((TEXT.index(w), w) for w in TEXT.split()))
DOCUMENTS = 120
CATEGORIES = ("pos", "neg", None)


def documents(name: str, number: int = DOCUMENTS) -> list[Document]:
    """Documents that nobody has to tokenise, with an annotation and a proposal each."""
    spans, proposals = (Span(0, 3, "A"),), (Span(4, 7, "B", "machine", 0.5),)
    doc = Document(
        name,
        TEXT,
        tokens=TOKENS,
        sentences=(Range(0, len(TOKENS)),),
        spans=spans,
        proposals=proposals,
        state="open",
        part="train",
    )
    return [doc.replace(id=f"{name}-{n}") for n in range(number)]


def edit(path: Path, seed: int, tell: Connection) -> None:
    """Edits of every kind; tells the number of each one's entry in the log."""
    chance = random.Random(seed)
    tell.send("begins")
    with Project.open(path) as project:
        ids = [summary.id for summary in project.documents()]
        depth = 0  # of edits that can be undone; below them is the import, which stays
        while True:
            turn = chance.random()
            if turn < 0.12 and depth:
                applied, step = project.undo(), -1
            elif turn < 0.2:
                applied, step = project.redo(), 1
            else:
                doc = project.document(chance.choice(ids))
                applied, step = project.apply(_some_change(doc, chance)), 1
            if applied:
                depth += step
                tell.send(applied.number)


def _some_change(doc: Document, chance: random.Random) -> Change:
    kind = chance.randrange(5)
    if kind == 0 and doc.spans:
        return edits.remove(doc, [chance.choice(doc.spans)])
    if kind == 1:
        return edits.categorise(doc, chance.choice(CATEGORIES))
    if kind in (2, 3) and (waiting := edits.visible_proposals(doc)):
        return (edits.accept if kind == 2 else edits.reject)(doc, waiting[:1])
    return edits.label(doc, *chance.choice(doc.tokens), chance.choice("ABC"))


def remove(path: Path, seed: int, tell: Connection) -> None:
    """Takes documents out, brings them back, imports them anew meanwhile; tells the number of each
    entry in the log, and the documents that there are after it."""
    chance = random.Random(seed)
    tell.send("begins")
    with Project.open(path) as project:
        depth = 0  # of changes that can be undone; below them is the first import, which stays
        while True:
            turn, ids = chance.random(), [summary.id for summary in project.documents()]
            if turn < 0.4 and depth:
                applied, step = project.undo(), -1
            elif turn < 0.5:
                applied, step = project.redo(), 1
            elif turn < 0.55 and len(ids) < DOCUMENTS:
                list(project.import_documents(documents("start"), source="again"))
                applied, step = None, 0
                depth += 1
            else:
                some = chance.sample(ids, min(len(ids), chance.choice((1, 3, 40))))
                change = removing.change(project, project.keys_by_id(some))
                applied, step = project.apply(change), 1
            if applied:
                depth += step
                tell.send((applied.number, sorted(s.id for s in project.documents())))


def turn(path: Path, seed: int, tell: Connection) -> None:
    """One change of all documents, taken back and made again in a thread by another hand; tells
    the number of each entry in the log, and the labels that there are after it."""
    chance = random.Random(seed)
    tell.send("begins")
    with Project.open(path) as project, ThreadPoolExecutor(1) as thread:
        docs = [doc.id for doc in project.read()]
        adds = tuple(Annotated(doc, Span(*token, "C")) for doc in docs for token in TOKENS)
        project.apply(Change("label all", adds=adds))
        while True:
            kind: Kind = "undo" if project.can_undo == "label all" else "redo"
            thread.submit(_turn, project, kind, give_up=chance.random() < 0.2).result()
            project.changed_outside()
            tell.send((project.log()[-1].number, project.label_counts()))


def _turn(project: Project, kind: Kind, *, give_up: bool) -> None:
    with project.beside() as hand:
        going = hand.turning(kind)
        next(going)
        if give_up:
            going.close()
        else:
            to_the_end(going)


def import_(path: Path, seed: int, tell: Connection) -> None:
    """One import after another; tells the name of each."""
    tell.send("begins")
    with Project.open(path) as project:
        for number in count():
            name = f"import{seed}.{number}"
            list(project.import_documents(documents(name), source=name))
            tell.send(name)


def migrate(path: Path, _seed: int, tell: Connection) -> None:
    """Opens a project of an earlier version, and edits it; tells the edit's number."""
    tell.send("begins")
    with Project.open(path) as project:
        doc = project.document("start-0")
        applied = project.apply(edits.categorise(doc, "migrated"))
        assert applied
        tell.send(applied.number)


def export(path: Path, seed: int, tell: Connection) -> None:
    """Writes the same file again and again, in one of two versions; tells which."""
    out = path.with_suffix(".jsonl")
    versions = [documents("old", 60), documents("new", 90)]
    tell.send("begins")
    for number in count(seed):
        formats.write(out, versions[number % 2])
        tell.send(number % 2)


def join(path: Path, seed: int, tell: Connection) -> None:
    """Merges a project with itself, into one new project after another; tells the path of each."""
    tell.send("begins")
    for number in count():
        out = path.with_name(f"joint-{seed}-{number}.tagwright")
        with Project.open(path) as one, Project.open(path) as other:
            list(merge({"ana": one, "rui": other}, out))
        tell.send(str(out))


def create(path: Path, seed: int, tell: Connection) -> None:
    """Makes one new project after another; tells the path of each."""
    tell.send("begins")
    for number in count():
        new = path.with_name(f"new-{seed}-{number}.tagwright")
        Project.create(new, labels="ABC").close()
        tell.send(str(new))
