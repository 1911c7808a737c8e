"""The model card says what the run's folder holds, and goes on being true."""

import json
from pathlib import Path

import pytest

from corpora.document import Document, Part, Span
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import modelcard, runs
from tagger.evaluation import intervals
from tagger.training import train


def doc(number: int, part: Part) -> Document:
    text = f"Ada | {number} sleeps. Grace does not."
    spans = (Span(0, 3, "PER"), Span(text.index("Grace"), text.index("Grace") + 5, "A|B"))
    return complete(Document(f"d{number}", text, spans=spans, part=part))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    docs = [doc(number, "development" if number % 4 == 0 else "train") for number in range(40)]
    folder: Path = tmp_path_factory.mktemp("cards") / "run"
    data = Snapshot(tuple(docs), name="two\nlines")
    list(train(data, model="logistic", run_dir=folder, licence=" CC-BY 4.0 "))
    return folder


def test_the_card_lies_in_the_folder_and_is_what_the_folder_says(run: Path) -> None:
    assert (run / "README.md").read_text(encoding="utf-8") == modelcard.text(run)


def test_the_card_has_data_settings_licence_and_scores_with_intervals(run: Path) -> None:
    card, info, found = modelcard.text(run), runs.info(run), runs.evaluation(run)
    assert info.data is not None
    for row in (
        "| licence | CC-BY 4.0 |",
        "| name | two lines |",
        f"| fingerprint | {info.data['fingerprint']} |",
        f"| alpha | {info.settings.alpha} |",
        "| languages | en |",
        "| development part | 10 documents, 90 tokens, 20 spans |",
    ):
        assert row in card.splitlines()
    for scheme, score in found.schemes.items():
        drawn = intervals(found, scheme)[None]
        assert score.f1 is not None
        assert drawn.low is not None
        assert drawn.high is not None
        interval = f"{100 * drawn.low:.1f} – {100 * drawn.high:.1f}"
        [line] = [line for line in card.splitlines() if line.startswith(f"| {scheme} |")]
        assert line.endswith(f"| {100 * score.f1:.1f} | {interval} |")
    assert "as people labelled them" in card


def test_a_label_does_not_break_the_table(run: Path) -> None:
    card = modelcard.text(run).splitlines()
    [row] = [line for line in card if line.startswith("| A")]
    assert row.replace("\\|", "").count("|") == 8


def test_without_a_licence_none_is_made_up(tmp_path: Path) -> None:
    data = Snapshot(tuple(doc(n, "train") for n in range(8)), "proposed", ("en_core_web_sm",))
    list(train(data, model="logistic", settings={"epochs": "1"}, run_dir=tmp_path / "r"))
    card = modelcard.text(tmp_path / "r")
    assert "| licence | not stated |" in card
    assert "part: agreement with en_core_web_sm, which is not accuracy" in card
    assert "against agreement" not in card
    assert "as en_core_web_sm labelled them" in card
    assert "held out" in card


def test_scores_are_those_of_the_predictions_that_are_there(run: Path, tmp_path: Path) -> None:
    for path in run.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    rows = [json.loads(line) for line in (run / "predictions.jsonl").read_text().splitlines()]
    lines = [json.dumps({**row, "pred": []}) + "\n" for row in rows]
    (tmp_path / "predictions.jsonl").write_text("".join(lines))
    assert "| strict | – | 0.0 | 0.0 | 0.0 – 0.0 |" in modelcard.text(tmp_path)


def test_the_card_of_a_classifier(tmp_path: Path) -> None:
    docs = [
        doc(n, "development" if n % 4 == 0 else "train").replace(category=("a", "b|c")[n % 3 > 0])
        for n in range(40)
    ]
    data = Snapshot(tuple(docs), name="kinds")
    list(train(data, model="sentiment-logistic", run_dir=tmp_path / "r", licence="MIT"))
    card, found = modelcard.text(tmp_path / "r"), runs.classification(tmp_path / "r")
    assert (tmp_path / "r" / "README.md").read_text(encoding="utf-8") == card
    assert found.accuracy is not None
    assert f"| accuracy | {100 * found.accuracy:.1f} | " in card
    assert "It sorts documents into a, b\\|c, as people" in card
    assert "| licence | MIT |" in card
