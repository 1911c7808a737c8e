"""The screens about models: trainings, their settings, what came of them."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QScrollArea, QWidget

from corpora.events import Metric
from corpora.project import Project
from tagger import training
from tests.gallery.finding import button, dialog, said
from tests.gallery.waiting import turn, until
from ui.job import Job
from ui.verbs.machines import next_folder, runs_of
from ui.window import Window

EPOCHS = 8  # of a training before it is drawn


def runs_there(window: Window) -> QWidget:
    """The Models workspace, once the runs are read."""
    window.go("models")
    until(button(window.workspaces["models"], "RunsPanel", "Delete run…").isVisible)
    return window


def training_card(window: Window) -> QWidget:
    """A training at work, some epochs on."""
    assert window.session is not None
    path = str(window.session.project.path)
    settings = ["--on", "proposed", "--set", "epochs=60", "--run", f"{path}.run"]
    args = ["train", path, "--model", "char-bilstm-crf", *settings]
    _some_epochs(window.jobs.start(args, title="char-bilstm-crf"))
    return window


def _some_epochs(job: Job) -> None:
    """Wait until a training has got on."""
    scores: list[float] = []
    job.reported.connect(lambda e: e.get("name") == "dev_f1" and scores.append(e["value"]))
    until(lambda: not job.active or len(scores) >= EPOCHS)


def training_here(window: Window) -> QWidget:
    """The Models workspace with two models in training."""
    window.go("models")
    turn(200)
    models = window.workspaces["models"]
    button(models, "TrainForm", "All, with what is proposed").click()
    train = said("TrainForm", "Train %1 models").replace("%1", "2")
    next(b for b in models.findChildren(QPushButton) if b.text() == train).click()
    _some_epochs(window.jobs.active[-1])
    return window


def models_settings(window: Window) -> QWidget:
    """Every setting in sight, one of them wrong, and a training that was broken off."""
    assert window.session is not None
    _broken_off(window.session.project.path)
    window.go("models")
    models = window.workspaces["models"]
    button(models, "TrainForm", "All, with what is proposed").click()
    button(models, "MoreSettings", "More settings").click()
    turn(300)
    lines = {line.accessibleName(): line for line in models.findChildren(QLineEdit)}
    lines["hidden"].setText("200")
    lines["dropout"].setText("2")
    scroll = models.findChildren(QScrollArea)[0].verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    return window


def _broken_off(project: Path) -> None:
    with Project.open(project) as opened:
        snapshot = opened.snapshot("proposed")
    folder = next_folder(runs_of(project), "char-bilstm-crf")
    events = training.train(snapshot, model="mlp", run_dir=folder, resumable=True)
    next(event for event in events if isinstance(event, Metric) and event.step == 4)
    events.close()  # type: ignore[attr-defined]


def learning_curve(window: Window) -> QWidget:
    """A learning curve that was kept."""
    assert window.session is not None
    path = str(window.session.project.path)
    work = ["learning-curve", path, "--model", "crf", "--on", "proposed", "--set", "epochs=20"]
    job = window.jobs.start(work, title="crf")
    until(lambda: not job.active)
    window.go("models")
    models = window.workspaces["models"]
    until(button(models, "CurvesPanel", "Delete curve…").isVisible)
    turn(100)
    scroll = models.findChildren(QScrollArea)[-1].verticalScrollBar()
    scroll.setValue(scroll.maximum())
    return window


def asked(window: Window, text: str) -> QDialog:
    """The question behind a button for the run that is chosen."""
    window.go("models")
    act = button(window.workspaces["models"], "RunsPanel", text)
    until(act.isEnabled)
    act.click()
    return dialog(window)


def test_part(window: Window) -> QWidget:
    """The question before the test part is scored."""
    return asked(window, "Score on the test part…")


def delete_run(window: Window) -> QWidget:
    """The question before a run goes away."""
    return asked(window, "Delete run…")


def delete_curve(window: Window) -> QWidget:
    """The question before a learning curve goes away."""
    learning_curve(window)
    button(window.workspaces["models"], "CurvesPanel", "Delete curve…").click()
    return dialog(window)
