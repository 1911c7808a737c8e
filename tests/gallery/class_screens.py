"""The screens about whole documents' categories: classifiers side by side, and what is behind."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from corpora import catalog
from corpora.project import Project
from tagger import training
from tests.gallery.edge_screens import lower_scores
from tests.gallery.finding import said
from tests.gallery.waiting import turn
from ui.tables import TableView
from ui.verbs.machines import runs_of
from ui.window import Window


def _reviews(window: Window) -> None:
    """A project of reviews with a category each, and two classifiers of them."""
    assert window.session is not None
    path = window.session.project.path.with_name("reviews.tagwright")
    with Project.create(path) as project:
        list(project.import_documents(catalog.load("sample-reviews"), source="sample"))
        snapshot = project.snapshot("proposed")
    for ngrams in (1, 2):
        run, settings = runs_of(path) / f"sentiment-logistic-00{ngrams}", {"ngrams": ngrams}
        list(training.train(snapshot, model="sentiment-logistic", settings=settings, run_dir=run))
    window.open_project(path)


def sorting(window: Window) -> QWidget:
    """Reviews that are only sorted, some of them by now: each category is one key."""
    assert window.session is not None
    path = window.session.project.path.with_name("to-sort.tagwright")
    with Project.create(path) as project:
        docs = enumerate(catalog.load("sample-reviews"))
        left = [d if n < 9 else d.replace(category=None, state="open") for n, d in docs]
        list(project.import_documents(left, source="sample"))
    window.open_project(path)
    turn(300)
    return window


def models(window: Window) -> QWidget:
    _reviews(window)
    window.go("models")
    found = {t.accessibleName(): t for t in window.workspaces["models"].findChildren(TableView)}
    while not found[said("RunsPanel", "Runs")].isVisible():
        turn()
    return window


def evaluate(window: Window) -> QWidget:
    """The documents of one class, one of them given another category since."""
    _reviews(window)
    window.go("evaluate")
    workspace = window.workspaces["evaluate"]
    found = {table.accessibleName(): table for table in workspace.findChildren(TableView)}
    classes = found[said("ClassCards", "CATEGORIES")]
    while not classes.isVisible():
        turn()
    turn(3000)  # what is slow comes later and moves the page
    classes.select(0, 2)
    QTest.keyClick(classes, Qt.Key.Key_Return)
    QTest.keyClick(workspace.focusProxy(), Qt.Key.Key_Return)
    doc = window.annotate.text.document
    assert doc is not None
    window.hand.categorise("pos" if doc.category == "neg" else "neg")
    window.actions_["back"].trigger()
    turn(300)
    return window


def curves(window: Window) -> QWidget:
    """The end of the page: how sure, ROC, precision and recall, each with its figures."""
    _reviews(window)
    return lower_scores(1)(window)
