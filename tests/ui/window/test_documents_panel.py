"""The list of documents: filter, order, pages, progress."""

from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import edits
from corpora.change import Change
from corpora.document import Document, Range
from corpora.project import Project
from ui.annotate.doc_list import FOUND, PAGE, DocumentList
from ui.annotate.doc_panel import DocumentsPanel
from ui.annotate.filter_words import parse
from ui.session import Session


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("", {}),
        ("harbour fees", {"text": "harbour fees"}),
        ("state:open", {"state": "open"}),
        ("state:rev part:dev", {"state": "reviewed", "part": "development"}),
        ("label:ORG category:pos", {"label": "ORG", "category": "pos"}),
        ('label:"creative work" "to Lisbon"', {"label": "creative work", "text": "to Lisbon"}),
        ("at 10:30", {"text": "at 10:30"}),
        ("who:ana fees", {"who": "ana", "text": "fees"}),
        ("score:<0.5", {"score": (-inf, 0.5)}),
        ("score:>0,9", {"score": (0.9, inf)}),
        ("score:0.2-0.5", {"score": (0.2, 0.5)}),
        ("fees state:", {"text": "fees"}),
        ('"state:"', {"text": "state:"}),
        ("note:", {"text": "note:"}),
    ],
)
def test_what_is_typed_into_the_filter(typed, filters):
    assert parse(typed).filters == filters


def test_a_value_that_a_field_never_has_is_marked():
    assert parse("state:done rest").wrong == "state:done"
    assert parse("score:low").wrong == "score:low"
    assert parse("score:0.9-0.1").wrong == "score:0.9-0.1"


def listed(window):
    model = window.annotate.documents.list
    return [model.summary(row).id for row in range(model.rowCount())]


def test_the_filter_works_while_one_types(window, qtbot):
    field = window.annotate.documents.field
    QTest.keyClicks(field, "storm")
    qtbot.waitUntil(lambda: listed(window) == ["storm"])
    assert window.annotate.documents.count.text() == "1 of 3 listed"
    # The document in hand stays, though it is not in the list.
    assert window.session.current == "harbour"


def test_keys_lead_out_of_the_filter(window, qtbot):
    panel, text = window.annotate.documents, window.annotate.text
    QTest.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.field.hasFocus()
    QTest.keyClicks(panel.field, "storm")
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    assert listed(window) == ["storm"]
    QTest.keyClick(panel.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert text.hasFocus()
    panel.field.setFocus()
    QTest.keyClicks(panel.field, " that is nowhere")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.nothing.button.hasFocus()
    QTest.keyClick(panel.nothing.button, Qt.Key.Key_Space)
    assert listed(window) == ["harbour", "school", "storm"]


def test_ctrl_with_delete_in_the_filter_erases_there(window, qtbot):
    field = window.annotate.documents.field
    field.setFocus()
    QTest.keyClicks(field, "storm rain")
    QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert QApplication.activeModalWidget() is None


def test_a_filter_that_cannot_be_says_why_and_changes_nothing(window, qtbot):
    panel = window.annotate.documents
    QTest.keyClicks(panel.field, "state:done")
    qtbot.waitUntil(panel.filter.wrong.isVisible)
    assert panel.filter.wrong.text() == (
        "state:done is not known; there are state:open, state:accepted, state:reviewed."
    )
    assert panel.field.property("invalid")
    assert len(listed(window)) == 3
    QTest.keyClick(panel.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(panel.field, "score:high")
    qtbot.waitUntil(lambda: "score:<0.5, score:>0.9" in panel.filter.wrong.text())
    QTest.keyClick(panel.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(panel.field, "state:")
    qtbot.waitUntil(lambda: not panel.filter.wrong.isVisible())
    assert len(listed(window)) == 3


def test_nothing_found_offers_the_way_back(window):
    panel = window.annotate.documents
    panel.set_filter("zanzibar")
    assert panel.nothing.isVisible()
    panel.nothing.button.click()
    assert len(listed(window)) == 3
    assert panel.view.isVisible()


def test_an_order(window):
    panel = window.annotate.documents
    panel.set_order("title")
    assert listed(window) == ["storm", "harbour", "school"]
    panel.set_order("least_score")
    assert listed(window) == ["harbour", "school", "storm"]


def test_progress(window, qtbot):
    panel = window.annotate.documents
    assert panel.count.text() == "0 of 3 reviewed"
    window.hand.finish()
    qtbot.waitUntil(lambda: panel.count.text() == "1 of 3 reviewed")


def test_a_row_says_what_is_in_the_document(window):
    model = window.annotate.documents.list
    said = model.data(model.index(0), 11)  # Qt.AccessibleTextRole
    assert said.endswith("open, 3 proposals · least sure 0.41")


def test_a_reviewed_document_stays_in_a_list_of_open_ones_until_the_filter_changes(window, qtbot):
    panel = window.annotate.documents
    panel.set_filter("state:open")
    window.hand.toggle_reviewed()
    qtbot.waitUntil(lambda: panel.list.summary(0).state == "reviewed")
    assert len(listed(window)) == 3
    panel.set_filter("state:open ")
    panel.list.reload()
    assert listed(window) == ["school", "storm"]


@pytest.fixture
def long_list(tmp_path, qapp):
    """Three pages and a half of documents."""
    number = 3 * PAGE + PAGE // 2
    docs = (
        Document(f"d{at}", f"Text {at}", tokens=(Range(0, 4),), sentences=(Range(0, 1),))
        for at in range(number)
    )
    with Project.create(tmp_path / "long.tagwright") as project:
        list(project.import_documents(docs, source="test"))
    session = Session(Project.open(tmp_path / "long.tagwright"))
    yield session
    session.close()


def test_pages_are_read_when_they_are_seen(long_list):
    model = DocumentList(long_list)
    assert model.rowCount() == long_list.project.count()
    last = model.rowCount() - 1
    assert model.summary(last).id == f"d{last}"
    assert model.summary(last + 1) is None


def test_a_document_is_found_in_a_page_that_was_not_read(long_list):
    model = DocumentList(long_list)
    assert model.row_of(f"d{2 * PAGE + 5}") == 2 * PAGE + 5
    assert model.row_of("nowhere") is None
    assert model.row_of(None) is None


def test_the_next_document_to_review_is_found_far_away(long_list):
    project, last = long_list.project, long_list.project.count() - 1
    docs = (summary.id for summary in project.documents(limit=last))
    reviewed = [edits.review(project.document(doc), "reviewed") for doc in docs]
    removes = tuple(item for change in reviewed for item in change.removes)
    adds = tuple(item for change in reviewed for item in change.adds)
    project.apply(Change("review", removes, adds))
    model = DocumentList(long_list)
    assert model.next_row(0, 1) == 1
    assert model.next_row(0, 1, unreviewed=True) == last
    assert model.next_row(last, 1, unreviewed=True) is None
    assert model.next_row(last, -1, unreviewed=True) is None


@pytest.fixture
def long_search(tmp_path, qapp):
    """More documents than a search finds at first."""
    docs = (
        Document(f"d{at}", "Text", tokens=(Range(0, 4),), sentences=(Range(0, 1),))
        for at in range(FOUND + 10)
    )
    with Project.create(tmp_path / "search.tagwright") as project:
        list(project.import_documents(docs, source="test"))
    session = Session(Project.open(tmp_path / "search.tagwright"))
    session.filters = {"text": "tex"}
    yield session
    session.close()


def test_a_search_goes_on_when_one_comes_to_its_end(long_search, qtbot):
    model = DocumentList(long_search)
    assert (model.rowCount(), model.whole, model.canFetchMore()) == (FOUND, False, True)
    with qtbot.waitSignal(model.rowsInserted):
        model.fetchMore()
    assert (model.rowCount(), model.whole, model.canFetchMore()) == (FOUND + 10, True, False)
    assert model.summary(FOUND + 9).id == f"d{FOUND + 9}"
    model.reload()
    assert model.rowCount() == FOUND + 10


def test_a_search_goes_on_to_the_document_in_hand(long_search):
    model = DocumentList(long_search)
    wanted = f"d{FOUND + 5}"
    assert model.row_of(wanted, far=False) is None
    assert model.row_of(wanted) == FOUND + 5


def test_a_search_that_is_not_at_its_end_says_so(long_search, qtbot):
    panel = DocumentsPanel(long_search)
    qtbot.addWidget(panel)
    assert panel.count.text() == "more than 1,024 of 1,034 listed"
    panel.list.fetchMore()
    assert panel.count.text() == "1,034 of 1,034 listed"
    panel.stop()


def test_an_edit_changes_one_row(long_list, qtbot):
    model = DocumentList(long_list)
    long_list.open_document("d3")
    model.row_of("d3")
    with qtbot.waitSignal(model.dataChanged) as changed:
        long_list.apply(edits.review(long_list.document, "reviewed"))
    assert [index.row() for index in changed.args[:2]] == [3, 3]
    assert model.summary(3).state == "reviewed"
