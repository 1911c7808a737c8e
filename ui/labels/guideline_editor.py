"""Where a label's guideline is written; below, as it is shown."""

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from corpora.errors import UserError
from corpora.labels import Label, check_guideline
from ui import make, theme
from ui.labels.guideline_view import GuidelineView
from ui.retold import retold

WIDTH = 320


class GuidelineEditor(QWidget):
    """It keeps nothing itself: `text` is what is to be kept."""

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self.title = make.label(role="heading")
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.setFocusProxy(self.field)
        self.trouble = make.label(role="bad", wrap=True)
        self.trouble.hide()
        self.preview = GuidelineView()
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTH)  # of its own: the words of the buttons beside it differ
        hint = self.tr(
            "Rules in plain words. A line that begins with + is a right example, with - a wrong"
            " one; [brackets] are around the span."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.title)
        column.addWidget(make.label(hint, "muted", wrap=True))
        column.addWidget(self.field, 3)
        column.addWidget(self.trouble)
        column.addWidget(make.label(self.tr("AS IT IS SHOWN"), "section"))
        column.addWidget(self.preview)
        column.addStretch(1)

    def show_label(self, label: Label | None) -> None:
        """Show a label's guideline. The one that is being written stays as it is."""
        self._label, before = label, self._label
        if label and before and label.name == before.name and self.field.hasFocus():
            self._on_typed()
            return
        title = self.tr("Guideline of %1").replace("%1", label.name if label else "")
        self.title.setText(title if label else self.tr("No labels yet"))
        self.field.setAccessibleName(self.title.text())
        text = label.guideline if label else ""
        if self.field.toPlainText().strip() != text:
            self.field.setPlainText(text)
        self.field.setEnabled(label is not None)
        self.preview.show_label(label)

    @property
    def text(self) -> str | None:
        """What is written; None where it cannot be kept."""
        return self.field.toPlainText() if self.trouble.isHidden() else None

    def _on_typed(self) -> None:
        """Show what is written as it will be read, or why it cannot be."""
        try:
            text = check_guideline(self.field.toPlainText())
        except UserError as error:
            self.trouble.setText(retold(str(error)))
            self.trouble.show()
            return
        self.trouble.hide()
        if self._label is not None:
            self.preview.show_label(replace(self._label, guideline=text))
