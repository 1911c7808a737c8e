"""A flag on a document, filters for it, and refusing what is proposed: by keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import CategoryProposal
from corpora.project import Project
from ui.annotate.filter_words import parse

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(window, key, modifier=NONE) -> None:
    QTest.keyClick(window.focusWidget(), key, modifier)
    QApplication.processEvents()


@pytest.fixture
def sorting(bare_window, project_path):
    """A window on documents for which a machine proposes categories."""
    with Project.open(project_path) as project:
        both = [CategoryProposal("money", "", 0.91), CategoryProposal("travel", "", 0.3)]
        one = [CategoryProposal("school", "", 0.6)]
        project.propose_categories("sorter", [("harbour", both), ("school", one), ("storm", one)])
    bare_window.open_project(project_path)
    bare_window.activateWindow()
    QApplication.processEvents()
    return bare_window


def test_f_flags_and_takes_the_flag_away(window):
    press(window, "f")
    assert window.session.flagged
    assert window.annotate.header.flag.isVisible()
    assert [s.flagged for s in window.session.project.documents()] == [True, False, False]
    press(window, "f")
    assert not window.session.flagged
    assert not window.annotate.header.flag.isVisible()


def test_a_flag_is_undone_like_any_edit(window):
    press(window, "f")
    press(window, "j")
    press(window, KEY.Key_Z, CONTROL)
    assert window.session.current == "harbour"
    assert not window.session.flagged


def test_the_list_says_the_flag_and_is_filtered_by_it(window):
    press(window, "j")
    press(window, "f")
    panel = window.annotate.documents
    said = panel.list.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "flagged" in said
    panel.set_filter("flag:yes")
    assert [panel.list.summary(row).id for row in range(panel.list.rowCount())] == ["school"]
    panel.set_filter("flag:no state:open")
    assert panel.list.rowCount() == 2


def test_the_words_of_the_filter():
    assert parse("flag:y").filters == {"flagged": True}
    assert parse("flag:no port").filters == {"flagged": False, "text": "port"}
    assert parse("proposed:pos").filters == {"proposed": "pos"}
    assert parse("flag:maybe").wrong == "flag:maybe"


def test_skipping_leaves_the_document_as_it_is(window):
    before = window.session.document
    press(window, "f")
    press(window, "s")
    assert window.session.current == "school"
    assert window.session.project.document("harbour") == before


def test_alt_x_refuses_the_category_and_the_next_surest_is_asked(sorting):
    card = sorting.annotate.category
    press(sorting, KEY.Key_X, ALT)
    assert "travel" in card.proposed.text()
    press(sorting, KEY.Key_X, ALT)
    assert not card.proposed.isVisible()
    assert not card.reject.isVisible()
    again = [("harbour", [CategoryProposal("money", "", 0.99)])]
    sorting.session.project.propose_categories("sorter", again)
    sorting.session.refresh()
    assert not card.proposed.isVisible()
    press(sorting, KEY.Key_Z, CONTROL)
    press(sorting, KEY.Key_Z, CONTROL)
    assert "money" in card.proposed.text()


def test_the_button_refuses_it_too(sorting):
    sorting.annotate.category.reject.click()
    assert "travel" in sorting.annotate.category.proposed.text()


def test_all_of_a_document_is_refused_with_its_category(sorting):
    press(sorting, KEY.Key_X, SHIFT)
    doc = sorting.session.document
    assert (doc.proposals, doc.category_proposals, doc.spans) == ((), (), ())
    assert "proposal" not in sorting.annotate.header.state.text()


def test_lists_count_the_category_and_are_filtered_by_it(sorting):
    panel = sorting.annotate.documents
    assert sorting.annotate.header.state.text().startswith("4 proposals")
    assert panel.list.summary(2).proposals == 1
    panel.set_filter("proposed:school")
    assert [panel.list.summary(row).id for row in range(panel.list.rowCount())] == [
        "school",
        "storm",
    ]


def test_enter_goes_from_card_to_card(sorting):
    press(sorting, KEY.Key_Return)
    assert "school" in sorting.annotate.category.proposed.text()
    press(sorting, KEY.Key_Return)
    press(sorting, KEY.Key_Return)
    given = [summary.category for summary in sorting.session.project.documents()]
    assert given == ["money", "school", "school"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
