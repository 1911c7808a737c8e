"""Curves as points, each with what it says and the door behind it. Slow: for a worker."""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from corpora.errors import UserError
from tagger.evaluation import (
    BinaryCurves,
    Curve,
    Interval,
    area_intervals,
    binary_curves,
    precision_at,
    reliability,
    span_confidences,
)
from ui import phrases
from ui.evaluate.curve_doors import BinDoor, SureDoor, TakenDoor
from ui.evaluate.doors import Door
from ui.evaluate.run_rows import half_of
from ui.evaluate.scored import Scored
from ui.phrases import filled, score
from ui.tables import DASH

LEAST, MORE = 2.0, 7.0  # pixels: the radius of a bin's mark, from none of the predictions to all
STEPS = 20  # confidences at which the precision is told, from 0 on


class Point(NamedTuple):
    """A share on each axis, the same in words, and the door. radius: of its mark, in pixels."""

    x: float
    y: float
    said: str
    door: Door
    radius: float = 3.5


class Series(NamedTuple):
    """One run's curve. figure: what it comes to. start: where it begins, before its points. steps:
    each point's height holds from the point before it on."""

    name: str
    figure: str
    points: tuple[Point, ...]
    start: tuple[float, float] | None = None
    steps: bool = False


class Curves(NamedTuple):
    """All curves of some runs; a run without a score for each prediction has none.

    of: the class that the two last are about, "" where runs do not sort two classes.
    """

    reliability: tuple[Series, ...]
    kept: tuple[Series, ...]
    roc: tuple[Series, ...]
    precision_recall: tuple[Series, ...]
    of: str = ""


def find_curves(found: Sequence[Scored]) -> Curves:
    """The curves of runs of one kind, in their order."""
    sure = [(scored, *known) for scored in found if (known := _confidences(scored)) is not None]
    binary = [(scored, made) for scored in found if (made := _binary(scored)) is not None]
    of = {made.positive for _, made in binary}
    # One plot is about one class.
    rows = [binary_series(*row) for row in binary] if len(of) == 1 else []
    return Curves(
        tuple(reliability_series(*row) for row in sure),
        tuple(kept_series(*row) for row in sure),
        tuple(roc for roc, _ in rows),
        tuple(recall for _, recall in rows),
        of.pop() if rows else "",
    )


def _confidences(scored: Scored) -> tuple[list[float], list[bool]] | None:
    """How sure each prediction is, and whether it is right; None where one does not say."""
    if scored.classes is None:
        try:
            sure, right = span_confidences(scored.evaluation)
        except UserError:  # a tagger that does not say how sure it is
            return None
        return (sure, right) if sure else None
    answers = [answer for answer in scored.answers if answer is not None]
    known = [answer.likely[answer.pred] for answer in answers if answer.pred in answer.likely]
    if not known or len(known) < len(answers):
        return None
    return known, [answer.gold == answer.pred for answer in answers]


def _binary(scored: Scored) -> BinaryCurves | None:
    if scored.classes is None:
        return None
    answers = [answer for answer in scored.answers if answer is not None]
    gold, likely = [answer.gold for answer in answers], [answer.likely for answer in answers]
    try:
        return binary_curves(gold, likely, scored.classes.classes)
    except UserError:  # not two classes, or one of them alone in the gold
        return None


def reliability_series(scored: Scored, sure: Sequence[float], right: Sequence[bool]) -> Series:
    """A point for each bin that holds any: mean confidence, share right. Its mark is the larger the
    more predictions it holds."""
    found = reliability(sure, right)
    points = []
    for row in found.bins:
        if row.confidence is None or row.correct is None:
            continue
        said = _tr("confidence %1 to %2: predictions %3, mean %4, right %5 in 100")
        figures = (
            score(row.low),
            score(row.high),
            phrases.number(row.count),
            score(row.confidence),
        )
        text = filled(said, *figures, _percent(row.correct))
        door = BinDoor(scored, row.low, row.high)
        radius = LEAST + MORE * sqrt(row.count / len(sure))
        points.append(Point(row.confidence, row.correct, text, door, radius))
    error = filled(_tr("expected calibration error %1"), _percent(found.error))
    return Series(scored.name, error, tuple(points))


def kept_series(scored: Scored, sure: Sequence[float], right: Sequence[bool]) -> Series:
    """A point for each confidence at which something is left: the precision of what is."""
    points = []
    for step in range(STEPS + 1):
        kept = precision_at(step / STEPS, sure, right)
        if kept.precision is None:
            continue
        said = _tr("from confidence %1 on: %2 of %3 predictions, precision %4")
        figures = (score(kept.threshold), phrases.number(kept.kept), phrases.number(kept.total))
        text = filled(said, *figures, _percent(kept.precision))
        door = SureDoor(scored, kept.threshold)
        points.append(Point(kept.threshold, kept.precision, text, door))
    whole = filled(_tr("precision of all %1"), _percent(points[0].y))
    return Series(scored.name, whole, tuple(points))


def binary_series(scored: Scored, found: BinaryCurves) -> tuple[Series, Series]:
    """The ROC curve, and that of recall and precision, each with its area and the interval."""
    gold = [answer.gold for answer in scored.answers if answer is not None]
    bands = area_intervals(gold, found)
    return _roc(scored, found, bands.roc), _recall(scored, found, bands.precision_recall)


def _roc(scored: Scored, found: BinaryCurves, band: Interval) -> Series:
    """False positive rate and recall, with the area under the curve."""
    said = _tr("likely from %1 on: %2 in 100 of the others taken, %3 in 100 of %4")
    figure = filled(_tr("area %1"), _banded(found.roc.area, band))
    return Series(scored.name, figure, _points(scored, found, found.roc, said), (0.0, 0.0))


def _recall(scored: Scored, found: BinaryCurves, band: Interval) -> Series:
    """Recall and precision, with the average precision."""
    said = _tr("likely from %1 on: recall %2, precision %3 of %4")
    curve = found.precision_recall
    figure = filled(_tr("average precision %1"), _banded(curve.area, band))
    # In steps, so that what lies below it is the average precision.
    return Series(scored.name, figure, _points(scored, found, curve, said), steps=True)


def _points(scored: Scored, found: BinaryCurves, curve: Curve, said: str) -> tuple[Point, ...]:
    """All but the first: there nothing is taken, so there is nothing to list."""
    columns = (curve.x.tolist(), curve.y.tolist(), curve.threshold.tolist())
    return tuple(
        Point(
            x,
            y,
            filled(said, score(threshold), _percent(x), _percent(y), found.positive),
            TakenDoor(scored, found.positive, threshold, found.scores),
        )
        for x, y, threshold in list(zip(*columns, strict=True))[1:]
    )


def _banded(value: float, band: Interval) -> str:
    return f"{_percent(value)} {half_of(band)}".rstrip()


def _percent(value: float | None) -> str:
    return DASH if value is None else phrases.percent(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)
