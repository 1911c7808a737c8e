"""What jobs came to, in words: a score against a machine's proposals is called agreement."""

import pytest
from PySide6.QtCore import QDate, QLocale

from ui.models.outcomes import looked_at, outcome

MACHINE = "agreement with en_core_web_sm"
TAGGER = {"scores": {"schemes": {"strict": {"f1": 0.5}}, "classifier": None}}
SORTER = {"scores": {"classifier": {"accuracy": 0.75}}}
TEST = {
    "part": "test",
    "classifier": None,
    "documents": 12,
    "schemes": {"strict": {"f1": 0.5}},
    "intervals": {"strict": {"all": {"low": 0.25, "high": 0.75}}},
    "looks": {"each": [{"when": "2026-11-20T12:00:00+00:00"}] * 2},
}
POINTS = [
    {"documents": 5, "scores": {"strict": 0.25}, "verdict": None},
    {"documents": 10, "scores": {"strict": 0.5}, "verdict": "better"},
]
LADDER = {"rows": [{"model": "crf", "scores": {"strict": 0.5}}]}


@pytest.mark.parametrize(
    ("result", "gold", "agreement"),
    [
        (TAGGER, "Kept. Strict F1 on", "Kept. Agreement with en_core_web_sm (strict F1) on"),
        (SORTER, "Kept. Accuracy on", "Kept. Agreement with en_core_web_sm (accuracy) on"),
        (TEST, "Strict F1 on the test", "Agreement with en_core_web_sm (strict F1) on the test"),
        (
            {"points": POINTS},
            "Strict F1 after 10 documents: 50.0. Better than after 5",
            "Agreement with en_core_web_sm (strict F1) after 10 documents: 50.0. Better",
        ),
        (
            LADDER,
            "1 models are kept. The best: crf, 50.0",
            "1 models are kept. The best: crf, 50.0 (agreement with en_core_web_sm)",
        ),
    ],
)
def test_agreement_is_called_what_it_is(qapp, result, gold, agreement):
    told = outcome({**result, "against": "gold"})
    assert told.startswith(gold)
    assert "greement" not in told
    assert outcome({**result, "against": MACHINE}).startswith(agreement)


def test_how_often_the_test_part_was_looked_at(qapp):
    when = "2026-11-20T12:00:00+00:00"
    day = QLocale().toString(QDate(2026, 11, 20), QLocale.FormatType.ShortFormat)
    assert looked_at(0, "") == ""
    assert looked_at(1, when) == f"The test part was looked at once, on {day}."
    assert looked_at(3, when) == f"The test part was looked at 3 times, first on {day}."
    told = outcome({**TEST, "against": "gold"})
    assert told == (
        "Strict F1 on the test part: 50.0 (95 in 100: 25.0 – 75.0), 12 documents."
        f" The test part was looked at 2 times, first on {day}."
    )


def test_what_is_not_defined_is_said(qapp):
    assert outcome({"scores": {"schemes": {"strict": {"f1": None}}, "classifier": None}}) == (
        "Kept; nothing could be scored."
    )
    nothing = {**TEST, "schemes": {"strict": {"f1": None}}}
    assert outcome(nothing) == "The test part had nothing to score."
    last = {**POINTS[1], "scores": {"strict": None}, "verdict": "no difference shown"}
    assert outcome({"points": [POINTS[0], last]}) == "Strict F1 after 10 documents: –."
