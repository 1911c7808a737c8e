"""Figures of the window are written as the language of the interface writes them; what is copied is
written as other programs read it."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import ui
from corpora.document import Span
from ui import languages, phrases
from ui.annotate.marks import Mark, chip
from ui.evaluate.doors import Behind
from ui.evaluate.run_rows import run_rows, small
from ui.evaluate.scored import score
from ui.evaluate.span_list import labels
from ui.evaluate.trust import Trusts
from ui.models.curves import Curves
from ui.models.growth_plot import GrowthPlot, Point
from ui.models.outcomes import outcome
from ui.tables import Column, Table, TableView, between, count, share

GOLD, PRED = [Span(0, 3, "PER"), Span(4, 8, "ORG")], [Span(0, 3, "PER")]

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.fixture
def french(qapp: QApplication) -> None:
    languages.speak(qapp, "fr")


def test_shares_counts_and_intervals_are_written_with_a_comma(french: None) -> None:
    assert share(0.8193).text == "81,9"
    assert share(0.8193).tip == "0,8193"
    assert between(0.5, 0.75).text == "50,0 – 75,0"
    assert count(12345).text == "12\N{NARROW NO-BREAK SPACE}345"
    assert phrases.score(0.5) == "0,50"
    assert phrases.points(-0.034) == "−3,4"
    assert phrases.three(0.01234) == "0,0123"


def test_a_nought_is_left_out_in_english_alone(qapp: QApplication) -> None:
    span = Span(0, 3, "PER", "machine", 0.931)
    mark = Mark(0, 3, span, True, 0, True, True)
    assert (chip(mark), small(0.0002), small(1.0)) == ("PER .93", ".00020", "1")
    assert labels(Behind("one", (span,), (span,), "right", 0)) == "PER .93"
    languages.speak(qapp, "fr")
    assert (chip(mark), small(0.0002), small(1.0)) == ("PER 0,93", "0,00020", "1")
    assert labels(Behind("one", (span,), (span,), "right", 0)) == "PER 0,93"
    languages.speak(qapp, "ko")
    assert (chip(mark), small(0.0002)) == ("PER 0.93", "0.00020")


def test_a_contest_and_an_outcome_follow_the_language(french: None) -> None:
    ids = [f"d{at}" for at in range(40)]
    late, early = (
        score(name, ids, [GOLD] * 40, [[] if at < wrong else GOLD for at in range(40)])
        for name, wrong in (("late", 4), ("early", 24))
    )
    row = run_rows([late, early], Trusts().find([late, early], early))[0]
    figures = [row[1].text, row[1].tip, row[5].text, row[5].tip]
    figures.append(outcome({"scores": {"schemes": {"strict": {"f1": 0.5}}}}))
    for text in figures:
        assert "," in text
        assert not any(f"{digit}." in text[:-1] for digit in range(10)), text
    assert row[5].text.startswith("+37,6\N{NBSP}; p = 0,0")
    assert row[5].plain.startswith("+37.6, p = .0")


def test_what_is_copied_has_a_point(french: None, qtbot) -> None:
    model = Table([Column("n"), Column("F1"), Column("95")])
    model.show([[count(12345), share(0.8193), between(0.5, 0.75)]])
    view = TableView(model, name="scores")
    qtbot.addWidget(view)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "n\tF1\t95\n12345\t81.9\t50.0 – 75.0"


def test_curves_that_outlive_a_change_of_language_follow_it(qapp: QApplication, qtbot) -> None:
    curves, growth = Curves("F1"), GrowthPlot()
    for widget in (curves, growth):
        qtbot.addWidget(widget)
        widget.show()
    curves.add({"name": "loss", "step": 1, "value": 1.25, "unit": "epoch"})
    curves.add({"name": "dev_f1", "step": 1, "value": 0.8193, "unit": "epoch"})
    curves.redraw()
    growth.show_points([Point(10, 0.5)])
    assert "1.25" in curves.loss.title.text()
    languages.speak(qapp, "fr")
    qapp.processEvents()
    assert "1,25" in curves.loss.title.text()
    assert "81,9" in curves.score.title.text()
    assert "50,0" in growth.title.text()
    axis = curves.loss.canvas.getAxis("left")
    assert axis.tickStrings([0.5, 1.0], 1, 0.5) == ["0,5", "1,0"]


@given(st.floats(0, 1))
def test_the_window_rounds_as_the_commands_do(value: float) -> None:
    plain = QLocale.c()
    assert phrases.percent(value, plain) == f"{100 * value:.1f}"
    assert phrases.decimal(value, 2, plain) == f"{value:.2f}"


def test_no_other_module_of_the_window_writes_figures() -> None:
    folder = Path(ui.__file__).parent
    files = {path for path in folder.rglob("*.py") if path.parent.name != "verbs"}
    commands = {path for path in files if path.stem.startswith("cli")}
    wrong = [
        f"{path.relative_to(folder)}:{node.lineno}"
        for path in files - commands - {folder / "phrases.py"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue)
        and node.format_spec is not None
        and re.search(r"[,.fge]", ast.unparse(node.format_spec)[2:-1])
    ]
    assert wrong == []
