"""From a number to the mistake, from the mistake to the document, and back to the list."""

from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTableView

from corpora import catalog
from corpora.project import Project
from tagger import training
from ui.evaluate.span_list import ContextRole, EntryRole

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def project_path(tmp_path):
    path = tmp_path / "news.tagwright"
    with Project.create(path) as project:
        docs = [
            doc.replace(state="reviewed", part="train" if at < 8 else "development")
            for at, doc in enumerate(islice(catalog.load("sample-news"), 12))
        ]
        list(project.import_documents(docs, source="sample"))
        snapshot = project.snapshot("reviewed")
    run = path.with_suffix(".runs") / "logistic-001"
    list(training.train(snapshot, model="logistic", run_dir=run))
    return path


@pytest.fixture
def mistakes(window, qtbot):
    """The list of all mistakes, opened by keys."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_3, CONTROL)
    evaluate = window.workspaces["evaluate"]
    qtbot.waitUntil(lambda: table(evaluate, "KINDS OF MISTAKE").isVisible(), timeout=20_000)
    kinds = table(evaluate, "KINDS OF MISTAKE")
    kinds.setFocus()
    kinds.select(kinds.model().rowCount() - 1, 1)
    QTest.keyClick(kinds, Qt.Key.Key_Return)
    return evaluate.findChild(QListView)


def table(evaluate, name: str) -> QTableView:
    return next(t for t in evaluate.findChildren(QTableView) if t.accessibleName() == name)


def words_of_the_bar(window) -> list[str]:
    return [word for _, word, _ in window.annotate.keys.groups()]


def go_to_a_missed_one(mistakes) -> int:
    """Walk down to a span that was missed, and open its document."""
    while mistakes.currentIndex().data(EntryRole).kind != "missed":
        QTest.keyClick(mistakes, Qt.Key.Key_Down)
    row = mistakes.currentIndex().row()
    QTest.keyClick(mistakes, Qt.Key.Key_Return)
    return row


def test_a_mistake_is_corrected_in_its_document_and_one_key_comes_back(window, mistakes):
    row = go_to_a_missed_one(mistakes)
    entry = mistakes.currentIndex().data(EntryRole)
    (gold,) = entry.gold
    assert window.session.current == entry.doc_id
    assert window.annotate.text.span_at_cursor().key == gold.key
    assert "back to the list" in words_of_the_bar(window)

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_B, CONTROL)
    assert window.stack.currentWidget() is window.workspaces["evaluate"]
    assert window.focusWidget() is mistakes
    assert mistakes.currentIndex().row() == row
    assert mistakes.currentIndex().data(ContextRole).corrected
    assert mistakes.currentIndex().data().startswith("corrected, missed")


def test_a_correction_that_is_undone_is_no_longer_marked(window, mistakes):
    go_to_a_missed_one(mistakes)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert mistakes.currentIndex().data(ContextRole).corrected
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert not mistakes.currentIndex().data(ContextRole).corrected


def test_there_is_no_way_back_before_a_list_was_left(window):
    assert not window.actions_["back"].isEnabled()
    assert "back to the list" not in words_of_the_bar(window)


def test_escape_leaves_the_list_for_the_number(window, mistakes):
    kinds = table(window.workspaces["evaluate"], "KINDS OF MISTAKE")
    QTest.keyClick(mistakes, Qt.Key.Key_Escape)
    assert window.focusWidget() is kinds
    assert kinds.currentIndex().column() == 1
