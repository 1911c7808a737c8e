"""The category of a document in the window: proposed, accepted, given by a key, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import CategoryProposal
from corpora.project import Project
from ui.window import Window

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sorting(bare_window: Window, project_path: Path) -> Window:
    """A window on documents for which a machine proposes categories."""
    with Project.open(project_path) as project:
        said = {"harbour": ("money", 0.91), "school": ("school", 0.6)}
        project.propose_categories(
            "sorter-001",
            [(doc, [CategoryProposal(name, "", score)]) for doc, (name, score) in said.items()],
        )
    bare_window.open_project(project_path)
    bare_window.activateWindow()
    QApplication.processEvents()
    return bare_window


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.annotate.text, key, modifier)


def test_without_categories_there_is_no_card(window: Window) -> None:
    assert not window.annotate.category.isVisible()


def test_a_proposal_is_shown_with_its_score_and_its_machine(sorting: Window) -> None:
    card = sorting.annotate.category
    assert card.isVisible()
    assert card.now.text() == "none yet"
    assert "money" in card.proposed.text()
    assert "0.91" in card.proposed.text()
    assert "sorter-001" in card.proposed.text()
    assert [row.name for row in card.rows()] == ["money", "school"]


@pytest.mark.usefixtures("english_again")
def test_a_new_category_leaves_the_others_their_keys(sorting: Window) -> None:
    """The hand knows them by now."""
    press(sorting, Qt.Key.Key_C)
    QTest.keyClicks(QApplication.focusWidget(), "art")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    names = ["money", "school", "art"]
    assert [row.name for row in sorting.annotate.category.rows()] == names
    sorting.session.refresh()
    assert [row.name for row in sorting.annotate.category.rows()] == names
    sorting.set_language("fr")
    assert [row.name for row in sorting.annotate.category.rows()] == names
    press(sorting, Qt.Key.Key_1, ALT)
    assert sorting.session.document.category == "money"


def test_one_key_accepts_it_and_undo_takes_it_back(sorting: Window) -> None:
    session, card = sorting.session, sorting.annotate.category
    press(sorting, Qt.Key.Key_C, SHIFT)
    assert session.document.category == "money"
    assert session.document.state == "open"
    assert card.now.text() == "money"
    assert not card.proposed.isVisible()
    press(sorting, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document.category is None
    assert card.proposed.isVisible()


def test_the_button_accepts_it(sorting: Window) -> None:
    sorting.annotate.category.accept.click()
    assert sorting.session.document.category == "money"


def test_enter_accepts_it_with_all_else_that_is_proposed(sorting: Window) -> None:
    press(sorting, Qt.Key.Key_Return)
    done = sorting.session.project.document("harbour")
    assert (done.category, done.state) == ("money", "reviewed")
    assert done.spans


def test_reviewed_as_it_is_leaves_it(sorting: Window) -> None:
    press(sorting, Qt.Key.Key_Return, SHIFT)
    done = sorting.session.project.document("harbour")
    assert (done.category, done.state, done.spans) == (None, "reviewed", ())


def test_keys_give_a_category_in_place_of_what_is_proposed(sorting: Window) -> None:
    press(sorting, Qt.Key.Key_2, ALT)
    assert sorting.session.document.category == "school"
    assert not sorting.annotate.category.accept.isVisible()
    press(sorting, Qt.Key.Key_9, ALT)  # there is no ninth
    assert sorting.session.document.category == "school"
    press(sorting, Qt.Key.Key_C, SHIFT)  # nothing waits: what a person said stays
    assert sorting.session.document.category == "school"


def test_a_new_category_can_be_given_by_a_key_at_once(sorting: Window) -> None:
    sorting.hand.categorise("weather")
    assert sorting.annotate.category.names == ("money", "school", "weather")
    sorting.annotate.category.rows()[0].click()
    assert sorting.session.document.category == "money"
