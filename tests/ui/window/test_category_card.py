"""The category of a document in the window: proposed, accepted, given by a key, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from corpora.document import CategoryProposal, Document
from corpora.project import Project
from ui.key_help import KeyHelp
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


@pytest.fixture
def reviews(bare_window: Window, tmp_path: Path) -> Window:
    """A window on texts that are only sorted: there are no labels."""
    texts = ("A joy from end to end.", "Two hours of nothing.", "Go and see it.")
    docs = [
        Document(
            f"r{n}",
            text,
            category="pos" if n == 1 else None,
            state="reviewed" if n == 1 else "open",
        )
        for n, text in enumerate(texts, 1)
    ]
    path = tmp_path / "reviews.tagwright"
    with Project.create(path) as project:
        list(project.import_documents([*docs, Document("r4", "Never.", category="neg")], source=""))
    bare_window.open_project(path)
    bare_window.activateWindow()
    QApplication.processEvents()
    return bare_window


def sorted_as(window: Window, doc_id: str) -> tuple[str | None, str | None]:
    doc = window.session.project.document(doc_id)
    return doc.category, doc.state


def test_where_documents_are_only_sorted_a_number_is_all(reviews: Window) -> None:
    session = reviews.session
    assert [row.accessibleName() for row in reviews.annotate.category.rows()] == [
        "Category neg, key 1",
        "Category pos, key 2",
    ]
    assert session.current == "r2"
    press(reviews, Qt.Key.Key_1)
    assert sorted_as(reviews, "r2") == ("neg", "reviewed")
    assert session.current == "r3"
    QTest.mouseClick(reviews.annotate.category.rows()[1], Qt.MouseButton.LeftButton)
    assert sorted_as(reviews, "r3") == ("pos", "reviewed")
    assert session.current == "r4"
    press(reviews, Qt.Key.Key_9)  # there is no ninth
    assert session.current == "r4"


def test_one_undo_takes_a_number_back(reviews: Window) -> None:
    press(reviews, Qt.Key.Key_2)
    press(reviews, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reviews.session.current == "r2"
    assert sorted_as(reviews, "r2") == (None, "open")


def test_the_bar_and_the_list_of_keys_say_so_until_there_is_a_label(reviews: Window) -> None:
    bar = reviews.annotate.keys
    assert "1 2 category, next" in bar.accessibleName()
    press(reviews, Qt.Key.Key_Question)
    rows = [label.text() for label in reviews.findChild(KeyHelp).findChildren(QLabel)]
    at = rows.index("Category, reviewed, next document")
    assert rows[at - 2 : at] == ["1", "2"]
    reviews.findChild(KeyHelp).close_and_return()
    reviews.session.add_label("LOC")
    assert "category, next" not in bar.accessibleName()
    press(reviews, Qt.Key.Key_1)
    assert sorted_as(reviews, "r2") == (None, "open")
    press(reviews, Qt.Key.Key_1, ALT)
    assert sorted_as(reviews, "r2") == ("neg", "open")


def test_a_new_category_can_be_given_by_a_key_at_once(sorting: Window) -> None:
    sorting.hand.categorise("weather")
    assert sorting.annotate.category.names == ("money", "school", "weather")
    sorting.annotate.category.rows()[0].click()
    assert sorting.session.document.category == "money"
