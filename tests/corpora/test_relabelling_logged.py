"""Labels that changed, in the log: told as it goes, salvaged, and taken back exactly."""

import random
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import edits, relabelling
from corpora.check import differences
from corpora.document import Document, Span
from corpora.events import Progress, Result
from corpora.project import Project
from corpora.provenance import history, makers
from corpora.rescue import rescue
from corpora.store import salvage
from tests.corpora.relabelled import everything, made, work_on
from tests.corpora.test_log import LABELS, TEXT, act
from tests.corpora.test_trust_damage import lose_page, root_of


@pytest.fixture
def worked_on(project: Project) -> Project:
    work_on(project)
    return project


def test_long_work_says_how_far_it_is_and_can_be_given_up(worked_on: Project) -> None:
    before = everything(worked_on)
    work = relabelling.run(worked_on, partial(relabelling.rename, worked_on, "PER", "Person"))
    assert next(work) == Progress(1, 1, "document")
    work.close()
    assert everything(worked_on) == before
    *_, last = relabelling.run(worked_on, partial(relabelling.rename, worked_on, "PER", "Person"))
    assert last == Result(
        {"what": "rename label", "documents": 1, "annotations": 1, "proposals": 1}
    )


def test_who_made_an_annotation_is_still_known(worked_on: Project) -> None:
    doc = worked_on.document("note 0")
    worked_on.apply(edits.label(doc, 8, 14, "LOC"), who="rui")
    made(worked_on, relabelling.rename, "LOC", "Place")
    made(worked_on, relabelling.merge, "Place", "ORG")
    [maker] = makers(worked_on, ["note 0"])["note 0"].values()
    assert (maker.who, maker.what) == ("rui", "label")
    assert [step.what for step in history(worked_on, "note 0", Span(8, 14, "ORG"))] == [
        *("import", "label", "rename label", "merge labels"),
    ]


def test_a_salvaged_project_has_all_of_it(worked_on: Project, tmp_path: Path) -> None:
    made(worked_on, relabelling.rename, "LOC", "Place")
    made(worked_on, relabelling.delete, "ORG")
    worked_on.rest()
    found = salvage.salvage(worked_on.path, tmp_path / "again.tagwright")
    assert found.whole
    with Project.open(tmp_path / "again.tagwright") as again:
        assert everything(again) == everything(worked_on)
        again.undo()
        again.undo()
        assert again.labels.names == ("PER", "LOC", "ORG")
        assert differences(again) == []


def test_without_its_log_a_project_still_knows_what_names_mean(
    worked_on: Project, tmp_path: Path
) -> None:
    made(worked_on, relabelling.rename, "LOC", "Place")
    worked_on.rest()
    hurt = tmp_path / "hurt.tagwright"
    hurt.write_bytes(worked_on.path.read_bytes())
    lose_page(hurt, root_of(hurt, "changes"))
    assert not rescue(hurt, tmp_path / "again.tagwright").history
    with Project.open(tmp_path / "again.tagwright") as again:
        assert again.label_map == {"LOC": "Place"}
        assert [p.label for p in again.document("story").proposals] == ["Place"]
        assert differences(again) == []


def relabel(project: Project, rng: random.Random) -> bool:
    """Rename, merge or delete some label; False where there is none."""
    names = project.labels.names
    if not names:
        return False
    one, other = rng.choice(names), rng.choice([*names, "D", "E"])
    builds = [partial(relabelling.delete, project, one)]
    if other not in names:
        builds = [partial(relabelling.rename, project, one, other)]
    elif other != one:
        builds.append(partial(relabelling.merge, project, one, other))
        builds.append(partial(relabelling.delete, project, one, other))
    return project.decide(rng.choice(builds)) is not None


@settings(max_examples=12)
@given(st.integers(0, 2**32))
def test_undo_restores_the_project_exactly(seed: int) -> None:
    rng = random.Random(seed)
    with (
        TemporaryDirectory() as folder,
        Project.create(Path(folder, "p.tagwright"), labels=LABELS) as project,
    ):
        list(project.import_documents([Document(f"d{n}", TEXT) for n in range(3)], source="a"))
        for _ in range(30):
            act(project, rng)
        states = [everything(project)]
        for _ in range(rng.randint(1, 4)):
            if relabel(project, rng):
                states.append(everything(project))
                keys = [label.key for label in project.labels if label.key]
                assert len(set(keys)) == len(keys)
        for state in states[-2::-1]:
            project.undo()
            assert everything(project) == state
        for state in states[1:]:
            project.redo()
            assert everything(project) == state
        assert differences(project) == []
