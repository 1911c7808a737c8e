"""The Models workspace, with real trainings in real processes."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from corpora import catalog
from tagger.unfinished import list_unfinished
from tests.ui.models.hands import answer, cards, choose, press, question, runs_shown, words
from ui.models.card import JobCard, clock

TRAINING_MS = 60_000


def test_a_project_without_runs_says_what_to_do(models, qtbot):
    assert "12 documents" in words(models)
    qtbot.waitUntil(lambda: "No run yet" in words(models))  # runs are read in a thread


def test_one_click_trains_and_the_run_is_listed_with_its_score(qtbot, models, jobs):
    choose(qtbot, models, "logistic")
    with qtbot.waitSignal(jobs.ended, timeout=TRAINING_MS):
        press(qtbot, models, "Train")
    qtbot.waitUntil(lambda: runs_shown(models) == ["logistic-001"])
    (card,) = cards(models)
    assert card.job.state == "done", card.job.sentence
    assert "Strict F1 on the development part" in words(card)
    table = models.findChild(QTableView).model()
    row = [table.index(0, column).data() for column in range(table.columnCount())]
    assert row[:2] == ["logistic-001", "reviewed"]
    assert row[2] == "8"
    low, high = row[4].split(" – ")
    assert 0 <= float(low) <= float(row[3]) <= float(high) <= 100
    assert row[5] == "gold"
    press(qtbot, models, "Dismiss")
    assert cards(models) == []


def test_in_a_narrow_window_the_table_leaves_out_what_the_runs_tip_says(qtbot, run, models):
    qtbot.waitUntil(lambda: runs_shown(models) == [run.name])
    table = models.findChild(QTableView)

    def shown() -> list[int]:
        return [at for at in range(9) if not table.isColumnHidden(at)]

    models.resize(900, 550)
    qtbot.waitUntil(lambda: 8 not in shown())
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert {0, 1, 3, 4, 5} <= set(shown())
    tip = table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[:2] == ["logistic", "documents: 8"]
    assert "finished: " in tip
    buttons = [b for b in models.findChildren(QPushButton) if b.isVisible()]
    card = next(b for b in buttons if b.text() == "Delete run…").parentWidget()
    inside = [b for b in buttons if b.parentWidget() is card]
    assert len(inside) == 4
    assert all(card.rect().contains(b.geometry()) for b in inside)
    models.resize(1440, 800)
    qtbot.waitUntil(lambda: shown() == [*range(9)])


def test_a_run_proposes_on_what_is_not_reviewed(qtbot, run, models, jobs, project):
    qtbot.waitUntil(lambda: runs_shown(models) == [run.name])
    more = [doc.replace(state="open", spans=()) for doc in catalog.load("sample-news")][12:15]
    list(project.import_documents(more, source="more"))
    with qtbot.waitSignal(jobs.ended, timeout=TRAINING_MS):
        press(qtbot, models, "Use for proposals")
    job = cards(models)[-1].job
    assert job.state == "done", job.sentence
    assert "on 3 documents" in words(models)
    proposals = [span for doc in more for span in project.document(doc.id).proposals]
    assert {span.source for span in proposals} == {"logistic-001"}


def test_a_run_is_deleted_only_after_asking(qtbot, run, models):
    qtbot.waitUntil(lambda: runs_shown(models) == [run.name])
    press(qtbot, models, "Delete run…")
    qtbot.keyClick(question(models), Qt.Key.Key_Return)  # Keep: nothing brings a run back
    assert run.is_dir()
    press(qtbot, models, "Delete run…")
    assert "for good" in answer(qtbot, models, "Delete")
    qtbot.waitUntil(lambda: runs_shown(models) == [])
    assert not run.exists()


def test_stop_keeps_the_best(qtbot, models, jobs):
    choose(qtbot, models, "char-bilstm-crf")
    press(qtbot, models, "Train")
    (job,) = jobs.active
    qtbot.waitUntil(lambda: "dev_f1" in job.figures, timeout=TRAINING_MS)
    with qtbot.waitSignal(job.finished, timeout=TRAINING_MS):
        press(qtbot, models, "Stop")
    qtbot.waitUntil(lambda: runs_shown(models) == ["char-bilstm-crf-001"])


def test_cancel_leaves_nothing(qtbot, models, jobs, project):
    choose(qtbot, models, "logistic")
    press(qtbot, models, "Train")
    (job,) = jobs.active
    with qtbot.waitSignal(job.reported, timeout=TRAINING_MS):
        pass
    with qtbot.waitSignal(job.cancelled):
        press(qtbot, models, "Cancel")
    with qtbot.waitSignal(job.gone):
        pass
    assert cards(models) == []
    runs = project.path.with_suffix(".runs")
    assert not runs.exists() or list(runs.iterdir()) == []
    models.refresh_runs()
    qtbot.wait(100)
    assert runs_shown(models) == []


def test_a_cancelled_training_is_given_up_and_a_killed_one_is_resumed(qtbot, models, jobs, project):
    choose(qtbot, models, "bilstm")
    runs = project.path.with_suffix(".runs")
    for press_cancel in (True, False):
        press(qtbot, models, "Train")
        (job,) = jobs.active
        qtbot.waitUntil(lambda: list_unfinished(runs) != [], timeout=TRAINING_MS)
        with qtbot.waitSignal(job.gone):
            if press_cancel:
                press(qtbot, models, "Cancel")
            else:
                os.kill(job.pid, signal.SIGKILL)
        if press_cancel:
            qtbot.waitUntil(lambda: list_unfinished(runs) == [])
    qtbot.waitUntil(lambda: "broken off after epoch" in words(models))
    with qtbot.waitSignal(jobs.ended, timeout=TRAINING_MS):
        press(qtbot, models, "Resume")
    qtbot.waitUntil(lambda: runs_shown(models) == ["bilstm-001"])
    assert "broken off" not in words(models)


def test_what_was_broken_off_can_be_discarded(qtbot, models, project):
    left = project.path.with_suffix(".runs") / "mlp-001.unfinished"
    left.mkdir(parents=True)
    models.refresh_runs()
    qtbot.waitUntil(lambda: "mlp-001" in words(models))
    press(qtbot, models, "Discard")
    qtbot.waitUntil(lambda: "mlp-001" not in words(models))
    assert not left.exists()


def test_what_the_command_refuses_is_a_sentence_in_the_card(qtbot, models, jobs, project):
    project.path.with_suffix(".runs").write_text("in the way", encoding="utf-8")
    choose(qtbot, models, "logistic")
    with qtbot.waitSignal(jobs.ended, timeout=TRAINING_MS):
        press(qtbot, models, "Train")
    (card,) = cards(models)
    assert card.job.state == "failed"
    assert card.job.sentence in words(models)
    assert "news.runs" in card.job.sentence
    assert "unexpectedly" not in card.job.sentence


def test_a_damaged_run_is_listed_as_such(qtbot, models, project):
    folder = project.path.with_suffix(".runs") / "broken-001"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{", encoding="utf-8")
    models.refresh_runs()
    qtbot.waitUntil(lambda: runs_shown(models) == ["broken-001"])
    table = models.findChild(QTableView).model()
    assert table.index(0, 1).data() == "damaged"
    assert "config.json" in table.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    use = next(b for b in models.findChildren(QPushButton) if b.text().startswith("Use"))
    assert not use.isEnabled()


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "0:00"), (65, "1:05"), (7203, "2:00:03")])
def test_time_reads_like_a_clock(seconds, text):
    assert clock(seconds) == text


def test_a_curve_says_whether_its_score_is_agreement(qtbot, models, jobs):
    said = {
        (classes, agreement): models._score_title(classes=classes, agreement=agreement)
        for classes in (False, True)
        for agreement in (False, True)
    }
    assert said[False, False] == "F1 on the development part"
    assert said[True, False] == "macro F1 on the development part"
    assert said[False, True] == "Agreement on the development part, as F1"
    choose(qtbot, models, "logistic")
    press(qtbot, models, "Train")
    (card,) = models.findChildren(JobCard)
    assert said[False, False] in "\n".join(label.text() for label in card.findChildren(QLabel))
