"""How the text is shown: numbers beside it, its font and its size, by keys, and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest

from corpora.document import Document, Range
from ui.annotate import gutter
from ui.annotate.text_view import TextView
from ui.picker import Picker

KEY = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def beside(view: TextView) -> list[str]:
    """What is written beside each line that is drawn."""
    begun = gutter.starts(view.document, view.numbers)
    laids = [view.flow.laid(index) for index in range(len(view.flow.paragraphs))]
    lines = ((laid, line) for laid in laids for line in laid.lines)
    return [gutter.written(gutter.numbers_on(laid, line, begun)) for laid, line in lines]


def test_v_goes_from_lines_to_sentences_to_none(window):
    view = window.annotate.text
    seen = []
    for _ in range(3):
        QTest.keyClick(view, "v")
        seen.append(view.numbers)
    assert seen == ["lines", "sentences", "none"]


def test_numbers_stand_where_lines_of_the_file_and_sentences_begin(window):
    text = "One two.\nThree four. Five six.\n\nSeven."
    ranges = [(0, 3), (4, 7), (7, 8), (9, 14), (15, 19), (19, 20), (21, 25), (26, 29), (29, 30)]
    tokens = tuple(Range(*pair) for pair in [*ranges, (32, 37), (37, 38)])
    sentences = tuple(Range(*pair) for pair in ((0, 3), (3, 6), (6, 9), (9, 11)))
    view = window.annotate.text
    view.set_document(Document("d", text, "en", tokens, sentences), (), window.session.labels)
    view.show_numbers("lines")
    assert beside(view) == ["1", "2", "4"]
    view.show_numbers("sentences")
    assert beside(view) == ["1", "2–3", "4"]
    assert gutter.starts(view.document, "sentences") == [0, 9, 21, 32]


def test_a_line_that_wraps_is_numbered_once(window):
    view = window.annotate.text
    view.set_document(Document("d", "word " * 400), (), window.session.labels)
    view.show_numbers("lines")
    found = beside(view)
    assert len(found) > 2
    assert found == ["1", *[""] * (len(found) - 1)]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [((9, 11), "9–10"), ((12, 14), "12–13"), ((103, 106), "103–5"), ((999, 1001), "999–1000")],
)
def test_several_that_begin_on_a_line_are_told_in_little_room(numbers, said):
    assert gutter.written(range(*numbers)) == said


def test_the_numbers_are_drawn(window):
    view = window.annotate.text
    margin = view.viewport().rect().adjusted(0, 0, view.text_left() - view.width(), 0)
    without = view.viewport().grab(margin).toImage()
    QTest.keyClick(view, "v")
    assert view.viewport().grab(margin).toImage() != without


@pytest.mark.parametrize("width", [300, 900])
def test_there_is_room_for_numbers(window, width):
    view = TextView()
    view.resize(width, 400)
    view.show_numbers("lines")
    assert view.text_left() >= 50


def test_a_font_by_key_that_is_kept(window, project_path):
    family = next(f for f in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(f))
    QTest.keyClick(window.annotate.text, KEY.Key_F, BOTH)
    field = window.findChild(Picker).field
    QTest.keyClicks(field, family)
    QTest.keyClick(field, KEY.Key_Return)
    assert window.annotate.text.page.style.text.font.families()[0] == family
    assert window.focusWidget() is window.annotate.text
    QTest.keyClick(window.annotate.text, "v")
    window.close_project()
    window.open_project(project_path)
    assert window.annotate.text.page.style.text.font.families()[0] == family
    assert window.annotate.text.numbers == "lines"
    window.annotate.reading.set_family("")
    assert len(window.annotate.text.page.style.text.font.families()) >= 1


def test_a_size_by_key_that_is_kept(window, project_path):
    QTest.keyClick(window.annotate.text, KEY.Key_S, BOTH)
    field = window.findChild(Picker).field
    QTest.keyClicks(field, "34")
    QTest.keyClick(field, KEY.Key_Return)
    assert window.annotate.text.zoom == 2.0
    window.close_project()
    window.open_project(project_path)
    assert window.annotate.text.zoom == 2.0
