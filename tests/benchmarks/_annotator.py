"""A simulated annotator: knows the gold, and presses the fewest keys that lead to the next mend."""

import heapq
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Range, Span
from ui.annotate import again, leaping, navigation, places
from ui.annotate import cursor as cursors
from ui.annotate.cursor import Cursor
from ui.annotate.laid import Page
from ui.annotate.moves import Move
from ui.keyboard import MODIFIERS
from ui.window import Window

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = tuple[Qt.Key, Qt.KeyboardModifier]
Place = tuple[int, int, str]  # a span without who made it

MOVES: dict[Key, Move] = {
    (KEY.Key_Right, NONE): Move("token", 1),
    (KEY.Key_Left, NONE): Move("token", -1),
    (KEY.Key_Down, NONE): Move("line", 1),
    (KEY.Key_Up, NONE): Move("line", -1),
    (KEY.Key_Right, CONTROL): Move("sentence", 1),
    (KEY.Key_Left, CONTROL): Move("sentence", -1),
    (KEY.Key_End, NONE): Move("line end", 1),
    (KEY.Key_Home, NONE): Move("line end", -1),
    (KEY.Key_Tab, NONE): Move("proposal", 1),
    (KEY.Key_Tab, SHIFT): Move("proposal", -1),
    (KEY.Key_Down, CONTROL): Move("span", 1),
    (KEY.Key_Up, CONTROL): Move("span", -1),
}
EXTENDING: dict[Key, Move] = {
    (KEY.Key_Right, SHIFT): Move("token", 1, extend=True),
    (KEY.Key_Left, SHIFT): Move("token", -1, extend=True),
    (KEY.Key_Down, SHIFT): Move("line", 1, extend=True),
    (KEY.Key_Right, CONTROL | SHIFT): Move("sentence", 1, extend=True),
    (KEY.Key_End, SHIFT): Move("line end", 1, extend=True),
    (KEY.Key_Home, SHIFT): Move("line end", -1, extend=True),
}
LEAPS: dict[Key, int] = {(KEY.Key_Space, NONE): 1, (KEY.Key_Space, CONTROL): -1}
STRETCH: Key = (KEY.Key_Space, SHIFT)
ENDS: dict[tuple[str, int], Key] = {
    ("right", 1): (KEY.Key_BracketRight, NONE),
    ("right", -1): (KEY.Key_BracketLeft, NONE),
    ("left", -1): (KEY.Key_BraceLeft, SHIFT),
    ("left", 1): (KEY.Key_BraceRight, SHIFT),
}
AGAIN: Key = (KEY.Key_N, NONE)
REMOVE, REJECT, DONE = (KEY.Key_Backspace, NONE), (KEY.Key_X, NONE), (KEY.Key_Return, NONE)

# Of ways that take equally many keys, the order in which they are looked at.
LEAPS_ON, STAYS, ON = range(3)


class Stand(NamedTuple):
    """goal: the x that moves by line aim for, while they follow one another."""

    cursor: Cursor
    goal: float | None = None

    @property
    def same(self) -> tuple[object, ...]:
        """What two stands have in common from which the same keys lead on."""
        return self.cursor.at, self.cursor.anchor, self.cursor.target, self.cursor.leapt


class Counter(QObject):
    """Counts the keys that reach the program; Shift and Ctrl with a key are that key."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self.keys = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of presses, those that are shortcuts come to no widget; a release always comes to the one
        # with the focus, and where that does not want it to those around it.
        if event.type() == QEvent.Type.KeyRelease and watched is QApplication.focusWidget():
            assert isinstance(event, QKeyEvent)
            self.keys += event.key() not in MODIFIERS
        return False


class Annotator:
    """Presses keys at a window until its documents are as their gold says."""

    def __init__(self, app: QCoreApplication, window: Window, gold: dict[str, Document]) -> None:
        assert window.session is not None
        self.app, self.session, self.gold, self.pressed = app, window.session, gold, 0
        self._view = window.annotate.text
        self._last = "", ""  # what was labelled last, and its label
        self._remembering = window.hand.remembering

    def work(self) -> int:
        """All documents, from the first to the last; how many keys it took."""
        counter = Counter(self.app)
        for _ in self.gold:
            self._finish(self.session.current or "")
        done = self.session.project.read()
        wrong = [d.id for d in done if places_of(d.spans) != places_of(self.gold[d.id].spans)]
        assert not wrong, f"not as the gold says: {wrong}"
        assert counter.keys == self.pressed
        return counter.keys

    @property
    def _page(self) -> Page:
        assert self._view.page is not None
        return self._view.page

    def _press(self, *keys: Key) -> None:
        for key, how in keys:
            self.pressed += 1
            QTest.keyClick(QApplication.focusWidget() or self._view, key, how)

    def _finish(self, doc_id: str) -> None:
        self._view.setFocus()
        while fault := self._next_fault(doc_id):
            what, place = fault
            way = self._way(what, place)
            self._press(*way)
            if what == "label" and way[-1] == self._label_key(place[2]):
                self._last = self.gold[doc_id].text[place[0] : place[1]], place[2]
            assert self._next_fault(doc_id) != fault, f"{doc_id}: {fault} is still there"
        self._press(DONE)

    def _next_fault(self, doc_id: str) -> tuple[str, Place] | None:
        """The first thing that is not as it should be, in reading order: `label` or `remove`."""
        doc, proposals = self.session.document, self.session.proposals
        assert doc is not None
        wanted = places_of(self.gold[doc_id].spans)
        there, proposed = places_of(doc.spans), places_of(proposals)
        missing = wanted - there - proposed
        # What overlaps a span that will be labelled goes away by itself.
        wrong = [p for p in proposed - wanted if not any(overlap(p, m) for m in missing)]
        wrong += there - wanted
        faults = [("label", place) for place in missing] + [("remove", place) for place in wrong]
        return min(faults, key=lambda fault: fault[1], default=None)

    def _way(self, what: str, place: Place) -> list[Key]:
        """The fewest keys that mend a fault (Dijkstra; at a stand it may be mended by so many).
        Of equally many those are taken after which the cursor goes on by itself."""
        number = count()
        start = Stand(self._view.cursor_state)
        queue: list[tuple[int, int, int, Stand | None, list[Key]]] = [
            (0, ON, next(number), start, [])
        ]
        seen = set()
        if self._again(what, place):
            heapq.heappush(queue, (1, STAYS, next(number), None, [AGAIN]))
        while queue:
            so_far, _, _, here, keys = heapq.heappop(queue)
            if here is None:
                return keys
            if here.same in seen:
                continue
            seen.add(here.same)
            last = self._mend(here.cursor, what, place)
            if last is not None:
                goes_on = LEAPS_ON if here.cursor.leapt and what == "label" else STAYS
                done = so_far + len(last), goes_on, next(number), None, keys + last
                heapq.heappush(queue, done)
            for key, after in self._steps(here, Range(*place[:2])):
                if after.same not in seen:
                    heapq.heappush(queue, (so_far + 1, ON, next(number), after, [*keys, key]))
        raise AssertionError(f"no keys lead to {place}")

    def _again(self, what: str, place: Place) -> bool:
        """Whether the key for the next occurrence of what had the last label mends a fault."""
        doc, (text, name) = self._page.doc, self._last
        if what != "label" or (doc.text[place[0] : place[1]], place[2]) != (text, name):
            return False
        after, spans = self._view.cursor_range().end, self._page.spans
        return again.next_free(doc, text, after, lambda at: any(spans.touching(*at))) == place[:2]

    def _under(self, cursor: Cursor) -> tuple[Span, bool] | None:
        """The span that the cursor is on and whether it is proposed, as the view finds it."""
        page = self._page
        found = [
            (span, proposed)
            for spans, proposed in ((page.spans, False), (page.proposals, True))
            if (span := cursors.span_under(cursor, page.doc, spans))
        ]
        sent = [pair for pair in found if pair[0] == cursor.target]
        return min(sent or found, key=lambda pair: pair[0].end - pair[0].start, default=None)

    def _mend(self, cursor: Cursor, what: str, place: Place) -> list[Key] | None:
        """The keys that mend a fault from here without a further move, where some do."""
        doc, found = self._page.doc, self._under(cursor)
        start, end, name = place
        if what == "remove":
            if found is None or found[0][:3] != place:
                return None
            return [REJECT if found[1] else REMOVE]
        label = self._label_key(name)
        if found is None:
            return [label] if cursor.range(doc) == (start, end) else None
        span = found[0]
        if (span.start, span.end) == (start, end):
            return [label]
        if not span.overlaps(Range(start, end)):
            return None
        ends = _ends(doc, span, Range(start, end))
        return ends if span.label == name else [*ends, label]

    def _label_key(self, name: str) -> Key:
        key = self.session.labels[name].key
        return Qt.Key(ord(key.upper())), NONE

    def _steps(self, here: Stand, wanted: Range) -> Iterator[tuple[Key, Stand]]:
        """Where each key leads, as the view would find it. A selection is only extended where one
        of its ends is right: other ways are never shorter."""
        doc, cursor = self._page.doc, here.cursor
        yield from self._moves(here, MOVES)
        found, likely = self._under(cursor), self._remembering.places(doc)
        for key, step in LEAPS.items():
            if after := leaping.leap(doc, cursor, likely, self._taken, step):
                yield key, Stand(after)
        start, end = cursor.range(doc)
        if start == wanted.start or end == wanted.end:
            yield from self._moves(here, EXTENDING)
            if after := leaping.stretch(doc, cursor, likely):
                yield STRETCH, Stand(after)
        if found is None and overlap((start, end), wanted):
            for (side, by), key in ENDS.items():
                if after := leaping.resized(doc, cursor, side, by):
                    yield key, Stand(after)

    def _moves(self, here: Stand, moves: dict[Key, Move]) -> Iterator[tuple[Key, Stand]]:
        flow, screen = self._view.flow, self._view.viewport().height()
        token = flow.page.doc.tokens[here.cursor.at]
        left = places.rectangle(flow, *token).left() + 2 if here.goal is None else here.goal
        for key, move in moves.items():
            after = navigation.moved(flow, here.cursor, move, left, screen)
            if after is not None:
                yield key, Stand(after, left if move.unit == "line" else None)

    def _taken(self, place: Range) -> bool:
        page = self._page
        return any(page.spans.touching(*place)) or any(page.proposals.touching(*place))


def _ends(doc: Document, span: Span, wanted: Range) -> list[Key]:
    """The keys that bring the ends of a span where they should be; it grows before it shrinks."""
    first, last = cursors.tokens_of(doc.tokens, span.start, span.end)
    start, end = cursors.tokens_of(doc.tokens, *wanted)
    left = [ENDS["left", -1 if start < first else 1]] * abs(start - first)
    right = [ENDS["right", -1 if end < last else 1]] * abs(end - last)
    return left + right if start < first else right + left


def places_of(spans: Iterable[Span]) -> set[Place]:
    return {(span.start, span.end, span.label) for span in spans}


def overlap(a: tuple[Any, ...], b: tuple[Any, ...]) -> bool:
    return bool(a[0] < b[1] and b[0] < a[1])
