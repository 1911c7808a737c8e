"""Text that is too long for its room ends in …, and pushes nothing aside."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from ui.annotate.text_menu import swatch
from ui.elided import ElidedCombo, ElidedLabel
from ui.window import Window

LONG = "Verkehrsinfrastrukturfinanzierungsgesellschaft"


def test_a_line_has_its_whole_text_in_the_tooltip_where_some_is_cut_off(qapp):
    line = ElidedLabel()
    line.setText(LONG)
    line.resize(900, 20)
    assert (line.shown(), line.toolTip()) == (LONG, "")
    line.resize(100, 20)
    line.grab()
    assert line.shown().endswith("…")
    assert (line.text(), line.toolTip()) == (LONG, LONG)
    assert line.minimumSizeHint().width() == 0


def test_a_choice_ends_in_an_ellipsis_but_the_list_has_it_whole(qapp):
    combo = ElidedCombo()
    combo.addItems([LONG, "ORG"])
    combo.resize(120, 30)
    combo.grab()
    assert combo.shown().endswith("…")
    assert combo.currentText() == LONG
    combo.setCurrentIndex(1)
    assert combo.shown() == "ORG"


def test_a_choice_that_has_the_room_it_asks_for_is_whole(window: Window):
    """Also beside a swatch, as a list's own measure has it."""
    combo = ElidedCombo()
    for name in ("EVENT", "ORG"):
        combo.addItem(swatch("#aa3377"), name)
    combo.adjustSize()
    assert combo.shown() == "EVENT"


def test_a_long_label_leaves_the_panel_as_wide_as_it_is(window: Window):
    assert window.session is not None
    window.session.add_label(LONG)
    window.hand.label(LONG)
    QApplication.processEvents()
    row = window.annotate.labels.rows[LONG]
    assert window.rect().contains(_place(row, window))
    card = window.annotate.desk.guideline
    assert card.title.shown().endswith("…")
    assert window.rect().contains(_place(card.edit, window))


def test_no_head_of_the_labels_is_cut_and_their_guideline_has_room(window: Window):
    dialog = window.annotate.desk.open("PER")
    head = dialog.table.horizontalHeader()
    for column in range(head.count()):
        assert head.sectionSize(column) >= head.sectionSizeHint(column)
    assert dialog.guideline.width() >= 300


def _place(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
