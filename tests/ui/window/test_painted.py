"""What painters write by themselves can be read where it is written: on tints, on chosen rows and
on those under the pointer, in light and in dark."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QStyle,
    QStyleOptionViewItem,
)

from corpora import edits
from corpora.labels import COLOURS
from tests.gallery.waiting import turn
from ui import keycap, theme
from ui.annotate import gutter, paint
from ui.annotate.doc_view import DocumentView
from ui.theme_colours import READABLE, contrast
from ui.window import Window

ROW, STATES = QRect(0, 0, 1200, 160), ("State_None", "State_Selected", "State_MouseOver")
SHARE = 0.2  # of a text's room, from which on a colour is a ground of it


class Reader(QPainter):
    """Paints, and keeps each text with its contrast to what was there before."""

    def __init__(self, ground: str) -> None:
        self.image = QImage(ROW.size(), QImage.Format.Format_RGB32)
        self.image.fill(ground)
        self.read: dict[str, float] = {}
        super().__init__(self.image)

    def drawText(self, box: QRectF, flags: int, text: str) -> None:
        if text.strip():
            room = self.boundingRect(QRectF(box), int(flags), text)
            least = min(contrast(self.pen().color().name(), one) for one in self._grounds(room))
            self.read[text] = min(least, self.read.get(text, least))
        super().drawText(box, flags, text)

    def _grounds(self, room: QRectF) -> list[str]:
        seen = self.transform().mapRect(room).toRect() & self.image.rect()
        part = self.image.copy(seen).convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(bytes(part.constBits()), np.uint32) & 0xFFFFFF
        colours, counts = np.unique(pixels, return_counts=True)
        wide = counts >= SHARE * counts.sum()
        return [f"#{colour:06x}" for colour in colours[wide]]


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def look(request, qapp: QApplication) -> Iterator[theme.Theme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, theme.LIGHT)


def unread(painter: Reader) -> dict[str, float]:
    assert painter.read  # something is written
    painter.end()
    return {text: found for text, found in painter.read.items() if found < READABLE}


def rows_unread(view: QAbstractItemView, look: theme.Theme) -> dict[str, float]:
    """What cannot be read in a list, whatever state its rows are in."""
    wrong: dict[str, float] = {}
    model = view.model()
    assert model.rowCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for state in STATES:
            painter, option = Reader(look.surface), QStyleOptionViewItem()
            option.rect = ROW
            option.state = QStyle.StateFlag.State_Enabled | getattr(QStyle.StateFlag, state)
            view.itemDelegate().paint(painter, option, model.index(row, 0))
            wrong |= {f"{state}: {text}": found for text, found in unread(painter).items()}
    return wrong


def test_the_reader_finds_what_cannot_be_read(look, window):
    painter = Reader(look.muted)
    painter.setPen(look.muted)
    painter.drawText(QRectF(0, 0, 200, 40), Qt.AlignmentFlag.AlignLeft, "unseen")
    assert unread(painter) == {"unseen": 1.0}


def test_the_list_of_documents(window: Window, look):
    view = window.annotate.documents.view
    assert isinstance(view, DocumentView)
    window.hand.toggle_flag()
    assert rows_unread(view, look) == {}


def test_the_history(window: Window, look):
    window.hand.accept()
    window.annotate.toggle_history()
    turn(300)
    assert rows_unread(window.annotate.history.view, look) == {}


def test_spans_in_context_with_one_relabelled_and_one_removed(window: Window, look):
    session = window.session
    assert session is not None
    doc = session.document
    assert doc is not None
    session.project.apply(edits.accept_all(doc, edits.visible_proposals(doc), "accepted"))
    session.refresh()
    spans = window.annotate.desk.spans
    window.annotate.desk.show_spans("PER")
    turn(300)
    for row, act in ((0, lambda: spans.relabel("ORG")), (1, spans.remove)):
        spans.view.choose(row)
        act()
    assert rows_unread(spans.view, look) == {}


def test_all_occurrences_ticked_or_not_in_the_way_or_not(window: Window, look):
    window.hand.label("ORG")
    dialog = window.occurrences.open()
    assert dialog is not None
    dialog.query.word.setChecked(False)
    dialog.query.field.setText("a")
    turn(400)
    view = dialog.findChildren(QAbstractItemView)
    lists = [one for one in view if one.isVisible() and one.model().rowCount()]
    assert lists
    for one in lists:
        assert rows_unread(one, look) == {}


def test_caps_of_keys(window: Window, look):
    painter = Reader(look.accent_soft)
    keycap.draw(painter, QRectF(10, 10, 80, keycap.HEIGHT), "Ctrl+K")
    assert unread(painter) == {}


@pytest.mark.parametrize("selected", [False, True])
def test_chips_tags_and_numbers_of_the_text(window: Window, look, selected: bool):
    """In every colour that a label has; also under the tint of a selection."""
    view = window.annotate.text
    window.hand.next_thing(1)
    window.hand.accept()
    window.actions_["tags"].trigger()
    assert view.document is not None
    if selected:
        view.select(0, len(view.document.text))
    flow = view.flow
    wrong = {}
    for at, colour in enumerate(COLOURS):
        tints = {"PER": look.tint(colour), "LOC": look.tint(COLOURS[at - 1])}
        painter = Reader(look.window)
        painter.translate(200, 0)
        shown = replace(flow.page.style, colours=tints)
        paint.paint(painter, flow.laid(0), shown, view.focus(0), QRectF(ROW))
        gutter.paint(painter, flow.laid(0), [0], QRectF(ROW))
        assert {"B-LOC", "LOC", "PER .93", "1"} <= {*painter.read}
        wrong |= {f"{colour} {text}": found for text, found in unread(painter).items()}
    assert wrong == {}


def test_the_strip_of_a_label_that_is_held(window: Window, look):
    """Its words stand on the label's tint, whatever its colour."""
    strip = window.annotate.holding
    strip.hold("PER")
    assert strip.label is not None
    wrong = {}
    for colour in COLOURS:
        strip.label = replace(strip.label, colour=colour)
        ground = strip.grab().toImage().pixelColor(strip.width() // 2, 2).name()
        assert ground != look.window
        for word in strip.findChildren(QLabel):
            if word.property("role") != "key":
                words = word.palette().windowText().color().name()
                wrong[colour, word.text()] = contrast(words, ground)
    assert len(wrong) == 3 * len(COLOURS)
    assert {said: found for said, found in wrong.items() if found < READABLE} == {}
