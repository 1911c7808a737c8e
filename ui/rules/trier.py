"""Tries rules off the window's thread: what is typed first, then the table, then the corpus."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from corpora.browsing import Reader
from corpora.document import Document
from corpora.errors import UserError
from ui.ending import knows_nothing_deleted
from ui.retold import retold
from ui.rules.bench import Bench, Counted, Here, Rules
from ui.workers import Worker


class _Sweep:
    """Counting one set of rules in the sample."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.begin(())

    def begin(self, rules: Rules) -> None:
        self.rules = rules
        self.hits: Counter[int] = Counter()
        self.documents, self.over = 0, not rules


class Trier(QObject):
    """Asks one thing after another in a thread of its own, always what is most urgent.

    tried: the hits in the document are there. counted: there are more figures of the sample.
    loaded: the project's rules. troubled: why it cannot be tried, in a sentence.
    """

    loaded = Signal(object)
    tried = Signal(object)
    counted = Signal()
    troubled = Signal(str)

    def __init__(self, reader: Callable[[], Reader], parent: QObject) -> None:
        super().__init__(parent)
        self._bench = Bench(reader)
        self._worker = Worker(self)
        knows_nothing_deleted(self)
        self._doc: Document | None = None
        self._busy, self._closed = False, False
        self._load_due, self._here_due = False, False
        self.of_rules, self.of_typed = _Sweep("rules"), _Sweep("typed")

    def load(self) -> None:
        """Read the rules anew."""
        self._load_due = True
        self._next()

    def try_rules(self, rules: Rules) -> None:
        """Try these, and count them anew."""
        self.of_rules.begin(rules)
        self._try()

    def try_typed(self, rules: Rules) -> None:
        """Try what is being typed."""
        self.of_typed.begin(rules)
        self._try()

    def try_on(self, doc: Document | None) -> None:
        """Try all on another document."""
        self._doc = doc
        self._try()

    def close(self) -> None:
        """Ask nothing more, and come back when the thread is done."""
        self._closed = True
        self._worker.wait()

    @property
    def busy(self) -> bool:
        """Whether figures are still to come."""
        due = self._busy or self._load_due or self._here_due
        return due or not (self.of_rules.over and self.of_typed.over)

    def _try(self) -> None:
        self._here_due = True
        self._next()

    def _next(self) -> None:
        """Do what is most urgent, if nothing is being done."""
        if self._busy or self._closed:
            return
        if self._load_due:
            self._load_due = False
            self._run(self._bench.rules, self.loaded.emit)
        elif self._here_due:
            self._here_due = False
            self._try_here()
        else:
            sweep = next((s for s in (self.of_typed, self.of_rules) if not s.over), None)
            if sweep is not None:
                work = partial(self._bench.sample, sweep.kind, sweep.rules, sweep.documents)
                self._run(work, partial(self._add, sweep, sweep.rules))

    def _try_here(self) -> None:
        if self._doc is None:
            self.tried.emit(Here({}, []))
            self._next()
            return
        rules, typed = self.of_rules.rules, self.of_typed.rules
        self._run(partial(self._bench.here, self._doc, rules, typed), self.tried.emit)

    def _run(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self._busy = True
        self._worker.run(partial(_told, work), partial(self._take, then))

    def _take(self, then: Callable[[Any], object], answer: Any) -> None:
        self._busy = False
        if isinstance(answer, UserError):
            # What is typed comes first, so it is what cannot be tried as long as it is not over.
            (self.of_rules if self.of_typed.over else self.of_typed).over = True
            self.troubled.emit(retold(str(answer)))
        elif not self._closed:
            then(answer)
        self._next()

    def _add(self, sweep: _Sweep, rules: Rules, more: Counted) -> None:
        if sweep.rules is not rules:  # they have changed meanwhile
            return
        sweep.hits.update(more.hits)
        sweep.documents += more.documents
        sweep.over = more.last
        self.counted.emit()


def _told(work: Callable[[], Any]) -> Any:
    """The answer, or what the person did wrong."""
    try:
        return work()
    except UserError as error:
        return error
