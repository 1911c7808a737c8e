"""Migrations: a project of an earlier version becomes today's, and loses nothing."""

import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from corpora import edits
from corpora.check import differences
from corpora.document import Document, Span
from corpora.project import Project
from corpora.schema import APPLICATION_ID, EXTRAS, metadata

COPIED = (
    *("settings", "imports", "labels", "changes", "documents", "annotations", "rejections"),
    *("proposals", "change_items"),
)
# Alembic's own record, which it writes as it likes.
ALEMBIC = {"alembic_version", "sqlite_autoindex_alembic_version_1"}


def shape(path: Path) -> dict[str, object]:
    """The columns of each table and index, in words that do not depend on how they were written."""
    with closing(sqlite3.connect(path)) as raw:
        found: dict[str, object] = {}
        names = raw.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%fts_%'"
        )
        for kind, name, sql in names.fetchall():
            if kind == "index":
                found[name] = raw.execute(f"PRAGMA index_xinfo('{name}')").fetchall()
            elif kind == "table" and "VIRTUAL" not in sql:
                columns = raw.execute(f"PRAGMA table_xinfo('{name}')").fetchall()
                keys = raw.execute(f"PRAGMA foreign_key_list('{name}')").fetchall()
                # A key is never null, whether that was written or not.
                plain = [
                    (n, kind, null or key, value, key)
                    for _, n, kind, null, value, key, _ in columns
                ]
                found[name] = (plain, keys, "WITHOUT ROWID" in sql)
            else:
                found[name] = " ".join(sql.split())
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return {**found, **dict(triggers.fetchall())}


def made_by(version: str, path: Path) -> None:
    """An empty project file of the first version."""
    module = import_module(f"corpora.migrations.versions.{version}")
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in module.STATEMENTS:
            raw.execute(statement)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        raw.execute("INSERT INTO alembic_version VALUES ('0001')")


@pytest.fixture
def worked_on(project: Project) -> Project:
    """A project in which people and a machine have done something of each kind."""
    proposed = [Span(0, 11, "PER", "", 0.1 + 0.2), Span(20, 26, "LOC", "", 0.9)]
    project.propose("machine", [("story", proposed), ("note 1", [Span(8, 14, "LOC")])])
    story = project.document("story")
    project.apply(edits.accept(story, story.proposals[:1]), who="ana")
    project.apply(edits.reject(project.document("story"), story.proposals[1:]), who="rui")
    project.apply(edits.categorise(project.document("note 0"), "pos"))
    list(project.import_documents([Document("late", "Oslo.")], source="more"))
    project.undo()
    return project


@pytest.fixture
def old(worked_on: Project, tmp_path: Path) -> Path:
    """The same project as the first version of the program would have written it."""
    path = tmp_path / "old.tagwright"
    made_by("0001_first", path)
    worked_on.rest()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("ATTACH ? AS new", (str(worked_on.path),))
        for table in COPIED:
            columns = [f'"{row[1]}"' for row in raw.execute(f"PRAGMA main.table_info('{table}')")]
            names = ", ".join(columns)
            raw.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
    return path


def test_an_old_project_is_brought_to_today_s_version(old: Path, worked_on: Project) -> None:
    with Project.open(old) as project:
        assert differences(project) == []
        assert list(project.read()) == list(worked_on.read())
        assert {**project.info(), "project": ""} == {**worked_on.info(), "project": ""}
        for who in ("ana", "rui", "machine"):
            assert project.documents(who=who) == worked_on.documents(who=who) != []
        assert project.count(text="🏦") == 1
        assert project.count(text="is") == 4
        while project.undo():
            pass
        assert project.count() == 0


def test_a_migrated_file_has_the_shape_of_a_new_one(old: Path, worked_on: Project) -> None:
    Project.open(old).close()
    migrated, new = shape(old), shape(worked_on.path)
    assert migrated.keys() - ALEMBIC == new.keys() - ALEMBIC
    for name in new.keys() - ALEMBIC:
        assert migrated[name] == new[name], name


def test_the_tables_are_those_of_the_schema(tmp_path: Path) -> None:
    """Each step is written out as it was then; together they make what the schema says now."""
    direct = tmp_path / "direct.db"
    engine = create_engine(f"sqlite:///{direct}")
    with engine.begin() as connection:
        metadata.create_all(connection)
        for statement in EXTRAS:
            connection.exec_driver_sql(statement)
    engine.dispose()
    Project.create(tmp_path / "new.tagwright").close()
    made = shape(tmp_path / "new.tagwright")
    said = shape(direct)
    assert made.keys() - said.keys() <= ALEMBIC
    for name in said:
        assert made[name] == said[name], name
