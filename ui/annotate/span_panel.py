"""The span panel: what is at the cursor, who made it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from corpora.document import Document, Span
from ui import make, phrases
from ui.annotate.touch import Place
from ui.bidi import isolated
from ui.history import words
from ui.history.story import Story

LONGEST, LONGEST_NAME = 160, 26


class SpanPanel(QWidget):
    """Shows a place; offers to accept or reject a proposal, or to remove an annotation."""

    accepted = Signal()
    rejected = Signal()
    removed = Signal()
    history = Signal()  # what was done to the document is wanted

    def __init__(self, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story = story
        self._shown: tuple[Document, Span, bool] | None = None
        self.title = make.label(role="section")
        self.text = _wrapped("strong")
        self.what = _wrapped()
        self.who = _wrapped("muted")
        self.made = _wrapped("muted")
        self.before = _wrapped("muted")
        self.accept = self._button(self.tr("Accept"), self.accepted)
        self.reject = self._button(self.tr("Reject"), self.rejected)
        self.remove = self._button(self.tr("Remove"), self.removed)
        self.more = make.button(self.tr("History"), self.history.emit, role="link")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        story.told.connect(self._tell)
        self._lay_out()
        self.show_place(None, None)

    @staticmethod
    def _button(text: str, signal: SignalInstance) -> QPushButton:
        button = make.button(text, signal.emit)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.accept, self.reject, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.more)
        column.addLayout(head)
        for label in (self.text, self.what, self.who, self.made, self.before):
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)

    def show_place(self, doc: Document | None, place: Place | None) -> None:
        """Show what is at the cursor of a document; None where there is no document."""
        thing = place.thing if place else None
        self.accept.setVisible(bool(place and place.proposal and not place.span))
        self.reject.setVisible(bool(place and place.proposal and not place.span))
        self.remove.setVisible(bool(place and place.span))
        for line in (self.what, self.who):
            line.setVisible(thing is not None)
        self.more.setVisible(doc is not None)
        self._shown = (doc, thing, bool(place and place.span)) if doc and thing else None
        self._tell()
        if doc is None or place is None or place.start >= place.end:
            self._nothing()
        elif thing is None:
            self._words(doc, place)
        else:
            self._span(doc, place)

    def commands(self) -> dict[str, QPushButton]:
        """The buttons that do what a command does, by its id."""
        return {"accept": self.accept, "reject": self.reject, "remove": self.remove}

    def _nothing(self) -> None:
        self.title.setText(self.tr("SPAN"))
        make.set_role(self.text, "muted")
        self.text.setText(self.tr("Nothing is selected."))

    def _words(self, doc: Document, place: Place) -> None:
        self.title.setText(self.tr("SELECTION") if place.selected else self.tr("TOKEN"))
        make.set_role(self.text, "strong")
        self.text.setText(isolated(_shortened(doc.text[place.start : place.end])))
        self.what.setVisible(True)
        self.what.setText(self.tr("no label"))

    def _span(self, doc: Document, place: Place) -> None:
        thing, proposed = place.thing, place.span is None
        assert thing is not None
        self.title.setText(self.tr("PROPOSAL") if proposed else self.tr("SPAN"))
        make.set_role(self.text, "strong")
        self.text.setText(isolated(_shortened(doc.text[thing.start : thing.end])))
        what = self.tr("proposed as %1") if proposed else self.tr("annotated as %1")
        what = what.replace("%1", isolated(_shortened(thing.label, LONGEST_NAME)))
        if proposed and thing.score is not None:
            what += " · " + self.tr("score %1").replace("%1", phrases.score(thing.score))
        self.what.setText(what)
        source = isolated(_shortened(thing.source, LONGEST_NAME))
        who = self.tr("by %1") if proposed else self.tr("proposed by %1").replace("%1", source)
        if not proposed and thing.score is not None:
            who += " · " + self.tr("score %1").replace("%1", phrases.score(thing.score))
        self.who.setText(who.replace("%1", source) if source else self.tr("by hand"))

    def _tell(self) -> None:
        """Say what the story knows of the span that is shown."""
        made = before = ""
        if self._shown is not None:
            doc, span, annotation = self._shown
            told = self._story.of(doc, span, annotation=annotation)
            made = words.made(told.making) if told.making else ""
            if told.time is not None:
                made = words.moment(told.time)
            before = words.before(doc, span, told)
            # Where no machine was at work, who made it says more than that it was made by hand.
            self.who.setHidden(bool(told.making) and not span.source)
        for line, text in ((self.made, made), (self.before, before)):
            line.setText(text)
            line.setVisible(bool(text))


def _shortened(text: str, longest: int = LONGEST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _wrapped(role: str = "") -> QLabel:
    """A label that never asks for more width than the panel has, whatever long word it holds."""
    label = make.label(role=role, wrap=True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label
