"""Every setting of the chosen models, for who wants to see them; empty ones are as made."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpora.errors import UserError
from tagger import models
from tagger.models.settings import describe, parse
from ui import theme
from ui.models.choices import LABEL_WIDTH
from ui.retold import retold

# The first are what most people change; the others follow as the models have them.
FIRST = ("vectors", "hidden", "layers", "dropout", "batch", "learning_rate")


class MoreSettings(QWidget):
    """A button that opens a row for each setting that a chosen model has.

    but: names that are asked for elsewhere.
    """

    changed = Signal()

    def __init__(self, but: Sequence[str]) -> None:
        super().__init__()
        self._but = set(but)
        self._models: tuple[str, ...] = ()
        self._values: dict[str, str] = {}
        self._label_width = LABEL_WIDTH
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show)
        self._rows = QWidget()
        self._rows.hide()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addWidget(self._rows)
        self._show(False)

    def follow(self, names: Sequence[str]) -> None:
        """Offer the settings of these models; what was filled in stays."""
        if tuple(names) != self._models:
            self._models = tuple(names)
            self._show(self._button.isChecked())

    def stand_under(self, label_width: int) -> None:
        """Fields stand under those of other rows, whose labels are so wide."""
        self._label_width = label_width

    def values(self, model: str) -> list[tuple[str, str]]:
        """What was filled in, as far as the model has it."""
        known = {item["name"] for item in describe(models.family(model).Settings)}
        return [(name, value) for name, value in self.filled() if name in known]

    def filled(self) -> list[tuple[str, str]]:
        """What was filled in, of all models that are chosen."""
        known = self._known()
        return [(name, value) for name, value in self._values.items() if value and name in known]

    def fault(self) -> str:
        """Why a value cannot be; "" where all can."""
        for model in self._models:
            try:
                parse(models.family(model).Settings, dict(self.values(model)), model)
            except UserError as error:
                return retold(str(error))
        return ""

    def _known(self) -> dict[str, dict[str, Any]]:
        """By name; the default is that of the last model which has the setting."""
        found = {
            item["name"]: item
            for model in self._models
            for item in describe(models.family(model).Settings)
            if item["name"] not in self._but
        }
        order = [name for name in FIRST if name in found]
        return {name: found[name] for name in (*order, *(n for n in found if n not in order))}

    def _show(self, shown: bool) -> None:
        self._button.setText(self.tr("Fewer settings") if shown else self.tr("More settings"))
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.SMALL)
        form.setHorizontalSpacing(theme.SMALL)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, item in self._known().items() if shown else ():
            label = QLabel(name)
            label.setToolTip(item["text"])
            label.setMinimumWidth(self._label_width)
            form.addRow(label, self._field(item))
        self._place.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.setVisible(shown)

    def _field(self, item: Mapping[str, Any]) -> QWidget:
        field = self._choice(item) if "choices" in item else self._line(item)
        field.setToolTip(item["text"])
        field.setAccessibleName(item["name"])
        field.setMinimumWidth(0)
        return field

    def _choice(self, item: Mapping[str, Any]) -> QComboBox:
        box = QComboBox()
        box.addItem(f"{item['default']}", "")
        others = [choice for choice in item["choices"] if choice != item["default"]]
        for choice in others:
            box.addItem(choice, choice)
        box.setCurrentIndex(max(0, box.findData(self._values.get(item["name"], ""))))
        box.currentIndexChanged.connect(lambda: self._take(item["name"], box.currentData()))
        return box

    def _line(self, item: Mapping[str, Any]) -> QLineEdit:
        line = QLineEdit(self._values.get(item["name"], ""))
        line.setPlaceholderText(str(item["default"]) or self.tr("none"))
        line.textChanged.connect(lambda text: self._take(item["name"], text.strip()))
        return line

    def _take(self, name: str, value: str) -> None:
        self._values[name] = value
        self.changed.emit()
