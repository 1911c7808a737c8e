"""`evaluate` and `compare`: what they take, what they say, and what they write."""

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from corpora.document import Document, Span
from tagger.rundir import CONFIG, DATA, PREDICTIONS
from tests.ui.commands import refusal, result, words
from ui.cli import main

CONLL = "Ana B-PER\nsaw O\nOslo B-LOC\n. O\n\n"
WRONG = CONLL.replace("B-LOC", "B-PER")


def written(folder: Path, name: str, content: str) -> Path:
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


def lines(folder: Path, name: str, *docs: dict) -> Path:
    return written(folder, name, "".join(json.dumps(doc) + "\n" for doc in docs))


def line(doc_id: str, text: str, *spans: tuple[int, int, str], **more: object) -> dict:
    found = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    return {"id": doc_id, "text": text, "spans": found, **more}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return written(tmp_path, "gold.conll", CONLL)


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    return written(tmp_path, "wrong.conll", WRONG)


def test_files_whose_white_space_differs_are_aligned_by_characters(
    gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pred = lines(
        tmp_path, "p.jsonl", line("x", " Ana\tsaw\n\nOslo.", (1, 4, "PER"), (10, 14, "LOC"))
    )
    for pair in ((gold, pred), (pred, gold)):
        found = result(capfd, "evaluate", *pair)
        assert found["schemes"]["strict"]["f1"] == 1.0


def test_where_other_characters_differ_the_place_is_said(
    gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    longer = lines(tmp_path, "p.jsonl", line("x", "Ana  saw  Oslo . Then"))
    said = refusal(capfd, "evaluate", gold, longer)
    assert "differ from character" in said
    assert "'Then'" in said


def test_everything_is_in_the_result_beside_the_scores(
    gold: Path, wrong: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found = result(capfd, "evaluate", gold, wrong)
    assert found["mistakes"]["label only"] == 1
    assert found["confusion"] == {
        "labels": ["LOC", "PER"],
        "table": [[0, 1, 0], [0, 1, 0], [0, 0, 0]],
    }
    assert found["tokens"]["accuracy"] == 0.75
    assert found["intervals"]["strict"]["all"]["low"] == 0.5
    assert "Only 1 document:" in found["warning"]
    said = words(capfd, "evaluate", gold, wrong)
    for title in ("Kinds of mistake", "Confusion of spans", "Tokens", "CoNLL"):
        assert title in said


def test_scores_by_a_metadata_field(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    docs = [
        line("a", "Ana", (0, 3, "PER"), meta={"source": "news"}),
        line("b", "Oslo", (0, 4, "LOC"), meta={"source": "mail"}),
    ]
    gold = lines(tmp_path, "g.jsonl", *docs)
    pred = lines(tmp_path, "p.jsonl", docs[0], {**docs[1], "spans": []})
    groups = result(capfd, "evaluate", gold, pred, "--by", "source")["by"]["groups"]
    assert groups["news"]["strict"]["f1"] == 1.0
    assert groups["mail"]["strict"]["missed"] == 1
    assert "By source" in words(capfd, "evaluate", gold, pred, "--by", "source")
    assert "they have source" in refusal(capfd, "evaluate", gold, pred, "--by", "genre")
    each = result(capfd, "evaluate", gold, pred, "--by", "id")["by"]["groups"]
    assert [each[doc]["strict"]["correct"] for doc in ("a", "b")] == [1, 0]


def test_documents_with_categories_alone_get_a_classifier_s_scores(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    gold = lines(
        tmp_path, "g.jsonl", *({**line(str(n), "Text"), "category": "pos"} for n in range(4))
    )
    guesses = ["pos", "pos", "pos", "neg"]
    rows = [{**line(str(n), "Text"), "category": name} for n, name in enumerate(guesses)]
    pred = lines(tmp_path, "p.jsonl", *rows)
    found = result(capfd, "evaluate", gold, pred)["classifier"]
    assert (found["accuracy"], found["labels"]) == (0.75, ["neg", "pos"])
    said = words(capfd, "evaluate", gold, pred)
    assert "By class" in said
    assert "strict" not in said
    test = result(capfd, "compare", gold, pred, gold)["classifier_test"]
    assert test["verdict"] == "no difference shown"


def test_the_csv_is_safe_in_a_spreadsheet(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    label = '=HYPERLINK("x")'
    gold = lines(tmp_path, "g.jsonl", line("a", "Ana", (0, 3, label)))
    out = tmp_path / "scores.csv"
    words(capfd, "evaluate", gold, gold, "--csv", out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {
        "table": "overall",
        "row": "strict",
        "column": "",
        "measure": "f1",
        "value": "1.0",
    } in rows
    assert any(row["row"] == f"'{label}" for row in rows)
    assert not any(cell.startswith("=") for row in rows for cell in row.values())


def test_the_report_is_one_page_with_figures_and_takes_no_markup_from_texts(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    label = "<script>alert(1)</script>"
    gold = lines(tmp_path, "g.jsonl", line("a", "Ana", (0, 3, label)))
    out = tmp_path / "scores.html"
    words(capfd, "evaluate", gold, gold, "--html", out)
    page = out.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", "")
    figures = [part.partition("</svg>")[0] for part in page.split("<svg")[1:]]
    assert len(figures) >= 3
    for inner in figures:
        ElementTree.fromstring(f"<svg{inner}</svg>")
    again = tmp_path / "again.html"
    words(capfd, "evaluate", gold, gold, "--html", again)
    assert again.read_bytes() == out.read_bytes()


def test_what_is_read_is_never_written_over(
    gold: Path, wrong: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "named twice" in refusal(capfd, "evaluate", gold, wrong, "--csv", gold)
    assert gold.read_text() == CONLL


def many(folder: Path, name: str, right: int) -> Path:
    """Forty documents of one span each; the first `right` have it."""
    docs = (line(f"d{n:02}", "Ana", *([(0, 3, "PER")] if n < right else [])) for n in range(40))
    return lines(folder, name, *docs)


def test_two_files_against_one_gold(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    gold = many(tmp_path, "g.jsonl", 40)
    good, near, bad = (many(tmp_path, f"{n}.jsonl", n) for n in (38, 37, 10))
    found = result(capfd, "compare", gold, bad, good)["tests"]["strict"]
    assert found["verdict"] == "second is better"
    assert found["p"] < 0.01
    out = tmp_path / "c.csv"
    said = words(capfd, "compare", gold, near, good, "--csv", out, "--html", tmp_path / "c.html")
    assert "no difference shown" in said
    assert "test,strict,,p," in out.read_text(encoding="utf-8-sig")
    assert "<svg" in (tmp_path / "c.html").read_text()


def test_white_space_on_one_side_only_leaves_the_gold_comparable(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    gold = lines(tmp_path, "g.jsonl", line("a", "Ana saw", (0, 4, "PER")))
    other = lines(tmp_path, "p.jsonl", line("a", "Ana  saw", (0, 3, "PER")))
    found = result(capfd, "compare", gold, gold, other)
    assert [side["schemes"]["strict"]["f1"] for side in found["scores"].values()] == [1.0, 1.0]


def run_of(folder: Path, name: str, docs: list[Document]) -> Path:
    """A run folder that found nothing in its development part."""
    from tagger.predictions import prediction_row
    from tagger.rundir import write_json, write_lines

    run = folder / name
    run.mkdir()
    config = {"model": "logistic", "settings": {}, "labels": ["PER"], "created": "", "training": {}}
    write_json(run / CONFIG, config)
    write_json(run / DATA, {"against": "gold"})
    write_lines(run / PREDICTIONS, [prediction_row(doc, []) for doc in docs])
    return run


def test_runs_on_different_data_are_not_put_side_by_side_without_a_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    docs = [Document(name, "Ana", spans=(Span(0, 3, "PER"),)) for name in "abc"]
    one, same = run_of(tmp_path, "one", docs), run_of(tmp_path, "same", docs[::-1])
    other = run_of(tmp_path, "other", docs[:2])
    assert "no difference shown" in words(capfd, "compare", one, same)
    assert "different data" in refusal(capfd, "compare", one, other)
    found = result(capfd, "compare", one, other, "--anyway")
    assert (found["same_data"], found["tests"]) == (False, None)
    assert "not tested" in words(capfd, "compare", one, other, "--anyway")


def test_compare_takes_two_or_three(gold: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(gold)]) == 2
    assert "is not a run" in refusal(capfd, "compare", gold, gold)
