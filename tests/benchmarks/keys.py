"""How many keys a person needs: the sample's news labelled through real key events, to its gold.

`python -m tests.benchmarks keys`: a simulated annotator who knows the gold presses keys in the
window, counted one by one (Shift and Ctrl with a key are that key), from nothing, from nothing with
*All occurrences* for what always has one label, and with spaCy's proposals. KEYS_DOCUMENTS says of
how many documents. Moves are the shortest sequence of keys that leads there.

Beside it stands the least that two other tools need by what their documentation says, in actions:
a selection by mouse is one, and so are a click and a key.

- Prodigy (https://prodi.gy/docs/api-interfaces and /docs/api-web-app): the label that is chosen,
  by a number key, stays chosen for the selections that follow, so each label of a document costs
  one key; each span one selection, which snaps to tokens; each wrong one a click to remove it; each
  document one key, `a`.
- doccano (https://github.com/doccano/doccano/blob/master/docs/tutorial.md): each span is selected
  and then given a label, which may have a shortcut key; a wrong one is clicked and deleted; a
  document is marked as done, and the next one asked for.
"""

import os
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import catalog
from corpora.document import Document, Range, Span
from corpora.labels import default_map
from corpora.project import Project
from ui.annotate import again, navigation, places
from ui.annotate import cursor as cursors
from ui.annotate.cursor import Cursor
from ui.annotate.moves import Move
from ui.app import make_app
from ui.jobs import Jobs
from ui.occurrences.dialog import OccurrencesDialog
from ui.settings import Settings
from ui.window import SIZE, Window

DOCUMENTS = int(os.environ.get("KEYS_DOCUMENTS", "12"))
PIPELINE = "en_core_web_sm"
LABELS = ("PER", "ORG", "LOC", "DATE", "MONEY")
KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOVES = {
    (KEY.Key_Right, NONE): Move("token", 1),
    (KEY.Key_Left, NONE): Move("token", -1),
    (KEY.Key_Down, NONE): Move("line", 1),
    (KEY.Key_Up, NONE): Move("line", -1),
    (KEY.Key_Right, CONTROL): Move("sentence", 1),
    (KEY.Key_Left, CONTROL): Move("sentence", -1),
    (KEY.Key_End, NONE): Move("line end", 1),
    (KEY.Key_Home, NONE): Move("line end", -1),
}
Place = tuple[int, int, str]  # a span without who made it
Key = tuple[Qt.Key, Qt.KeyboardModifier]


class Effort(NamedTuple):
    """Keys or actions, of all documents together. mouse: the least of ours, counted as theirs."""

    keys: int
    mouse: int
    prodigy: int
    doccano: int


class Stand(NamedTuple):
    """goal: the x that moves by line aim for, while they follow one another."""

    cursor: Cursor
    goal: float | None


class Annotator:
    """Presses keys at a window until a document is as its gold says."""

    def __init__(self, window: Window, gold: dict[str, Document], *, everywhere: bool) -> None:
        """everywhere: what has one label wherever it stands is labelled everywhere at once."""
        self.window, self.gold, self.keys = window, gold, 0
        self._everywhere = everywhere
        self._view = window.annotate.text

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = NONE) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self._view, key, how)

    def work(self) -> None:
        """All documents, from the first to the last."""
        for _ in self.gold:
            self.finish(self.window.session.current)
        done = self.window.session.project.read()
        wrong = [
            doc.id for doc in done if places_of(doc.spans) != places_of(self.gold[doc.id].spans)
        ]
        assert not wrong, f"not as the gold says: {wrong}"

    def finish(self, doc_id: str) -> None:
        self._view.setFocus()
        while fault := self._next_fault(doc_id):
            self._mend(*fault)
        self.press(KEY.Key_Return)

    def _next_fault(self, doc_id: str) -> tuple[str, Place] | None:
        """The first thing that is not as it should be, in reading order: `label` or `remove`."""
        session = self.window.session
        wanted = places_of(self.gold[doc_id].spans)
        there = places_of(session.document.spans)
        proposed = places_of(session.proposals)
        missing = wanted - there - proposed
        # What overlaps a span that will be labelled goes away by itself.
        wrong = [p for p in proposed - wanted if not any(overlap(p, m) for m in missing)]
        wrong += there - wanted
        faults = [("label", place) for place in missing] + [("remove", place) for place in wrong]
        return min(faults, key=lambda fault: fault[1], default=None)

    def _mend(self, what: str, place: Place) -> None:
        start, end, name = place
        session, doc = self.window.session, self.window.session.document
        first, last = cursors.tokens_of(doc.tokens, start, end)
        if what == "remove":
            self._go(lambda at: at == first)
            self.press(KEY.Key_X if session.proposals else KEY.Key_Backspace)
            return
        self._go(lambda at: at == first)
        under = self.window.hand.place().thing
        if under is not None and last - first == 1 and (under.start, under.end) != (start, end):
            self.press(KEY.Key_X)  # one token cannot be selected within what covers it
            return
        if under is None or (under.start, under.end) != (start, end):
            for _ in range(last - first - 1):
                self.press(KEY.Key_Right, SHIFT)
        self.press(Qt.Key(KEY.Key_1 + LABELS.index(name)))
        if self._everywhere and always(self.gold.values(), doc.text[start:end], name):
            self._label_all()
        while self._same_follows(doc.id, doc.text[start:end], name):
            self.press(KEY.Key_N)

    def _same_follows(self, doc_id: str, words: str, name: str) -> bool:
        """Whether the next occurrence without a label is to have the same one."""
        session, after = self.window.session, self.window.hand.place().end
        there = [*session.document.spans, *session.proposals]

        def taken(place: Range) -> bool:
            return any(span.overlaps(place) for span in there)

        found = again.next_free(session.document, words, after, taken)
        return found is not None and (*found, name) in places_of(self.gold[doc_id].spans)

    def _label_all(self) -> None:
        self.press(KEY.Key_L, SHIFT)
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, OccurrencesDialog))
        while dialog.looking:
            QTest.qWait(5)
        self.press(KEY.Key_Return)
        QTest.qWait(5)
        self.window.activateWindow()
        self._view.setFocus()

    def _go(self, there: Callable[[int], bool]) -> None:
        """The fewest keys that lead to such a token."""
        for key in self._path(there):
            self.press(*key)
        assert there(self._view.cursor_state.at)

    def _path(self, there: Callable[[int], bool]) -> list[Key]:
        begin = Stand(self._view.cursor_state, None)
        queue, seen = deque([(begin, list[Key]())]), {begin.cursor.at}
        while queue:
            here, keys = queue.popleft()
            if there(here.cursor.at):
                return keys
            for key, after in self._steps(here):
                if after.cursor.at not in seen:
                    seen.add(after.cursor.at)
                    queue.append((after, [*keys, key]))
        raise AssertionError("no keys lead there")

    def _steps(self, here: Stand) -> Iterable[tuple[Key, Stand]]:
        """Where each key leads, as the view would find it."""
        flow, screen = self._view.flow, self._view.viewport().height()
        token = flow.page.doc.tokens[here.cursor.at]
        left = places.rectangle(flow, *token).left() + 2 if here.goal is None else here.goal
        for key, move in MOVES.items():
            after = navigation.moved(flow, here.cursor, move, left, screen)
            if after is not None:
                yield key, Stand(after, left if move.unit == "line" else None)


def places_of(spans: Iterable[Span]) -> set[Place]:
    return {(span.start, span.end, span.label) for span in spans}


def overlap(a: Place, b: Place) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def always(docs: Iterable[Document], words: str, name: str) -> bool:
    """Whether words stand more than once, as whole tokens, and have this label everywhere."""
    found = [
        (start, start + len(words), name) in places_of(doc.spans)
        for doc in docs
        for start in starts(doc, words)
    ]
    return len(found) > 2 and all(found)


def starts(doc: Document, words: str) -> list[int]:
    begins, ends = {t.start for t in doc.tokens}, {t.end for t in doc.tokens}
    found = (at for at in begins if doc.text.startswith(words, at))
    return sorted(at for at in found if at + len(words) in ends)


def least(gold: Iterable[Document], proposed: dict[str, set[Place]]) -> tuple[int, int, int]:
    """The least actions of mouse and keys here, in Prodigy and in doccano, where these spans are
    there already. Here a span is selected and gets its label by a key, which removes proposals that
    overlap it; others are clicked and refused by a key; Enter ends a document."""
    ours = prodigy = doccano = 0
    for doc in gold:
        wanted, there = places_of(doc.spans), proposed.get(doc.id, set())
        missing, wrong = wanted - there, there - wanted
        alone = [place for place in wrong if not any(overlap(place, one) for one in missing)]
        ours += 2 * len(missing) + 2 * len(alone) + 1
        prodigy += len(missing) + len({place[2] for place in missing}) + len(wrong) + 1
        doccano += 2 * len(missing) + 2 * len(wrong) + 2
    return ours, prodigy, doccano


def guessed(docs: list[Document]) -> dict[str, list[Span]]:
    from tagger.pipelines import pipeline_labels
    from tagger.preannotate import preannotate

    chosen = default_map(pipeline_labels(PIPELINE), LABELS)
    found = preannotate(docs, pipeline=PIPELINE, label_map=chosen)
    return {doc.id: list(spans) for doc, spans in found}


def measure(docs: list[Document], spans: dict[str, list[Span]], *, everywhere: bool) -> Effort:
    """A project without a label on its texts, these spans proposed, brought to the gold."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "keys.tagwright"
        with Project.create(path, labels=LABELS) as project:
            bare = [doc.replace(spans=(), state="open") for doc in docs]
            list(project.import_documents(bare, source="sample"))
            project.propose(PIPELINE, list(spans.items()))
        window = Window(Settings(Path(name) / "window.ini"), Jobs())
        window.resize(*SIZE)
        window.show()
        window.open_project(path)
        window.activateWindow()
        QApplication.processEvents()
        annotator = Annotator(window, {doc.id: doc for doc in docs}, everywhere=everywhere)
        annotator.work()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    there = {doc_id: places_of(found) for doc_id, found in spans.items()}
    return Effort(annotator.keys, *least(docs, there))


def report(name: str, effort: Effort, spans: int, docs: int) -> None:
    keys = effort.keys
    print(f"{name}: {keys} keys, {keys / spans:.2f} a span, {keys / docs:.1f} a document")
    for who, actions in zip(("here", "Prodigy", "doccano"), effort[1:], strict=True):
        ratio = f"{keys / actions:.2f} keys for each, {effort.mouse / actions:.2f} actions here"
        print(f"  by mouse and keys, {who:<8} {actions / spans:5.2f} actions a span  ({ratio})")
    sys.stdout.flush()


def main() -> None:
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    docs = list(catalog.load("sample-news"))[:DOCUMENTS]
    spans = sum(len(doc.spans) for doc in docs)
    print(f"{len(docs)} documents, {spans} spans")
    report("from nothing", measure(docs, {}, everywhere=False), spans, len(docs))
    report("from nothing, all occurrences", measure(docs, {}, everywhere=True), spans, len(docs))
    found = guessed(docs)
    report(f"with {PIPELINE}'s proposals", measure(docs, found, everywhere=False), spans, len(docs))


if __name__ == "__main__":
    main()
