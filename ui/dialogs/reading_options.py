"""How files are to be read: encoding, language, borders, and the options of one format."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from corpora.formats import FormatInfo, Option
from ui import make
from ui.dialogs.form import FIELD_HEIGHT
from ui.retold import retold

# What labelled files are most often in, where they are not in UTF-8.
ENCODINGS = ("latin-1", "cp1252", "utf-16", "cp1251", "shift_jis", "gb18030", "euc_kr")
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt", "ru", "ja", "ko", "zh", "xx")
YES_NO = ("yes", "no")
INDENT = 18
FIRST_OPTION = 6  # the row of the format's first one


class ReadingOptions(QWidget):
    """Fields that are out of sight until they are unfolded. `changed`: its height is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.unfold = QToolButton()
        self.unfold.setText(self.tr("Options"))
        self.unfold.setCheckable(True)
        self.unfold.setArrowType(Qt.ArrowType.RightArrow)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setProperty("role", "unfold")
        self.unfold.toggled.connect(self._on_unfold)
        self.encoding = QComboBox()
        self.encoding.setEditable(True)
        self.encoding.addItems([self.tr("UTF-8, or as the file says"), *ENCODINGS])
        self.lang = QComboBox()
        self.lang.setEditable(True)
        self.lang.addItems(LANGUAGES)
        self.snap = QComboBox()
        self.snap.addItem(self.tr("stay as they are"), "keep")
        self.snap.addItem(self.tr("take in the whole token"), "outward")
        self.snap.addItem(self.tr("leave the token out"), "inward")
        self.strict = QCheckBox(self.tr("Import nothing if anything would be lost"))
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self._labels: list[QLabel] = []
        self._info: FormatInfo | None = None
        self._shown = False
        self.heading = make.label(self.tr("Of this format").upper(), "section")
        self.none = make.label(role="muted", wrap=True)
        self.body = QWidget()
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(INDENT, 4, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(1, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        names = (self.tr("Encoding"), self.tr("Language"), self.tr("Spans that cut a token"))
        fields = (self.encoding, self.lang, self.snap)
        for row, (name, field) in enumerate(zip(names, fields, strict=True)):
            self._add(row, name, field)
        self.grid.addWidget(self.strict, 3, 1)
        self.grid.addWidget(self.heading, 4, 0, 1, 2)
        self.grid.addWidget(self.none, 5, 0, 1, 2)
        self.body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)

    def _add(self, row: int, name: str, field: QWidget) -> QLabel:
        label = QLabel(name)
        label.setBuddy(field)
        field.setMinimumHeight(FIELD_HEIGHT)
        field.setAccessibleName(name)
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(field, row, 1)
        return label

    def show_format(self, info: FormatInfo | None) -> None:
        """The options of this format in place of those of another; of no format, none."""
        if self._shown and info is self._info:
            return
        self._shown, self._info = True, info
        for widget in (*self._labels, *self.fields.values()):
            self.grid.removeWidget(widget)
            widget.hide()  # it goes with the next turn of the event loop
            widget.deleteLater()
        options, usual = info.options if info else (), self.tr("as usual")
        self.fields = {option.name: _field(option, usual) for option in options}
        self._labels = []
        for number, option in enumerate(options):
            row = FIRST_OPTION + 2 * number
            help_ = make.label(retold(option.help), "muted", wrap=True)
            self._labels += [self._add(row, option.name, self.fields[option.name]), help_]
            self.grid.addWidget(help_, row + 1, 1)
            help_.ensurePolished()  # in its own font it has its true height
        self.none.setText(
            self.tr("This format has no options of its own.")
            if info
            else self.tr("Choose files of one format, or name it, to see its own options.")
        )
        self.none.setVisible(not options)
        self.changed.emit()

    def arguments(self) -> list[str]:
        """Of the commands that read labelled files."""
        said = {
            "--encoding": _typed(self.encoding),
            "--lang": _typed(self.lang),
            "--snap": str(self.snap.currentData() if self.snap.currentIndex() else ""),
        }
        found = [part for name, value in said.items() if value for part in (name, value)]
        for name, field in self.fields.items():
            if value := _value(field):
                found += ["--option", f"{name}={value}"]
        return found + ["--strict"] * self.strict.isChecked()

    def _on_unfold(self, shown: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.unfold.setArrowType(arrow)
        self.body.setVisible(shown)
        self.changed.emit()


def _field(option: Option, usual: str) -> QComboBox | QLineEdit:
    """A field for one option; left as it is, it says nothing. usual: words for that."""
    choices = YES_NO if option.kind is bool else option.choices
    field: QComboBox | QLineEdit
    if choices:
        field = QComboBox()
        field.addItem(usual)
        field.addItems(list(choices))
    else:
        field = QLineEdit()
        field.setPlaceholderText(usual)
    field.setAccessibleDescription(retold(option.help))
    return field


def _value(field: QComboBox | QLineEdit) -> str:
    return _typed(field) if isinstance(field, QComboBox) else field.text().strip()


def _typed(box: QComboBox) -> str:
    """What was chosen or typed; "" where it is the first choice, which says: as usual."""
    text = box.currentText().strip()
    return "" if text == box.itemText(0) else text
