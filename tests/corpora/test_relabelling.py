"""Labels renamed, merged, deleted: one change each, and everything that has the label follows."""

import random
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import edits, relabelling
from corpora.change import Change
from corpora.check import current, differences
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.events import Progress, Result
from corpora.labels import COLOURS, LONGEST_GUIDELINE, default_map, read_guideline
from corpora.project import Project
from corpora.provenance import history, makers
from corpora.rescue import rescue
from corpora.store import proposals as rows
from corpora.store import salvage
from tests.corpora.test_log import LABELS, TEXT, act
from tests.corpora.test_trust_damage import lose_page, root_of

PROPOSED = [Span(20, 26, "LOC", "", 0.9), Span(30, 36, "PER", "", 0.4)]


def made(project: Project, build, *args: str) -> Change:
    """What a builder's change did."""
    applied = project.decide(partial(build, project, *args))
    assert applied is not None
    assert differences(project) == []
    return applied.change


def everything(project: Project) -> tuple[object, ...]:
    """All that a project holds, proposals and counts too."""
    docs = list(project.read())
    lists = project.documents()
    return current(project), docs, lists, project.label_counts(), project.label_map


def spans(project: Project, doc_id: str = "story") -> list[tuple[str, str]]:
    doc = project.document(doc_id)
    return [(doc.text[s.start : s.end], s.label) for s in doc.spans]


@pytest.fixture
def worked_on(project: Project) -> Project:
    """Ana Moreira is a PER, Lisbon is proposed as a LOC, and a PER was rejected."""
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    project.propose("machine", [("story", PROPOSED)])
    refused = project.document("story").proposals[1:]
    project.apply(edits.reject(project.document("story"), refused))
    return project


def test_a_rename_reaches_annotations_proposals_and_rejections(worked_on: Project) -> None:
    before = everything(worked_on)
    change = made(worked_on, relabelling.rename, "PER", "Person")
    assert relabelling.counts(change) == {"documents": 1, "annotations": 1, "proposals": 1}
    assert worked_on.labels.names == ("Person", "LOC", "ORG")
    assert worked_on.labels["Person"].key == "1"
    assert spans(worked_on) == [("Ana Moreira", "Person")]
    assert [span.label for _, span in worked_on.query(rows.rejected)] == ["Person"]
    assert worked_on.label_counts() == {"Person": 1}
    assert [s.id for s in worked_on.documents(label="Person")] == ["story"]
    worked_on.undo()
    assert everything(worked_on) == before
    assert differences(worked_on) == []


def test_machines_that_say_the_old_name_mean_the_new_one(worked_on: Project) -> None:
    made(worked_on, relabelling.rename, "LOC", "Place")
    worked_on.propose("machine", [("story", PROPOSED), ("note 1", [Span(8, 14, "LOC")])])
    assert [p.label for p in worked_on.document("note 1").proposals] == ["Place"]
    assert "LOC" not in worked_on.labels
    chosen = default_map(["GPE", "LOC"], worked_on.labels.names, worked_on.label_map)
    assert chosen == {"GPE": "Place", "LOC": "Place"}


def test_a_rejection_holds_under_the_new_name(worked_on: Project) -> None:
    made(worked_on, relabelling.rename, "PER", "Person")
    worked_on.propose("machine", [("story", PROPOSED)])
    assert [p.label for p in worked_on.document("story").proposals] == ["LOC"]


def test_names_that_go_round_stay_true(worked_on: Project) -> None:
    for old, new in (("PER", "A"), ("LOC", "PER"), ("A", "LOC")):
        made(worked_on, relabelling.rename, old, new)
    assert worked_on.labels.names == ("LOC", "PER", "ORG")
    assert spans(worked_on) == [("Ana Moreira", "LOC")]
    assert worked_on.label_map == {"A": "LOC"}
    made(worked_on, relabelling.rename, "LOC", "PER2")
    assert worked_on.label_map == {"A": "PER2", "LOC": "PER2"}


def test_a_merge_keeps_one_of_two_that_become_the_same(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 20, 26, "LOC"))
    project.apply(edits.label(project.document("story"), 20, 26, "ORG", overlap=True))
    project.apply(edits.label(project.document("story"), 0, 11, "ORG"))
    project.propose("machine", [("note 0", [Span(8, 14, "LOC"), Span(8, 14, "ORG")])])
    project.decide(lambda: relabelling.guide(project, "ORG", "Firms."))
    before = everything(project)
    made(project, relabelling.merge, "ORG", "LOC")
    assert spans(project) == [("Ana Moreira", "LOC"), ("Lisbon", "LOC")]
    assert [p.label for p in project.document("note 0").proposals] == ["LOC"]
    assert project.labels.names == ("PER", "LOC")
    assert project.labels["LOC"].guideline == "Firms."
    project.undo()
    assert everything(project) == before
    project.redo()
    assert project.label_counts() == {"LOC": 2}


def test_a_label_is_deleted_with_its_spans_or_they_get_another(worked_on: Project) -> None:
    before = everything(worked_on)
    made(worked_on, relabelling.delete, "PER", "ORG")
    assert spans(worked_on) == [("Ana Moreira", "ORG")]
    worked_on.undo()
    assert everything(worked_on) == before
    made(worked_on, relabelling.delete, "PER")
    assert spans(worked_on) == []
    worked_on.undo()
    assert everything(worked_on) == before


def test_a_deleted_label_does_not_come_back_by_a_machine(worked_on: Project) -> None:
    made(worked_on, relabelling.delete, "LOC")
    assert worked_on.document("story").proposals == ()
    assert worked_on.propose("machine", [("story", PROPOSED)]) == 1
    assert "LOC" not in worked_on.labels
    assert default_map(["GPE", "LOC"], worked_on.labels.names, worked_on.label_map) == {
        "GPE": None,
        "LOC": None,
    }


def test_a_person_can_add_the_name_again(worked_on: Project) -> None:
    made(worked_on, relabelling.delete, "LOC")
    worked_on.add_labels(["LOC"])
    assert worked_on.label_map == {}
    worked_on.propose("machine", [("story", PROPOSED)])
    assert [p.label for p in worked_on.document("story").proposals] == ["LOC"]
    assert differences(worked_on) == []


def test_undo_brings_no_proposals_back_that_newer_ones_replaced(worked_on: Project) -> None:
    made(worked_on, relabelling.delete, "LOC")
    worked_on.propose("better", [("story", [Span(20, 26, "ORG", "", 0.8)])])
    worked_on.undo()
    assert [(p.label, p.source) for p in worked_on.document("story").proposals] == [
        ("ORG", "better")
    ]
    assert differences(worked_on) == []


def test_new_labels_get_a_free_place_key_and_colour_after_one_was_deleted(
    project: Project,
) -> None:
    made(project, relabelling.delete, "LOC")
    project.add_labels(["DATE", "TIME"])
    assert project.labels.names == ("PER", "ORG", "DATE", "TIME")
    assert [label.key for label in project.labels] == ["1", "3", "2", "4"]
    assert [label.colour for label in project.labels] == [COLOURS[at] for at in (0, 2, 1, 3)]


def test_a_key_that_another_label_has_changes_places(project: Project) -> None:
    made(project, relabelling.set_key, "PER", "2")
    assert [label.key for label in project.labels] == ["2", "1", "3"]
    made(project, relabelling.set_key, "PER", "")
    made(project, relabelling.set_key, "ORG", "q")
    assert [label.key for label in project.labels] == ["", "1", "q"]


def test_colour_and_guideline(project: Project) -> None:
    made(project, relabelling.recolour, "PER", "#ABCDEF")
    made(project, relabelling.guide, "PER", "  People.\r\n+ [Ana] came.\n")
    label = project.labels["PER"]
    assert (label.colour, label.guideline) == ("#abcdef", "People.\n+ [Ana] came.")
    assert project.decide(lambda: relabelling.guide(project, "PER", label.guideline)) is None


@pytest.mark.parametrize(
    ("build", "args", "says"),
    [
        (relabelling.rename, ("PER", "LOC"), "already; merge 'PER' into it instead"),
        (relabelling.rename, ("PER", " x"), "cannot be named"),
        (relabelling.rename, ("DATE", "x"), "no label 'DATE'; the known ones are: PER, LOC, ORG"),
        (relabelling.merge, ("PER", "PER"), "into itself; name another"),
        (relabelling.delete, ("PER", "DATE"), "no label 'DATE'"),
        (relabelling.set_key, ("PER", "a"), "is one of 1 2 3"),
        (relabelling.recolour, ("PER", "tomato"), "written like #cc6677"),
        (relabelling.guide, ("PER", "a" * (LONGEST_GUIDELINE + 1)), "10,000 characters at most"),
        (relabelling.guide, ("PER", "one\ntwo \x00"), "U+0000 in line 2"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(project: Project, build, args, says: str) -> None:
    before = everything(project)
    with pytest.raises(UserError, match=says.replace("+", r"\+")):
        project.decide(partial(build, project, *args))
    assert everything(project) == before


def test_a_guideline_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "per.txt"
    file.write_bytes("\ufeffPeople.\r\nNot gods.\n".encode())
    assert read_guideline(file) == "People.\nNot gods."
    file.write_bytes(b"one\ntw\xff")
    with pytest.raises(UserError, match=r"per.txt, line 2: it is not UTF-8"):
        read_guideline(file)
    with pytest.raises(UserError, match="cannot be read"):
        read_guideline(tmp_path / "none.txt")


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
