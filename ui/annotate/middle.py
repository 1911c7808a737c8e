"""The middle of the Annotate workspace: the text, what to do without one, or spans in context."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from corpora.document import Document, Span
from ui.annotate.empty import Empty
from ui.labels.desk import LabelDesk


class Middle(QStackedWidget):
    """Shows one of three pages."""

    def __init__(self, parts: tuple[QWidget, ...], nothing: Empty, desk: LabelDesk) -> None:
        """parts: of the page with the text, from top to bottom; the second takes the room."""
        super().__init__()
        self._text, self._nothing, self._desk = parts[1], nothing, desk
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part, 1 if part is self._text else 0)
        for widget in (page, nothing, desk.spans):
            self.addWidget(widget)

    @property
    def spans_shown(self) -> bool:
        """Whether the list of spans is in the text's place."""
        return self.currentWidget() is self._desk.spans

    def show_text(self, there: bool) -> None:
        """Show the text, or where there is none what brings some."""
        self.setCurrentIndex(0 if there else 1)

    def show_spans(self) -> None:
        """Show the list of spans, and give it the focus."""
        self.window().activateWindow()
        self.setCurrentWidget(self._desk.spans)
        self._desk.spans.take_focus()

    def list_spans(self, doc: Document | None, span: Span | None, names: tuple[str, ...]) -> None:
        """The spans of the label at the cursor, with the one there chosen; where there is none, or
        the list has it already, the list as it was left."""
        lines = self._desk.spans.lines
        at = (doc.id, span) if doc and span else None
        if lines.label in names and (at is None or lines.row_of(*at) >= 0):
            self.show_spans()
        else:
            self._desk.show_spans(span.label if span else next(iter(names), ""), at)

    @property
    def heart(self) -> QWidget:
        """What has the focus where the focus is here: the text, the list, or what brings texts."""
        pages = (self._text, self._nothing.button, self._desk.spans.view)
        return pages[self.currentIndex()]

    def take_focus(self) -> None:
        """Give the focus to what is shown."""
        self.heart.setFocus()
