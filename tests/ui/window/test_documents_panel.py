"""The list of documents: filter, order, pages, progress."""

import pytest
from PySide6.QtTest import QTest

from corpora import edits
from corpora.document import Document, Range
from corpora.project import Project
from ui.annotate.doc_list import PAGE, DocumentList
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
        ("state:", {"text": "state:"}),
    ],
)
def test_what_is_typed_into_the_filter(typed, filters):
    assert parse(typed).filters == filters


def test_a_value_that_a_field_never_has_is_marked():
    assert parse("state:done rest").wrong == "state:done"


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


def test_a_filter_that_cannot_be_is_marked_and_changes_nothing(window):
    panel = window.annotate.documents
    panel.set_filter("state:done")
    assert panel.field.property("invalid")
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


def test_an_edit_changes_one_row(long_list, qtbot):
    model = DocumentList(long_list)
    long_list.open_document("d3")
    model.row_of("d3")
    with qtbot.waitSignal(model.dataChanged) as changed:
        long_list.apply(edits.review(long_list.document, "reviewed"))
    assert [index.row() for index in changed.args[:2]] == [3, 3]
    assert model.summary(3).state == "reviewed"
