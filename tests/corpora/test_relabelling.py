"""Labels renamed, merged, deleted: one change each, and everything that has the label follows."""

from functools import partial
from pathlib import Path

import pytest

from corpora import edits, relabelling
from corpora.check import differences
from corpora.document import Span
from corpora.errors import UserError
from corpora.labels import COLOURS, LONGEST_GUIDELINE, default_map, read_guideline
from corpora.project import Project
from corpora.store import proposals as rows
from tests.corpora.relabelled import PROPOSED, everything, made, spans, work_on


@pytest.fixture
def worked_on(project: Project) -> Project:
    work_on(project)
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
