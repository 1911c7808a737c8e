"""Removed documents in backups, in what is rescued, and in damaged files."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpora import backups, removing
from corpora.check import differences
from corpora.errors import UserError
from corpora.project import Project
from corpora.rescue import rescue
from tests.corpora.test_removed_meanwhile import DOCS, ids, remove, work

__all__ = ["work"]  # a fixture


def test_a_backup_made_meanwhile_has_it_removed_and_brings_it_back(
    work: Project, tmp_path: Path
) -> None:
    before = list(work.read())
    remove(work, "d2")
    assert backups.daily(work.path)
    work.undo()
    backups.restore(work.path, 1, tmp_path / "restored.tagwright")
    with Project.open(tmp_path / "restored.tagwright") as restored:
        assert ids(restored) == ["d0", "d1", "d3"]
        assert restored.can_undo == removing.WHAT
        restored.undo()
        assert list(restored.read()) == before
        assert differences(restored) == []


def test_a_project_of_removed_documents_is_backed_up(work: Project) -> None:
    remove(work, *ids(work))
    assert work.count() == 0
    made = backups.daily(work.path)
    assert made
    with Project.open(made) as backup:
        backup.undo()
        assert backup.count() == len(DOCS)


def test_a_rescued_project_has_it_removed_and_brings_it_back(work: Project, tmp_path: Path) -> None:
    before = list(work.read())
    remove(work, "d0", "d3")
    found = rescue(work.path, tmp_path / "rescued.tagwright")
    assert found.whole
    assert found.documents == 2
    with Project.open(tmp_path / "rescued.tagwright") as rescued:
        assert ids(rescued) == ["d1", "d2"]
        rescued.undo()
        assert list(rescued.read()) == before
        assert differences(rescued) == []


TABLES = ("removed", "documents", "imports", "changes", "change_items", "annotations")


def torn(path: Path, table: str, copy: Path) -> Path:
    """A copy of a project with nothing sensible where a table begins."""
    with closing(sqlite3.connect(path)) as raw:
        where = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = raw.execute(where, (table,)).fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    shutil.copy(path, copy)
    with copy.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return copy


@pytest.mark.parametrize("table", TABLES)
def test_of_a_damaged_project_no_removed_document_turns_up(
    work: Project, table: str, tmp_path: Path
) -> None:
    remove(work, "d0", "d3")
    work.rest()
    made = tmp_path / "made.tagwright"
    try:
        rescue(torn(work.path, table, tmp_path / "torn.tagwright"), made)
    except UserError:
        assert table == "documents"  # of which nothing is left
        return
    with Project.open(made) as rescued:
        assert ids(rescued) == ["d1", "d2"]
        assert differences(rescued) == []
