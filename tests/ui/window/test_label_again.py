"""The last label again: on what is at the cursor, and on the next occurrence of the same words."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora.document import Span

KEY = Qt.Key


def press(window, *keys) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


def on(window, words: str) -> None:
    start = window.session.document.text.index(words)
    window.annotate.text.select(start, start + len(words))


def texts(window, label: str) -> list[str]:
    doc = window.session.document
    return [doc.text[s.start : s.end] for s in doc.spans if s.label == label]


def test_n_labels_the_next_occurrence_and_goes_there(window):
    on(window, "Lisbon")
    press(window, "3", "n")
    assert texts(window, "ORG") == ["Lisbon", "Lisbon"]
    assert window.annotate.text.span_at_cursor().start == window.session.document.text.rindex("Lis")
    assert window.session.project.document("harbour").spans == window.session.document.spans


def test_n_goes_round_the_end_and_says_where_nothing_is_left(window):
    doc = window.session.document
    last = doc.text.rindex("Lisbon")
    window.annotate.text.select(last, last + 6)
    press(window, "2", "n")
    assert texts(window, "LOC") == ["Lisbon", "Lisbon"]
    press(window, "n")
    assert texts(window, "LOC") == ["Lisbon", "Lisbon"]
    assert "No further “Lisbon”" in window.toast.text.text()


def test_one_undo_takes_back_one(window):
    on(window, "Lisbon")
    press(window, "2", "n")
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(texts(window, "LOC")) == 1


def test_n_takes_whole_tokens_in_the_same_case(window):
    on(window, "for")
    press(window, "3", "n")
    assert texts(window, "ORG") == ["for"]


def test_a_longer_proposal_gives_way_to_the_words_themselves(window):
    on(window, "Ana")
    press(window, "x")  # the proposal under it
    on(window, "Ana")
    press(window, "1", KEY.Key_Backspace)
    doc = window.session.document
    moreira = Span(0, 11, "PER", "", 0.9)
    window.session.project.propose("other", [(doc.id, [moreira])], keep=True)
    window.session.refresh()
    on(window, "visited")
    press(window, "n")
    assert texts(window, "PER") == ["Ana"]


def test_an_accepted_proposal_is_repeated_too(window):
    on(window, "Lisbon")
    press(window, "a", "n")
    assert texts(window, "LOC") == ["Lisbon", "Lisbon"]


def test_the_annotation_at_the_cursor_where_no_label_was_given_yet(window, project_path):
    on(window, "Lisbon")
    press(window, "2")
    window.close_project()
    window.open_project(project_path)
    on(window, "Lisbon")
    press(window, "n")
    assert texts(window, "LOC") == ["Lisbon", "Lisbon"]


def test_the_words_are_looked_for_in_the_next_document_as_well(window):
    on(window, "on")
    press(window, "3", "j", "j", "n")
    assert window.session.current == "storm"
    assert texts(window, "ORG") == ["on"]


def test_a_full_stop_gives_the_last_label_to_the_next_selection(window):
    on(window, "Monday")
    press(window, "3")
    on(window, "trip")
    QTest.keyClick(window.focusWidget(), KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(window, ".")
    assert texts(window, "ORG") == ["Monday", "trip to"]


def test_without_a_last_label_both_say_so(window):
    for key in (".", "n"):
        window.toast.hide()
        press(window, key)
        assert "No label was given yet" in window.toast.text.text()
    assert window.session.document.spans == ()
