"""Text that is too long for its room ends in …, and pushes nothing aside."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui import swatch, theme
from ui.annotate.doc_delegate import ALIGNED
from ui.bidi import flow
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
        combo.addItem(swatch.icon("#aa3377"), name)
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


@pytest.mark.parametrize(("word", "end"), [("دمشق ", 0), ("Dublin ", -1)])
def test_the_dots_stand_where_the_script_ends(qapp, word: str, end: int):
    """An Arabic title ends at its left, though the window is English."""
    picture = QImage(400, 40, QImage.Format.Format_Grayscale8)
    picture.fill("white")
    painter = QPainter(picture)
    painter.setFont(theme.font(theme.BODY_SIZE))
    said = painter.fontMetrics().elidedText(word * 20, Qt.TextElideMode.ElideRight, 200)
    assert said.endswith("…")
    painter.drawText(QRect(0, 0, 400, 40), ALIGNED | flow(said), said)
    painter.end()
    ink = np.argwhere(np.array(picture.constBits()).reshape(40, -1).T < 200)  # of (x, y)
    dots = ink[abs(ink[:, 0] - ink[end, 0]) < 5]
    assert np.ptp(dots[:, 1]) <= 3  # no letter is as low
