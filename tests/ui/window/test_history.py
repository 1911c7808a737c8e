"""Who made what is at the cursor; what was done to a document; one change put back by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora import relabelling
from corpora.document import Document, Span
from corpora.project import Project
from ui.annotate.key_words import KeyWords


@pytest.fixture(autouse=True)
def who(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAGWRIGHT_WHO", "ana")


@pytest.fixture
def text(window):
    window.annotate.text.setFocus()
    return window.annotate.text


def told(window, qtbot, steps: int) -> None:
    """The story of the document in hand is read: it has so many steps."""
    qtbot.waitUntil(lambda: len(window.annotate.story.steps) == steps)
    qtbot.wait(20)  # the list shows them


def shown(panel) -> list[str]:
    lines = (panel.text, panel.what, panel.who, panel.made, panel.before)
    return [line.text() for line in lines if not line.isHidden()]


def listed(window) -> list[str]:
    rows = window.annotate.history.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_an_accepted_proposal_says_what_proposed_it_who_accepted_it_and_when(window, text, qtbot):
    text.select(0, 11)
    QTest.keyClicks(text, "a")
    text.select(0, 11)
    told(window, qtbot, 2)
    qtbot.waitUntil(lambda: window.annotate.span.title.text() == "SPAN")
    said = shown(window.annotate.span)
    assert said[:3] == ["Ana Moreira", "annotated as PER", "proposed by machine · score 0.93"]
    assert said[3].startswith("by ana · today, ")
    assert len(said) == 4


def test_the_newest_step_is_chosen_when_it_comes_after_the_focus(window, text, qtbot):
    told(window, qtbot, 1)
    window.session.open_document("school")  # whose log nobody has read yet
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = window.annotate.history
    assert history.view.hasFocus()
    assert listed(window) == []
    told(window, qtbot, 1)
    assert [index.row() for index in history.view.selectedIndexes()] == [0]


def test_the_newest_step_is_chosen_when_others_were_there_before_it(window, text, qtbot):
    """Ctrl+H follows an edit so closely that the list knows it only afterwards."""
    told(window, qtbot, 1)
    text.select(0, 11)
    QTest.keyClicks(text, "a")
    QTest.keyClicks(text, "3")
    QTest.keyClick(text, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    view = window.annotate.history.view
    told(window, qtbot, 3)
    assert view.currentIndex().data().startswith("Labelled ORG “Lisbon”")
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_R)
    told(window, qtbot, 4)
    assert view.currentIndex().data().startswith("Accepted PER")


def test_a_proposal_says_when_it_came(window, text, qtbot):
    told(window, qtbot, 1)
    window.hand.next_thing(1)
    qtbot.waitUntil(lambda: window.annotate.span.title.text() == "PROPOSAL")
    assert window.annotate.span.made.text().startswith("today, ")


def test_what_a_span_was_before(window, text, qtbot):
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "12")  # the digit of PER accepts; that of LOC relabels
    told(window, qtbot, 3)
    qtbot.waitUntil(lambda: window.annotate.span.before.text() == "before: PER")


def test_what_a_machine_wanted_where_one_corrected_it(window, text, qtbot):
    text.select(*window.session.proposals[2][:2])
    QTest.keyClicks(text, "3")
    told(window, qtbot, 2)
    qtbot.waitUntil(lambda: window.annotate.span.before.text() == "machine proposed PER · 0.41")


def test_an_annotation_of_a_file_says_so(bare_window, tmp_path, qtbot):
    path = tmp_path / "filed.tagwright"
    with Project.create(path) as project:
        doc = Document("d", "Ana saw Oslo.", spans=(Span(8, 12, "LOC"),))
        list(project.import_documents([doc], source="/data/trips.jsonl"))
    bare_window.open_project(path)
    told(bare_window, qtbot, 1)
    bare_window.annotate.text.select(8, 12)
    qtbot.waitUntil(lambda: not bare_window.annotate.span.made.isHidden())
    said = shown(bare_window.annotate.span)
    assert said[:2] == ["Oslo", "annotated as LOC"]
    assert said[2].startswith("from the file trips.jsonl · today, ")


def test_who_made_a_span_is_not_said_before_it_is_known(bare_window, tmp_path, qtbot):
    path = tmp_path / "filed.tagwright"
    with Project.create(path, labels=["PER"]) as project:
        doc = Document("d", "Ana saw Oslo.")
        list(project.import_documents([doc], source="/data/trips.jsonl"))
    bare_window.open_project(path)
    told(bare_window, qtbot, 1)
    panel = bare_window.annotate.span
    QTest.keyClick(bare_window.annotate.text, "1")
    qtbot.waitUntil(lambda: panel.title.text() == "SPAN")
    assert shown(panel) == ["Ana", "annotated as PER", "by hand"]
    told(bare_window, qtbot, 2)
    qtbot.waitUntil(lambda: shown(panel)[-1].startswith("by ana · today, "))


def test_the_history_by_keys(window, text, qtbot):
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "12")
    told(window, qtbot, 3)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    view = window.annotate.history.view
    assert view.hasFocus()
    assert listed(window) == [
        "PER → LOC “Ana Moreira”",
        "Accepted PER “Ana Moreira”",
        "Imported from test",
    ]
    text.select(30, 35)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert text.cursor_range() == (0, 11)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert text.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert text.hasFocus()
    assert not window.annotate.side.history_shown


@pytest.mark.parametrize("width", [160, 248, 600])
def test_the_keys_under_the_history_have_the_room_that_they_need(window, text, width):
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = window.annotate.history
    panel.setParent(None)
    panel.resize(width, 500)
    panel.show()
    keys = panel.findChild(KeyWords)
    assert keys.height() == keys.heightForWidth(keys.width())
    assert keys.accessibleName() == "Keys: R put back; Enter text; Esc close"
    panel.close()


def test_one_change_is_put_back_and_the_later_ones_stay(window, text, qtbot):
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "1")  # accepted
    QTest.keyClick(text, Qt.Key.Key_Backspace)  # removed
    window.annotate.text.select(0, 0)
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "2")  # something else is labelled
    told(window, qtbot, 4)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = window.annotate.history
    assert listed(window)[1] == "Removed PER “Ana Moreira”"
    QTest.keyClick(history.view, Qt.Key.Key_Down)
    QTest.keyClick(history.view, Qt.Key.Key_R)
    assert [span.label for span in window.session.document.spans] == ["PER", "LOC"]
    assert window.session.document.spans[0].source == "machine"
    assert window.toast.text.text().startswith("Put back")
    told(window, qtbot, 5)
    assert "PER" in listed(window)[0]
    assert history.view.currentIndex().row() == 2  # it follows what was chosen
    QTest.keyClick(history.view, Qt.Key.Key_R)
    assert window.toast.text.text() == "It is already as it was before."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [span.label for span in window.session.document.spans] == ["LOC"]


def test_by_the_mouse(window, text, qtbot):
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "1")
    told(window, qtbot, 2)
    window.annotate.span.more.click()
    history = window.annotate.history
    text.select(30, 35)
    box = history.view.visualRect(history.rows.index(0))
    QTest.mouseClick(history.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert text.cursor_range() == (0, 11)
    QTest.mouseClick(history.back, Qt.MouseButton.LeftButton)
    assert window.session.document.spans == ()
    assert window.session.proposals[0].label == "PER"


def test_an_import_cannot_be_put_back_here(window, text, qtbot):
    told(window, qtbot, 1)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = window.annotate.history
    assert not history.back.isEnabled()
    QTest.keyClick(history.view, Qt.Key.Key_R)
    assert window.session.project.can_undo == "import"


def test_only_the_span_at_the_cursor(window, text, qtbot):
    for at in range(2):
        text.select(*window.session.proposals[0][:2])
        QTest.keyClicks(text, str(at + 1))
    told(window, qtbot, 3)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    window.annotate.history.one.click()
    qtbot.wait(20)
    assert listed(window) == ["Accepted LOC “Lisbon”", "Imported from test"]


def test_a_label_that_is_gone_cannot_come_back(window, text, qtbot):
    text.select(*window.session.proposals[0][:2])
    QTest.keyClicks(text, "1")
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    window.session.decide(lambda: relabelling.delete(window.session.project, "PER"))
    told(window, qtbot, 4)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    row = listed(window).index("Removed PER “Ana Moreira”")
    window.annotate.history.view.setCurrentIndex(window.annotate.history.rows.index(row))
    QTest.keyClick(window.annotate.history.view, Qt.Key.Key_R)
    assert window.toast.text.text() == "There is no label PER any more; add it first."


def test_another_document_has_another_story(window, text, qtbot):
    told(window, qtbot, 1)
    window.annotate.toggle_history()
    window.session.open_document("storm")
    qtbot.waitUntil(lambda: listed(window) == [])
    qtbot.waitUntil(lambda: listed(window) == ["Imported from test"])
    window.session.undo()  # the import: nothing is left
    qtbot.waitUntil(lambda: listed(window) == [])
