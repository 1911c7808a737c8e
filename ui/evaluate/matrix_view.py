"""How the confusion matrix is drawn: names at both sides, mistakes the darker the more they are."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import theme
from ui.evaluate.matrix import Matrix, ShareRole
from ui.index import Index
from ui.lined_tables import PageTable
from ui.theme_colours import mix

ROW, PAD, NARROWEST = 26, 8, 40
ROWS, LONGEST = 18, 150  # rows before the matrix scrolls; the room of a name
SLACK = 4  # a painted name may be a little wider than its measure
LEVEL = 84  # names up to this width stand level above their columns
DARKEST = 0.5


class MatrixDelegate(QStyledItemDelegate):
    """The number over its shade; a nought is a dot."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, view = theme.current(), option.rect, option.widget
        text, share = index.data(), index.data(ShareRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        elif share and text:
            painter.fillRect(rect, QColor(mix(now.bad, now.surface, DARKEST * share**0.5)))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font or option.font)
        painter.setPen(QColor(now.muted if text == "0" else now.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -PAD, 0), right, "·" if text == "0" else text)
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(now.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()


class NamesHeader(QHeaderView):
    """Labels' names; above narrow columns they are turned. Those of the current cell stand out."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.turned = False

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now, level = theme.current(), self.orientation() == Qt.Orientation.Horizontal
        name = str(self.model().headerData(section, self.orientation()))
        painter.save()
        painter.setPen(QColor(now.text if section == self._current() else now.muted))
        box, side = QRectF(rect).adjusted(PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignLeft
        if level and self.turned:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            box = QRectF(PAD, 0, rect.height() - PAD, rect.width())
        elif level:
            side = Qt.AlignmentFlag.AlignRight
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _current(self) -> int:
        view = self.parent()
        index = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        return index.column() if self.orientation() == Qt.Orientation.Horizontal else index.row()


class MatrixView(PageTable):
    """Walked through with the arrow keys; a click or Enter opens a cell."""

    def __init__(self, model: Matrix, *, name: str) -> None:
        super().__init__(model, name=name)
        self._matrix = model
        self.across = NamesHeader(Qt.Orientation.Horizontal)
        self.down = NamesHeader(Qt.Orientation.Vertical)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        for header in (self.across, self.down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(ROW)
        self.down.setDefaultSectionSize(ROW)
        self.setItemDelegate(MatrixDelegate(self))
        self.setVerticalScrollMode(PageTable.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._show_names)

    def fit(self) -> None:
        """Give names and figures their room; for after another matrix is shown."""
        metrics = QFontMetrics(self.down.font())
        names = [column.title for column in self._matrix.columns]
        widest = max(map(metrics.horizontalAdvance, names), default=0)
        figures = max((len(cell.text) for row in self._matrix.rows for cell in row), default=1)
        figure = metrics.horizontalAdvance("0" * figures)
        self.across.turned = widest > LEVEL or len(names) > 10
        room = figure if self.across.turned else max(figure, widest)
        self.across.setDefaultSectionSize(max(NARROWEST, room + 2 * PAD + SLACK))
        turned = min(LONGEST, widest + 2 * PAD)
        self.across.setFixedHeight(turned if self.across.turned else ROW + 4)
        down = [*map(self._matrix.row_name, range(len(names)))]
        self.down.setFixedWidth(
            min(LONGEST, max(map(metrics.horizontalAdvance, down), default=0) + 2 * PAD + 2)
        )
        self.fit_height()

    def fit_height(self) -> None:
        """As high as its rows, but for many: then it scrolls, and the names stay."""
        rows = min(ROWS, self._matrix.rowCount()) * ROW
        wide = self.down.width() + self.across.length() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + self.across.height() + bar + 4)

    def _show_names(self) -> None:
        self.across.viewport().update()
        self.down.viewport().update()
