"""Backups: one a day that is worked on, one before each rewriting, so many kept; never half."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from corpora import backups, edits, migrations
from corpora.check import differences
from corpora.errors import ProjectError, UserError
from corpora.project import Project
from corpora.store.engine import Store

TODAY = datetime(2026, 3, 1, 9)


def edit(project: Project, n: int) -> None:
    doc = project.document("story")
    project.apply(edits.label(doc, *doc.tokens[n], "ORG"))
    project.rest()
    later = time.time() + n + 1  # the file's clock may be too coarse for two edits in a row
    os.utime(project.path, (later, later))


def test_the_latest_seven_days_of_work_are_kept(project: Project) -> None:
    for n in range(10):
        edit(project, n)
        made = backups.daily(project.path, now=TODAY + timedelta(days=n))
        assert made
        late = time.time() + n + 1
        os.utime(made, (late, late))
    names = [backup.path.name for backup in backups.listed(project.path)]
    assert names == [f"2026-03-{day:02}.daily.tagwright" for day in range(10, 3, -1)]


def test_there_is_one_a_day_and_none_of_what_did_not_change(project: Project) -> None:
    assert backups.daily(project.path, now=TODAY)
    edit(project, 1)
    assert backups.daily(project.path, now=TODAY) is None
    assert backups.daily(project.path, now=TODAY + timedelta(days=1))
    late = time.time() + 60
    os.utime(backups.listed(project.path)[0].path, (late, late))
    assert backups.daily(project.path, now=TODAY + timedelta(days=2)) is None


def test_an_empty_project_has_nothing_to_back_up(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tagwright") as project:
        assert backups.daily(project.path) is None
    assert list(tmp_path.iterdir()) == [tmp_path / "p.tagwright"]


def test_a_backup_is_of_one_moment_and_is_restored_as_a_new_project(
    project: Project, tmp_path: Path
) -> None:
    edit(project, 0)
    assert backups.daily(project.path)
    edit(project, 2)
    into = tmp_path / "then.tagwright"
    backups.restore(project.path, 1, into)
    with Project.open(into) as then:
        assert len(then.document("story").spans) == 1
        assert differences(then) == []
    assert len(project.document("story").spans) == 2
    with pytest.raises(UserError, match="exists already"):
        backups.restore(project.path, 1, into)
    with pytest.raises(UserError, match="no backup 2; the newest is 1"):
        backups.restore(project.path, 2, tmp_path / "other.tagwright")


def test_a_damaged_project_pushes_out_no_sound_backup(project: Project) -> None:
    edit(project, 0)
    assert backups.daily(project.path, now=TODAY)
    project.close()
    data = bytearray(project.path.read_bytes())
    data[len(data) // 2 :] = random.Random(1).randbytes(len(data) - len(data) // 2)
    project.path.write_bytes(data)
    later = time.time() + 60
    os.utime(project.path, (later, later))
    with pytest.raises(backups.DamagedError, match="tagwright rescue"):
        backups.daily(project.path, now=TODAY + timedelta(days=1))
    assert [path.name for path in backups.folder(project.path).iterdir()] == [
        "2026-03-01.daily.tagwright"
    ]


def test_no_folder_for_backups_is_told(project: Project) -> None:
    backups.folder(project.path).write_text("in the way")
    with pytest.raises(backups.UnmadeError, match=r"No backup of .*news\.backups"):
        backups.daily(project.path)


# Older versions of the file


def older(path: Path) -> Path:
    """A project as the first version of the file has it, with documents in it."""
    store = Store(path)
    with store.write() as connection:
        migrations.upgrade(connection, to="0001")
        connection.exec_driver_sql("PRAGMA application_id = 0x54414757")
        connection.execute(text("INSERT INTO settings VALUES ('seed', '3')"))
        connection.execute(text("INSERT INTO imports VALUES (1, 'old', 'visible', 0)"))
        for n in range(300):
            values = {"id": f"d{n}", "text": f"Text {n}. " * 20}
            connection.execute(
                text(
                    "INSERT INTO documents (id, import, title, text, lang, tokens, token_count,"
                    " sentences, part, meta, origin, state) VALUES (:id, 1, '', :text, 'en',"
                    " x'010004', 1, x'010001', 'train', '{}',"
                    """ '{"state": "open", "category": null, "spans": []}', 'open')"""
                ),
                values,
            )
        connection.execute(text("INSERT INTO changes VALUES (1, 'import', 'me', 0, 'do', NULL)"))
        connection.execute(
            text(
                "INSERT INTO change_items (change, sign, kind, value)"
                " VALUES (1, 1, 'imported', '1')"
            )
        )
    store.close()
    return path


def version(path: Path) -> str:
    store = Store(path)
    try:
        with store.read() as connection:
            return str(connection.exec_driver_sql("SELECT * FROM alembic_version").scalar_one())
    finally:
        store.close()


def test_a_migration_leaves_the_older_file_as_a_backup(tmp_path: Path) -> None:
    path = older(tmp_path / "p.tagwright")
    with Project.open(path) as project:
        assert project.count() == 300
        assert differences(project) == []
    (backup,) = backups.listed(path)
    assert backup.why == f"before version {migrations.HEAD}"
    assert version(backup.path) == "0001"


def test_without_a_backup_there_is_no_migration(tmp_path: Path) -> None:
    path = older(tmp_path / "p.tagwright")
    backups.folder(path).write_text("in the way")
    with pytest.raises(ProjectError, match=r"only when there is a backup"):
        Project.open(path)
    assert version(path) == "0001"


def killed_opening(path: Path, delay: float) -> None:
    """Open the project in another process and kill that after a while."""
    program = "import sys; from corpora.project import Project; print(flush=True);"
    program += "Project.open(sys.argv[1])"
    command = [sys.executable, "-c", program, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)


def kills(folder: Path, number: int) -> None:
    made = older(folder / "old.tagwright")
    rng = random.Random(5)
    for n in range(number):
        path = folder / f"p{n}.tagwright"
        shutil.copyfile(made, path)
        killed_opening(path, rng.uniform(0, 0.8))
        found = version(path)
        assert found in ("0001", migrations.HEAD)
        if found != "0001":
            assert version(backups.listed(path)[-1].path) == "0001"
        with Project.open(path) as project:
            assert project.count() == 300
            assert differences(project) == []


def test_a_migration_that_is_killed_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    kills(tmp_path, 3)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_killed_migrations(tmp_path: Path) -> None:
    kills(tmp_path, 100)


# Where nothing can be written


@contextmanager
def nobody() -> Iterator[None]:
    """Whoever may write anywhere is somebody else meanwhile."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="folders' permissions are POSIX's here")
@pytest.mark.parametrize("clean", [True, False])
def test_in_a_read_only_folder_a_project_opens_for_reading(project: Project, clean: bool) -> None:
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    with tempfile.TemporaryDirectory() as folder:
        if clean:
            project.close()
        # What was not moved into the file yet lies beside it.
        for path in project.path.parent.glob(f"{project.path.name}*"):
            if not path.name.endswith("-shm"):
                shutil.copyfile(path, Path(folder, path.name))
        os.chmod(folder, 0o555)
        before = sorted(Path(folder).iterdir())
        with nobody(), Project.open(Path(folder, project.path.name)) as found:
            assert "open for reading only" in found.read_only
            assert [s.label for s in found.document("story").spans] == ["PER"]
            with pytest.raises(ProjectError, match=r"Nothing was changed: .* cannot be written"):
                found.undo()
        assert sorted(Path(folder).iterdir()) == before
        os.chmod(folder, 0o755)
