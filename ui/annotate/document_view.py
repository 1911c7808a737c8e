"""The column showing one document: its versions, zoom, theme and the row of tags."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from corpora.document import Document, Span
from corpora.labels import LabelSet
from ui import theme
from ui.annotate import cursor as cursors
from ui.annotate import gutter
from ui.annotate.column import MARGIN, Column
from ui.annotate.cursor import Cursor
from ui.annotate.flow import Flow
from ui.annotate.gutter import Numbers
from ui.annotate.laid import Page
from ui.annotate.marks import Spans, changed
from ui.annotate.style import style

ZOOMS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class DocumentView(Column):
    """A document with its annotations and proposals. zoomed: the new zoom."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._tags = False
        self._family = ""
        self._numbers: Numbers = "none"
        self._numbered: tuple[object, Numbers] = None, "none"  # what `_begun` is of
        self._begun: list[int] = []
        self._labels = LabelSet()
        self.cursor_state = Cursor()
        theme.notifier().changed.connect(self._restyle)

    def set_document(
        self, doc: Document | None, proposals: Sequence[Span], labels: LabelSet
    ) -> None:
        """Show a document. Another version of the one that is shown keeps scroll and cursor, and
        only the paragraphs whose spans changed are laid out anew."""
        old, old_labels = self.page, self._labels
        self._labels = labels
        if doc is None or old is None or old.doc.id != doc.id:
            self.cursor_state = Cursor()
            self.show_flow(self._new_page(doc, proposals) if doc else None)
            return
        self.cursor_state = cursors.kept(self.cursor_state, doc, chain(doc.spans, proposals))
        if (old.doc.text, old.doc.tokens) != (doc.text, doc.tokens):
            self.show_flow(self._new_page(doc, proposals), at_start=False)
        elif old_labels != labels:
            self.restyle(self._new_page(doc, proposals))
        else:
            self._update_spans(old, doc, proposals)

    def _new_page(self, doc: Document, proposals: Sequence[Span]) -> Page:
        colours = {label.name: label.colour for label in self._labels}
        look, family = theme.current(), self._family
        shown = style(look, colours, zoom=self._zoom, tags=self._tags, family=family)
        spans, proposed = Spans(doc.spans), Spans(proposals)
        return Page(doc, spans, proposed, shown, self.column_width(), self._tags)

    def _update_spans(self, old: Page, doc: Document, proposals: Sequence[Span]) -> None:
        spans, proposed = old.spans.renewed(doc.spans), old.proposals.renewed(proposals)
        different = changed(old.spans.all, spans.all)
        different += changed(old.proposals.all, proposed.all)
        page = Page(doc, spans, proposed, old.style, old.width, old.tags)
        self.change(page, different)

    def _restyle(self) -> None:
        if self.page:
            self.restyle(self._new_page(self.page.doc, self.page.proposals.all))

    def resized(self) -> None:
        self._restyle()

    @property
    def page(self) -> Page | None:
        return self._flow.page if self._flow else None

    @property
    def flow(self) -> Flow:
        """The column's paragraphs. Only while a document is shown."""
        assert self._flow is not None
        return self._flow

    @property
    def document(self) -> Document | None:
        return self.page.doc if self.page else None

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """1.0 is the normal size."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._restyle()
            self.zoomed.emit(zoom)

    def zoom_by(self, step: int) -> None:
        """One size larger (1) or smaller (-1)."""
        sizes = [size for size in ZOOMS if (size - self._zoom) * step > 0]
        if sizes:
            self.set_zoom(min(sizes) if step > 0 else max(sizes))

    @property
    def tags_shown(self) -> bool:
        return self._tags

    def show_tags(self, shown: bool) -> None:
        """Whether the row of IOB2 tags stands under the words."""
        if shown != self._tags:
            self._tags = shown
            self._restyle()

    def toggle_tags(self) -> None:
        self.show_tags(not self._tags)

    def set_family(self, family: str) -> None:
        """Show the text in this font; "" is the window's."""
        if family != self._family:
            self._family = family
            self._restyle()

    @property
    def numbers(self) -> Numbers:
        """What is numbered beside the text."""
        return self._numbers

    def show_numbers(self, kind: Numbers) -> None:
        """Number lines or sentences beside the text, or nothing."""
        if kind != self._numbers:
            self._numbers = kind
            self.begins.emit(self.text_left())
            self._restyle()
            self.viewport().update()

    def text_left(self) -> int:
        return super().text_left() if self._numbers == "none" else MARGIN

    def paint_beside(self, painter: QPainter, index: int, clip: QRectF) -> None:
        doc = self.document
        if self._numbers == "none" or doc is None:
            return
        if self._numbered[0] is not doc.text or self._numbered[1] != self._numbers:
            self._numbered = doc.text, self._numbers
            self._begun = gutter.starts(doc, self._numbers)
        gutter.paint(painter, self.flow.laid(index), self._begun, clip)
