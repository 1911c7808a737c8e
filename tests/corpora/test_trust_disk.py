"""A full disk, a log held against the state, and what an abandoned import left."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpora import edits
from corpora.check import damage, differences, remake_search
from corpora.document import Document
from corpora.errors import ProjectError
from corpora.project import Project

# Edits a project until the system takes no more bytes in a file, and then with room again.
LIMITED = """
import resource, sys
from corpora import edits
from corpora.check import differences
from corpora.errors import ProjectError
from corpora.project import Project

def edit(project, n):
    doc = project.document("story")
    token = doc.tokens[n % len(doc.tokens)]
    return project.apply(edits.label(doc, *token, ("PER", "LOC", "ORG")[n % 3]))

with Project.open(sys.argv[1]) as project:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    done = 0
    try:
        while done < 500:
            edit(project, done)
            done += 1
    except ProjectError as error:
        print(error)
    shown = project.document("story")
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with Project.open(sys.argv[1]) as other:
        assert other.document("story") == shown
    assert differences(project) == []
    edit(project, done + 1)
    assert differences(project) == []
    print(done)
"""


def fill(project: Project, *, pages: int) -> None:
    """Let the file grow by so many pages and no more, as if the disk were full."""
    cursor = project._store._writer.connection.cursor()
    (now,) = cursor.execute("PRAGMA page_count").fetchone()
    cursor.execute(f"PRAGMA max_page_count = {now + pages}")


def edit_much(project: Project) -> None:
    for n in range(3000):
        doc = project.document("story")
        project.apply(edits.label(doc, *doc.tokens[0], ("ORG", "LOC")[n % 2]))


def test_an_edit_on_a_full_disk_is_refused_and_the_project_stays_whole(project: Project) -> None:
    fill(project, pages=0)
    with pytest.raises(ProjectError, match=r"the disk is full; nothing was changed"):
        edit_much(project)
    seen, undoable = project.document("story"), project.can_undo
    assert differences(project) == []
    fill(project, pages=1000)
    with Project.open(project.path) as other:
        assert other.document("story") == seen
        assert other.can_undo == undoable
    assert project.undo()
    assert differences(project) == []


def test_an_import_on_a_full_disk_leaves_the_project_as_it_was(project: Project) -> None:
    fill(project, pages=20)
    docs = (Document(f"new {n}", f"Lisbon {n}. " * 300) for n in range(500))
    with pytest.raises(ProjectError, match="the disk is full"):
        list(project.import_documents(docs, source="large"))
    assert project.count() == 4
    assert differences(project) == []


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a file's size as Linux has them")
def test_a_file_that_may_not_grow_refuses_edits_until_it_may(project: Project) -> None:
    project.close()
    command = [sys.executable, "-c", LIMITED, str(project.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    sentence, number = done.stdout.splitlines()
    assert "the disk reports an error; nothing was changed" in sentence
    assert int(number) < 500


# `tagwright check`


def test_check_looks_at_the_search_index_and_makes_it_anew(project: Project) -> None:
    assert damage(project) == []
    with project._store.write() as connection:
        connection.exec_driver_sql("DELETE FROM documents_fts_data WHERE id > 10")
    found = damage(project)
    assert found == ["the search index is not that of the texts"]
    assert remake_search(project, found)
    assert damage(project) == []
    assert project.count(text="Lisbon") == 4


def test_check_looks_at_references_between_tables(project: Project) -> None:
    cursor = project._store._writer.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("INSERT INTO annotations VALUES (99, 0, 1, 'PER', '', NULL, NULL)")
    assert "stands on a row of documents that is not there" in damage(project)[0]


def test_check_says_what_the_log_does_not_explain(project: Project) -> None:
    with project._store.write() as connection:
        connection.exec_driver_sql("UPDATE documents SET state = 'reviewed' WHERE id = 'story'")
    found = differences(project)
    assert any("the log has it, the state has not: Reviewed(doc='story'" in one for one in found)
    assert any("the state has it, the log has not: Reviewed(doc='story'" in one for one in found)


def test_nothing_is_left_of_an_import_that_was_killed(project: Project) -> None:
    docs = [Document(f"new {n}", "Ana saw Oslo.") for n in range(120)]
    coming = project.import_documents(docs, source="killed")
    next(coming)
    with project._store.write() as connection:  # nobody has heard of it for long
        connection.exec_driver_sql("UPDATE imports SET beat = 0 WHERE status = 'pending'")
    with Project.open(project.path) as again:
        with again._store.read() as connection:
            left = connection.exec_driver_sql("SELECT count(*) FROM documents").scalar_one()
        assert left == again.count() == 4
        assert differences(again) == []
        assert damage(again) == []
    with pytest.raises(ProjectError, match="silent for so long"):
        list(coming)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.tagwright"
    Project.create(path).close()
    with Project.open(path) as project, project._store.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="made by a newer Tagwright"):
        Project.open(path)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["p.tagwright"]
