"""Small widgets, made with the role by which the stylesheet knows them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
    QWidget,
)

UNBOUNDED = 16777215  # pixels: a widget may be as wide, or high, as it likes (QWIDGETSIZE_MAX)
BESIDE = 24  # pixels of a window that a dialog leaves in sight, where that is small
Act = Callable[[], object]
# Qt puts three more pixels beside the words of a cell than beside those of its head.
HEAD = "QHeaderView::section { padding: 6px 13px; }"


class RowBox(QCheckBox):
    """A check box that is ticked by a click anywhere in its row, not on its words alone."""

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)


class RowChoice(QRadioButton):
    """A radio button, likewise."""

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget that is shown another role."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        for other in (widget, *widget.findChildren(QWidget)):
            other.style().polish(other)


def button(text: str, act: Act, *, name: str = "", role: str = "") -> QPushButton:
    """A button. `name` is for tests and the stylesheet."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.clicked.connect(lambda: act())
    return made


def tool(text: str, *, name: str = "", role: str = "quiet", says: str = "") -> QToolButton:
    """A button of a bar, which the mouse does not give the focus. `says` is its name in words."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName(name)
    as_tool(made, role=role, says=says)
    return made


def as_tool(made: QToolButton, *, role: str, says: str) -> None:
    """Make a button one of a bar."""
    made.setProperty("role", role)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if says:
        made.setAccessibleName(says)
        made.setToolTip(says)


def table(
    model: QAbstractItemModel, *, name: str, row: int, widths: Mapping[int, int], stretch: int
) -> QTableView:
    """A table whose rows are chosen as a whole. row: their height. widths: of columns; the one of
    the number `stretch` takes what is left. A column is as wide as its head at least."""
    made = QTableView()
    made.setProperty("role", "boxed")
    made.setStyleSheet(HEAD)
    made.setModel(model)
    made.setAccessibleName(name)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(row)
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in widths.items():
        made.setColumnWidth(column, max(width, head.sectionSizeHint(column)))
    head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    return made


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its size, or as much of it as the window has that it stands over."""
    parent = dialog.parentWidget()
    most = parent.window().size() if parent is not None else dialog.screen().availableSize()
    dialog.resize(min(width, most.width() - BESIDE), min(height, most.height() - BESIDE))


def line() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made
