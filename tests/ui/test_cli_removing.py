"""`tagwright remove`: what the other commands make of a project whose documents were taken out."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document, Span
from corpora.project import Project
from tagger import runs
from tests.ui.commands import events, refusal, result, words
from tests.ui.news import news_project

FOLDERS = ("brat", "webanno", "xmi")  # of which each document is a file
WRITTEN = [name for name in formats.FORMATS if formats.describe(name).writes]
DOCS = [
    Document(
        name,
        f"{name} saw Oslo.",
        spans=(Span(0, len(name), "PER"),),
        state="reviewed",
        category=name[0],
        part="train",
    )
    for name in ("Ana", "Berthe", "Cyril", "Dora")
]


def trips(path: Path, docs: Sequence[Document]) -> Path:
    with Project.create(path) as project:
        list(project.import_documents(docs, source="trips"))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return trips(tmp_path / "trips.tagwright", DOCS)


def undo(path: Path) -> None:
    with Project.open(path) as project:
        assert project.undo()


@pytest.mark.parametrize("format", WRITTEN)
def test_a_file_of_any_format_is_as_if_they_had_never_come(
    format: str, path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def exported(project: Path) -> dict[str, bytes]:
        suffix = "" if format in FOLDERS else formats.describe(format).suffixes[0]
        out = tmp_path / f"out{suffix}"
        result(capfd, "export", project, out, "--format", format)
        files = [one for one in (out, *out.rglob("*")) if one.is_file()]
        found = {str(one.relative_to(tmp_path)): one.read_bytes() for one in files}
        shutil.rmtree(out) if out.is_dir() else out.unlink()
        return found

    whole = exported(path)
    words(capfd, "remove", path, "Berthe", "Dora")
    assert exported(path) == exported(trips(tmp_path / "few.tagwright", DOCS[::2])) != whole
    undo(path)
    assert exported(path) == whole


def test_what_commands_say_of_a_project(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words(capfd, "remove", path, "Berthe", "Dora")
    assert result(capfd, "check", path)["sound"]
    assert result(capfd, "label-all", path, "Oslo", "PER", "--dry-run")["documents"] == 2
    assert [row["annotations"] for row in result(capfd, "labels", path)["labels"]] == [2]
    assert "no document 'Dora'" in refusal(capfd, "history", path, "Dora")
    assert "nothing was removed" in refusal(capfd, "remove", path, "Ana", "Dora")
    undo(path)
    assert result(capfd, "check", path)["sound"]
    assert "undo of 2: remove documents" in words(capfd, "history", path, "Dora")


def test_a_project_without_documents_left_says_so(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words(capfd, "remove", path, *(doc.id for doc in DOCS))
    assert "nothing to export" in refusal(capfd, "export", path, tmp_path / "out.jsonl")
    assert refusal(capfd, "train", path, "--model", "logistic")
    assert result(capfd, "check", path)["sound"]


# The test part


@pytest.fixture
def news(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    """Five documents to test on, two of which were removed before a run learned."""
    path = tmp_path / "news.tagwright"
    with news_project(path, train=8, development=2, test=5) as project:
        ids = [summary.id for summary in project.documents(part="test")]
    words(capfd, "remove", path, *ids[:2])
    words(capfd, "train", path, "--model", "logistic")
    return path


def measured_on(path: Path) -> list[str]:
    run = path.with_suffix(".runs") / "logistic-001"
    return [row.doc.id for row in runs.predictions(run, part="test")]


def test_a_removed_document_is_not_tested_on(news: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run = news.with_suffix(".runs") / "logistic-001"
    with Project.open(news) as project:
        ids = [summary.id for summary in project.documents(part="test")]
    first = result(capfd, "evaluate", run, "--part", "test")
    assert measured_on(news) == ids
    words(capfd, "remove", news, ids[0])
    second = result(capfd, "evaluate", run, "--part", "test")
    assert (first["documents"], second["documents"]) == (3, 2)
    assert measured_on(news) == ids[1:]
    assert first["fingerprint"] != second["fingerprint"]
    undo(news), undo(news)
    assert result(capfd, "evaluate", run, "--part", "test")["documents"] == 5


def test_scores_that_were_told_stay_what_they_were(
    news: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A look is on record with the documents that were there; the run's own scores are of the
    documents by which it was chosen."""
    run = news.with_suffix(".runs") / "logistic-001"
    chosen = result(capfd, "evaluate", run)
    result(capfd, "evaluate", run, "--part", "test")
    looked = events(capfd, "runs", news)[-1]["looks"]
    with Project.open(news) as project:
        gone = [doc.id for part in ("test", "development") for doc in project.documents(part=part)]
    words(capfd, "remove", news, *gone)
    assert result(capfd, "evaluate", run) == chosen
    assert events(capfd, "runs", news)[-1]["looks"] == looked
    assert "The test part has no reviewed document" in refusal(
        capfd, "evaluate", run, "--part", "test"
    )
    undo(news)
    assert result(capfd, "evaluate", run, "--part", "test")["documents"] == 3


def test_a_removed_document_of_the_training_part_teaches_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The same weights as if it had never been there."""
    few, more = tmp_path / "few.tagwright", tmp_path / "more.tagwright"
    with news_project(few, train=8, development=2, test=1) as project:
        gone = [summary.id for summary in project.documents(part="train")][3:5]
        kept = [doc for doc in project.read() if doc.id not in gone]
    with Project.create(more) as project:
        list(project.import_documents(kept, source="sample"))
    words(capfd, "remove", few, *gone)
    weights = []
    for path in (few, more):
        words(capfd, "train", path, "--model", "logistic")
        folder = path.with_suffix(".runs") / "logistic-001"
        weights.append([one.read_bytes() for one in sorted(folder.glob("*.safetensors"))])
    assert weights[0]
    assert weights[0] == weights[1]
