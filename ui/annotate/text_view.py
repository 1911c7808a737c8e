"""The text view: shows a document and moves a cursor over it. It never edits.

What is to be done with the token, span or selection under the cursor is the workspace's: keys
that do not move the cursor go on to the parent.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from corpora.document import Document, Range, Span
from corpora.labels import LabelSet
from ui.annotate import cursor as cursors
from ui.annotate import navigation, places
from ui.annotate.cursor import Cursor
from ui.annotate.document_view import DocumentView
from ui.annotate.mouse import Mouse
from ui.annotate.moves import Move, move_of
from ui.annotate.paint import Focus


class TextView(DocumentView):
    """A document with its annotations, proposals and cursor.

    cursor_moved: the cursor, the selection, or what is under it changed.
    picked: the mouse has put the cursor on text, or selected some.
    """

    cursor_moved = Signal()
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: float | None = None  # the x that moves by line aim for
        self._mouse = Mouse(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Text of the document"))

    def set_document(
        self, doc: Document | None, proposals: Sequence[Span], labels: LabelSet
    ) -> None:
        covered = self._covered()
        super().set_document(doc, proposals, labels)
        self._repaint_cursor(covered)
        self._tell()

    def cursor_range(self) -> Range:
        """Code points of the selection, or of the token under the cursor; empty without one."""
        return self.cursor_state.range(self.document) if self.document else Range(0, 0)

    @property
    def has_selection(self) -> bool:
        return self.cursor_state.selects

    def span_at_cursor(self) -> Span | None:
        """The annotation that has the ring."""
        found = self._under()
        return found[0] if found and not found[1] else None

    def proposal_at_cursor(self) -> Span | None:
        """The proposal that has the ring."""
        found = self._under()
        return found[0] if found and found[1] else None

    def _under(self) -> tuple[Span, bool] | None:
        """The span with the ring and whether it is proposed: the shortest under the cursor."""
        page = self.page
        if page is None:
            return None
        found = [
            (span, proposed)
            for spans, proposed in ((page.spans, False), (page.proposals, True))
            if (span := cursors.span_under(self.cursor_state, page.doc, spans))
        ]
        sent = [pair for pair in found if pair[0] == self.cursor_state.target]
        return min(sent or found, key=lambda pair: pair[0].end - pair[0].start, default=None)

    def select(self, start: int, end: int) -> None:
        """Select the code points `[start, end)`; one token becomes the cursor's own."""
        if self.document and self.document.tokens:
            self.place(cursors.select(self.document, start, end))

    def go_to(self, span: Span) -> None:
        """Put the cursor on an annotation or a proposal."""
        if self.document and self.document.tokens:
            self.place(cursors.on_span(self.document, span))

    def move_cursor(self, move: Move) -> bool:
        """Move as a key would; False where there is nowhere to go."""
        if self.document is None or not self.document.tokens:
            return False
        vertical = move.unit in ("line", "screen")
        goal = self._goal if vertical else None
        if vertical and goal is None:
            goal = places.rectangle(self.flow, *self._token()).left() + 2
        screen = self.viewport().height()
        cursor = navigation.moved(self.flow, self.cursor_state, move, goal or 0.0, screen)
        if cursor is not None:
            self.place(cursor)
            self._goal = goal
        return cursor is not None

    def next_proposal(self, step: int = 1) -> bool:
        """To the next (or, with -1, the previous) proposal, or annotation where none waits."""
        return self.move_cursor(Move("proposal", step))

    def place(self, cursor: Cursor) -> None:
        """Put the cursor somewhere, show it and say so."""
        self.settle()
        covered = self._covered()
        self.cursor_state, self._goal = cursor, None
        self._repaint_cursor(covered)
        self.ensure_visible(self._token())
        self._tell()

    def ensure_visible(self, where: Range) -> None:
        """Scroll so that the beginning of a range of code points is visible."""
        if self.document:
            self.show_rect(places.rectangle(self.flow, *where))

    def scroll_towards(self, y: float) -> None:
        """Scroll while the mouse drags beyond the viewport; `y` is the viewport's."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        beyond = min(0.0, y) + max(0.0, y - height)
        bar.setValue(bar.value() + round(beyond / 2))

    def position_text(self) -> str:
        """`reuters/training/9865 · sentence 3 of 41`; what an empty page is, too."""
        doc = self.document
        if doc is None:
            return ""
        if not doc.sentences:
            return self.tr("{id} · no words").format(id=doc.id)
        number = cursors.sentence_of(doc, self.cursor_state.at) + 1
        template = self.tr("{id} · sentence {number} of {count}")
        return template.format(id=doc.id, number=number, count=len(doc.sentences))

    def _token(self) -> Range:
        doc = self.document
        return doc.tokens[self.cursor_state.at] if doc and doc.tokens else Range(0, 0)

    def _covered(self) -> range:
        """The paragraphs on which the cursor is drawn."""
        if self.page is None or not self.page.doc.tokens:
            return range(0)
        start, end = self.cursor_range()
        found = self._under()
        if found:
            start, end = min(start, found[0].start), max(end, found[0].end)
        return range(self.flow.index(start), self.flow.index(max(start, end - 1)) + 1)

    def _repaint_cursor(self, before: range) -> None:
        for index in {*before, *self._covered()}:
            self.update_paragraph(index)

    def focus(self, index: int) -> Focus | None:
        if index not in self._covered():
            return None
        laid, found = self.flow.laid(index), self._under()
        start, end = self.cursor_range()
        first, last = laid.paragraph.start, laid.paragraph.end
        mark = next((m for m in laid.marks if found == (m.span, m.proposed)), None)
        return Focus(
            laid.unit(min(max(start, first), last)),
            laid.unit(min(max(end, first), last)),
            mark,
            self.cursor_state.selects,
            self.hasFocus(),
        )

    def _tell(self) -> None:
        self.setAccessibleDescription(self._description())
        self.cursor_moved.emit()

    def _description(self) -> str:
        doc, found = self.document, self._under()
        if doc is None:
            return ""
        start, end = found[0][:2] if found else self.cursor_range()
        parts = [doc.text[start:end]]
        if found:
            parts += [found[0].label, self.tr("proposed") if found[1] else self.tr("annotated")]
        return ", ".join([*parts, self.position_text()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event)
        handled = self.move_cursor(move) if move else self._other_key(event)
        event.setAccepted(handled)

    def _other_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return self.select_all()
        if event.matches(QKeySequence.StandardKey.ZoomIn) or _is_control(event, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_by(-1)
        elif _is_control(event, Qt.Key.Key_0):
            self.set_zoom(1.0)
        elif event.key() == Qt.Key.Key_Escape and self.has_selection:
            self.place(Cursor(self.cursor_state.at))
        else:
            return False
        return True

    def copy(self) -> bool:
        """Copy the text of the selection, or of the span or token under the cursor."""
        found = self._under()
        start, end = found[0][:2] if found and not self.has_selection else self.cursor_range()
        if self.document and start < end:
            QGuiApplication.clipboard().setText(self.document.text[start:end])
        return start < end

    def select_all(self) -> bool:
        """Select the whole text; what is in sight stays there."""
        if self.document and self.document.tokens:
            top = self.verticalScrollBar().value()
            self.place(cursors.everything(self.document))
            self.verticalScrollBar().setValue(top)
        return self.has_selection

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab goes from proposal to proposal; without any, the parent moves the focus.
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._repaint_cursor(range(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_cursor(range(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.document and self.document.tokens:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._mouse.release(event):
            self.picked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.document and self.document.tokens:
            self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


def _is_control(event: QKeyEvent, key: Qt.Key) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == key and modifiers == Qt.KeyboardModifier.ControlModifier
