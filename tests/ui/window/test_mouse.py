"""What the mouse does in the panels: real clicks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.annotate.doc_delegate import HEIGHT

LEFT = Qt.MouseButton.LeftButton


def texts(window, label=None):
    doc = window.session.document
    return [doc.text[s.start : s.end] for s in doc.spans if label in (None, s.label)]


def test_a_click_on_a_label_labels_what_is_at_the_cursor(window):
    start = window.session.document.text.index("Monday")
    window.annotate.text.select(start, start + 6)
    QTest.mouseClick(window.annotate.labels.rows["ORG"], LEFT)
    assert texts(window, "ORG") == ["Monday"]
    assert window.focusWidget() is window.annotate.text


def test_counts_follow(window):
    row = window.annotate.labels.rows["PER"]
    assert "0 spans" in row.accessibleName()
    window.hand.accept()
    assert "1 span" in row.accessibleName()


def test_a_click_on_a_document_opens_it(window):
    view = window.annotate.documents.view
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(60, HEIGHT + 10))
    assert window.session.current == "school"
    assert window.focusWidget() is window.annotate.text


def test_a_proposal_is_accepted_and_rejected_by_buttons(window):
    panel = window.annotate.span
    QTest.mouseClick(panel.accept, LEFT)
    QApplication.processEvents()
    QTest.mouseClick(panel.reject, LEFT)
    assert texts(window) == ["Ana Moreira"]
    assert len(window.session.proposals) == 1


def test_the_span_panel_says_who_proposed_it(window):
    panel = window.annotate.span
    window.annotate.text.go_to(window.session.proposals[0])
    QApplication.processEvents()
    said = [label.text() for label in (panel.text, panel.what, panel.who)]
    assert said == ["Ana Moreira", "proposed as PER · score 0.93", "by machine"]
    window.hand.accept()
    window.annotate.text.go_to(window.session.document.spans[0])
    QApplication.processEvents()
    said = [label.text() for label in (panel.what, panel.who)]
    assert said == ["annotated as PER", "proposed by machine · score 0.93"]
    QTest.mouseClick(panel.remove, LEFT)
    assert texts(window) == []


def test_the_workspaces_are_one_click_away(window, qtbot):
    QTest.mouseClick(window.top.segments["models"], LEFT)
    assert window.stack.currentWidget() is window.workspaces["models"]
    QTest.mouseClick(window.top.segments["annotate"], LEFT)
    assert window.focusWidget() is window.annotate.text


def test_the_menu_of_the_text_has_labels_and_commands(window):
    text = window.annotate.text
    text.customContextMenuRequested.emit(QPoint(60, 30))
    here = Qt.FindChildOption.FindDirectChildrenOnly
    menu = window.annotate.findChild(QMenu, options=here)
    entries = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert entries[:3] == ["PER", "LOC", "ORG"]
    assert "Accept the proposal" in entries
    menu.actions()[2].trigger()
    assert len(texts(window, "ORG")) == 1
    menu.close()


def test_a_key_that_would_do_nothing_is_faint(window):
    bar = window.annotate.keys
    window.annotate.text.select(12, 19)
    QApplication.processEvents()
    faint = [word for _, word, on in bar.groups() if not on]
    assert faint == ["remove"]
    window.hand.accept_document()
    QApplication.processEvents()
    assert "accept, reject" in [word for _, word, on in bar.groups() if not on]
