"""Tables that are as high as their rows, with lines that go on to the end of what they stand in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader

from ui import theme
from ui.tables import Table, TableView

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
