"""Where a move takes the cursor."""

from PySide6.QtCore import QPointF, Qt

from ui.annotate import cursor as cursors
from ui.annotate import places
from ui.annotate.cursor import Cursor
from ui.annotate.flow import Flow
from ui.annotate.moves import Move
from ui.annotate.rooms import direction


def moved(flow: Flow, cursor: Cursor, move: Move, goal: float, screen: int) -> Cursor | None:
    """The cursor after a move, or None where there is nowhere to go.

    goal: the x that lines and screens aim for; screen: the height of one, in pixels.
    """
    doc, step, extend = flow.page.doc, move.step, move.extend
    match move.unit:
        case "token":
            return _by_token(flow, cursor, step, extend)
        case "sentence":
            return cursors.by_sentence(cursor, doc, _onward(flow, cursor, step), extend=extend)
        case "line":
            return cursor.moved(places.by_line(flow, cursor.at, goal, step), extend=extend)
        case "line end":
            ends = places.line_tokens(flow, cursor.at)
            return cursor.moved(ends[step > 0], extend=extend)
        case "document":
            return cursor.moved(len(doc.tokens) - 1 if step > 0 else 0, extend=extend)
        case "screen":
            return cursor.moved(_by_screen(flow, cursor, goal, step * screen), extend=extend)
        case "proposal" | "span":
            return _by_span(flow, cursor, step, proposals_first=move.unit == "proposal")


def _onward(flow: Flow, cursor: Cursor, step: int) -> int:
    """A step to the right (1) or left (-1) as one onward (1) or back (-1) in the paragraph."""
    laid = flow.laid(flow.index(flow.page.doc.tokens[cursor.at].start))
    return -step if direction(laid.text) == Qt.LayoutDirection.RightToLeft else step


def _by_token(flow: Flow, cursor: Cursor, step: int, extend: bool) -> Cursor:
    doc, step = flow.page.doc, _onward(flow, cursor, step)
    if cursor.selects and not extend:  # leave the selection at the side one goes to
        first, last = cursors.tokens_of(doc.tokens, *cursor.range(doc))
        return cursor.moved(last - 1 if step > 0 else first)
    return cursor.moved(min(max(0, cursor.at + step), len(doc.tokens) - 1), extend=extend)


def _by_screen(flow: Flow, cursor: Cursor, goal: float, distance: int) -> int:
    doc = flow.page.doc
    box = places.rectangle(flow, *doc.tokens[cursor.at])
    y = min(max(0.0, box.center().y() + distance), flow.height - 1.0)
    return cursors.token_at(doc.tokens, places.point_at(flow, QPointF(goal, y)))


def _by_span(flow: Flow, cursor: Cursor, step: int, *, proposals_first: bool) -> Cursor | None:
    page = flow.page
    spans = page.proposals.all if proposals_first else [*page.spans.all, *page.proposals.all]
    found = cursors.next_span(cursor, page.doc, spans or page.spans.all, step)
    return cursors.on_span(page.doc, found) if found else None
