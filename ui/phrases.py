"""Phrases that several views say in the same way."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from corpora.change import Imported
from corpora.project import Applied, Summary
from ui.bidi import isolated

# As files and other programs write figures: what is copied is written so.
PLAIN = QLocale.c()
# Where something is put into a text.
PLACE = re.compile(r"%(\d)")


def number(value: int) -> str:
    """`1,000`, grouped as the language of the interface groups."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return f"{value:,}"
    return locale.toString(value)


def decimal(value: float, places: int = 1, locale: QLocale | None = None) -> str:
    """`4.2`, or as the language of the interface (or a locale) writes it: `4,2`."""
    # Rounded as the commands round: Qt would make 81.3 of 81.25, and Python makes 81.2.
    return (locale or QLocale()).toString(round(value, places), "f", places)


def percent(share: float, locale: QLocale | None = None) -> str:
    """A share in percent, without the sign: `81.2`."""
    return decimal(100 * share, locale=locale)


def three(value: float) -> str:
    """A quantity of any size by its first three figures: `0.0123`, `1.25`."""
    return QLocale().toString(float(f"{value:.3g}"), "g", 3)


def points(difference: float, locale: QLocale | None = None) -> str:
    """A difference of two shares, in points of a hundred: `+11.4`, `−0.3`, `0.0`."""
    size = percent(abs(difference), locale)
    if not round(100 * difference, 1):
        return size
    return f"{'+' if difference > 0 else '−'}{size}"


def score(value: float) -> str:
    """A score between 0 and 1, as everywhere in the window: two decimals."""
    return decimal(value, 2)


def brief(value: float, places: int = 2, locale: QLocale | None = None) -> str:
    """A score or a probability where room is short, as English writes it, without the nought before
    the point: `.93`. Other languages write the nought: `0,93`, and Korean `0.93`."""
    text = decimal(value, places, locale)
    return text[1:] if text.startswith("0.") and _bare(locale or QLocale()) else text


def _bare(locale: QLocale) -> bool:
    return locale.language() in (QLocale.Language.English, QLocale.Language.C)


def counted(value: int, one: str, many: str) -> str:
    """`one` for 1, else `many` with `%1` for the number; both translated already."""
    if value == 0 and QLocale().language() == QLocale.Language.French:
        return one.replace("1", number(0))  # nothing is singular there
    return one if value == 1 else many.replace("%1", number(value))


def filled(text: str, *values: str) -> str:
    """A text with values in the places of `%1`, `%2`…; a value may itself hold such a sign."""
    return PLACE.sub(lambda place: values[int(place[1]) - 1], text)


def spans(value: int) -> str:
    return counted(value, _tr("1 span"), _tr("%1 spans"))


def proposals(value: int) -> str:
    return counted(value, _tr("1 proposal"), _tr("%1 proposals"))


def proposed(result: Mapping[str, Any]) -> str:
    """What a machine has proposed, as the command `preannotate` tells it."""
    return filled(_tr("%1 on %2."), proposals(result["proposals"]), documents(result["documents"]))


def exported(what: str, path: Path | str) -> str:
    """Things, counted, that were written into a file."""
    return filled(_tr("%1 exported to %2."), what, str(path))


def documents(value: int) -> str:
    return counted(value, _tr("1 document"), _tr("%1 documents"))


def labels(value: int) -> str:
    return counted(value, _tr("1 label"), _tr("%1 labels"))


def mistakes(value: int) -> str:
    return counted(value, _tr("1 mistake"), _tr("%1 mistakes"))


def categories(value: int) -> str:
    """How many documents have one."""
    return counted(value, _tr("1 with a category"), _tr("%1 with a category"))


def looks(value: int) -> str:
    return counted(value, _tr("1 look"), _tr("%1 looks"))


def turned(applied: Applied, left: Callable[[], int]) -> str:
    """What undo or redo did; left: counts the documents of the project, where that is to say."""
    if applied.kind == "redo":
        return _tr("Done again: %1").replace("%1", change(applied.change.what))
    if any(isinstance(item, Imported) for item in applied.change.removes):
        said = _tr("Undone: import. %1 left; redo brings the others back.")
        return said.replace("%1", documents(left()))
    return _tr("Undone: %1").replace("%1", change(applied.change.what))


def state(name: str) -> str:
    """A review state in the language of the interface."""
    return {
        "open": _tr("open"),
        "accepted": _tr("accepted unseen"),
        "reviewed": _tr("reviewed"),
    }[name]


def change(what: str) -> str:
    """What a change did, by its name in the log; a name that is not known is shown as it is."""
    words = {
        "accept": _tr("accept"),
        "accept all": _tr("accept all"),
        "add label": _tr("add label"),
        "categorise": _tr("categorise"),
        "delete label": _tr("delete label"),
        "flag": _tr("flag"),
        "import": _tr("import"),
        "label": _tr("label"),
        "label all": _tr("label all"),
        "merge": _tr("merge"),
        "merge labels": _tr("merge labels"),
        "reject": _tr("reject"),
        "reject category": _tr("reject category"),
        "relabel": _tr("relabel"),
        "remove": _tr("remove"),
        "remove all": _tr("remove all"),
        "rename label": _tr("rename label"),
        "resize": _tr("resize"),
        "restore": _tr("restore"),
        "review": _tr("review"),
        "unflag": _tr("unflag"),
    }
    return words.get(what, what)


def details(summary: Summary) -> str:
    """The second line of a document in lists: `9 spans · 6 proposals · least sure 0.41`."""
    parts = []
    if summary.category:
        parts.append(isolated(summary.category))
    if summary.spans:
        parts.append(spans(summary.spans))
    if summary.state != "open":
        parts.append(state(summary.state))
    elif summary.proposals:
        parts.append(proposals(summary.proposals))
        if summary.least_score is not None:
            parts.append(_tr("least sure %1").replace("%1", score(summary.least_score)))
    return " · ".join(parts) or _tr("nothing yet")


def _tr(text: str) -> str:
    return QCoreApplication.translate("phrases", text)
