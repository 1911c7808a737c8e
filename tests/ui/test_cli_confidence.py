"""`evaluate` and `compare` on predictions that say how sure they are: calibration and curves."""

import csv
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from corpora.document import Document, Span
from tagger.predictions import category_row, prediction_row
from tagger.rundir import CONFIG, DATA, PREDICTIONS, write_json, write_lines
from tests.ui.commands import refusal, result, words
from ui.cli import main

GOLD = ["pos", "pos", "neg", "neg"]
LIKELY = [0.9, 0.4, 0.3, 0.1]  # of pos, by document


def lines(folder: Path, name: str, docs: list[dict]) -> Path:
    file = folder / name
    file.write_text("".join(json.dumps(doc) + "\n" for doc in docs), encoding="utf-8")
    return file


def spans(*scores: float | None) -> list[dict]:
    """Documents with one span each; the second is wrong."""
    labels = ["LOC" if at == 1 else "PER" for at in range(len(scores))]
    return [
        {
            "id": f"d{at}",
            "text": "Ana",
            "spans": [{"start": 0, "end": 3, "label": label} | ({} if s is None else {"score": s})],
        }
        for at, (label, s) in enumerate(zip(labels, scores, strict=True))
    ]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    docs = [{**doc, "spans": [{"start": 0, "end": 3, "label": "PER"}]} for doc in spans(1, 1, 1)]
    return lines(tmp_path, "gold.jsonl", docs)


def reviews(folder: Path, name: str, rows: list[dict]) -> Path:
    return lines(
        folder, name, [{"id": str(at), "text": "Fine.", **row} for at, row in enumerate(rows)]
    )


@pytest.fixture
def sorted_gold(tmp_path: Path) -> Path:
    return reviews(tmp_path, "sorted.jsonl", [{"category": name} for name in GOLD])


def answer(likely: float) -> dict:
    """What a classifier said: a category, and how likely that is."""
    name, sure = ("pos", likely) if likely >= 0.5 else ("neg", 1 - likely)
    said = {"category": name, "source": "run", "score": sure}
    return {"category": name, "category_proposals": [said]}


@pytest.fixture
def sorted_pred(tmp_path: Path) -> Path:
    return reviews(tmp_path, "answers.jsonl", [answer(likely) for likely in LIKELY])


def test_how_sure_and_how_right_spans_are(
    gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pred = lines(tmp_path, "p.jsonl", spans(0.95, 0.85, 0.85))
    found = result(capfd, "evaluate", gold, pred)["calibration"]
    assert found["scheme"] == "strict"
    counts = [row["count"] for row in found["bins"]]
    assert counts == [0] * 8 + [2, 1]
    # |.95 - 1| / 3 and |.85 - 1/2| * 2/3
    assert found["expected_calibration_error"] == pytest.approx(0.05 / 3 + 0.35 * 2 / 3)
    said = words(capfd, "evaluate", gold, pred)
    assert "Expected calibration error 25.0" in said


def test_precision_at_a_chosen_confidence(
    gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pred = lines(tmp_path, "p.jsonl", spans(0.95, 0.85, 0.85))
    one, two = result(capfd, "evaluate", gold, pred, "--at", 0.9, "--at", 0.5)["calibration"]["at"]
    assert (one["kept"], one["precision"], one["recall"]) == (1, 1, pytest.approx(1 / 3))
    assert (two["kept"], two["precision"]) == (3, pytest.approx(2 / 3))
    assert main(["evaluate", str(gold), str(pred), "--at", "1.5"]) == 2


def test_spans_without_a_score_have_no_confidence(
    gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pred = lines(tmp_path, "p.jsonl", spans(0.95, None, 0.85))
    found = result(capfd, "evaluate", gold, pred)
    assert found["calibration"] is None
    assert "has no score" in found["calibration_reason"]
    assert "calibration" not in words(capfd, "evaluate", gold, pred)
    assert "has no score" in refusal(capfd, "evaluate", gold, pred, "--at", 0.9)
    nothing = lines(tmp_path, "n.jsonl", [{**doc, "spans": []} for doc in spans(1, 1, 1)])
    assert "Nothing was predicted" in refusal(capfd, "evaluate", gold, nothing, "--at", 0.9)


def test_the_curves_of_two_classes(
    sorted_gold: Path, sorted_pred: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found = result(capfd, "evaluate", sorted_gold, sorted_pred)["classifier"]
    assert found["accuracy"] == 0.75
    assert found["curves"]["positive"] == "pos"
    assert found["curves"]["roc"]["area"] == 1  # both pos stand above both neg
    assert found["curves"]["precision_recall"]["area"] == 1
    drawn = found["curves"]["roc"]["interval"]
    assert (drawn["low"], drawn["high"], drawn["level"]) == (1, 1, 0.95)
    assert drawn["warning"].startswith("Only 4 documents")
    assert [row["count"] for row in found["calibration"]["bins"]] == [0] * 5 + [1, 1, 0, 2, 0]
    said = words(capfd, "evaluate", sorted_gold, sorted_pred, "--positive", "neg")
    assert re.search(r"area under the ROC curve \(neg\) +100\.0 +100\.0 – 100\.0", said)
    assert "micro" in said
    assert "There is no class 'good'" in refusal(
        capfd, "evaluate", sorted_gold, sorted_pred, "--positive", "good"
    )


def test_other_white_space_takes_no_score_away(
    sorted_gold: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = [{**answer(likely), "text": " Fine ."} for likely in LIKELY]
    found = result(capfd, "evaluate", sorted_gold, reviews(tmp_path, "spaced.jsonl", rows))
    assert found["classifier"]["curves"]["roc"]["area"] == 1


def test_categories_without_scores_have_no_curves(
    sorted_gold: Path, gold: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found = result(capfd, "evaluate", sorted_gold, sorted_gold)["classifier"]
    assert (found["curves"], found["calibration"]) == (None, None)
    assert "does not say how likely" in found["curves_reason"]
    assert "how likely its category is" in refusal(
        capfd, "evaluate", sorted_gold, sorted_gold, "--at", 0.9
    )
    assert "no category" in refusal(capfd, "evaluate", gold, gold, "--positive", "pos")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.csv", "id,text,category\n0,Fine.,pos\n1,Fine.,neg\n2,Fine.,neg\n3,Fine.,neg\n"),
        ("p.fasttext", "".join(f"__label__{n} Fine.\n" for n in ("pos", "neg", "neg", "neg"))),
    ],
)
def test_tables_and_fasttext_files_are_scored_against_each_other(
    sorted_gold: Path, tmp_path: Path, name: str, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = result(capfd, "evaluate", sorted_gold, tmp_path / name)["classifier"]
    assert (found["accuracy"], found["labels"]) == (0.75, ["neg", "pos"])


def test_every_figure_of_the_curves_is_in_the_csv_and_they_are_drawn_in_the_report(
    sorted_gold: Path, sorted_pred: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out, page = tmp_path / "s.csv", tmp_path / "s.html"
    words(capfd, "evaluate", sorted_gold, sorted_pred, "--csv", out, "--html", page)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    tables = {row["table"] for row in rows}
    assert {"category roc", "category precision_recall", "category confidence bin"} <= tables
    highest = [row for row in rows if row["table"] == "category roc" and row["column"] == "1"]
    assert {row["measure"]: float(row["value"]) for row in highest} == {
        "x": 0,
        "y": 0.5,
        "threshold": 0.9,
    }
    drawn = [row for row in rows if row["table"] == "category roc interval"]
    assert {(row["row"], row["measure"], row["value"]) for row in drawn} >= {("pos", "low", "1.0")}
    text = page.read_text(encoding="utf-8")
    for title in ("ROC curve of pos", "Precision and recall of pos", "How sure, how right"):
        assert title in text
    for part in text.split("<svg")[1:]:
        ElementTree.fromstring(f"<svg{part.partition('</svg>')[0]}</svg>")


def run_of(folder: Path, name: str, rows: list[dict], model: str = "logistic") -> Path:
    """A run folder that has said this of its development part."""
    run = folder / name
    run.mkdir()
    labels = ["PER"] if model == "logistic" else ["mixed", "neg", "pos"]
    config = {"model": model, "settings": {}, "labels": labels, "created": "", "training": {}}
    write_json(run / CONFIG, config)
    write_json(run / DATA, {"against": "gold"})
    write_lines(run / PREDICTIONS, rows)
    return run


def tagged(number: int, score: float) -> dict:
    """Every other one is from the mail."""
    meta = {"source": "mail" if number % 2 else "news"}
    spans = (Span(0, 3, "PER"),)
    doc = Document(f"d{number}", "Ana", spans=spans, part="development", meta=meta)
    return prediction_row(doc, [Span(0, 3, "PER", "", score)])


def sorted_row(number: int, likely: float, gold: str = "") -> dict:
    doc = Document(f"d{number}", "Fine.", category=gold or GOLD[number % 4])
    scores = {"mixed": 0.0, "neg": 1 - likely, "pos": likely}
    return category_row(doc, max(scores, key=scores.__getitem__), scores)


def test_a_run_s_scores_by_a_field_of_its_documents(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run = run_of(tmp_path, "run", [tagged(at, 0.75) for at in range(3)])
    groups = result(capfd, "evaluate", run, "--by", "source")["by"]["groups"]
    assert [groups[name]["strict"]["possible"] for name in ("news", "mail")] == [2, 1]
    assert list(result(capfd, "evaluate", run, "--by", "part")["by"]["groups"]) == ["development"]
    assert result(capfd, "evaluate", run)["calibration"]["expected_calibration_error"] == 0.25
    assert "they have source" in refusal(capfd, "evaluate", run, "--by", "genre")
    sorts = run_of(
        tmp_path, "sorts", [sorted_row(at, 0.9) for at in range(4)], "sentiment-logistic"
    )
    by = result(capfd, "evaluate", sorts, "--by", "lang")["by"]["categories"]
    assert (by["en"]["documents"], by["en"]["accuracy"]) == (4, 0.5)
    assert "Categories by lang" in words(capfd, "evaluate", sorts, "--by", "lang")


def test_two_classifiers_have_all_their_classes_side_by_side(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = [sorted_row(at, 0.9 if GOLD[at % 4] == "pos" else 0.2) for at in range(40)]
    bad = [sorted_row(at, 0.9) for at in range(40)]
    one, two = (
        run_of(tmp_path, name, rows, "sentiment-logistic")
        for name, rows in (("bad", bad), ("good", good))
    )
    found = result(capfd, "compare", one, two)
    assert found["classifier_test"]["verdict"] == "second is better"
    for side in found["scores"].values():
        assert side["classifier"]["labels"] == ["mixed", "neg", "pos"]
        assert "there are 3" in side["classifier"]["curves_reason"]
    said = words(capfd, "compare", one, two, "--html", tmp_path / "c.html")
    assert "F1 by class" in said
    assert "expected calibration error" in said
    assert "no difference shown" in words(capfd, "compare", one, one)
    assert "How sure, how right" in (tmp_path / "c.html").read_text(encoding="utf-8")


def test_runs_that_cannot_stand_side_by_side_are_told_why(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = [sorted_row(at, 0.9) for at in range(4)]
    sorts = run_of(tmp_path, "sorts", rows, "sentiment-logistic")
    finds = run_of(tmp_path, "finds", [tagged(at, 0.9) for at in range(4)])
    assert "finds spans: they cannot be compared" in refusal(capfd, "compare", finds, sorts)
    fewer = run_of(tmp_path, "fewer", rows[:3], "sentiment-logistic")
    assert "(4 documents and 3 documents)" in refusal(capfd, "compare", sorts, fewer)
    other = [sorted_row(at, 0.9, "neg") for at in range(4)]
    regold = run_of(tmp_path, "regold", other, "sentiment-logistic")
    assert "other gold labels" in refusal(capfd, "compare", sorts, regold)
    elsewhere = run_of(
        tmp_path, "else", [sorted_row(at, 0.9) for at in range(2, 6)], "sentiment-logistic"
    )
    assert "2 of 4 documents in common" in refusal(capfd, "compare", sorts, elsewhere)


def test_files_of_different_length_are_told_so(
    sorted_gold: Path, gold: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = refusal(capfd, "compare", sorted_gold, sorted_gold, gold)
    assert "they hold 4 and 3 documents" in said
