"""`tagwright label-all`: every occurrence of a string, as one change."""

from pathlib import Path

import pytest

from corpora.document import Document, Span
from corpora.project import Project
from tests.ui.commands import refusal, result
from ui.cli import main

TEXTS = {
    "a": "Lisbon is far. lisbon, Lisbon!",
    "b": "Banco de Lisbon paid. Lisbons.",
    "c": "Nothing here.",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.tagwright"
    with Project.create(path, labels=["LOC", "ORG", "PER"]) as project:
        docs = [Document(name, text, state="open") for name, text in TEXTS.items()]
        docs[1] = docs[1].replace(spans=(Span(0, 15, "ORG"),), state="reviewed")
        list(project.import_documents(docs, source="test"))
    return path


def spans(path: Path) -> dict[str, list[str]]:
    with Project.open(path) as project:
        return {
            doc.id: [f"{s.label} {doc.text[s.start : s.end]}" for s in doc.spans]
            for doc in project.read()
        }


def test_every_occurrence_is_labelled_and_conflicts_are_left(path, capfd) -> None:
    said = result(capfd, "label-all", path, "lisbon", "LOC", "--word")
    assert (said["occurrences"], said["documents"], said["conflicts"]) == (4, 2, 1)
    assert (said["done"], said["changed_documents"]) == (3, 1)
    assert spans(path)["a"] == ["LOC Lisbon", "LOC lisbon", "LOC Lisbon"]
    assert spans(path)["b"] == ["ORG Banco de Lisbon"]
    again = result(capfd, "label-all", path, "lisbon", "LOC", "--word")
    assert (again["already"], again["done"], again["change"]) == (3, 0, None)


def test_one_undo_for_all(path, capfd) -> None:
    before = spans(path)
    result(capfd, "label-all", path, "lisbon", "LOC", "--replace")
    assert spans(path)["b"] == ["LOC Lisbon", "LOC Lisbons"]
    with Project.open(path) as project:
        project.undo()
    assert spans(path) == before
    assert main(["check", str(path)]) == 0


def test_what_is_told_to_people(path, capfd) -> None:
    assert main(["label-all", str(path), "lisbon", "LOC", "--dry-run"]) == 0
    said = capfd.readouterr().out
    assert "conflict: ORG" in said
    assert "5 occurrences in 2 documents, 1 conflict." in said
    assert main(["label-all", str(path), "lisbon", "LOC"]) == 0
    said = capfd.readouterr().out
    assert said == "4 occurrences labelled in 2 documents. 1 left, with 1 conflict in all.\n"


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        (["lisbon", "--case"], ["lisbon"]),
        (["lisbon", "--doc", "a"], ["Lisbon", "lisbon", "Lisbon"]),
        (["lisbon", "--unreviewed"], ["Lisbon", "lisbon", "Lisbon"]),
        (["l\\w+ns", "--regex"], ["Lisbons"]),
        (["li", "--word"], []),
    ],
)
def test_what_is_looked_for(path, capfd, options, texts) -> None:
    string, *others = options
    said = result(capfd, "label-all", path, string, "LOC", "--dry-run", *others)
    assert [hit["text"] for hit in said["hits"]] == texts
    assert spans(path) == {"a": [], "b": ["ORG Banco de Lisbon"], "c": []}


def test_relabel_and_remove(path, capfd) -> None:
    result(capfd, "label-all", path, "lisbon", "LOC", "--word")
    result(capfd, "label-all", path, "lisbon", "PER", "--case", "--relabel", "LOC")
    assert spans(path)["a"] == ["LOC Lisbon", "PER lisbon", "LOC Lisbon"]
    result(capfd, "label-all", path, "banco.*", "LOC", "--regex", "--relabel", "*", "--replace")
    assert spans(path)["b"] == ["LOC Banco de Lisbon"]
    result(capfd, "label-all", path, "lisbon", "*", "--remove")
    assert spans(path) == {"a": [], "b": ["LOC Banco de Lisbon"], "c": []}


def test_hits_are_saved_looked_through_and_done(path, capfd, tmp_path) -> None:
    file = tmp_path / "hits.jsonl"
    result(capfd, "label-all", path, "lisbon", "LOC", "--dry-run", "--save", file)
    lines = file.read_text().splitlines()
    kept = [line for line in lines if '"doc": "b"' in line or '"before": ""' in line]
    file.write_text("\n".join(kept))
    said = result(capfd, "label-all", path, "lisbon", "LOC", "--only", file)
    assert said["done"] == 3
    assert spans(path)["a"] == ["LOC Lisbon"]
    assert spans(path)["b"] == ["LOC Lisbon", "LOC Lisbons"]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["x", "GPE"], "There is no label 'GPE'"),
        (["(x", "LOC", "--regex"], "cannot be read"),
        (["x", "LOC", "--relabel", "LOC"], "changes nothing"),
        (["x", "LOC", "--relabel", "GPE"], "There is no label 'GPE'"),
        (["x", "LOC", "--relabel", "ORG", "--remove"], "either --relabel or --remove"),
        (["x", "LOC", "--doc", "z"], "no document 'z'"),
        (["x", "LOC", "--only", "none.jsonl"], "none.jsonl"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(path, capfd, args, sentence) -> None:
    assert sentence in refusal(capfd, "label-all", path, *args)
    assert spans(path)["a"] == []


def test_a_file_that_holds_no_hits_is_refused_with_its_line(path, capfd, tmp_path) -> None:
    file = tmp_path / "hits.jsonl"
    file.write_text('{"doc": "a", "start": 0, "end": 6}\nLisbon\n')
    said = refusal(capfd, "label-all", path, "lisbon", "LOC", "--only", file)
    assert "hits.jsonl, line 2" in said
