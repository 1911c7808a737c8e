"""The part switch of the Evaluate workspace: the test part is opened to who was told the price."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from tagger import looks, training
from tagger.rundir import LOOKS
from tests.ui.evaluating import evaluating
from tests.ui.news import news_project
from ui.dialogs.form import Form
from ui.evaluate.part_switch import PartSwitch
from ui.looking import cost
from ui.verbs.testing import evaluate_test


@pytest.fixture
def project(tmp_path):
    with news_project(tmp_path / "news.tagwright", test=3) as project:
        yield project


@pytest.fixture
def run(project):
    run = project.path.with_suffix(".runs") / "logistic-001"
    list(training.train(project.snapshot("reviewed"), model="logistic", run_dir=run))
    return run


@pytest.fixture
def evaluate(qtbot, project, run):
    with evaluating(qtbot, project) as evaluate:
        yield evaluate


def press_part(qtbot, evaluate, part: str) -> None:
    switch = evaluate.findChild(PartSwitch)
    button = next(b for b in switch.findChildren(QToolButton) if b.text() == part)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(qtbot, evaluate, text: str) -> str:
    form = next(form for form in evaluate.findChildren(Form) if form.isVisible())
    asked = form.note.text()
    chosen = next(b for b in form.buttons.buttons() if b.text() == text)
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    return asked


def shown(evaluate) -> list[tuple[str, int]]:
    return [(scored.part, len(scored.ids)) for scored in evaluate.side_by_side]


def test_a_run_that_nobody_measured_there_has_no_test_part_to_open(evaluate):
    assert evaluate.findChild(PartSwitch).isHidden()
    assert shown(evaluate) == [("development", 2)]


def test_the_test_part_opens_after_the_price_was_told_and_the_look_is_recorded(
    qtbot, project, run, evaluate
):
    list(evaluate_test(run))
    evaluate.refresh()
    qtbot.waitUntil(lambda: evaluate.findChild(PartSwitch).isVisible())
    press_part(qtbot, evaluate, "test")
    asked = answer(qtbot, evaluate, "Leave it")
    assert cost() in asked
    assert "looked at once" in asked
    assert shown(evaluate) == [("development", 2)]
    assert [look.what for look in looks.looks(run)] == ["scores"]
    press_part(qtbot, evaluate, "test")
    answer(qtbot, evaluate, "Look")
    qtbot.waitUntil(lambda: shown(evaluate) == [("test", 3)])
    assert [look.what for look in looks.looks(run)] == ["scores", "mistakes"]
    assert evaluate.side_by_side[0].is_gold
    press_part(qtbot, evaluate, "development")  # this costs nothing
    qtbot.waitUntil(lambda: shown(evaluate) == [("development", 2)])
    assert len(looks.looks(run)) == 2


def test_what_cannot_be_recorded_is_not_shown(qtbot, run, evaluate):
    list(evaluate_test(run))
    evaluate.refresh()
    qtbot.waitUntil(lambda: evaluate.findChild(PartSwitch).isVisible())
    (run.parent / LOOKS).unlink()
    (run.parent / LOOKS).mkdir()
    press_part(qtbot, evaluate, "test")
    answer(qtbot, evaluate, "Look")
    assert shown(evaluate) == [("development", 2)]
    told = [label.text() for label in evaluate.findChildren(QLabel) if label.isVisible()]
    assert any("cannot be recorded" in text for text in told)
