"""The words of the score tables, in the language of the interface."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import Kind, Scheme, Status, few_documents
from ui import phrases
from ui.evaluate.scored import Scored


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def reason(english: str) -> str:
    """Why a score is not defined, in the language of the interface."""
    known = {
        "there are no gold spans": _tr("there are no gold spans"),
        "there are no predicted spans": _tr("there are no predicted spans"),
        "there are neither gold nor predicted spans": _tr(
            "there are neither gold nor predicted spans"
        ),
    }
    return known.get(english, english)


def scheme_title(scheme: Scheme) -> str:
    titles = {
        "strict": _tr("strict"),
        "exact": _tr("exact"),
        "partial": _tr("partial"),
        "type": _tr("type"),
    }
    return titles[scheme]


def scheme_tip(scheme: Scheme) -> str:
    tips = {
        "strict": _tr("The range and the label must be right"),
        "exact": _tr("The range must be right, whatever the label"),
        "partial": _tr("The range must be right; half for an overlap; whatever the label"),
        "type": _tr("The label must be right, and the ranges overlap"),
    }
    return tips[scheme]


def against(scored: Scored) -> str:
    """What the scores are: against gold, or agreement with machines."""
    if scored.is_gold:
        return _tr("gold")
    return _tr("agreement with %1").replace("%1", scored.against)


def few(found: Sequence[Scored]) -> str:
    """A warning where the runs were scored on too few documents to compare them; else empty."""
    documents = min((len(scored.ids) for scored in found), default=0)
    if not found or not few_documents(documents):
        return ""
    text = _tr("Few documents (%1): intervals and tests say little.")
    return text.replace("%1", phrases.number(documents))


def part(name: str) -> str:
    parts = {
        "train": _tr("training"),
        "development": _tr("development"),
        "test": _tr("test"),
        "held out": _tr("held out of training"),
    }
    return parts.get(name, name)


def status_title(status: Status) -> str:
    titles = {
        "correct": _tr("correct"),
        "incorrect": _tr("incorrect"),
        "partial": _tr("partial"),
        "missed": _tr("missed"),
        "spurious": _tr("spurious"),
    }
    return titles[status]


def side_title(side: str) -> str:
    """One side of the pairs; "" for both."""
    return {"gold": _tr("gold"), "predicted": _tr("predicted")}.get(side, "")


def kind_title(kind: str) -> str:
    """A kind of mistake as `tagger.evaluation` names it, `right`, or `wrong category`."""
    titles = {
        "right": _tr("right"),
        "wrong category": _tr("wrong category"),
        "label only": _tr("label only"),
        "too long at the left": _tr("too long at the left"),
        "too long at the right": _tr("too long at the right"),
        "too long at both ends": _tr("too long at both ends"),
        "too short at the left": _tr("too short at the left"),
        "too short at the right": _tr("too short at the right"),
        "too short at both ends": _tr("too short at both ends"),
        "shifted": _tr("shifted"),
        "label and boundary": _tr("label and boundary"),
        "split": _tr("split"),
        "merged": _tr("merged"),
        "missed": _tr("missed"),
        "spurious": _tr("spurious"),
    }
    return titles[kind]


def kind_tip(kind: Kind) -> str:
    """What was predicted where a mistake is of this kind."""
    tips: dict[Kind, str] = {
        "label only": _tr("The right range, another label"),
        "too long at the left": _tr("The right label; begins before the gold span"),
        "too long at the right": _tr("The right label; ends after the gold span"),
        "too long at both ends": _tr("The right label; begins before and ends after the gold span"),
        "too short at the left": _tr("The right label; begins within the gold span"),
        "too short at the right": _tr("The right label; ends within the gold span"),
        "too short at both ends": _tr("The right label; begins and ends within the gold span"),
        "shifted": _tr("The right label; both borders lie too far to one side"),
        "label and boundary": _tr("An overlapping range with another label"),
        "split": _tr("Several spans where gold has one"),
        "merged": _tr("One span where gold has several"),
        "missed": _tr("Nothing where gold has a span"),
        "spurious": _tr("A span where gold has none"),
    }
    return tips[kind]
