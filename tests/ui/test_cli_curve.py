"""`learning-curve`: a project's or some files' curve as a table, a CSV file, a page."""

import csv
from pathlib import Path
from xml.etree import ElementTree

import pytest

from corpora import formats
from corpora.project import Project
from tagger.curve_files import read
from tests.ui.commands import events, refusal, words
from tests.ui.news import news_project
from ui.cli import main

CURVE = "learning-curve"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of fifteen reviewed documents: ten to learn from, three to measure on."""
    path = tmp_path / "news.tagwright"
    news_project(path, train=10, development=3).close()
    return path


def test_a_project_s_curve_is_kept_beside_its_runs(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found = events(capfd, CURVE, path, "--model", "crf")
    result = found[-1]
    assert [point["documents"] for point in result["points"]] == [2, 3, 5, 10]
    assert result["development"]["documents"] == 3
    sizes = [event for event in found if event.get("unit") == "size"]
    assert [event["done"] for event in sizes] == [0, 1, 2, 3, 4]
    kept = path.with_suffix(".runs") / "crf-curve-001"
    assert result["curve"] == str(kept)
    assert read(kept).data["points"] == result["points"]
    again = events(
        capfd, "learning-curve", path, "--model", "crf", "--sizes", "50%,100%", "--seed", "4"
    )[-1]
    assert [point["documents"] for point in again["points"]] == [5, 10]
    assert Path(again["curve"]).name == "crf-curve-002"
    assert again["points"][-1]["scores"] == result["points"][-1]["scores"]
    assert main(["runs", str(path)]) == 0
    assert "No runs yet" in capfd.readouterr().out


def test_the_table_says_what_more_documents_brought(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    table = words(capfd, CURVE, path, "--model", "logistic", "--sizes", "5,10")
    head, columns, *rows = table.splitlines()
    assert head == "logistic on 3 documents of the development part, against gold"
    assert columns.split()[:3] == ["documents", "tokens", "spans"]
    assert [row.split()[0] for row in rows[:2]] == ["5", "10"]
    assert "From 5 to 10 documents" in table
    assert "Only 3 documents" in table


def test_the_page_stands_alone_and_the_csv_has_every_figure(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    page, sheet = tmp_path / "curve.html", tmp_path / "curve.csv"
    args = ("--model", "crf", "--sizes", "3,10", "--html", page, "--csv", sheet)
    result = events(capfd, CURVE, path, *args)[-1]
    text = page.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not any(mark in text for mark in ("src=", 'href="h', "url(h", "@import"))
    svg = text[text.index("<svg") : text.index("</svg>") + len("</svg>")]
    shown = [node.text for node in ElementTree.fromstring(svg).iter() if node.text]
    assert {"3", "10", "strict F1, %"} <= set(shown)
    last = result["points"][-1]
    assert f"{100 * last['scores']['strict']:.1f}" in shown
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = {
            (row["row"], row["column"], row["measure"]): row["value"]
            for row in csv.DictReader(file)
        }
    assert float(rows["10", "score", "strict"]) == last["scores"]["strict"]
    assert float(rows["3", "interval", "low"]) == result["points"][0]["interval"]["low"]


def test_files_are_parted_by_their_ids_and_nothing_is_kept(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = []
    with Project.open(path) as project:
        docs = [doc.replace(part=None) for doc in project.read()]
    for at, some in enumerate((docs[:8], docs[8:])):
        files.append(tmp_path / f"{at}.jsonl")
        formats.write(files[-1], some)
    before = sorted(tmp_path.iterdir())
    result = events(capfd, CURVE, *files, "--model", "logistic", "--sizes", "4")[-1]
    assert result["curve"] is None
    assert result["name"] == "0.jsonl, 1.jsonl"
    assert result["documents"] < 15  # the test part is left alone
    assert sorted(tmp_path.iterdir()) == before
    assert "is among others" in refusal(
        capfd, "learning-curve", *files, path, "--model", "logistic"
    )


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--sizes", "5,eleven"), "'eleven' is none"),
        (("--sizes", "11"), "name sizes from 1 to 10"),
        (("--sizes", "0%"), "name sizes from 1 to 10"),
        (("--sizes", "nan%"), "name sizes from 1 to 10"),
        (("--set", "epochs"), "A setting is written like epochs=5"),
    ],
)
def test_what_cannot_be_is_refused(
    path: Path, capfd: pytest.CaptureFixture[str], args: tuple[str, ...], told: str
) -> None:
    assert told in refusal(capfd, CURVE, path, "--model", "logistic", *args)


def test_an_unknown_model_is_answered_with_the_known_ones(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "no model named 'nonsense'" in refusal(
        capfd, "learning-curve", path, "--model", "nonsense"
    )


def test_against_proposals_the_curve_is_of_agreement(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Project.open(path) as project:
        docs = [(doc.id, doc.spans) for doc in project.read()]
    bare = path.with_name("bare.tagwright")
    with Project.open(path) as project, Project.create(bare) as other:
        empty = [doc.replace(state="open", spans=()) for doc in project.read()]
        list(other.import_documents(empty, source="sample"))
        other.propose("guesser", docs)
    table = words(
        capfd, "learning-curve", bare, "--model", "logistic", "--sizes", "10", "--on", "proposed"
    )
    assert "development part: agreement with guesser, whose labels nobody checked" in table
