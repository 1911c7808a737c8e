"""The rows of the table of runs: scores with their intervals, the difference from the baseline."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from tagger.evaluation import SCHEMES, Comparison, Interval, Scheme
from ui import phrases
from ui.evaluate.curve_doors import ClassDoor
from ui.evaluate.doors import ScoreDoor
from ui.evaluate.score_tables import share_cell
from ui.evaluate.scored import Scored
from ui.evaluate.trust import CONTEST, Trust, compares
from ui.evaluate.words import against, part, scheme_tip, scheme_title
from ui.phrases import filled
from ui.tables import DASH, Cell, Column, figures, share

Figure = Callable[[Scored], float | None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def run_columns(found: Sequence[Scored], baseline: Scored | None = None) -> list[Column]:
    """What all of these have in common has no column: `in_common` says it."""
    finds, sorts = _kinds(found)
    columns = [Column(_tr("run"), figures=False)]
    columns += _finding(baseline, found) if finds else []
    columns += _sorting() if sorts else []
    if _common(found, against) is None:
        columns.append(Column(_tr("scored against"), figures=False, spare=True))
    if _common(found, _on) is None:
        tip = _tr("Which part of the corpus, and how many documents")
        columns.append(Column(_tr("on"), tip, figures=False, spare=True))
    return columns


def _kinds(found: Sequence[Scored]) -> tuple[bool, bool]:
    """Whether there are taggers among them, and whether there are classifiers."""
    kinds = {scored.classes is None for scored in found}
    return True in kinds, False in kinds


def _finding(baseline: Scored | None, found: Sequence[Scored]) -> list[Column]:
    """Of taggers; where there is but one, nothing is compared."""
    tip = _tr("F1 in percent, ± half of its 95 % interval over documents. %1")
    versus = _tr("against %1").replace("%1", baseline.name) if baseline else _tr("against")
    versus_tip = _tr(
        "The difference in F1 (%1) from the earliest of the ticked runs, in points of a hundred, "
        "and p of a paired randomisation test over documents"
    )
    contest = Column(versus, versus_tip.replace("%1", scheme_title(CONTEST)), figures=False)
    figures = [Column(scheme_title(s), tip.replace("%1", scheme_tip(s))) for s in SCHEMES]
    return [*figures, contest] if _rivals(found) else figures


def _rivals(found: Sequence[Scored]) -> bool:
    return sum(scored.classes is None for scored in found) > 1


def _sorting() -> list[Column]:
    """Of classifiers; their intervals and contests are told class by class."""
    return [
        Column(_tr("accuracy"), _tr("Documents sorted rightly, in percent")),
        Column(_tr("macro F1"), _tr("The mean of F1 over the classes, in percent")),
    ]


def in_common(found: Sequence[Scored]) -> str:
    """`Scored against gold: development, 12 documents.`; of both what all have in common."""
    whom, where = _common(found, _whom), _common(found, _on)
    template = {
        (True, True): _tr("Scored against gold: %2."),
        (True, False): _tr("Scored against gold."),
        (False, True): _tr("Scored on %2."),
    }.get((whom is not None, where is not None), "")
    if whom:
        template = _tr("Agreement with %1: %2.") if where else _tr("Agreement with %1.")
    return filled(template, whom or "", where or "")


def _whom(scored: Scored) -> str:
    """The machines that it is agreement with; "" for gold."""
    return "" if scored.is_gold else scored.against


def _common(found: Sequence[Scored], says: Callable[[Scored], str]) -> str | None:
    said = {says(scored) for scored in found}
    return said.pop() if len(said) == 1 else None


def _on(scored: Scored) -> str:
    return f"{part(scored.part)}, {phrases.documents(len(scored.ids))}"


def run_rows(found: Sequence[Scored], trust: Trust) -> list[list[Cell]]:
    """One row for each run: F1 of taggers in the four schemes, of classifiers accuracy and macro
    F1; the best of those that compare is strong."""
    differ = [says for says in (against, _on) if _common(found, says) is None]
    return [
        [
            Cell(scored.name, f"{against(scored)} · {_on(scored)}"),
            *_figures(found, scored, trust),
            *(Cell(says(scored)) for says in differ),
        ]
        for scored in found
    ]


def _figures(found: Sequence[Scored], scored: Scored, trust: Trust) -> list[Cell]:
    finds, sorts = _kinds(found)
    if scored.classes is None:
        cells = [_f1(found, scored, scheme, trust) for scheme in SCHEMES]
        cells += [_versus(scored, trust)] if _rivals(found) else []
        other = Cell("", _tr("A tagger finds spans; it does not sort documents"))
        return [*cells, *[other] * (len(_sorting()) if sorts else 0)]
    other = Cell("", _tr("A classifier sorts documents; it finds no spans"))
    cells = [_sorted_by(found, scored, figure) for figure in (_accuracy, _macro)]
    return [*[other] * (len(_finding(None, found)) if finds else 0), *cells]


def _accuracy(scored: Scored) -> float | None:
    return scored.classes.accuracy if scored.classes else None


def _macro(scored: Scored) -> float | None:
    return scored.classes.macro().f1 if scored.classes else None


def _sorted_by(found: Sequence[Scored], scored: Scored, figure: Figure) -> Cell:
    value = figure(scored)
    cell = share(value, _tr("No documents"))
    strong = value is not None and value == _best(found, scored, figure)
    return replace(cell, value=ClassDoor(scored), strong=strong)


def _f1(found: Sequence[Scored], scored: Scored, scheme: Scheme, trust: Trust) -> Cell:
    def figure(one: Scored) -> float | None:
        return one.evaluation.schemes[scheme].f1

    score = scored.evaluation.schemes[scheme]
    strong = score.f1 is not None and score.f1 == _best(found, scored, figure)
    cell = share_cell(score, "f1", ScoreDoor(scored, scheme), strong=strong)
    return banded(cell, trust.bands.get(scored, {}).get(scheme))


def banded(cell: Cell, band: Interval | None) -> Cell:
    """A share with half of its interval beside it, where it has one: `81.2 ±4.2`."""
    if band is None or band.low is None or band.high is None:
        return cell
    text, plain = (
        f"{share} {half_of(band, locale)}"
        for share, locale in ((cell.text, None), (cell.plain, phrases.PLAIN))
    )
    return replace(cell, text=text, tip=range_tip(band), plain=plain)


def half_of(band: Interval, locale: QLocale | None = None) -> str:
    """`±4.2`: half of an interval; "" where it is not defined."""
    if band.low is None or band.high is None:
        return ""
    return f"±{phrases.percent((band.high - band.low) / 2, locale)}"


def range_tip(band: Interval) -> str:
    """The interval itself: it need not lie evenly about the score."""
    ends = (phrases.percent(end or 0.0) for end in (band.low, band.high))
    return filled(_tr("95 % interval over documents: %1 to %2"), *ends)


def _best(found: Sequence[Scored], like: Scored, figure: Figure) -> float | None:
    """The best figure of those that compare with this one; None where no other does."""
    rivals = [scored for scored in found if scored.fingerprint == like.fingerprint]
    if len(rivals) < 2:
        return None
    return max(figure(scored) or 0.0 for scored in rivals)


def _versus(scored: Scored, trust: Trust) -> Cell:
    if trust.baseline is None:
        return Cell(DASH, _tr("Tick a run to compare the others with it"))
    if scored is trust.baseline:
        return Cell(DASH, _tr("The others are compared with this run"))
    if not compares(trust.baseline, scored):
        return Cell(_tr("other data"), _tr("Scored on other documents or other gold: no contest"))
    contest = trust.contests.get(scored)
    if contest is None:
        return Cell("…", _tr("Being worked out"))
    cell = contest_cell(contest)
    text = _tr(
        "The difference in F1 (%1) from %2, in points of a hundred, and p of a paired randomisation"
        " test over documents: how often chance alone makes as large a one."
    )
    told = filled(text, scheme_title(CONTEST), trust.baseline.name)
    return replace(cell, tip=f"{told} {cell.tip}.")


def contest_cell(contest: Comparison) -> Cell:
    """`+11.4, p = .0002`, or in words that there is no difference shown."""
    if contest.difference is None or contest.p is None:
        return Cell(DASH, _tr("F1 is not defined on both sides"))
    interval = contest.interval
    ends = (DASH if e is None else phrases.points(e) for e in (interval.low, interval.high))
    tip = filled(_tr("95 % interval of the difference: %1 to %2"), *ends)
    shown = "%1" if contest.p < contest.alpha else f"{_tr('no difference shown')} (%1)"
    found, p = contest.difference, contest.p
    return figures(
        lambda locale: shown.replace("%1", _against_chance(found, p, locale)),
        tip,
        strong=p < contest.alpha and found > 0,
    )


def _against_chance(found: float, p: float, locale: QLocale) -> str:
    """A comma between them is no help where one stands in each of the figures; where the figures
    are other programs', it does not come from the language of the window."""
    between = "%1, p = %2" if locale == phrases.PLAIN else _tr("%1, p = %2")
    return filled(between, phrases.points(found, locale), small(p, locale))


def small(p: float, locale: QLocale | None = None) -> str:
    """A probability by two figures: `.0002`, `.61`, `1`; `0,61` where a comma is written."""
    places = next((n for n in range(2, 6) if p >= 10 ** (1 - n)), 6)
    return "1" if round(p, places) >= 1 else phrases.brief(p, places, locale)
