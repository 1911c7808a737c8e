"""Two people's projects on the same documents become one, for a third person to decide."""

from datetime import datetime
from pathlib import Path

import pytest

from corpora import edits
from corpora.change import Change, Labelled
from corpora.check import differences
from corpora.document import Document, Span
from corpora.edits import visible_proposals
from corpora.errors import ProjectError, UserError
from corpora.events import Progress
from corpora.joining import join_labels, records
from corpora.labels import Label, LabelSet
from corpora.merging import merge
from corpora.project import Project
from corpora.provenance import history
from tests.corpora.people import ANA, FIRST_NAME, MAY, OSLO, TEXT, keys, merged, project, story


def had(doc: Document, span: Span) -> list[tuple]:
    """Who had a span in the projects that were merged: name, who, when, source, score."""
    return [
        (record["name"], *rest)
        for record in records(doc)
        for *key, rest in ((*one[:3], one[3:]) for one in record["spans"])
        if tuple(key) == span.key
    ]


def test_what_both_have_is_taken_and_stays_reviewed(tmp_path: Path) -> None:
    made, result, said = merged(tmp_path, [story(ANA, OSLO)], [story(ANA, OSLO)])
    with made:
        doc = made.document("story")
        assert (doc.spans, doc.proposals, doc.state) == ((ANA, OSLO), (), "reviewed")
    assert (result["agreed"], result["differing"], result["to_decide"]) == (2, 0, 0)
    assert said == []


def test_what_differs_waits_for_a_third_person_who_decides_with_the_usual_changes(
    tmp_path: Path,
) -> None:
    made, result, _ = merged(tmp_path, [story(ANA, OSLO)], [story(FIRST_NAME, OSLO, MAY)])
    with made:
        doc = made.document("story")
        assert (doc.spans, doc.state) == ((OSLO,), "open")
        proposed = [(p.key, p.source) for p in visible_proposals(doc)]
        assert proposed == [(FIRST_NAME.key, "ben"), (ANA.key, "ana"), (MAY.key, "ben")]
        assert made.summary("story").proposals == 3
        made.apply(edits.accept(doc, [p for p in doc.proposals if p.key == ANA.key]), who="eva")
        doc = made.document("story")
        made.apply(edits.accept_all(doc, visible_proposals(doc)), who="eva")
        assert keys(made.document("story").spans) == keys([ANA, OSLO, MAY])
    assert (result["agreed"], result["differing"], result["to_decide"]) == (1, 3, 1)
    assert result["differing_by"] == {"ana": 1, "ben": 2}


def test_what_all_have_is_asked_again_where_a_differing_span_overlaps_it(tmp_path: Path) -> None:
    # No proposal is shown over an annotation: nobody would ever see the inner one.
    made, _, _ = merged(tmp_path, [story(ANA, OSLO)], [story(ANA, FIRST_NAME, OSLO)])
    with made:
        doc = made.document("story")
        assert doc.spans == (OSLO,)
        assert {(p.key, p.source) for p in visible_proposals(doc)} == {
            (ANA.key, "ana, ben"),
            (FIRST_NAME.key, "ben"),
        }


@pytest.mark.parametrize(
    ("keep", "spans", "state"),
    [("agreed", [OSLO], "open"), ("first", [ANA, OSLO], "reviewed")],
)
def test_what_differs_can_be_left_out_and_is_told(
    tmp_path: Path, keep: str, spans: list[Span], state: str
) -> None:
    made, _, said = merged(tmp_path, [story(ANA, OSLO)], [story(OSLO, MAY)], keep=keep)
    with made:
        doc = made.document("story")
        assert (list(doc.spans), doc.proposals, doc.state) == (spans, (), state)
        assert [name for name, *_ in had(doc, MAY)] == ["ben"]
    assert "Of 2 spans that differ" in said[-1]


def test_who_has_not_looked_at_a_document_says_nothing_of_it(tmp_path: Path) -> None:
    untouched = story(state="open")
    made, result, _ = merged(tmp_path, [story(ANA)], [untouched])
    with made:
        doc = made.document("story")
        assert (doc.spans, doc.state) == ((ANA,), "reviewed")
    assert (result["agreed"], result["differing"]) == (0, 0)


def test_who_reviewed_decides_but_what_others_have_more_is_asked(tmp_path: Path) -> None:
    begun = story(ANA, MAY, state="open")
    made, _, _ = merged(tmp_path, [story(ANA, OSLO)], [begun])
    with made:
        doc = made.document("story")
        assert (doc.spans, doc.state) == ((ANA, OSLO), "open")
        assert [(p.key, p.source) for p in doc.proposals] == [(MAY.key, "ben")]


def test_documents_that_one_has_are_taken_as_they_are(tmp_path: Path) -> None:
    ana = [story(ANA), story(OSLO, id="a", state="accepted")]
    made, result, _ = merged(tmp_path, ana, [story(ANA), story(id="b", category="pos")])
    with made:
        assert [s.id for s in made.documents()] == ["story", "a", "b"]
        assert [s.state for s in made.documents()] == ["reviewed", "accepted", "reviewed"]
        assert made.document("b").category == "pos"
    assert result["only"] == {"ana": 1, "ben": 1}


def test_another_text_under_the_same_id_gets_a_name_of_its_own(tmp_path: Path) -> None:
    other = Document("story", "Quite another text.", spans=(Span(0, 5, "X"),), state="reviewed")
    clash = Document("story (ben)", "A third one.")
    made, result, said = merged(tmp_path, [story(ANA), clash], [other])
    with made:
        assert made.document("story").spans == (ANA,)
        assert made.document("story (ben)'").text == "Quite another text."
    assert result["renamed"] == [["story", "story (ben)'"]]
    assert "Another text has the id story" in said[0]


def test_categories_are_taken_where_nobody_says_another(tmp_path: Path) -> None:
    ana = [story(category="pos"), story(id="a", category="pos"), story(id="b", category="neg")]
    ben = [story(category="neg"), story(id="a"), story(id="b", category="neg")]
    made, result, said = merged(tmp_path, ana, ben)
    with made:
        found = {s.id: (s.category, s.state) for s in made.documents()}
    assert found == {
        "story": (None, "open"),
        "a": ("pos", "reviewed"),
        "b": ("neg", "reviewed"),
    }
    assert result["categories"] == 1
    assert "different categories" in said[-1]


def test_machines_proposals_and_rejections_come_along(tmp_path: Path) -> None:
    doc = Document("story", TEXT)
    with (
        project(tmp_path / "ana.tagwright", doc) as ana,
        project(tmp_path / "ben.tagwright", doc) as ben,
    ):
        for one in (ana, ben):
            one.propose("spacy", [("story", [ANA, OSLO])])
        ana.apply(edits.reject(ana.document("story"), [OSLO._replace(source="spacy")]))
        list(merge({"ana": ana, "ben": ben}, tmp_path / "all.tagwright"))
    with Project.open(tmp_path / "all.tagwright") as made:
        assert [(p.key, p.source) for p in made.document("story").proposals] == [(ANA.key, "spacy")]
        assert made.propose("spacy", [("story", [OSLO])]) == 1
        assert made.document("story").proposals == ()
        assert differences(made) == []


def test_who_made_what_and_when_is_kept(tmp_path: Path) -> None:
    doc = Document("story", TEXT)
    with (
        project(tmp_path / "ana.tagwright", doc) as ana,
        project(tmp_path / "ben.tagwright", doc) as ben,
    ):
        ana.propose("spacy", [("story", [OSLO._replace(score=0.5)])])
        ana.apply(
            edits.accept(ana.document("story"), ana.document("story").proposals), who="Ana M."
        )
        ben.apply(edits.label(ben.document("story"), 16, 20, "LOC"), who="Ben")
        when = history(ana, "story")[-1].time
        list(merge({"ana": ana, "ben": ben}, tmp_path / "all.tagwright"))
    with Project.open(tmp_path / "all.tagwright") as made:
        one, other = had(made.document("story"), OSLO)
        assert one == ("ana", "Ana M.", one[2], "spacy", 0.5)
        assert other[:2] + other[3:] == ("ben", "Ben", "", None)
        assert one[2] <= other[2]
        assert abs(_seconds(one[2]) - when) <= 1
        assert history(made, "story")[0].source == "merge of ana, ben"


def _seconds(when: str) -> float:
    return datetime.fromisoformat(when).timestamp()


def test_what_an_earlier_merge_knew_and_what_others_call_so_are_kept(tmp_path: Path) -> None:
    foreign = story(ANA, meta={"merged": "yes"})
    made, _, _ = merged(tmp_path, [foreign], [story(OSLO)])
    (tmp_path / "more").mkdir()
    eva = project(tmp_path / "eva.tagwright", story(OSLO))
    with made, eva:
        list(merge({"both": made, "eva": eva}, tmp_path / "more" / "all.tagwright"))
    with Project.open(tmp_path / "more" / "all.tagwright") as again:
        doc = again.document("story")
        assert doc.meta["merged"][0] == "yes"
        assert [name for name, *_ in had(doc, ANA)] == ["ana"]
        assert [name for name, *_ in had(doc, OSLO)] == ["ben", "eva"]


def test_the_projects_stay_as_they_are_and_an_existing_one_is_not_written_over(
    tmp_path: Path,
) -> None:
    made, _, _ = merged(tmp_path, [story(ANA)], [story(OSLO)])
    made.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert sorted(before) == ["all.tagwright", "ana.tagwright", "ben.tagwright"]
    with (
        Project.open(tmp_path / "ana.tagwright") as ana,
        Project.open(tmp_path / "ben.tagwright") as ben,
    ):
        with pytest.raises(ProjectError, match="exists already"):
            list(merge({"ana": ana, "ben": ben}, tmp_path / "all.tagwright"))
        with pytest.raises(UserError, match="name another one"):
            list(merge({"ana": ana}, tmp_path / "more.tagwright"))
        list(merge({"ana": ana, "ben": ben}, tmp_path / "more.tagwright"))
    (tmp_path / "more.tagwright").unlink()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_merge_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    with (
        project(tmp_path / "ana.tagwright", *(story(id=str(n)) for n in range(120))) as ana,
        project(tmp_path / "ben.tagwright", story()) as ben,
    ):
        files = {path.name for path in tmp_path.iterdir()}
        work = merge({"ana": ana, "ben": ben}, tmp_path / "all.tagwright")
        first = next(work)
        assert isinstance(first, Progress)
        assert first.total == 121
        work.close()
        assert {path.name for path in tmp_path.iterdir()} == files


def test_projects_without_documents_are_not_merged(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.db") as one, Project.create(tmp_path / "b.db") as other:
        with pytest.raises(UserError, match="nothing to merge"):
            list(merge({"a": one, "b": other}, tmp_path / "c.db"))
        assert not (tmp_path / "c.db").exists()


def test_labels_are_joined_and_clashes_are_told(tmp_path: Path) -> None:
    ana = LabelSet((Label("PER", "#111111", "1", ""), Label("LOC", "#222222", "2", "Places.")))
    ben = LabelSet(
        (
            Label("PER", "#999999", "9", "People."),
            Label("LOC", "#222222", "2", "Towns."),
            Label("ORG", "#222222", "2", ""),
            Label("LAW", "#333333", "x", ""),
        )
    )
    labels, notes = join_labels({"ana": ana, "ben": ben})
    assert labels["PER"] == Label("PER", "#111111", "1", "People.")
    assert labels["LOC"].guideline == "Places."
    assert labels["ORG"].key == "3"
    assert labels["ORG"].colour not in {"#111111", "#222222"}
    assert labels["LAW"] == ben["LAW"]
    assert notes == [
        "LOC has another guideline in ben; the first one was kept",
        "ORG of ben has another colour and the key 3",
    ]
    with (
        project(tmp_path / "ana.tagwright", story()) as one,
        project(tmp_path / "ben.tagwright", story()) as other,
    ):
        for project_, set_ in ((one, ana), (other, ben)):
            project_.apply(
                Change("labels", adds=tuple(Labelled(label, at) for at, label in enumerate(set_)))
            )
        list(merge({"ana": one, "ben": other}, tmp_path / "all.tagwright"))
    with Project.open(tmp_path / "all.tagwright") as made:
        assert made.labels == labels


def test_a_part_that_differs_is_the_first_one_s_and_told(tmp_path: Path) -> None:
    made, result, said = merged(tmp_path, [story(part="test")], [story(part="train")])
    with made:
        assert made.document("story").part == "test"
    assert result["parts_differ"] == 1
    assert "whose part differ" in said[-1]


def test_a_project_merged_with_its_copy_has_the_same_annotations(tmp_path: Path) -> None:
    own = [
        story(ANA, FIRST_NAME, OSLO, id="a"),
        story(MAY, id="b", state="accepted", category="pos"),
        story(ANA, id="c", state="open"),
        story(id="d"),
        story(id="e", state="open"),
    ]
    made, result, said = merged(tmp_path, own, own)
    with made:
        assert [keys(doc.spans) for doc in made.read()] == [keys(doc.spans) for doc in own]
        assert [doc.state for doc in made.read()] == [doc.state for doc in own]
        assert [doc.category for doc in made.read()] == [doc.category for doc in own]
    assert (result["differing"], said) == (0, [])
