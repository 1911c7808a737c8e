"""The scrolled column of paragraphs: lays out what is visible, corrects estimates unseen."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from corpora.document import Span
from ui import theme
from ui.annotate.flow import Flow
from ui.annotate.laid import Page
from ui.annotate.paint import Focus, paint

MARGIN, TOP, NARROW = 56, 16, 620
# A longer line is tiring to read, whatever the window's width.
WIDEST = 860


class Column(QAbstractScrollArea):
    """Shows a Flow. Who derives from it says what `focus(index)` is in each paragraph."""

    begins = Signal(int)  # where the text begins now, in pixels from the left

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: Flow | None = None
        self._settling = False
        self._held = (0, 0)  # the first visible paragraph; its top minus the scroll bar's value
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def focus(self, index: int) -> Focus | None:
        """What the cursor covers of a paragraph."""
        return None

    @property
    def zoom(self) -> float:
        return 1.0

    def paint_beside(self, painter: QPainter, index: int, clip: QRectF) -> None:
        """Paint what stands at the left of a paragraph; the painter's origin is its corner."""

    def text_left(self) -> int:
        """Where the text begins, in pixels from the viewport's left."""
        return MARGIN if self.viewport().width() >= NARROW else MARGIN // 2

    def column_width(self) -> float:
        free = self.viewport().width() - 2 * self.text_left()
        return max(120.0, min(WIDEST * max(1.0, self.zoom), float(free)))

    def show_flow(self, page: Page | None, *, at_start: bool = True) -> None:
        """Show another text; at its start, or at the same place of the column."""
        self._flow = Flow(page) if page else None
        self._hold(0 if at_start else self.verticalScrollBar().value())
        self.settle()
        self.viewport().update()

    def restyle(self, page: Page) -> None:
        """The same text in another width, zoom or theme; the first visible line stays."""
        flow = self._flow
        if flow is None:
            return
        index, y = self._held
        share = y / max(1, flow.heights[index])
        flow.restyle(page)
        flow.laid(index)
        self._held = index, round(share * flow.heights[index])
        self.settle()
        self.viewport().update()

    def change(self, page: Page, spans: Iterable[Span]) -> None:
        """The same text with other spans: lay out and repaint just the paragraphs they touch."""
        flow = self._flow
        if flow is None:
            return
        visible = set(self._visible())
        grown = False
        for index in flow.change(page, spans):
            before = flow.heights[index]
            if index in visible:
                flow.laid(index)
                grown = grown or flow.heights[index] != before
                self.update_paragraph(index, below=flow.heights[index] != before)
        if grown:
            self.settle()

    def update_paragraph(self, index: int, *, below: bool = False) -> None:
        """Repaint a paragraph, and all below it where its height changed."""
        flow = self._flow
        if flow is None or index >= len(flow.paragraphs):  # one of the document before
            return
        top = flow.top(index) - self._offset() - 8
        height = self.viewport().height() if below else flow.heights[index] + 16
        self.viewport().update(QRect(0, top, self.viewport().width(), height))

    def to_column(self, place: QPointF) -> QPointF:
        """From the viewport's coordinates to the column's."""
        return QPointF(place.x() - self.text_left(), place.y() + self._offset())

    def show_rect(self, box: QRectF) -> None:
        """Scroll, where needed, so that a rectangle of the column is visible with some room."""
        self.settle()
        room = min(48, self.viewport().height() // 4)
        top, bottom = self._offset(), self._offset() + self.viewport().height()
        if box.top() - room < top:
            self.verticalScrollBar().setValue(int(box.top()) - room + TOP)
        elif box.bottom() + room > bottom:
            self.verticalScrollBar().setValue(
                int(box.bottom()) + room - self.viewport().height() + TOP
            )

    def _offset(self) -> int:
        """The column's y at the viewport's top."""
        return self.verticalScrollBar().value() - TOP

    def _set_scroll(self, value: int) -> None:
        self._settling = True
        bar, flow = self.verticalScrollBar(), self._flow
        height = self.viewport().height()
        content = flow.height + 2 * TOP if flow else 0
        bar.setRange(0, max(0, content - height))
        bar.setPageStep(height)
        bar.setSingleStep(round(20 * self.zoom))
        bar.setValue(value)
        self._settling = False

    def _hold(self, value: int) -> None:
        """Hold on to what is at the viewport's top at a position of the scroll bar."""
        flow = self._flow
        index = flow.at(value - TOP) if flow else 0
        self._held = index, (flow.top(index) if flow else 0) - value

    @property
    def held(self) -> tuple[int, int]:
        """The paragraph at the viewport's top, and how far it begins below that (in pixels)."""
        return self._held

    def hold(self, index: int, y: int) -> None:
        """Scroll so that a paragraph is there."""
        self._held = index, y
        self.settle()

    def settle(self) -> None:
        """Lay out what is visible. Where an estimate was wrong, the scroll bar moves, not the text
        that is held at the viewport's top."""
        flow, bar = self._flow, self.verticalScrollBar()
        while flow:
            index, y = self._held
            corrections = flow.corrections
            if not bar.isSliderDown():  # it would slip from under the mouse
                self._set_scroll(flow.top(index) - y)
            self._held = index, flow.top(index) - bar.value()
            for visible in self._visible():
                flow.laid(visible)
            if flow.corrections == corrections or bar.isSliderDown():
                break
        self._hold(bar.value())
        if flow is None:
            self._set_scroll(0)

    def _visible(self) -> Iterator[int]:
        flow, offset = self._flow, self._offset()
        if flow is None:
            return
        index = flow.at(offset)
        while index < len(flow.paragraphs) and flow.top(index) < offset + self.viewport().height():
            yield index
            index += 1

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        flow = self._flow
        if self._settling or flow is None:
            return
        index, y = self._held
        if abs(dy) >= self.viewport().height():
            self._hold(self.verticalScrollBar().value())
        else:
            self._held = index, y + dy
        self.settle()
        if flow.top(index) - self.verticalScrollBar().value() == y + dy:
            self.viewport().scroll(0, dy)  # what was seen moves as a picture
        else:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.begins.emit(self.text_left())
        flow = self._flow
        if flow and flow.page.width != self.column_width():
            self.resized()
        else:
            self.settle()

    def resized(self) -> None:
        """The column's width changed."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(theme.current().window))
        flow = self._flow
        if flow is None:
            return
        exposed = QRectF(event.rect())
        index = flow.at(exposed.top() + self._offset())
        while index < len(flow.paragraphs):
            top = flow.top(index) - self._offset()
            if top - 8 > exposed.bottom():
                break
            painter.resetTransform()
            painter.translate(self.text_left(), top)
            clip = exposed.translated(0, -top)
            paint(painter, flow.laid(index), flow.page.style, self.focus(index), clip)
            self.paint_beside(painter, index, clip)
            index += 1
