"""The screens that come seldom: jobs that wait, fail or stop, questions, faults, what lies low."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from tests.gallery.finding import button, dialog, said
from tests.gallery.model_screens import asked
from tests.gallery.waiting import turn, until
from ui import faults
from ui.models.workspace import ModelsWorkspace
from ui.window import Window


def jobs_ended(window: Window) -> QWidget:
    """A training that failed, one that is being stopped, and one that waits for its turn."""
    models = _models(window)
    learn = ["train", models._project, "--on", "proposed", "--model"]
    about = said("ModelsWorkspace", "on all documents, with what is proposed")
    score = models._score_title(classes=False, agreement=True)
    models._learn([*learn, "crf", "--set", "epochs=none"], "crf", about, score)
    until(lambda: not window.jobs.active)
    models._learn([*learn, "char-bilstm-crf"], "char-bilstm-crf", about, score)
    models._learn([*learn, "mlp"], "mlp", about, score)
    until(lambda: bool(window.jobs.active[0].figures))
    window.jobs.active[0].stop()
    turn(100)
    return window


def fault(window: Window) -> QWidget:
    """What the first fault of the program itself says."""
    faults._tell(window, Path("/home/ada/.local/state/tagwright/log/window.log"))
    return dialog(window)


def project_menu(window: Window) -> QWidget:
    """The menu under the project's name."""
    menu = window.top.project.menu()
    menu.popup(window.top.project.mapToGlobal(QPoint(0, window.top.project.height())))
    return menu


def lower_scores(share: float) -> Callable[[Window], QWidget]:
    """The cards that lie below in Evaluate; share: how far down the page, 1 is its end."""

    def show(window: Window) -> QWidget:
        window.go("evaluate")
        turn(3500)  # what is slow comes later and moves the page
        scroll = window.workspaces["evaluate"].findChildren(QScrollArea)[0].verticalScrollBar()
        scroll.setValue(round(share * scroll.maximum()))
        return window

    return show


def test_scores(window: Window) -> QWidget:
    """The scores of a run on the test part, after somebody looked."""
    question = asked(window, "Score on the test part…")
    question.findChild(QCheckBox).setChecked(True)
    question.go.click()
    until(lambda: bool(window.jobs.active))
    until(lambda: not window.jobs.active)
    window.go("evaluate")
    turn(2000)
    evaluate = window.workspaces["evaluate"]
    button(evaluate, "PartSwitch", "test").click()
    dialog(window).go.click()
    turn(3000)
    return window


def _models(window: Window) -> ModelsWorkspace:
    window.go("models")
    turn(400)
    models = window.workspaces["models"]
    assert isinstance(models, ModelsWorkspace)
    return models
