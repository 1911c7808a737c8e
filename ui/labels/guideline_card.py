"""The guideline beside the text: of the label under the pointer, else of the span at the cursor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import make
from ui.elided import ElidedLabel
from ui.labels.guideline_view import GuidelineView
from ui.session import Session


class GuidelineCard(QWidget):
    """Follows what one looks at; `edit_wanted` asks for the dialog that writes it."""

    edit_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at_cursor = ""
        self._pointed = ""
        self.on = True
        self.title = ElidedLabel("section")
        self.view = GuidelineView()
        self.edit = make.tool("✎", says=self.tr("Write the guideline"))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.name))
        self._lay_out()
        session.labels_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 2, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.view)

    @property
    def name(self) -> str:
        """The label whose guideline is shown; "" for none."""
        known = self._session.labels
        return next((n for n in (self._pointed, self._at_cursor) if n and n in known), "")

    def at_cursor(self, name: str) -> None:
        """The label of the span at the cursor, "" for none."""
        self._at_cursor = name
        self._show()

    def point(self, name: str) -> None:
        """The label under the pointer, "" for none."""
        self._pointed = name
        self._show()

    def toggle(self) -> bool:
        """Show guidelines, or do not; returns whether they are shown now."""
        self.on = not self.on
        self._show()
        return self.on

    def _show(self) -> None:
        name = self.name
        label = self._session.labels[name] if name else None
        self.setVisible(self.on and label is not None)
        if label is not None:
            title = self.tr("GUIDELINE OF %1").replace("%1", label.name.upper())
            self.title.setText(title)
            self.view.show_label(label)
            self.setAccessibleName(f"{title}: {self.view.accessibleName()}")
