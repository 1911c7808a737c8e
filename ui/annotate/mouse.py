"""What the mouse does in the text view: a click puts the cursor, a drag selects tokens, with
Shift characters; Shift and a click extend; a double click selects a span."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.annotate import cursor as cursors
from ui.annotate import places
from ui.annotate.cursor import Cursor

if TYPE_CHECKING:
    from ui.annotate.text_view import TextView


class Mouse:
    """The state of one press of the button."""

    def __init__(self, view: "TextView") -> None:
        self._view = view
        self._pressed: QPointF | None = None  # in the column
        self._origin = QPointF()  # in the viewport
        self._characters = self._dragged = self._on_chip = False

    def press(self, event: QMouseEvent) -> None:
        """Put the cursor; with Shift, wait whether a drag follows."""
        place = self._view.to_column(event.position())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() != Qt.MouseButton.LeftButton:
            self._put_on(place)
            return
        self._pressed, self._origin = place, event.position()
        self._characters, self._dragged, self._on_chip = extend, False, False
        if not extend:
            self._put(place)

    def move(self, event: QMouseEvent) -> None:
        """Select from where the button was pressed."""
        if self._pressed is None:
            return
        far = (event.position() - self._origin).manhattanLength()
        if not self._dragged and far < QApplication.startDragDistance():
            return
        self._dragged = True
        self._view.scroll_towards(event.position().y())
        self._select(self._view.to_column(event.position()))

    def release(self, event: QMouseEvent) -> bool:
        """Shift and a click, without a drag, extend the selection. Returns whether text was
        clicked or selected, and not a chip."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._characters and not self._dragged:
            view = self._view
            view.place(view.cursor_state.moved(self._token(pressed), extend=True))
        return pressed is not None and (self._dragged or not self._on_chip)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the span under the mouse, or else stay on the token."""
        self._put(self._view.to_column(event.position()))
        found = self._view.span_at_cursor() or self._view.proposal_at_cursor()
        if found:
            self._view.select(found.start, found.end)

    def _put(self, place: QPointF) -> None:
        view = self._view
        mark = places.mark_at(view.flow, place)
        self._on_chip = mark is not None
        if mark:
            view.go_to(mark.span)
        else:
            view.place(Cursor(self._token(place)))

    def _put_on(self, place: QPointF) -> None:
        """For the context menu: a selection under the mouse stays."""
        start, end = self._view.cursor_range()
        inside = start <= places.point_at(self._view.flow, place) < end
        if not (self._view.has_selection and inside):
            self._put(place)

    def _select(self, place: QPointF) -> None:
        view, pressed = self._view, self._pressed or place
        if self._characters:
            ends = sorted(places.border_at(view.flow, one) for one in (pressed, place))
            start, end = _without_space(view.flow.page.doc.text, *ends)
            if start < end:
                view.select(start, end)
        else:
            began = Cursor(self._token(pressed))
            view.place(began.moved(self._token(place), extend=True))

    def _token(self, place: QPointF) -> int:
        flow = self._view.flow
        return cursors.token_at(flow.page.doc.tokens, places.point_at(flow, place))


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A range of code points without the white space at its ends, as tokens are."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
