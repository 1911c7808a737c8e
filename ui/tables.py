"""Tables of figures: what a cell shows, how tables are read, copied and walked through."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import phrases, theme
from ui.index import Index

DASH = "–"
TICK_ROOM = 12
# Many columns of figures: closer than lists of words, headings flush with their cells.
TIGHT = """
QTableView::item { padding: 6px 6px; } QHeaderView::section { padding: 6px 9px; }
"""
ValueRole = Qt.ItemDataRole.UserRole
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and what the heading stands for. Figures stand at the right; what is
    spare may be left out where there is no room. Of names the end tells them apart, of a phrase the
    beginning: that stays where it is elided."""

    title: str
    tip: str = ""
    figures: bool = True
    spare: bool = False
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows. `value` is what it stands for: sorting and doors read it. `plain` is what
    is copied where that is not the text: figures as other programs read them."""

    text: str
    tip: str = ""
    value: Any = None
    strong: bool = False
    plain: str = ""


def count(number: int, value: Any = None, tip: str = "", *, strong: bool = False) -> Cell:
    """How many; value: what it stands for, where that is not the number."""
    shown = phrases.number(number)
    return Cell(shown, tip, number if value is None else value, strong, str(number))


def figures(
    write: Callable[[QLocale], str], tip: str = "", value: Any = None, *, strong: bool = False
) -> Cell:
    """Figures, written as the language of the interface writes them and as other programs do."""
    return Cell(write(QLocale()), tip, value, strong, write(phrases.PLAIN))


def share(value: float | None, reason: str = "", *, strong: bool = False) -> Cell:
    """A share in percent; an en dash, with the reason, where it is undefined."""
    if value is None:
        return Cell(DASH, reason)
    tip = phrases.decimal(value, 4)
    return figures(lambda locale: phrases.percent(value, locale), tip, value, strong=strong)


def between(low: float | None, high: float | None) -> Cell:
    """An interval of shares, in percent; an en dash where it is undefined."""
    if low is None or high is None:
        return Cell(DASH)
    return figures(lambda here: f"{phrases.percent(low, here)} – {phrases.percent(high, here)}")


class Table(QAbstractTableModel):
    """Rows of cells under columns; both are replaced as a whole."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Sequence[Cell]] = []

    def show(self, rows: Sequence[Sequence[Cell]], columns: Sequence[Column] = ()) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.columns = tuple(columns) or self.columns
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        cell = self.rows[index.row()][index.column()]
        if role == Role.DisplayRole:
            return cell.text
        if role in (Role.ToolTipRole, Role.AccessibleDescriptionRole):
            return cell.tip or None
        if role == Role.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {cell.text}"
        if role == ValueRole:
            return cell.value
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        return _strong() if role == Role.FontRole and cell.strong else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.TextAlignmentRole:
            return self._alignment(section)
        if role in (Role.ToolTipRole, Role.AccessibleDescriptionRole):
            return column.tip or None
        return column.title if role == Role.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].figures else None
        return (side or Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

    def as_tsv(self, indexes: Sequence[QModelIndex]) -> str:
        """The cells in their rows and columns, the headings first; figures with a point."""
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        lines = [[self.columns[column].title for column in columns]]
        lines += [[_copied(self.rows[row][column]) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in lines)


def _copied(cell: Cell) -> str:
    return cell.plain or cell.text


def _figures(font: QFont) -> QFont:
    """The font with figures of one width, so that they stand under one another."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _strong() -> QFont:
    font = _figures(QFont(QGuiApplication.font()))
    font.setWeight(QFont.Weight.DemiBold)
    return font


class CellDelegate(QStyledItemDelegate):
    """Rings the cell one stands on while its table has the focus, and leaves ticks their room."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, Table) and model.columns[index.column()].phrase:
            option.textElideMode = Qt.TextElideMode.ElideRight

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        ticked = index.data(Role.CheckStateRole) is not None
        return size + QSize(TICK_ROOM, 0) if ticked else size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
            painter.restore()


class TableView(QTableView):
    """A table that grows to its rows, copies as TSV, and opens a cell with a click or Enter."""

    opened = Signal(QModelIndex)

    def __init__(self, model: Table, *, name: str, rows: bool = False) -> None:
        """rows: the selection is a whole row, not a cell."""
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectRows if rows else behaviour.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(CellDelegate(self))
        self.setStyleSheet(TIGHT)
        self.setFont(_figures(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what is selected (all, where nothing is) on the clipboard as TSV."""
        model = self.model()
        assert isinstance(model, Table)
        chosen = self.selectedIndexes()
        if not chosen:
            across, down = range(model.columnCount()), range(model.rowCount())
            chosen = [model.index(row, column) for row in down for column in across]
        QGuiApplication.clipboard().setText(model.as_tsv(chosen))

    def select(self, row: int, column: int = 0) -> None:
        index = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def fit_height(self) -> None:
        """As high as its rows, so that the page scrolls and the table does not."""
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() else 0
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + extra + 6)
