"""What each key does in the text: real key events, and what the project then holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora.document import Span
from ui.window import Window

KEY = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def press(window: Window):
    """Presses keys where the focus is: characters of a string, or keys with modifiers."""

    def press(*keys: str | Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(window.focusWidget(), key, modifier)

    return press


def texts(window: Window, label: str | None = None) -> list[str]:
    """The annotated texts of the document in hand."""
    doc = window.session.document
    return [doc.text[s.start : s.end] for s in doc.spans if label in (None, s.label)]


def stored(window: Window) -> tuple[Span, ...]:
    """The annotations of the document in hand, as the file has them."""
    return window.session.project.document(window.session.current).spans


def on(window: Window, words: str, nth: int = 0) -> None:
    """Put the cursor on some words."""
    doc = window.session.document
    start = -1
    for _ in range(nth + 1):
        start = doc.text.index(words, start + 1)
    window.annotate.text.select(start, start + len(words))


def test_the_text_has_the_focus(window):
    assert window.focusWidget() is window.annotate.text


def test_a_label_key_labels_the_token_under_the_cursor(window, press):
    on(window, "Monday")
    press("2")
    assert texts(window, "LOC") == ["Monday"]
    assert stored(window) == window.session.document.spans


def test_a_label_key_labels_a_selection(window, press):
    on(window, "Lisbon", nth=1)
    press(KEY.Key_Left, modifier=SHIFT)
    press("2")
    assert texts(window, "LOC") == ["to Lisbon"]


def test_a_label_key_relabels_the_span_under_the_cursor(window, press):
    on(window, "Monday")
    press("2", "3")
    assert texts(window, "LOC") == []
    assert texts(window, "ORG") == ["Monday"]


def test_the_key_of_a_proposals_label_accepts_it(window, press):
    press(KEY.Key_Home, "1")
    assert [(s.label, s.source, s.score) for s in stored(window)] == [("PER", "machine", 0.93)]


def test_another_labels_key_corrects_a_proposal(window, press):
    on(window, "Banco")
    press("3")
    assert texts(window, "ORG") == ["Banco do Vale"]
    assert [s.source for s in stored(window)] == [""]


def test_accept_takes_the_proposal_and_goes_to_the_next(window, press):
    press("a")
    assert texts(window) == ["Ana Moreira"]
    proposal = window.annotate.text.proposal_at_cursor()
    assert window.session.document.text[proposal.start : proposal.end] == "Lisbon"
    press("a", "a")
    assert texts(window) == ["Ana Moreira", "Lisbon", "Banco do Vale"]


def test_reject_is_remembered(window, press):
    press("x")
    assert [p.label for p in window.session.proposals] == ["LOC", "PER"]
    window.session.project.propose("machine", [("harbour", [Span(0, 11, "PER", "machine", 0.9)])])
    window.session.refresh()
    assert 0 not in [p.start for p in window.session.proposals]


def test_accept_where_no_proposal_is_goes_to_one(window, press):
    on(window, "visited")
    press("a")
    assert texts(window) == []
    assert window.annotate.text.proposal_at_cursor() is not None


def test_tab_goes_from_proposal_to_proposal(window, press):
    starts = []
    for _ in range(3):
        press(KEY.Key_Tab)
        starts.append(window.annotate.text.proposal_at_cursor().start)
    assert len(set(starts)) == 3
    press(KEY.Key_Backtab, modifier=SHIFT)
    assert window.annotate.text.proposal_at_cursor().start == starts[1]


def test_enter_accepts_all_reviews_and_opens_the_next(window, press):
    press(KEY.Key_Return)
    assert window.session.current == "school"
    done = window.session.project.document("harbour")
    assert done.state == "reviewed"
    assert len(done.spans) == 3


def test_shift_enter_reviews_as_it_is(window, press):
    press("a")
    press(KEY.Key_Return, modifier=SHIFT)
    done = window.session.project.document("harbour")
    assert (done.state, len(done.spans)) == ("reviewed", 1)
    assert window.session.current == "school"


def test_enter_on_the_last_document_says_that_it_was_the_last(window, press):
    press(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return)
    assert window.session.current == "storm"
    assert window.session.project.count(state="reviewed") == 3
    assert window.toast.text.text().startswith("Every document is reviewed")


def test_enter_on_the_last_document_says_where_others_wait_before_it(window, press):
    press("j", "j", KEY.Key_Return)
    assert window.session.current == "storm"
    said = window.toast.text.text()
    assert said.startswith("No document after this one in the list waits for review; S goes on")
    press("s")
    assert window.session.current == "harbour"
    assert window.toast.text.text() == "From the beginning of the list again."
    window.annotate.documents.set_filter("storm")
    press("s")
    assert window.session.current == "harbour"
    assert window.toast.text.text() == "No document of the list waits for review."


def test_enter_takes_a_label_of_the_list(window, press):
    on(window, "Monday")
    press(KEY.Key_F6, KEY.Key_F6, KEY.Key_Down, KEY.Key_Return)
    assert texts(window, "LOC") == ["Monday"]
    assert window.session.document.state == "open"


def test_f6_goes_from_any_label_to_the_text(window, press):
    for wanted in (window.annotate.documents.view, *list(window.annotate.labels.rows.values())[:1]):
        press(KEY.Key_F6)
        assert window.focusWidget() is wanted
    press(KEY.Key_Down, KEY.Key_F6)
    assert window.focusWidget() is window.annotate.text


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
def test_an_annotation_is_removed(window, press, key):
    press("a")
    press(KEY.Key_Home, key)
    assert stored(window) == ()


@pytest.mark.parametrize(
    ("keys", "modifier", "expected"),
    [
        ("]", None, "Costa will"),
        ([KEY.Key_Right], ALT, "Costa will"),
        ("{", None, "Rui Costa"),
        ([KEY.Key_Left], ALT | SHIFT, "Rui Costa"),
        ("{[", None, "Rui"),
        ("]}", None, "will"),
        ("[", None, "Costa"),
    ],
)
def test_a_span_grows_and_shrinks_by_tokens(window, press, keys, modifier, expected):
    press("j")
    on(window, "Costa")
    press("x")
    on(window, "Costa")
    press("1")
    press(*keys, modifier=modifier or Qt.KeyboardModifier.NoModifier)
    assert texts(window, "PER") == [expected]
    assert window.annotate.text.span_at_cursor() in stored(window)


def test_resizing_a_proposal_makes_it_an_annotation(window, press):
    press(KEY.Key_Home, "]")
    assert texts(window, "PER") == ["Ana Moreira visited"]


def test_documents_by_key(window, press):
    press("j")
    assert window.session.current == "school"
    press(KEY.Key_Down, modifier=ALT)
    assert window.session.current == "storm"
    press("k")
    assert window.session.current == "school"


def test_skip_passes_over_reviewed_documents(window, press):
    press("j", "m", "k", "s")
    assert window.session.current == "storm"


def test_reviewed_and_open_again(window, press):
    press("m")
    assert window.session.document.state == "reviewed"
    assert window.session.proposals == ()
    press("m")
    assert window.session.document.state == "open"
    assert len(window.session.proposals) == 3


def test_accept_and_reject_all_of_a_document(window, press):
    press(KEY.Key_A, modifier=SHIFT)
    assert len(stored(window)) == 3
    press("j")
    press(KEY.Key_X, modifier=SHIFT)
    assert (window.session.proposals, stored(window)) == ((), ())


def test_the_row_of_tags(window, press):
    press("b")
    assert window.annotate.text.tags_shown
    press("b")
    assert not window.annotate.text.tags_shown


def test_a_label_by_its_name(window, press):
    on(window, "Monday")
    press("l", "o", "r", KEY.Key_Return)
    assert texts(window, "ORG") == ["Monday"]
    assert window.focusWidget() is window.annotate.text


def test_a_label_that_is_not_there_yet(window, press):
    on(window, "Monday")
    press("l", *"date", KEY.Key_Return)
    assert texts(window, "date") == ["Monday"]
    assert window.session.labels["date"].key == "4"


def test_a_category(window, press):
    press("c", *"news", KEY.Key_Return)
    assert window.session.project.document("harbour").category == "news"
    assert window.annotate.header.category.text() == "news"


def test_what_is_typed_into_the_filter_labels_nothing(window, press):
    QTest.keyClick(window.focusWidget(), KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    press("1", "a", "x")
    assert window.annotate.documents.field.text() == "1ax"
    assert stored(window) == ()


def test_panes_by_key(window, press):
    seen = []
    for _ in range(3):
        press(KEY.Key_F6)
        seen.append(window.focusWidget())
    rows = list(window.annotate.labels.rows.values())
    assert seen == [window.annotate.documents.view, rows[0], window.annotate.text]


def test_panes_are_those_that_one_sees(window, press):
    seen = []
    press(KEY.Key_F4)
    window.annotate.documents.set_filter("zanzibar")
    for _ in range(3):
        press(KEY.Key_F6)
        seen.append(window.focusWidget())
    rows = list(window.annotate.labels.rows.values())
    nothing = window.annotate.documents.nothing.button
    assert seen == [nothing, rows[0], window.annotate.desk.spans.view]


def test_return_in_the_list_goes_to_the_text_and_changes_nothing(window, press):
    press(KEY.Key_F6, KEY.Key_Down, KEY.Key_Return)
    assert window.session.current == "school"
    assert window.focusWidget() is window.annotate.text
    assert window.session.project.count(state="reviewed") == 0
