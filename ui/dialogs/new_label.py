"""A new label: its name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from corpora.errors import UserError
from corpora.labels import check_name
from ui.dialogs.form import Form
from ui.retold import retold
from ui.session import Session


class NewLabelDialog(Form):
    """Gives a name that no label has yet; says which colour and key it will have."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=QCoreApplication.translate("NewLabelDialog", "New label"),
            go=QCoreApplication.translate("NewLabelDialog", "Add label"),
            width=400,
        )
        self._session = session
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("such as ORG"))
        self.name.setMaxLength(80)
        self.add(self.tr("Name"), self.name)
        self.name.textChanged.connect(lambda: self.check())
        self.check()

    def ready(self) -> bool:
        return bool(self.name.text().strip())

    def wrong(self) -> str:
        name = self.name.text().strip()
        if name in self._session.labels:
            return self.tr("There is a label %1 already.").replace("%1", name)
        try:
            new = self._session.labels.missing([check_name(name)] if name else [])
        except UserError as error:
            return retold(str(error))
        key = new[0].key.upper() if new else ""
        self.note.setText(self.tr("Its key will be %1.").replace("%1", key))
        self.note.setVisible(bool(key))
        return ""

    def answer(self) -> str:
        return self.name.text().strip()
