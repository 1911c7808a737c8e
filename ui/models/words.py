"""What is said of a run, or a learning curve: what it learned from, how long it took, when."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ui.tables import DASH


def learned_from(on: str) -> str:
    """What a run learned from, in words."""
    learned = {
        "reviewed": QCoreApplication.translate("runs", "reviewed"),
        "accepted": QCoreApplication.translate("runs", "reviewed and accepted"),
        "proposed": QCoreApplication.translate("runs", "all, with proposals"),
    }
    return learned.get(on, on)


def scored_against(against: str) -> str:
    """Gold, or the machines that wrote what a run was scored against, in words."""
    if against == "gold":
        return QCoreApplication.translate("runs", "gold")
    return QCoreApplication.translate("runs", "agreement with %1").replace("%1", against)


def date_text(when: datetime | None) -> str:
    """A moment as the language of the interface writes it."""
    if when is None:
        return DASH
    return QLocale().toString(_moment(when), QLocale.FormatType.ShortFormat)


def day_text(when: datetime) -> str:
    """The day of a moment, here, as the language of the interface writes it."""
    return QLocale().toString(_moment(when).date(), QLocale.FormatType.ShortFormat)


def _moment(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))


def clock(seconds: float) -> str:
    """`1:05`, or `2:00:03` from an hour on."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
