"""The filter of the list of documents: its field, and below it what is wrong with what it says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpora.project import Filters
from ui import make
from ui.annotate.filter_field import FilterField
from ui.annotate.filter_words import examples, parse


class DocumentFilter(QWidget):
    """Says in words what a filter cannot be, and what it can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = self._make_field()
        self.wrong = make.label(role="bad", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.wrong)

    def _make_field(self) -> FilterField:
        field = FilterField()
        field.setPlaceholderText(self.tr("Filter: state:open label:ORG"))
        field.setAccessibleName(self.tr("Filter documents"))
        field.setClearButtonEnabled(True)
        field.setToolTip(
            self.tr(
                "Words are looked for in the texts.\n"
                "state:open, state:accepted, state:reviewed\n"
                "label:ORG  ·  category:pos  ·  score:<0.5\n"
                "who:NAME, a person or a pipeline\n"
                "part:train, part:development, part:test\n"
                "flag:yes, flag:no  ·  proposed:pos, a category"
            )
        )
        return field

    def read(self) -> Filters | None:
        """What is typed; None, and a sentence below, where that cannot be."""
        filters, wrong = parse(self.field.text())
        self.field.setProperty("invalid", bool(wrong))
        self.field.style().polish(self.field)
        said = self.tr("%1 is not known; there are %2.") if wrong else ""
        said = said.replace("%1", wrong).replace("%2", ", ".join(examples(wrong)))
        self.wrong.setText(said)
        self.wrong.setVisible(bool(wrong))
        self.field.setAccessibleDescription(said)
        return None if wrong else filters
