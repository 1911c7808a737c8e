"""The parts of the dialog of rules: the table, the list of hits, and the row of buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import make, theme
from ui.elided import ElidedLabel
from ui.labels.line_delegate import LineDelegate
from ui.rules.hit_lines import HitLines
from ui.rules.rule_table import HERE, LABEL, NOTE, PATTERN, SAMPLE, RuleTable

WIDTHS = {LABEL: 150, NOTE: 150, HERE: 80, SAMPLE: 120}
ROW = 32


def table(model: RuleTable) -> QTableView:
    """The rules, several of which can be chosen."""
    name = QCoreApplication.translate("rules", "Rules")
    return make.table(model, name=name, row=ROW, widths=WIDTHS, stretch=PATTERN)


def say(table: QTableView, text: str) -> None:
    """Say something in the place of rows; "": nothing."""
    hint = table.viewport().findChild(QLabel)
    if hint is None:
        hint = make.label(role="muted", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(table.viewport()).addWidget(hint)
    hint.setText(text)
    hint.setVisible(bool(text))


def view(hits: HitLines, colour_of: Callable[[str], str]) -> QListView:
    """The hits, each in its line."""
    made = QListView()
    made.setProperty("role", "boxed")
    made.setModel(hits)
    made.setItemDelegate(LineDelegate(colour_of, made, boxed=True))
    made.setUniformItemSizes(True)
    made.setMouseTracking(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    name = QCoreApplication.translate("rules", "Hits in the open document")
    made.setAccessibleName(name)
    return made


class Foot(QWidget):
    """Files at the left; at the right what lets the rules propose, and how far that is."""

    def __init__(self) -> None:
        super().__init__()
        self.bring = QPushButton(self.tr("&Import…"))
        self.write = QPushButton(self.tr("&Export…"))
        self.stop = QPushButton(self.tr("&Cancel"))
        self.propose = QPushButton(self.tr("&Propose on all documents"))
        for button in (self.bring, self.write, self.stop, self.propose):
            button.setAutoDefault(False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Documents done"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SMALL)
        line.addWidget(self.bring)
        line.addWidget(self.write)
        keys = self.tr("Space: on, off · F2: write · Del: remove · Ctrl+Z: undo")
        said = ElidedLabel("muted")
        said.setText(keys)
        line.addWidget(said, 1)
        for widget in (self.bar, self.stop, self.propose):
            line.addWidget(widget)
        self.show_progress(0, over=True)

    def show_progress(self, fraction: float | None, *, over: bool = False) -> None:
        """How far the documents are; None: nobody knows yet."""
        self.bar.setRange(0, 0 if fraction is None else 1000)
        self.bar.setValue(round(1000 * (fraction or 0)))
        self.bar.setHidden(over)
        self.stop.setHidden(over)
