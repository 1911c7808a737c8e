"""The screens of all occurrences."""

from PySide6.QtWidgets import QWidget

from corpora.document import Document
from tests.gallery.text_screens import LONG_LABELS, SCRIPTS
from tests.gallery.waiting import until
from ui.window import Window


def occurrences(text: str, what: str = "label", *, replace: bool = False, regex: bool = False):
    """The dialog of all occurrences, with something looked for."""

    def show(window: Window) -> QWidget:
        dialog = window.occurrences.open()
        assert dialog is not None
        dialog.query.case.setChecked(False)
        dialog.query.word.setChecked(False)
        dialog.query.regex.setChecked(regex)
        dialog.query.field.setText(text)
        dialog.aim.segments[what].click()
        dialog.status.give_way.setCurrentIndex(int(replace))
        until(lambda: not dialog.looking)
        return dialog

    return show


def occurrences_scripts(window: Window) -> QWidget:
    """Right to left, CJK, emoji and combining marks, a very long label."""
    assert window.session is not None
    project = window.session.project
    docs = [Document(f"script {at}", text) for at, text in enumerate(SCRIPTS)]
    list(project.import_documents(docs, source="scripts"))
    project.add_labels(LONG_LABELS[:1])
    window.session.refresh()
    dialog = occurrences("أحمد|אחמד|서울|Zoë|北京", regex=True)(window)
    dialog.aim.set_label(LONG_LABELS[0])
    until(lambda: not dialog.looking)
    return dialog
