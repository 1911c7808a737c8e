"""Undo and redo of what is long are done beside the window: it goes on, and nothing is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.change import Annotated, Change
from corpora.check import differences
from corpora.document import Document, Range, Span
from corpora.project import Project
from ui.dialogs.form import Form
from ui.occurrences.dialog import OccurrencesDialog
from ui.session import AT_ONCE
from ui.window import Window

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MANY = AT_ONCE + 100
DONE_MS = 30_000
BUSY = "Nothing was changed: a long change is under way. Wait for its end."


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Many documents, in all of which one change has labelled a word."""
    path = tmp_path / "many.tagwright"
    tokens = (Range(0, 4), Range(5, 10), Range(10, 11))
    docs = [
        Document(f"d{at}", "Oslo sleeps.", tokens=tokens, sentences=(Range(0, 3),), part="train")
        for at in range(MANY)
    ]
    with Project.create(path, labels=("LOC", "PER")) as project:
        list(project.import_documents(docs, source="test"))
        adds = tuple(Annotated(doc.id, Span(0, 4, "LOC")) for doc in docs)
        project.apply(Change("label all", adds=adds))
    return path


def press(window: Window, key: Qt.Key, how: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.annotate.text, key, how)


@contextmanager
def held_back(path: Path) -> Iterator[None]:
    """Another process is writing: what is begun inside does not come to its end."""
    with Project.open(path) as other:
        going = other.turning("undo")
        next(going)
        yield
        going.close()


def spans(window: Window) -> tuple[Span, ...]:
    doc = window.annotate.text.document
    assert doc
    assert doc == window.session.document
    return doc.spans


def said(window: Window) -> str:
    return window.toast.text.text()


def ends(window: Window, qtbot, text: str) -> None:
    qtbot.waitUntil(lambda: said(window) == text, timeout=DONE_MS)


def test_undo_and_redo_of_a_change_of_many_documents(window: Window, qtbot) -> None:
    press(window, Qt.Key.Key_Z, CTRL)
    assert said(window).startswith("Undoing: label all, 0% done.")
    assert spans(window) == (Span(0, 4, "LOC"),)  # as the project has it until it is done
    ends(window, qtbot, "Undone: label all")
    assert spans(window) == ()
    assert window.session.label_counts == {}
    assert (window.session.project.can_undo, window.session.project.can_redo) == (
        "import",
        "label all",
    )
    press(window, Qt.Key.Key_Y, CTRL)
    assert said(window).startswith("Doing again: label all, 0% done.")
    ends(window, qtbot, "Done again: label all")
    assert spans(window) == (Span(0, 4, "LOC"),)
    assert window.annotate.text.cursor_range() == Range(0, 4)
    assert window.session.label_counts == {"LOC": MANY}
    press(window, Qt.Key.Key_2)  # edits go on
    assert [span.label for span in spans(window)] == ["PER"]
    press(window, Qt.Key.Key_Z, CTRL)  # short: over when the key is
    assert [span.label for span in spans(window)] == ["LOC"]
    assert differences(window.session.project) == []


def test_meanwhile_one_looks_around_and_changes_nothing(window: Window, qtbot) -> None:
    entries = len(window.session.project.log())
    with held_back(window.session.project.path):
        press(window, Qt.Key.Key_Z, CTRL)
        for key, how in (
            *((Qt.Key.Key_2, NONE), (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Equal, NONE)),
            *((Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Backspace, NONE)),
        ):
            press(window, key, how)
            assert said(window) == BUSY
            assert (window.session.current, spans(window)) == ("d0", (Span(0, 4, "LOC"),))
        press(window, Qt.Key.Key_J)
        assert window.session.current == "d1"
        press(window, Qt.Key.Key_Right)
        assert window.annotate.text.cursor_range() == Range(5, 10)
        qtbot.wait(50)
    ends(window, qtbot, "Undone: label all")
    assert (window.session.current, spans(window)) == ("d1", ())
    assert len(window.session.project.log()) == entries + 1
    press(window, Qt.Key.Key_Return)
    assert window.session.project.summary("d1").state == "reviewed"
    assert differences(window.session.project) == []


def test_what_writes_past_the_session_is_refused_too(window: Window, qtbot) -> None:
    project = window.session.project
    with held_back(project.path):
        press(window, Qt.Key.Key_Z, CTRL)
        with pytest.raises(Exception, match="Nothing was changed: a long change"):
            project.propose("machine", [("d0", [Span(0, 4, "PER")])])
    ends(window, qtbot, "Undone: label all")
    assert project.propose("machine", [("d0", [Span(0, 4, "PER")])]) == 1


def test_a_project_that_is_closed_meanwhile_is_as_it_was(window: Window, qtbot) -> None:
    path = window.session.project.path
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.close_project()
    with Project.open(path) as project:
        undone = project.can_undo == "import"  # or else it was given up in time
        assert project.label_counts() == ({} if undone else {"LOC": MANY})
        assert differences(project) == []


def test_another_language_meanwhile_leaves_a_window_that_goes_on(window: Window, qtbot) -> None:
    with held_back(window.session.project.path):
        press(window, Qt.Key.Key_Z, CTRL)
        QTest.qWait(20)
    window.set_language("fr")
    window.set_language("en")
    project = window.session.project
    qtbot.waitUntil(lambda: not project.changed_outside())
    undone = project.can_undo == "import"
    window.session.look_outside()
    assert spans(window) == (() if undone else (Span(0, 4, "LOC"),))
    press(window, Qt.Key.Key_Y if undone else Qt.Key.Key_Z, CTRL)
    ends(window, qtbot, "Done again: label all" if undone else "Undone: label all")
    assert differences(project) == []


def test_where_nothing_can_be_changed_that_is_told(window: Window, qtbot) -> None:
    window.session.project.protect("it is for reading only.")
    press(window, Qt.Key.Key_Z, CTRL)
    ends(window, qtbot, "Nothing was changed: it is for reading only.")
    assert spans(window) == (Span(0, 4, "LOC"),)
    press(window, Qt.Key.Key_2)
    assert said(window) == "Nothing was changed: it is for reading only."


def test_what_another_hand_undid_meanwhile_is_not_undone_twice(window: Window, qtbot) -> None:
    """Both wanted to take the same back; the second finds what lies below it."""
    with Project.open(window.session.project.path) as other:
        going = other.turning("undo")
        next(going)
        press(window, Qt.Key.Key_Z, CTRL)
        QApplication.processEvents()
        assert list(going)[-1].done == MANY
    ends(window, qtbot, "Undone: import. 0 documents left; redo brings the others back.")
    assert window.session.project.count() == 0
    assert window.session.document is None
    assert differences(window.session.project) == []


def test_many_documents_are_flagged_and_removed_beside_the_window(window: Window, qtbot) -> None:
    view = window.annotate.documents.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_D, CTRL)
    assert said(window).startswith("Changing documents, 0% done.")
    assert not window.session.flagged
    ends(window, qtbot, f"{MANY} documents: flagged.")
    assert window.session.flagged
    assert window.session.current == "d0"  # one stays where one is
    QTest.keyClick(view, Qt.Key.Key_D, CTRL)
    ends(window, qtbot, "Nothing to change there.")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    (asked,) = [form for form in window.findChildren(Form) if form.isVisible()]
    QTest.keyClick(asked, Qt.Key.Key_Return)
    ends(window, qtbot, f"{MANY} documents removed. Ctrl+Z brings them back.")
    assert window.session.current is None
    window.toast.button.click()
    ends(window, qtbot, "Undone: remove documents")
    assert window.session.project.count() == MANY
    window.activateWindow()
    QApplication.processEvents()
    press(window, Qt.Key.Key_Z, CTRL)
    ends(window, qtbot, "Undone: flag")
    assert not window.session.flagged
    assert differences(window.session.project) == []


def test_all_occurrences_are_labelled_beside_the_window(window: Window, qtbot) -> None:
    press(window, Qt.Key.Key_Right)  # the word beside the annotated one
    assert window.annotate.text.cursor_range() == Range(5, 10)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = [one for one in window.findChildren(OccurrencesDialog) if one.isVisible()]
    dialog.aim.where.setCurrentIndex(dialog.aim.where.count() - 1)  # in all documents
    qtbot.waitUntil(lambda: dialog.go.isEnabled() and len(dialog.chosen()) == MANY, timeout=DONE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said(window).startswith("Changing documents, 0% done.")
    qtbot.waitUntil(lambda: "0% done" not in said(window), timeout=DONE_MS)
    qtbot.waitUntil(lambda: len(spans(window)) == 2, timeout=DONE_MS)
    assert window.session.label_counts == {"LOC": 2 * MANY}
    assert window.session.project.can_undo == "label all"
    assert differences(window.session.project) == []


def test_many_spans_in_context_are_relabelled_beside_the_window(window: Window, qtbot) -> None:
    spans = window.annotate.desk.spans
    press(window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: spans.lines.rowCount() == MANY)
    QTest.keyClick(spans.view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(spans.view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.session.label_counts.get("PER") == MANY, timeout=DONE_MS)
    qtbot.waitUntil(lambda: {spans.lines.entry(row).now for row in range(MANY)} == {"PER"})
    QTest.keyClick(spans.view, Qt.Key.Key_Z, CTRL)
    ends(window, qtbot, "Undone: relabel")
    assert window.session.label_counts == {"LOC": MANY}
    assert not list(differences(window.session.project))
