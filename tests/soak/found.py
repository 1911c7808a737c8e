"""What is found in a project whose process ended suddenly: how each deed must have left it.

Each function gets the project and what the deed had told before its end, and fails where something
that was acknowledged is not there, or something is there by half.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from corpora import backups, formats
from corpora.check import differences
from corpora.document import Document
from corpora.errors import ProjectError
from corpora.project import Project
from tests.soak import deeds

# Entries of the log of the project with which a trial starts: its labels and its documents.
STARTED = 2


def edits(path: Path, told: list[int]) -> None:
    with Project.open(path) as project:
        assert set(told) <= {entry.number for entry in project.log()}
        assert differences(project) == []


def removals(path: Path, told: list[tuple[int, list[str]]]) -> None:
    """Each document that is there has all that it came with; which are there was told, unless an
    entry came after that; and undo leads to the beginning, redo to all of them."""
    whole = {doc.id: doc for doc in deeds.documents("start")}
    with Project.open(path) as project:
        entries = [entry.number for entry in project.log()]
        assert {number for number, _ in told} <= {*entries}
        found = {doc.id: doc for doc in project.read()}
        assert len(found) == project.count()
        assert found.items() <= whole.items()
        if told and told[-1][0] == entries[-1]:
            assert sorted(found) == told[-1][1]
        assert differences(project) == []
        while project.undo():
            pass
        assert project.count() == 0
        assert [project.redo() for _ in range(STARTED)][-1]
        assert {doc.id: doc for doc in project.read()} == whole
        assert differences(project) == []


def turns(path: Path, told: list[tuple[int, dict[str, int]]]) -> None:
    """The change of all documents is there or is not; never a part of it."""
    all_ = {"A": deeds.DOCUMENTS, "C": deeds.DOCUMENTS * len(deeds.TOKENS)}
    with Project.open(path) as project:
        last = project.log()[-1]
        assert {number for number, _ in told} <= {entry.number for entry in project.log()}
        found = project.label_counts()
        assert found in ({"A": deeds.DOCUMENTS}, all_)
        assert found == (all_ if project.can_undo == "label all" else {"A": deeds.DOCUMENTS})
        if told and told[-1][0] == last.number:
            assert found == told[-1][1]
        assert differences(project) == []


def imports(path: Path, told: list[str]) -> None:
    with Project.open(path) as project:
        found = [summary.id.rpartition("-")[0] for summary in project.documents()]
        counts = {name: found.count(name) for name in found}
        assert {*told, "start"} <= counts.keys()
        assert set(counts.values()) == {deeds.DOCUMENTS}
        assert [entry.what for entry in project.log()].count("import") == len(counts)
        assert differences(project) == []
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE imports SET beat = 0 WHERE status = 'pending'")
    Project.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT count(*) FROM imports").fetchone() == (len(counts),)
        rows = raw.execute("SELECT count(*) FROM documents").fetchone()
        assert rows == (len(counts) * deeds.DOCUMENTS,)


def migrated(path: Path, told: list[int]) -> None:
    with Project.open(path) as project:
        assert set(told) <= {entry.number for entry in project.log()}
        assert not project.read_only
        assert _plain(project.read()) == _plain(deeds.documents("start"))
        assert differences(project) == []
    for backup in backups.listed(path):
        with closing(sqlite3.connect(backup.path)) as raw:
            assert raw.execute("PRAGMA quick_check").fetchone() == ("ok",)


def _plain(docs: Any) -> list[Document]:
    """Without the one category that is edited."""
    return [doc.replace(category=None) for doc in docs]


def exported(path: Path, told: list[int]) -> None:
    out = path.with_suffix(".jsonl")
    if told or out.exists():
        found = list(formats.read(out))
        assert found in [deeds.documents("old", 60), deeds.documents("new", 90)]


def joint(path: Path, told: list[str]) -> None:
    made(path, told)
    for new in path.parent.glob("joint-*.tagwright"):
        with Project.open(new) as project:
            assert project.count() == deeds.DOCUMENTS


def made(path: Path, told: list[str]) -> None:
    """Every project that is there is whole; one that was not finished says so in a sentence."""
    for new in path.parent.glob("*-*.tagwright"):
        try:
            with Project.open(new) as project:
                assert differences(project) == []
        except ProjectError:
            assert str(new) not in told
            assert not new.name.startswith("joint")
