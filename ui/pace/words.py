"""The figures of the pace in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import phrases

Figures = Mapping[str, Any]
MINUTE = 60


def line(figures: Figures) -> str:
    """One line for the list: `12 today · 41 s each · 32 min left`; "" before anything was done."""
    today = figures["today"]
    if not today["documents"]:
        return ""
    parts = [_tr("%1 today").replace("%1", phrases.number(today["documents"]))]
    if today["seconds_per_document"] is not None:
        parts.append(_tr("%1 each").replace("%1", duration(today["seconds_per_document"])))
    if figures["left"] and figures["seconds_left"] is not None:
        parts.append(_tr("%1 left").replace("%1", duration(figures["seconds_left"])))
    return " · ".join(part.replace(" ", "\u00a0") for part in parts)  # a line ends between them


def duration(seconds: float) -> str:
    """`4.2 s`, `41 s`, `32 min`, `3 h 10 min`."""
    if seconds < 10:
        return _tr("%1 s").replace("%1", phrases.decimal(seconds))
    if seconds < 2 * MINUTE:
        return _tr("%1 s").replace("%1", phrases.number(round(seconds)))
    minutes = round(seconds / MINUTE)
    if minutes < 2 * MINUTE:
        return _tr("%1 min").replace("%1", str(minutes))
    hours = _tr("%1 h %2 min").replace("%1", phrases.number(minutes // 60))
    return hours.replace("%2", str(minutes % 60))


def rows(one: Figures) -> list[tuple[str, str]]:
    """Names and values of a day, or of all days."""
    shares = {
        _tr("Accepted"): "accepted",
        _tr("Corrected"): "corrected",
        _tr("Rejected"): "rejected",
        _tr("Added"): "added",
    }
    found = [
        (_tr("Documents"), phrases.number(one["documents"])),
        (_tr("Spans"), phrases.number(one["spans"])),
        (_tr("At work"), duration(one["seconds"])),
        (_tr("For a document"), _mean(one["seconds_per_document"])),
        (_tr("For a span"), _mean(one["seconds_per_span"])),
        (_tr("Actions for a span"), _number(one["actions_per_span"])),
    ]
    return found + [(name, _share(one, kind)) for name, kind in shares.items()]


def saved(one: Figures) -> str:
    """What the suggestions saved, in a sentence; "" where too little is known."""
    if one["saved"] is None:
        return ""
    said = _tr("A span accepted took %1, one typed %2: the suggestions saved %3.")
    if one["saved"] < 0:
        said = _tr("A span accepted took %1, one typed %2: the suggestions cost %3.")
    values = (one["seconds_per_accepted"], one["seconds_per_typed"], abs(one["saved"]))
    for place, value in enumerate(values, 1):
        said = said.replace(f"%{place}", duration(value))
    return said


def left(figures: Figures, *, documents: int) -> str:
    """How long the rest takes. documents: how many the project has."""
    if not documents:
        return _tr("There is no document yet.")
    if not figures["left"]:
        return _tr("Every document is reviewed.")
    time = figures["seconds_left"]
    said = _tr("%1 left.") if time is None else _tr("%1 left: about %2.")
    said = said.replace("%1", phrases.documents(figures["left"]))
    return said if time is None else said.replace("%2", duration(time))


def _mean(value: float | None) -> str:
    return "–" if value is None else duration(value)


def _number(value: float | None) -> str:
    return "–" if value is None else phrases.decimal(value)


def _share(one: Figures, kind: str) -> str:
    count = phrases.number(one[kind])
    share = one[f"share_{kind}"]
    if share is None:
        return count
    return f"{count} · " + _tr("%1%").replace("%1", phrases.number(round(100 * share)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("pace", text)
