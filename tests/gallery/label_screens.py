"""The screens of the gallery that are about labels."""

from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from corpora import label_files
from corpora.labels import Label
from tests.gallery import text_screens
from ui.labels.dialog import LabelsDialog
from ui.labels.line_list import BOTH
from ui.window import Window

CENTRE = QAbstractItemView.ScrollHint.PositionAtCenter

GUIDELINE = """\
Organisations with a name of their own: companies, banks, ministries, clubs.
Not the building of the same name, which is a LOC.
+ [Banco do Vale] paid for the trip to Lisbon.
- She waited outside [the bank] for an hour."""


def _guided(window: Window) -> None:
    window.annotate.desk.hand.guide("ORG", GUIDELINE)


def guideline(window: Window) -> QWidget:
    """The guideline of the span at the cursor beside the text."""
    assert window.session is not None
    _guided(window)
    for doc in window.session.project.read(label="ORG"):
        window.session.open_document(doc.id)
        window.annotate.text.go_to(next(span for span in doc.spans if span.label == "ORG"))
        return window
    raise LookupError("the sample has no ORG")


def spans(window: Window) -> QWidget:
    """Spans in context, one of them relabelled and one removed."""
    _guided(window)
    desk = window.annotate.desk
    desk.show_spans("ORG")
    for row, act in ((1, lambda: desk.spans.relabel("LOC")), (3, desk.spans.remove)):
        desk.spans.view.choose(row)
        act()
    return window


def proposed(window: Window) -> QWidget:
    """Annotations and proposals in context, one accepted, one refused, one relabelled."""
    desk = window.annotate.desk
    desk.show_spans("PER")
    desk.spans.kind.setCurrentIndex(desk.spans.kind.findData(BOTH))
    waiting = [at for at in range(60) if (e := desk.spans.lines.entry(at)) and e.waits]
    acts = (desk.spans.accept, desk.spans.reject, lambda: desk.spans.relabel("ORG"))
    for row, act in zip(waiting, acts, strict=False):
        desk.spans.view.choose(row)
        act()
    desk.spans.view.scrollTo(desk.spans.view.currentIndex(), CENTRE)
    return window


def scripts(window: Window) -> QWidget:
    """Spans in context that are read from right to left, in CJK, with emoji; the label is too."""
    text_screens.scripts(window)
    assert window.session is not None
    name = text_screens.LONG_LABELS[2]
    for words in ("سافر", "القاهرة", "לירושלים", "Zoë", "금리를", "市场"):
        at = window.session.document.text.find(words)
        if at >= 0:
            window.annotate.text.select(at, at + len(words))
            window.hand.label(name)
    window.annotate.desk.show_spans(name)
    return window


def no_spans(window: Window) -> QWidget:
    """A label that no span has."""
    assert window.session is not None
    window.session.add_label("EVENT")
    window.annotate.desk.show_spans("EVENT")
    return window


def labels(window: Window) -> LabelsDialog:
    """All labels; of one that has a long name and no key, what comes of it."""
    assert window.session is not None
    _guided(window)
    window.session.add_label("Verkehrsinfrastrukturfinanzierungsgesellschaft")
    return window.annotate.desk.open("ORG")


def colours(window: Window) -> QWidget:
    labels(window).acts["colour"].trigger()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def menu(window: Window) -> QWidget:
    """What can be done with a label and with all of them, over the table."""
    dialog = labels(window)
    place = dialog.table.visualRect(dialog.table.currentIndex()).center()
    dialog.table.customContextMenuRequested.emit(place)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def not_taken(window: Window) -> QWidget:
    """What of a file of labels was not taken."""
    dialog = labels(window)
    file = window.settings.folder / "labels.json"
    label_files.write(file, [Label("ORG", "#000000", "8", "Others."), Label("LAW", "", "1")])
    window.annotate.desk.files.bring(file, dialog)
    return _question()


def merge(window: Window) -> QWidget:
    labels(window).acts["merge"].trigger()
    return _question()


def delete(window: Window) -> QWidget:
    labels(window).acts["delete"].trigger()
    return _question()


def _question() -> QWidget:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    return next(w for w in found if w.isVisible() and not isinstance(w, LabelsDialog))
