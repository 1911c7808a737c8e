"""The rows of the table of mistakes: how often each run made each kind."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import MISTAKES, Kind, count_mistakes
from ui import phrases
from ui.evaluate.doors import KindDoor
from ui.evaluate.scored import Scored
from ui.evaluate.words import kind_tip, kind_title
from ui.phrases import filled
from ui.tables import Cell, Column, count

EXPLAINED = 3  # runs beside which there is room for what a kind is


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def mistake_columns(found: Sequence[Scored]) -> list[Column]:
    runs = [Column(scored.name, scored.name) for scored in found]
    what = [Column(_tr("what was predicted"), figures=False)] if _explained(found) else []
    return [Column(_tr("kind"), figures=False), *runs, *what]


def mistake_rows(found: Sequence[Scored]) -> list[list[Cell]]:
    """Kind by kind, the runs side by side; all kinds last."""
    counts = [count_mistakes(scored.mistakes) for scored in found]
    rows = [
        [
            Cell(kind_title(kind), kind_tip(kind), strong=True),
            *(_cell(s, kind, c[kind]) for s, c in zip(found, counts, strict=True)),
            *([Cell(kind_tip(kind), kind_tip(kind))] if _explained(found) else []),
        ]
        for kind in MISTAKES
    ]
    last = [Cell(_tr("all"), strong=True), *(_cell(s, None, len(s.mistakes)) for s in found)]
    return [*rows, [*last, *([Cell("")] if _explained(found) else [])]]


def _explained(found: Sequence[Scored]) -> bool:
    return len(found) <= EXPLAINED


def _cell(scored: Scored, kind: Kind | None, number: int) -> Cell:
    share = number / len(scored.mistakes) if scored.mistakes else 0.0
    tip = filled(_tr("%1 in 100 of the mistakes of %2"), phrases.percent(share), scored.name)
    return count(number, KindDoor(scored, kind), tip if kind else "", strong=kind is None)
