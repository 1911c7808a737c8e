"""The rows of the table of runs: F1 with its interval, and the difference from the baseline."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import SCHEMES, Comparison, Interval, Scheme
from ui import phrases
from ui.evaluate.doors import ScoreDoor
from ui.evaluate.score_tables import share_cell
from ui.evaluate.scored import Scored
from ui.evaluate.trust import CONTEST, Trust, compares
from ui.evaluate.words import against, part, scheme_tip, scheme_title
from ui.tables import DASH, Cell, Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def run_columns(found: Sequence[Scored], baseline: Scored | None = None) -> list[Column]:
    """What all of these have in common has no column: `in_common` says it."""
    tip = _tr("F1 in percent, ± half of its 95 % interval over documents. %1")
    versus = _tr("against %1").replace("%1", baseline.name) if baseline else _tr("against")
    versus_tip = _tr(
        "The difference in F1 (%1) from the earliest of the ticked runs, in points of a hundred, "
        "and p of a paired randomisation test over documents"
    )
    columns = [
        Column(_tr("run"), figures=False),
        *(Column(scheme_title(s), tip.replace("%1", scheme_tip(s))) for s in SCHEMES),
        Column(versus, versus_tip.replace("%1", scheme_title(CONTEST)), figures=False),
    ]
    if _common(found, against) is None:
        columns.append(Column(_tr("scored against"), figures=False))
    if _common(found, _on) is None:
        tip = _tr("Which part of the corpus, and how many documents")
        columns.append(Column(_tr("on"), tip, figures=False))
    return columns


def in_common(found: Sequence[Scored]) -> str:
    """`Scored against gold on development, 12 documents.`; of both what all have in common."""
    whom, where = _common(found, against), _common(found, _on)
    template = {
        (True, True): _tr("Scored against %1 on %2."),
        (True, False): _tr("Scored against %1."),
        (False, True): _tr("Scored on %2."),
    }.get((bool(whom), bool(where)), "")
    return template.replace("%1", whom or "").replace("%2", where or "")


def _common(found: Sequence[Scored], says: Callable[[Scored], str]) -> str | None:
    said = {says(scored) for scored in found}
    return said.pop() if len(said) == 1 else None


def _on(scored: Scored) -> str:
    return f"{part(scored.part)}, {phrases.documents(len(scored.ids))}"


def run_rows(found: Sequence[Scored], trust: Trust) -> list[list[Cell]]:
    """F1 in the four schemes, one row for each run; the best of those that compare is strong."""
    differ = [says for says in (against, _on) if _common(found, says) is None]
    return [
        [
            Cell(scored.name, f"{against(scored)} · {_on(scored)}"),
            *(_f1(found, scored, scheme, trust) for scheme in SCHEMES),
            _versus(scored, trust),
            *(Cell(says(scored)) for says in differ),
        ]
        for scored in found
    ]


def _f1(found: Sequence[Scored], scored: Scored, scheme: Scheme, trust: Trust) -> Cell:
    score = scored.evaluation.schemes[scheme]
    strong = score.f1 is not None and score.f1 == _best(found, scored, scheme)
    cell = share_cell(score, "f1", ScoreDoor(scored, scheme), strong=strong)
    band = trust.bands.get(scored, {}).get(scheme)
    if band is None or band.low is None or band.high is None:
        return cell
    half = 50 * (band.high - band.low)
    return Cell(f"{cell.text} ±{half:.1f}", range_tip(band), cell.value, strong)


def range_tip(band: Interval) -> str:
    """The interval itself: it need not lie evenly about the score."""
    text = _tr("95 % interval over documents: %1 to %2")
    low, high = (f"{100 * (end or 0.0):.1f}" for end in (band.low, band.high))
    return text.replace("%1", low).replace("%2", high)


def _best(found: Sequence[Scored], like: Scored, scheme: Scheme) -> float | None:
    """The best F1 of those that compare with this one; None where no other does."""
    rivals = [scored for scored in found if scored.fingerprint == like.fingerprint]
    if len(rivals) < 2:
        return None
    return max(scored.evaluation.schemes[scheme].f1 or 0.0 for scored in rivals)


def _versus(scored: Scored, trust: Trust) -> Cell:
    if trust.baseline is None:
        return Cell(DASH, _tr("Tick a run to compare the others with it"))
    if scored is trust.baseline:
        return Cell(DASH, _tr("The others are compared with this run"))
    if not compares(trust.baseline, scored):
        return Cell(_tr("other data"), _tr("Scored on other documents or other gold: no contest"))
    contest = trust.contests.get(scored)
    return contest_cell(contest) if contest else Cell("…", _tr("Being worked out"))


def contest_cell(contest: Comparison) -> Cell:
    """`+11.4, p = .0002`, or in words that there is no difference shown."""
    if contest.difference is None or contest.p is None:
        return Cell(DASH, _tr("F1 is not defined on both sides"))
    figures = f"{_signed(contest.difference)}, p = {small(contest.p)}"
    tip = _tr("95 % interval of the difference: %1 to %2")
    for mark, end in (("%1", contest.interval.low), ("%2", contest.interval.high)):
        tip = tip.replace(mark, DASH if end is None else _signed(end))
    if contest.p >= contest.alpha:
        return Cell(f"{_tr('no difference shown')} ({figures})", tip)
    return Cell(figures, tip, strong=contest.difference > 0)


def _signed(difference: float) -> str:
    points = round(100 * difference, 1) + 0.0
    return f"{points:+.1f}".replace("-", "−") if points else "0.0"


def small(p: float) -> str:
    """A probability by two figures, without the nought before the point: `.0002`, `.61`, `1`."""
    figures = next((n for n in range(2, 6) if p >= 10 ** (1 - n)), 6)
    text = f"{p:.{figures}f}"
    return "1" if float(text) >= 1 else text.removeprefix("0")
