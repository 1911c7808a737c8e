"""What a person does in the Models workspace, and sees there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableView, QWidget

from ui.dialogs.form import Form
from ui.models.card import JobCard


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(qtbot, widget: QWidget, text: str) -> None:
    """Click the button that is in sight and begins like this."""
    buttons = [b for b in widget.findChildren(QPushButton) if b.isVisible()]
    button = next(b for b in buttons if b.text().startswith(text))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot, models: QWidget, name: str) -> None:
    """Leave only one model chosen."""
    for box in models.findChildren(QCheckBox):
        if box.isChecked() != (box.text() == name):
            qtbot.keyClick(box, Qt.Key.Key_Space)


def question(widget: QWidget) -> Form:
    """What is asked just now."""
    return next(form for form in widget.findChildren(Form) if form.isVisible())


def answer(qtbot, widget: QWidget, text: str) -> str:
    """Press a button of the question; returns what was said."""
    asked = question(widget)
    said = asked.note.text()
    press(qtbot, asked, text)
    return said


def rows(widget: QWidget) -> list[list[str]]:
    model = widget.findChild(QTableView).model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def cards(models: QWidget) -> list[JobCard]:
    return [card for card in models.findChildren(JobCard) if card.isVisible()]


def runs_shown(models: QWidget) -> list[str]:
    return [row[0] for row in rows(models)]
