"""The screens about the scores of a run."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from corpora import catalog
from corpora.project import Project
from tagger import training
from tests.gallery.finding import said
from tests.gallery.text_screens import LONG_LABELS
from tests.gallery.waiting import turn
from ui.tables import TableView
from ui.verbs.machines import runs_of
from ui.window import Window

WORKED_OUT_MS = 3000  # what is slow comes later and moves the page
NAMES = dict(zip(("ORG", "LOC", "PER"), LONG_LABELS, strict=True))


def compared(window: Window) -> QWidget:
    """Two runs side by side, with all that is worked out about them."""
    window.go("evaluate")
    turn(WORKED_OUT_MS)
    return window


def long_labels(window: Window) -> QWidget:
    """Few documents, labels of long names, and runs of long names on other data each."""
    _named_at_length(window)
    return compared(window)


def long_labels_confused(window: Window) -> QWidget:
    """The matrix of such labels, in sight whole."""
    return _matrix(long_labels(window))


def _named_at_length(window: Window) -> None:
    assert window.session is not None
    path = window.session.project.path.with_name("Verkehrsinfrastruktur.tagwright")
    docs = [
        doc.replace(spans=[s._replace(label=NAMES.get(s.label, s.label)) for s in doc.spans])
        for doc in list(catalog.load("sample"))[:24]
    ]
    with Project.create(path) as project:
        list(project.import_documents(docs, source="sample"))
        snapshot = project.snapshot("reviewed")
    for name, seed in (("logistic-vor-der-Korrektur-001", 0), ("논리회귀-둘째-시도-002", 1)):
        run = runs_of(path) / name
        list(training.train(snapshot, model="logistic", settings={"seed": seed}, run_dir=run))
    window.open_project(path)


def mistakes(window: Window) -> QWidget:
    """All mistakes of a run in the list, one of them corrected, the matrix in sight."""
    window.go("evaluate")
    evaluate = window.workspaces["evaluate"]
    found = {table.accessibleName(): table for table in evaluate.findChildren(TableView)}
    kinds = found[said("SpanCards", "KINDS OF MISTAKE")]
    while not kinds.isVisible():
        turn()
    kinds.select(kinds.model().rowCount() - 1, 1)
    QTest.keyClick(kinds, Qt.Key.Key_Return)
    QTest.keyClick(evaluate.focusProxy(), Qt.Key.Key_Return)
    window.hand.label("AREA")
    window.actions_["back"].trigger()
    turn(WORKED_OUT_MS)
    return _matrix(window)


def _matrix(window: Window) -> Window:
    evaluate = window.workspaces["evaluate"]
    title = said("SpanCards", "CONFUSION · ROWS GOLD, COLUMNS PREDICTED")
    (confusion,) = [t for t in evaluate.findChildren(TableView) if t.accessibleName() == title]
    evaluate.findChildren(QScrollArea)[0].ensureWidgetVisible(confusion)
    return window
