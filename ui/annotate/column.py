"""The scrolled column of paragraphs: lays out what is visible, corrects estimates unseen."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from corpora.document import Span
from ui import theme
from ui.annotate.flow import Flow
from ui.annotate.layout import Page
from ui.annotate.paint import Focus, paint

MARGIN, TOP, NARROW = 56, 16, 620
# A longer line is tiring to read, whatever the window's width.
WIDEST = 860


class Column(QAbstractScrollArea):
    """Shows a Flow. Who derives from it says what `focus(index)` is in each paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: Flow | None = None
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def focus(self, index: int) -> Focus | None:
        """What the cursor covers of a paragraph."""
        return None

    @property
    def zoom(self) -> float:
        return 1.0

    def text_left(self) -> int:
        """Where the text begins, in pixels from the viewport's left."""
        return MARGIN if self.viewport().width() >= NARROW else MARGIN // 2

    def column_width(self) -> float:
        free = self.viewport().width() - 2 * self.text_left()
        return max(120.0, min(WIDEST * max(1.0, self.zoom), float(free)))

    def show_flow(self, page: Page | None, *, at_start: bool = True) -> None:
        """Show another text; at its start, or at the same place of the column."""
        self._flow = Flow(page) if page else None
        if at_start:
            self._set_scroll(0)
        self.settle()
        self.viewport().update()

    def restyle(self, page: Page) -> None:
        """The same text in another width, zoom or theme; the first visible line stays."""
        flow = self._flow
        if flow is None:
            return
        index, share = self._first_visible()
        flow.restyle(page)
        for before in range(max(0, index - 2), index + 1):
            flow.laid(before)
        self._set_scroll(flow.top(index) + int(share * flow.heights[index]))
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
        if flow is None:
            return
        top = flow.top(index) - self._offset() - 8
        height = self.viewport().height() if below else flow.heights[index] + 16
        self.viewport().update(QRect(0, top, self.viewport().width(), height))

    def to_column(self, place: QPointF) -> QPointF:
        """From the viewport's coordinates to the column's."""
        return QPointF(place.x() - self.text_left(), place.y() + self._offset())

    def show_rect(self, box: QRectF) -> None:
        """Scroll, where needed, so that a rectangle of the column is visible with some room."""
        room = min(48, self.viewport().height() // 4)
        top, bottom = self._offset(), self._offset() + self.viewport().height()
        if box.top() - room < top:
            self._scroll_to(int(box.top()) - room)
        elif box.bottom() + room > bottom:
            self._scroll_to(int(box.bottom()) + room - self.viewport().height())

    def _scroll_to(self, offset: int) -> None:
        self._set_scroll(offset + TOP)
        self.settle()
        self.viewport().update()

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

    def settle(self) -> None:
        """Lay out what is visible. Where an estimate above the first visible line was wrong, the
        scroll bar moves, not the text."""
        flow = self._flow
        if flow is None:
            self._set_scroll(0)
            return
        bar = self.verticalScrollBar()
        while True:
            value = self._lay_out_from(flow, bar.value())
            if bar.isSliderDown():  # it would slip from under the mouse
                return
            self._set_scroll(value)
            # Where text was shorter than estimated, lines further up came into sight.
            if bar.value() == value and flow.known(flow.at(value - TOP)):
                return

    def _lay_out_from(self, flow: Flow, value: int) -> int:
        """Lay out what is visible at a position of the scroll bar; where the bar belongs then."""
        index = flow.at(value - TOP)
        height = self.viewport().height()
        while index < len(flow.paragraphs) and flow.top(index) < value - TOP + height:
            before, measured = flow.heights[index], flow.known(index)
            flow.laid(index)
            if not measured and flow.top(index) < value - TOP:
                value = max(0, value + flow.heights[index] - before)
            index += 1
        return value

    def _first_visible(self) -> tuple[int, float]:
        """The paragraph at the top, and which share of it is above."""
        flow = self._flow
        if flow is None:
            return 0, 0.0
        index = flow.at(max(0, self._offset()))
        above = self.verticalScrollBar().value() - flow.top(index)
        return index, above / max(1, flow.heights[index])

    def _visible(self) -> Iterator[int]:
        flow, offset = self._flow, self._offset()
        if flow is None:
            return
        index = flow.at(offset)
        while index < len(flow.paragraphs) and flow.top(index) < offset + self.viewport().height():
            yield index
            index += 1

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._settling:
            self.settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
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
            index += 1
