"""`merge`, `agreement` and `history`: several people on the same documents."""

import csv
import json
from pathlib import Path

import pytest

from corpora import edits
from corpora.document import Document, Span
from corpora.project import Project
from tests.ui.commands import refusal, result, words
from ui.cli import main
from ui.verbs.agreement import names_of

TEXT = "Ana Moreira saw Oslo in May."
ANA, OSLO = Span(0, 11, "PER"), Span(16, 20, "LOC")


def made(path: Path, **spans: tuple[Span, ...]) -> Path:
    docs = [Document(name, TEXT, spans=found, state="reviewed") for name, found in spans.items()]
    with Project.create(path) as project:
        list(project.import_documents(docs, source="texts"))
    return path


@pytest.fixture
def ana(tmp_path: Path) -> Path:
    return made(tmp_path / "ana.tagwright", one=(ANA, OSLO), two=(ANA,), more=())


@pytest.fixture
def ben(tmp_path: Path) -> Path:
    return made(tmp_path / "ben.tagwright", one=(Span(0, 3, "PER"), OSLO), two=(ANA,))


def test_two_projects_become_one_that_is_sound(capfd, tmp_path, ana, ben):
    out = tmp_path / "all.tagwright"
    assert "2 spans agreed, 2 differing; 1 document to decide" in words(
        capfd, "merge", ana, ben, "-o", out
    )
    words(capfd, "check", out)
    with Project.open(out) as project:
        assert project.summary("one").proposals == 2
        assert project.summary("two").state == "reviewed"
    assert "exists already" in refusal(capfd, "merge", ana, ben, "-o", out)


def test_merging_counts_what_came_of_it(capfd, tmp_path, ana, ben):
    found = result(capfd, "merge", ana, ben, "-o", tmp_path / "all.tagwright", "--keep", "agreed")
    assert (found["documents"], found["shared"], found["only"]) == (3, 2, {"ana": 1})
    assert (found["agreed"], found["differing"], found["to_decide"]) == (2, 2, 1)


def test_projects_of_one_name_are_told_apart_by_their_folders(capfd, tmp_path):
    paths = []
    for name, spans in (("ana", (ANA,)), ("ben", (OSLO,))):
        (tmp_path / name).mkdir()
        paths.append(made(tmp_path / name / "news.tagwright", one=spans))
    words(capfd, "merge", *paths, "-o", tmp_path / "all.tagwright")
    with Project.open(tmp_path / "all.tagwright") as project:
        sources = {proposal.source for proposal in project.document("one").proposals}
    assert sources == {"ana/news", "ben/news"}


def test_a_project_is_not_merged_with_itself_or_alone(capfd, tmp_path, ana):
    out = tmp_path / "all.tagwright"
    assert "is named twice" in refusal(capfd, "merge", ana, ana, "-o", out)
    assert main(["merge", str(ana), "-o", str(out)]) == 2
    assert not out.exists()


def test_what_annotators_are_called():
    def called(*paths: str) -> list[str]:
        return names_of([Path(path) for path in paths])

    assert called("x/ana.v1.db", "x/ana.v2.db") == ["ana.v1", "ana.v2"]
    assert called("x/ana.jsonl", "y/ana.conll") == ["ana.jsonl", "ana.conll"]
    assert called("x/news.db", "y/news.db") == ["x/news", "y/news"]
    assert called("x/news.db", "x/news.db") == ["news", "news 2"]


def test_what_cannot_be_merged_or_compared_is_told(capfd, tmp_path, ana, ben):
    nowhere = tmp_path / "nowhere"
    assert "no folder" in refusal(capfd, "merge", ana, ben, "-o", nowhere / "all.tagwright")
    assert "does not exist" in refusal(capfd, "merge", ana, nowhere, "-o", tmp_path / "all.db")
    assert str(nowhere) in refusal(capfd, "agreement", ana, nowhere)
    (tmp_path / "a.txt").write_text("No project.")
    said = refusal(capfd, "merge", ana, tmp_path / "a.txt", "-o", tmp_path / "all.db")
    assert "not a Tagwright project" in said


def test_a_damaged_project_is_merged_as_far_as_it_can_be_read_and_told(capfd, tmp_path, ana, ben):
    whole, out = ana.read_bytes(), tmp_path / "all.tagwright"
    ana.write_bytes(whole[:-4096] + bytes(4096))
    assert main(["merge", str(ana), str(ben), "-o", str(out)]) == 0
    assert f"{ana} is damaged" in capfd.readouterr().err
    words(capfd, "check", out)


def test_agreement_in_figures_and_places(capfd, ana, ben):
    found = result(capfd, "agreement", ana, ben)
    assert (found["annotators"], found["documents"]) == (["ana", "ben"], 2)
    (pair,) = found["spans"]
    assert pair["f1"] == {
        "strict": pytest.approx(2 / 3),
        "exact": pytest.approx(2 / 3),
        "partial": pytest.approx(2.5 / 3),
        "type": 1,
    }
    assert {label: row["strict"] for label, row in pair["labels"].items()} == {"LOC": 1, "PER": 0.5}
    assert pair["labels"]["PER"]["partial"] == 0.75
    tokens = found["tokens"]["all"]
    # 14 tokens; both call 3 PER, 1 LOC and 9 nothing; one token is PER to one of them alone.
    agreed, chance = 13 / 14, (9 * 10 + 4 * 3 + 1 * 1) / 14**2
    assert tokens["items"] == 14
    assert tokens["cohen"][0]["kappa"] == pytest.approx((agreed - chance) / (1 - chance))
    assert found["tokens"]["without_O"]["items"] == 5
    assert found["categories"] is None
    (place,) = found["disagreements"]
    assert (place["doc"], place["start"], place["end"], place["text"]) == (
        "one",
        0,
        11,
        "Ana Moreira",
    )
    assert [span["end"] for span in place["says"]["ben"]] == [3]


def test_agreement_is_the_same_from_either_side(capfd, ana, ben):
    one, other = result(capfd, "agreement", ana, ben), result(capfd, "agreement", ben, ana)
    assert one["spans"][0]["f1"] == other["spans"][0]["f1"]
    for name in ("fleiss", "alpha", "observed"):
        assert one["tokens"]["all"][name] == other["tokens"]["all"][name]


def test_a_project_agrees_with_its_own_export(capfd, tmp_path, ana):
    words(capfd, "export", ana, tmp_path / "copy.jsonl")
    found = result(capfd, "agreement", ana, tmp_path / "copy.jsonl")
    assert set(found["spans"][0]["f1"].values()) == {1}
    assert (found["tokens"]["all"]["alpha"], found["disagreements"]) == (1, [])
    assert "They nowhere differ." in words(capfd, "agreement", ana, tmp_path / "copy.jsonl")


def test_files_without_ids_are_matched_by_their_order(capfd, tmp_path):
    conll = "Ana B-PER\nsaw O\nOslo B-LOC\n\n"
    (tmp_path / "a.conll").write_text(conll)
    (tmp_path / "b.conll").write_text(conll.replace("LOC", "ORG"))
    found = result(capfd, "agreement", tmp_path / "a.conll", tmp_path / "b.conll")
    assert found["spans"][0]["f1"]["exact"] == 1
    assert len(found["disagreements"]) == 1


def test_three_people_are_compared_in_pairs_and_together(capfd, tmp_path, ana, ben):
    eva = made(tmp_path / "eva.tagwright", one=(ANA, OSLO), two=())
    found = result(capfd, "agreement", ana, ben, eva)
    assert [pair["between"] for pair in found["spans"]] == [
        ["ana", "ben"],
        ["ana", "eva"],
        ["ben", "eva"],
    ]
    assert len(found["tokens"]["all"]["cohen"]) == 3
    said = words(capfd, "agreement", ana, ben, eva)
    assert "2 disagreements" in said
    assert "by label, strict" in said
    assert "Krippendorff's alpha" in said


def test_disagreements_are_written_safe_for_spreadsheets(capfd, tmp_path):
    docs = {"a": "=HYPERLINK(0) is", "b": "no formula"}
    paths = []
    for name, label in (("ana", "=X"), ("ben", "Y")):
        path = tmp_path / f"{name}.jsonl"
        lines = [
            json.dumps(
                {"id": id_, "text": text, "spans": [{"start": 0, "end": 12, "label": label}]}
            )
            for id_, text in docs.items()
            if id_ == "a"
        ]
        path.write_text("\n".join(lines))
        paths.append(path)
    words(capfd, "agreement", *paths, "--csv", tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    assert head == ["kind", "doc", "start", "end", "before", "text", "after", "ana", "ben"]
    assert (row[5], row[7], row[8]) == ("'=HYPERLINK(0", "'=X", "Y")


def test_categories_that_differ_are_listed_too(capfd, tmp_path):
    paths = []
    for name, category in (("ana", "pos"), ("ben", "neg")):
        lines = [
            {"id": "1", "text": "Good.", "category": category, "state": "reviewed"},
            {"id": "2", "text": "Bad.", "category": "neg", "state": "reviewed"},
        ]
        path = tmp_path / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, lines)))
        paths.append(path)
    found = result(capfd, "agreement", *paths)
    assert found["categories"]["observed"] == 0.5
    assert found["categories"]["items"] == 2
    assert found["disagreements"] == [
        {"kind": "category", "doc": "1", "says": {"ana": "pos", "ben": "neg"}}
    ]
    assert found["spans"][0]["f1"]["strict"] is None
    assert "neither" in found["spans"][0]["undefined"]["strict"]
    assert "(category)" in words(capfd, "agreement", *paths)


def test_only_documents_that_all_reviewed_are_compared(capfd, ana, ben, tmp_path):
    for path in (ana, ben):
        with Project.open(path) as project:
            for name in ("one", "two") if path == ana else ("one",):
                project.apply(edits.review(project.document(name), "open"))
    said = refusal(capfd, "agreement", ana, ben)
    assert "share 2 documents" in said
    assert "--state any" in said
    assert result(capfd, "agreement", ana, ben, "--state", "any")["documents"] == 2
    other = made(tmp_path / "other.tagwright", elsewhere=())
    assert "same id and text" in refusal(capfd, "agreement", ana, other)


def test_the_story_of_a_document_is_told(capfd, tmp_path, ana, ben):
    with Project.open(ben) as project:
        doc = project.document("one")
        project.apply(edits.relabel(doc, doc.spans[1], "PLACE"), who="Ben")
    lines = words(capfd, "history", ben, "one")
    assert "import from texts" in lines
    assert "- LOC 16-20 'Oslo'" in lines
    assert "+ PLACE 16-20 'Oslo'" in lines
    out = tmp_path / "all.tagwright"
    words(capfd, "merge", ana, ben, "-o", out)
    found = result(capfd, "history", out, "one")
    assert [record["name"] for record in found["merged"]] == ["ana", "ben"]
    assert found["steps"][0]["source"] == "merge of ana, ben"
    assert "Ben  PLACE 16-20" in words(capfd, "history", out, "one")
    assert "no document 'nobody'" in refusal(capfd, "history", out, "nobody")
