"""A damaged project: what can be read is read, nothing is made worse, and one sentence says so."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from corpora import edits, provenance
from corpora.check import differences
from corpora.document import Document, Span
from corpora.errors import ProjectError, UserError
from corpora.project import Project
from corpora.rescue import rescue
from corpora.rules import stored
from corpora.rules.rule import Rule
from corpora.store.engine import DamagedError

TEXT = "Ana Moreira flew to Lisbon on Monday. She works for Banco do Vale 🏦. "
PAGE = 4096
RULES = (Rule("LOC", "Lisbon"),)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a project with 40 documents, edits, undone edits and proposals."""
    path = tmp_path_factory.mktemp("sound") / "p.tagwright"
    with Project.create(path, labels=["PER", "LOC"]) as project:
        docs = [Document(f"d{n}", TEXT * (1 + n % 20)) for n in range(40)]
        list(project.import_documents(docs, source="texts"))
        for doc in docs:
            project.apply(edits.label(project.document(doc.id), 0, 11, "PER"))
            project.apply(edits.label(project.document(doc.id), 20, 26, "LOC"))
        project.undo()
        project.propose("m", [(doc.id, [Span(52, 65, "PER", "m", 0.5)]) for doc in docs[:9]])
        stored.change(project, lambda _: RULES)
    return path.read_bytes()


def overwritten(data: bytearray, rng: random.Random) -> bytearray:
    for _ in range(rng.choice((1, 5, 40))):
        data[rng.randrange(100, len(data))] = rng.randrange(256)
    return data


def page_lost(data: bytearray, rng: random.Random) -> bytearray:
    at = rng.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = rng.randbytes(PAGE)
    return data


def zeroed(data: bytearray, rng: random.Random) -> bytearray:
    at = rng.randrange(len(data) - 9000)
    length = rng.randint(1, 9000)
    data[at : at + length] = bytes(length)
    return data


def cut(data: bytearray, rng: random.Random) -> bytearray:
    return data[: rng.randrange(1, len(data))]


def head_hurt(data: bytearray, rng: random.Random) -> bytearray:
    for _ in range(3):
        data[rng.randrange(100)] = rng.randrange(256)
    return data


DAMAGES: tuple[Callable[[bytearray, random.Random], bytearray], ...] = (
    overwritten,
    page_lost,
    zeroed,
    cut,
    head_hurt,
)


def trial(path: Path, sound: bytes, seed: int) -> None:
    """Damage a project, open it and read all of it: at worst one sentence comes."""
    rng = random.Random(seed)
    damaged = bytes(rng.choice(DAMAGES)(bytearray(sound), rng))
    path.write_bytes(damaged)
    sentence = read_all(path, damaged)
    assert "\n" not in sentence
    assert sentence == "" or str(path) in sentence


def read_all(path: Path, damaged: bytes) -> str:
    """Read all that can be read; what the program says of the file, if anything."""
    try:
        with Project.open(path) as project:
            for doc in project.read():
                assert all(0 <= s.start < s.end <= len(doc.text) for s in doc.spans)
            project.documents(text="Lisbon")
            if project.read_only:
                look_closer(project, damaged)
            return project.read_only
    except UserError as error:
        return str(error)


def look_closer(project: Project, damaged: bytes) -> None:
    """What was saved agrees with itself, cannot be edited, and the file is as it was."""
    assert str(project.path) in project.read_only
    assert differences(project) == []
    with pytest.raises(ProjectError, match="Nothing was changed"):
        project.add_labels(["NEW"])
    assert project.path.read_bytes() == damaged


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_damaged(tmp_path: Path, sound: bytes, seed: int) -> None:
    trial(tmp_path / "p.tagwright", sound, seed)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_whatever_is_damaged_a_thousand_times(tmp_path: Path, sound: bytes) -> None:
    for seed in range(1000):
        trial(tmp_path / f"p{seed}.tagwright", sound, seed)


def root_of(path: Path, name: str) -> int:
    """Where the first page of a table or index begins."""
    with Project.open(path) as project, project._store.read() as connection:
        query = f"SELECT rootpage FROM sqlite_master WHERE name = '{name}'"
        return (int(connection.exec_driver_sql(query).scalar_one()) - 1) * PAGE


def lose_page(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + PAGE] = random.Random(1).randbytes(PAGE)
    path.write_bytes(data)


def test_search_is_made_anew_and_the_damaged_bytes_are_kept(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "p.tagwright"
    path.write_bytes(sound)
    lose_page(path, root_of(path, "documents_fts_data"))
    damaged = path.read_bytes()
    with Project.open(path) as project:
        assert project.read_only == ""
        assert project.count(text="Lisbon") == 40
        assert project.can_undo == "label"
        assert differences(project) == []
    (kept,) = (tmp_path / "p.backups").iterdir()
    assert "before mending" in kept.name
    assert kept.read_bytes() == damaged


def test_annotations_that_are_lost_come_from_the_log(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "p.tagwright"
    path.write_bytes(sound)
    lose_page(path, root_of(path, "annotations"))
    with Project.open(path) as project:
        assert "annotations" in project.read_only
        assert [s.label for s in project.document("d3").spans] == ["PER", "LOC"]
        assert project.count() == 40


def test_rescue_makes_a_sound_project_of_what_can_be_read(tmp_path: Path, sound: bytes) -> None:
    path, new = tmp_path / "p.tagwright", tmp_path / "new.tagwright"
    path.write_bytes(sound)
    lose_page(path, root_of(path, "changes"))
    damaged = path.read_bytes()
    found = rescue(path, new)
    assert (found.documents, found.holes, found.history) == (40, ("changes",), False)
    assert path.read_bytes() == damaged
    with Project.open(new) as project:
        assert project.read_only == ""
        assert [s.label for s in project.document("d3").spans] == ["PER", "LOC"]
        assert len(project.document("d3").proposals) == 1
        assert stored.read(project) == RULES
        assert differences(project) == []
        project.apply(edits.label(project.document("d3"), 52, 57, "PER"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["new.tagwright", "p.tagwright"]


def test_a_sound_project_is_rescued_with_all_its_history(tmp_path: Path, sound: bytes) -> None:
    path, new = tmp_path / "p.tagwright", tmp_path / "new.tagwright"
    path.write_bytes(sound)
    assert rescue(path, new).history
    with Project.open(path) as one, Project.open(new) as other:
        assert list(one.read()) == list(other.read())
        assert one.log() == other.log()
        assert one.label_counts() == other.label_counts()


def test_rescue_writes_over_nothing(tmp_path: Path, sound: bytes) -> None:
    path, other = tmp_path / "p.tagwright", tmp_path / "other.tagwright"
    path.write_bytes(sound)
    other.write_text("mine")
    with pytest.raises(UserError, match=r"other\.tagwright exists already"):
        rescue(path, other)
    assert other.read_text() == "mine"


def test_a_lost_log_of_writes_leaves_what_was_moved_before(project: Project) -> None:
    project.rest()
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    lost = project.path.with_name("lost.tagwright")
    lost.write_bytes(project.path.read_bytes())  # and not the -wal beside it
    with Project.open(lost) as found:
        assert found.document("story").spans == ()
        assert differences(found) == []


NONSENSE = {
    "an item of no kind": "UPDATE change_items SET kind = 'labe\x03led' WHERE doc IS NOT NULL",
    "an item without its value": "UPDATE change_items SET kind = 'imported' WHERE doc IS NOT NULL",
    "items of a lost entry": "DELETE FROM changes WHERE number > 2",
}


@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_a_log_that_makes_no_sense_is_told_as_damage(
    tmp_path: Path, sound: bytes, nonsense: str
) -> None:
    path = tmp_path / "p.tagwright"
    path.write_bytes(sound)
    with Project.open(path) as project, closing(sqlite3.connect(path)) as other:
        triggers = other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            other.execute(f"DROP TRIGGER {name}")
        with other:
            other.execute(nonsense)
        with pytest.raises(DamagedError, match=r"p\.tagwright is damaged; `tagwright check"):
            provenance.history(project, "d3")
        with pytest.raises(ProjectError, match="Nothing was changed"):
            project.add_labels(["NEW"])
