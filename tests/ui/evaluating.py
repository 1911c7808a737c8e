"""The Evaluate workspace by itself, and what its tests look for in it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QTableView

from corpora.project import Project
from ui.evaluate.workspace import EvaluateWorkspace
from ui.session import Session


@contextmanager
def evaluating(qtbot, project: Project) -> Iterator[EvaluateWorkspace]:
    """The workspace once the scores of the project's runs are there; the project is closed."""
    session = Session(project)
    evaluate = EvaluateWorkspace(session)
    qtbot.addWidget(evaluate)
    evaluate.resize(1300, 900)
    with qtbot.waitExposed(evaluate):
        evaluate.show()
    evaluate.activateWindow()
    qtbot.waitUntil(lambda: bool(evaluate.side_by_side), timeout=10_000)
    yield evaluate
    evaluate.close()
    session.close()


def table(evaluate: EvaluateWorkspace, name: str) -> QTableView:
    return next(t for t in evaluate.findChildren(QTableView) if t.accessibleName() == name)
