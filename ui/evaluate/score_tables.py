"""The rows of the score tables. Each cell that counts spans holds the door to them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import SCHEMES, LabelScore, Scheme, Score, Status, Tally
from ui.evaluate.doors import Door, ScoreDoor
from ui.evaluate.scored import Scored
from ui.evaluate.words import reason, scheme_tip, scheme_title, status_title
from ui.tables import DASH, Cell, Column, count, share

# Said where a run has never met a label, on either side.
NOWHERE = LabelScore(Tally(), Tally())
SHORT: dict[Status, str] = {
    "correct": "COR",
    "incorrect": "INC",
    "partial": "PAR",
    "missed": "MIS",
    "spurious": "SPU",
}
COUNTS = tuple(SHORT)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def same_data(found: Sequence[Scored]) -> bool:
    """Whether all were scored on the same documents and the same gold spans."""
    return len({scored.fingerprint for scored in found}) < 2


def overall_columns() -> list[Column]:
    return [
        Column(_tr("scheme"), figures=False),
        Column(_tr("run"), figures=False),
        Column("COR", _tr("correct")),
        Column("INC", _tr("incorrect: paired, but not as this scheme wants it")),
        Column("PAR", _tr("partial: the ranges overlap; only the scheme partial knows it")),
        Column("MIS", _tr("missed: gold spans that are paired with nothing")),
        Column("SPU", _tr("spurious: predicted spans that are paired with nothing")),
        Column("POS", _tr("possible: all gold spans")),
        Column("ACT", _tr("actual: all predicted spans")),
        Column("P", _tr("precision, in percent: (COR + PAR/2) / ACT")),
        Column("R", _tr("recall, in percent: (COR + PAR/2) / POS")),
        Column("F1", _tr("in percent: 2 (COR + PAR/2) / (POS + ACT)")),
    ]


def overall_rows(found: Sequence[Scored]) -> list[list[Cell]]:
    """Scheme by scheme, the runs under one another."""
    return [
        _overall_row(scored, scheme, first=scored is found[0])
        for scheme in SCHEMES
        for scored in found
    ]


def _overall_row(scored: Scored, scheme: Scheme, *, first: bool) -> list[Cell]:
    score = scored.evaluation.schemes[scheme]
    title = Cell(scheme_title(scheme) if first else "", scheme_tip(scheme), strong=True)
    gold: tuple[Status, ...] = ("correct", "incorrect", "partial", "missed")
    pred: tuple[Status, ...] = ("correct", "incorrect", "partial", "spurious")
    return [
        title,
        Cell(scored.name, scored.name),
        *(count(getattr(score, s), ScoreDoor(scored, scheme, (s,))) for s in COUNTS),
        count(score.possible, ScoreDoor(scored, scheme, gold)),
        count(score.actual, ScoreDoor(scored, scheme, pred)),
        share_cell(score, "precision", ScoreDoor(scored, scheme, pred)),
        share_cell(score, "recall", ScoreDoor(scored, scheme, gold)),
        share_cell(score, "f1", ScoreDoor(scored, scheme)),
    ]


def _sides(scheme: Scheme) -> list[tuple[str, tuple[Status, ...]]]:
    partial: tuple[Status, ...] = ("partial",) if scheme == "partial" else ()
    gold: tuple[Status, ...] = ("correct", "incorrect", *partial, "missed")
    pred: tuple[Status, ...] = ("correct", "incorrect", *partial, "spurious")
    return [("gold", gold), ("predicted", pred)]


def label_columns(scheme: Scheme) -> list[Column]:
    totals = {
        "gold": (_tr("gold"), _tr("The label's gold spans"), "R", _tr("recall")),
        "predicted": (
            _tr("predicted"),
            _tr("The label's predicted spans"),
            "P",
            _tr("precision"),
        ),
    }
    columns = [Column(_tr("label"), figures=False), Column(_tr("run"), figures=False)]
    for side, statuses in _sides(scheme):
        total, tip, short, figure = totals[side]
        columns.append(Column(total, tip))
        columns += [Column(SHORT[status], f"{tip}: {status_title(status)}") for status in statuses]
        columns.append(Column(short, f"{tip}: {figure}, {_tr('in percent')}"))
    f1 = _tr("Harmonic mean of precision and recall, in percent; 0 where one side is empty")
    return [*columns, Column("F1", f1)]


def label_rows(found: Sequence[Scored], scheme: Scheme) -> list[list[Cell]]:
    """Label by label, the runs under one another."""
    return [
        _label_row(scored, scheme, label, first=scored is found[0])
        for label in _labels(found)
        for scored in found
    ]


def _labels(found: Sequence[Scored]) -> list[str]:
    """The labels of all, those with the most gold spans first."""
    amount: dict[str, int] = {}
    for scored in found:
        for label, row in scored.evaluation.labels.items():
            amount[label] = max(amount.get(label, 0), row["strict"].possible)
    return sorted(amount, key=lambda label: (-amount[label], label))


def _label_row(scored: Scored, scheme: Scheme, label: str, *, first: bool) -> list[Cell]:
    cells = [Cell(label if first else "", label, strong=True), Cell(scored.name, scored.name)]
    by_scheme = scored.evaluation.labels.get(label)
    score = by_scheme[scheme] if by_scheme else NOWHERE
    for (side, statuses), figure in zip(_sides(scheme), ("recall", "precision"), strict=True):
        tally = score.gold if side == "gold" else score.predicted
        door = _label_door(scored, scheme, label, side)
        cells.append(count(tally.total, door(())))
        cells += [count(_part_of(tally, s), door((s,))) for s in statuses]
        cells.append(share_cell(score, figure, door(())))
    return [*cells, share_cell(score, "f1", ScoreDoor(scored, scheme, (), label))]


def _label_door(
    scored: Scored, scheme: Scheme, label: str, side: str
) -> Callable[[tuple[Status, ...]], Door]:
    return lambda statuses: ScoreDoor(scored, scheme, statuses, label, side)


def _part_of(tally: object, status: Status) -> int:
    return int(getattr(tally, "alone" if status in ("missed", "spurious") else status))


def conll_columns() -> list[Column]:
    return [
        Column(_tr("label"), figures=False),
        Column(_tr("run"), figures=False),
        Column(_tr("gold"), _tr("Gold entities")),
        Column("P", _tr("precision, in percent")),
        Column("R", _tr("recall, in percent")),
        Column("F1", _tr("in percent")),
    ]


def conll_rows(found: Sequence[Scored]) -> list[list[Cell]]:
    """seqeval's scores, strict, in IOB2; all spans last."""
    labels = [*_labels(found), ""]
    return [
        _conll_row(scored, label, first=scored is found[0]) for label in labels for scored in found
    ]


def _conll_row(scored: Scored, label: str, *, first: bool) -> list[Cell]:
    title = Cell((label or _tr("all")) if first else "", strong=True)
    table, no_table = scored.conll
    if table is None or (label and label not in table.labels):
        dash = Cell(DASH, no_table or _tr("this run never met the label"))
        return [title, Cell(scored.name, scored.name), *[dash] * 4]
    row = table.labels[label] if label else table.micro
    gold = table.labels[label].gold if label else sum(r.gold for r in table.labels.values())
    # These are the strict scores of spans that do not overlap, so they open on the same spans.
    sides = [_label_door(scored, "strict", label, side)(()) for side in ("predicted", "gold", "")]
    figures = [
        share(row.precision, reason("there are no predicted spans")),
        share(row.recall, reason("there are no gold spans")),
        share(row.f1, reason("there are neither gold nor predicted spans")),
    ]
    doors = [replace(cell, value=door) for cell, door in zip(figures, sides, strict=True)]
    return [title, Cell(scored.name, scored.name), count(gold, sides[1]), *doors]


def share_cell(score: Score | LabelScore, name: str, door: Door, *, strong: bool = False) -> Cell:
    """A figure of a score, and the door to the spans that it was made from."""
    value = getattr(score, name)
    shown = share(value, reason(score.undefined.get(name, "")), strong=strong)
    return replace(shown, value=door)
