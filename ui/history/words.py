"""A step of a document's history in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from corpora.change import (
    Annotated,
    Categorised,
    Flagged,
    Item,
    Refused,
    Rejected,
    Removed,
    Reviewed,
)
from corpora.document import Document, Span
from corpora.provenance import Making, Step
from ui import phrases
from ui.bidi import isolated
from ui.history.story import Told

LONGEST, SOME = 48, 3


def told(step: Step, doc: Document) -> str:
    """What a step did to its document: `Labelled LOC “Lisbon”`."""
    if step.kind == "undo":
        return _tr("Undone: %1").replace("%1", _did(doc, step, step.adds, step.removes))
    said = _did(doc, step, step.removes, step.adds)
    return _tr("Done again: %1").replace("%1", said) if step.kind == "redo" else said


def moment(seconds: float) -> str:
    """`10:41` of today, else with the day."""
    when, locale = QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale()
    short = QLocale.FormatType.ShortFormat
    clock = locale.toString(when.time(), short)
    if when.date() == QDate.currentDate():
        return _tr("today, %1").replace("%1", clock)
    return f"{locale.toString(when.date(), short)}, {clock}"


def made(making: Making) -> str:
    """Who or what put an annotation there, and when."""
    step = making.step
    if step.source:
        said = _tr("from the file %1").replace("%1", file_of(step))
        return f"{said} · {moment(step.time)}"
    return _tr("by %1").replace("%1", who_and_when(step))


def before(doc: Document, span: Span, told: Told) -> str:
    """What an annotation was before, or what a machine wanted there; "" for nothing."""
    if told.making and told.making.before:
        said = ", ".join(_was(doc, span, old) for old in told.making.before[:SOME])
        return _tr("before: %1").replace("%1", said)
    if told.instead:
        other = max(told.instead, key=lambda one: 1.0 if one.score is None else one.score)
        said = _tr("%1 proposed %2").replace("%1", isolated(other.source))
        said = said.replace("%2", isolated(other.label))
        return said if other.score is None else f"{said} · {phrases.score(other.score)}"
    return ""


def _was(doc: Document, span: Span, old: Span) -> str:
    if old[:2] == span[:2]:
        return isolated(old.label)
    return quoted(doc, old) if old.label == span.label else labelled(doc, old)


def who_and_when(step: Step) -> str:
    """`ana · today, 10:41`."""
    return f"{isolated(step.who)} · {moment(step.time)}"


def file_of(step: Step) -> str:
    """The name of the file that an import brought."""
    return isolated(Path(step.source).name or step.source, forward=True)


def quoted(doc: Document, span: Span) -> str:
    """A span's text, shortened, in quotation marks."""
    text = " ".join(doc.text[span.start : span.end].split())
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return _tr("“%1”").replace("%1", isolated(text))


def labelled(doc: Document, span: Span) -> str:
    """A span as its label and its text."""
    return f"{isolated(span.label)} {quoted(doc, span)}"


def _did(doc: Document, step: Step, removes: tuple[Item, ...], adds: tuple[Item, ...]) -> str:
    if step.source:
        return _tr("Imported from %1").replace("%1", file_of(step))
    old, new = _spans(removes), _spans(adds)
    if old or new:
        return _spans_did(doc, step.what, old, new)
    refused = [item.span for item in adds if isinstance(item, Rejected)]
    free = [item.span for item in removes if isinstance(item, Rejected)]
    if refused or free:
        said = _tr("Rejected %1") if refused else _tr("Not rejected any more: %1")
        return said.replace("%1", _some(doc, refused or free))
    return _document_did(removes, adds)


def _spans_did(doc: Document, what: str, old: list[Span], new: list[Span]) -> str:
    if len(old) == len(new) == 1:
        return _became(doc, old[0], new[0])
    if not old:
        said = _tr("Accepted %1") if what.startswith("accept") else _tr("Labelled %1")
        return said.replace("%1", _some(doc, new))
    if not new:
        return _tr("Removed %1").replace("%1", _some(doc, old))
    said = _tr("%1, in the place of %2")
    return said.replace("%1", _some(doc, new)).replace("%2", _some(doc, old))


def _became(doc: Document, old: Span, new: Span) -> str:
    if old[:2] == new[:2]:
        return f"{isolated(old.label)} → {labelled(doc, new)}"
    if old.label == new.label:
        return f"{labelled(doc, old)} → {quoted(doc, new)}"
    return f"{labelled(doc, old)} → {labelled(doc, new)}"


def _some(doc: Document, spans: list[Span]) -> str:
    if len(spans) == 1:
        return labelled(doc, spans[0])
    return phrases.spans(len(spans))


def _document_did(removes: tuple[Item, ...], adds: tuple[Item, ...]) -> str:
    if any(isinstance(item, Removed) for item in removes):
        return _tr("Brought back")
    for item in adds:
        if isinstance(item, Removed):
            return _tr("Removed from the project")
        if isinstance(item, Reviewed):
            return _tr("State: %1").replace("%1", phrases.state(item.state))
        if isinstance(item, Categorised):
            return _tr("Category: %1").replace("%1", isolated(item.category))
        if isinstance(item, Refused):
            return _tr("Category rejected: %1").replace("%1", isolated(item.proposal.category))
        if isinstance(item, Flagged):
            return _tr("Flagged")
    if any(isinstance(item, Flagged) for item in removes):
        return _tr("Flag taken away")
    if any(isinstance(item, Categorised) for item in removes):
        return _tr("Category taken away")
    return _tr("Labels changed")


def _spans(items: tuple[Item, ...]) -> list[Span]:
    return [item.span for item in items if isinstance(item, Annotated)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
