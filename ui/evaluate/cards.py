"""Cards with a heading and a score table each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyleOptionHeader,
    QToolButton,
    QVBoxLayout,
)

from tagger.evaluation import SCHEMES, Scheme
from ui import theme
from ui.evaluate.doors import Door
from ui.evaluate.words import scheme_tip, scheme_title
from ui.tables import Cell, Column, Table, TableView, ValueRole

MARGINS = 20  # pixels beside a column's title
NARROWEST = 100  # pixels: a column of words or names, where the page is narrow


class PageTable(TableView):
    """Has the height of its rows, at every width of the page."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_height()


class LinedHeader(QHeaderView):
    """Its line goes on to the end of the table. Long titles are elided in the middle: names of runs
    differ at their ends."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        title = str(self.model().headerData(section, self.orientation()))
        room = self.sectionSize(section) - MARGINS
        option.text = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _go_on(self, self.length(), [self.height() - 1])


class LinedTable(PageTable):
    """Its lines go on to the end of the card, so that tables under one another end alike. Where
    there is no room for long names, they are elided; figures never are."""

    def __init__(self, model: Table, *, name: str, rows: bool = False) -> None:
        super().__init__(model, name=name, rows=rows)
        header = LinedHeader(Qt.Orientation.Horizontal, self)
        header.setHighlightSections(False)
        self.setHorizontalHeader(header)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.ask_all_room()

    def ask_all_room(self) -> None:
        """Make each column as wide as what is in it."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit_height(self) -> None:
        self.ask_all_room()
        self._narrow()
        super().fit_height()

    def _narrow(self) -> None:
        """Take what does not fit from the widest heads of figures, then from the widest words."""
        header, model, room = self.horizontalHeader(), self.model(), self.viewport().width()
        assert isinstance(model, Table)
        if header.length() <= room:
            return
        shown = [at for at in range(len(model.columns)) if not self.isColumnHidden(at)]
        wide = {at: header.sectionSize(at) for at in shown}
        figures = [at for at in shown if model.columns[at].figures]
        words = [at for at in shown if at not in figures]
        least = dict.fromkeys(words, 0) | {at: self.sizeHintForColumn(at) for at in figures}
        for columns in (figures, words):
            wide |= _cut({at: wide[at] for at in columns}, least, room - sum(wide.values()))
        for at, width in wide.items():
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(at, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rows = range(self.model().rowCount())
        bottoms = [self.rowViewportPosition(row) + self.rowHeight(row) - 1 for row in rows]
        _go_on(self, self.horizontalHeader().length(), bottoms)


class SparingTable(LinedTable):
    """Leaves out the last columns that are spare where there is no room for them."""

    def fit_height(self) -> None:
        header, model = self.horizontalHeader(), self.model()
        header.setStretchLastSection(False)  # then it has the width of what is in it
        self.ask_all_room()
        assert isinstance(model, Table)
        for column in range(len(model.columns)):
            self.setColumnHidden(column, False)
        for column in reversed([at for at, one in enumerate(model.columns) if one.spare]):
            self.setColumnHidden(column, header.length() > self.viewport().width())
        super().fit_height()
        whole = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        header.setStretchLastSection(whole)


class TableCard(QFrame):
    """A heading, and a table whose numbers are doors."""

    door_opened = Signal(object)

    def __init__(self, title: str, *, view: PageTable | None = None) -> None:
        """view: of a table of one's own."""
        super().__init__()
        self.setProperty("role", "card")
        self.view = view or LinedTable(Table([]), name=title)
        # Whose parent is C++'s is never deleted by a garbage collection in a worker's thread.
        self.view.model().setParent(self.view)
        self.view.opened.connect(self._open)
        self.heading = _section(title)
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(self.head)
        layout.addWidget(self.view)
        layout.addWidget(self.note)

    def show_rows(self, rows: Sequence[Sequence[Cell]], columns: Sequence[Column]) -> None:
        """Show other rows; the cell one stands on stays where it was, if it is still there."""
        here, model = self.view.currentIndex(), self.view.model()
        assert isinstance(model, Table)
        if (list(rows), tuple(columns)) == (model.rows, model.columns):
            return
        model.show(rows, columns)
        self.view.fit_height()
        if here.isValid() and here.row() < len(rows) and here.column() < len(columns):
            self.view.select(here.row(), here.column())

    def say(self, text: str, role: str = "muted") -> None:
        """A line under the table; "" for none. role: "warn" for what must not be overlooked."""
        self.note.setText(text)
        self.note.setProperty("role", role)
        self.note.style().polish(self.note)
        self.note.setVisible(bool(text))

    def _open(self, index: QModelIndex) -> None:
        door = index.data(ValueRole) if index.isValid() else None
        if isinstance(door, Door):
            self.door_opened.emit(door)


class SchemeSwitch(QFrame):
    """One of the four schemes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setAccessibleName(self.tr("Scheme"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        for at, scheme in enumerate(SCHEMES):
            button = QToolButton()
            button.setText(scheme_title(scheme))
            button.setToolTip(scheme_tip(scheme))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setChecked(at == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, at)
            layout.addWidget(button)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def scheme(self) -> Scheme:
        return SCHEMES[self._group.checkedId()]


def _cut(wide: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """Widths of columns, cut to one that fits; room: what is left, less than 0 where too little."""
    found, fits = dict(wide), sum(wide.values()) + room
    for cap in range(max(wide.values(), default=0), NARROWEST - 1, -1):
        if sum(found.values()) <= fits:
            break
        found = {at: min(width, max(cap, least[at])) for at, width in wide.items()}
    return found


def _go_on(view: QAbstractItemView, begin: int, heights: Sequence[int]) -> None:
    painter, room = QPainter(view.viewport()), view.viewport().width() - begin
    for height in heights if room > 0 else ():
        # Filled, not drawn: on fine screens a drawn line lies half a pixel higher than the cells'.
        painter.fillRect(begin, height, room, 1, QColor(theme.current().line))


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label
