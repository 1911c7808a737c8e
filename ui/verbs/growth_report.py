"""A learning curve as a table for people, as rows for a spreadsheet, as a page with its figure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ui.verbs.ladder_report import score_name
from ui.verbs.line_figures import growth
from ui.verbs.output import say, table
from ui.verbs.report_page import page
from ui.verbs.score_files import Row
from ui.verbs.score_tables import set_against
from ui.verbs.tabular import ScoreTable, between, percent

Values = Mapping[str, Any]


def print_curve(found: Values) -> None:
    """The table, and what the last step brought."""
    made = curve_table(found)
    say(heading(found))
    table(made.columns, made.rows)
    for note in notes(found):
        say(note)
    if found["curve"]:
        say(f"Kept: {found['curve']}. The models are not.")


def heading(found: Values) -> str:
    """What the scores are of."""
    measured = found["development"]["documents"]
    return (
        f"{found['model']} on {measured} documents of the development part"
        f"{set_against(found['against'])}"
    )


def notes(found: Values) -> list[str]:
    """What must be known beside the table."""
    stopped = "It was stopped: the sets that were to come are missing." if found["stopped"] else ""
    return [note for note in (gain(found["points"]), found["warning"], stopped) if note]


def curve_table(found: Values) -> ScoreTable:
    """A row for each set of documents."""
    names = list(found["points"][0]["scores"])
    first, *others = map(score_name, names)
    columns = ["documents", "tokens", "spans", first, "95 in 100", *others]
    columns += ["difference", "p", "than the one before", "seconds"]
    return ScoreTable("", columns, [_row(point, names) for point in found["points"]])


def _row(point: Values, names: Sequence[str]) -> list[str]:
    sizes = [f"{point[name]:,}" for name in ("documents", "tokens", "spans")]
    first, *others = (percent(point["scores"][name]) for name in names)
    p = "–" if point["p"] is None else f"{point['p']:.4f}"
    gained = [percent(point["difference"]), p, point["verdict"] or "–"]
    return [*sizes, first, between(point["interval"]), *others, *gained, f"{point['seconds']:.1f}"]


def gain(points: Sequence[Values]) -> str:
    """What the last step brought; "" for one point."""
    if len(points) < 2:
        return ""
    before, last = points[-2], points[-1]
    step = f"From {before['documents']:,} to {last['documents']:,} documents"
    if last["difference"] is None or last["p"] is None:
        return f"{step} the score is not defined on both sides."
    says = {
        "better": "it rose: more documents can be expected to help",
        "worse": "it fell",
        "no difference shown": "no difference is shown: the curve may be flat here, or the part"
        " that measures it too small",
    }
    figures = f"{100 * last['difference']:+.1f} points, p = {last['p']:.4f}"
    return f"{step} {says[last['verdict']]} ({figures})."


def curve_rows(found: Values) -> Iterator[Row]:
    """Each figure of each point, for a CSV file."""
    for point in found["points"]:
        size = str(point["documents"])
        for name in ("tokens", "spans", "seconds", "difference", "p", "verdict"):
            yield "learning curve", size, "", name, point[name]
        for name, value in point["scores"].items():
            yield "learning curve", size, "score", name, value
        for name in ("low", "high"):
            yield "learning curve", size, "interval", name, point["interval"][name]


def curve_report(found: Values) -> str:
    """The page: the figure, and the table under it."""
    title = f"Learning curve: {heading(found)}"
    first = next(iter(found["points"][0]["scores"]))
    score = score_name(first)
    svg = growth(found["points"], title=title, score=f"{score}, %")
    made = curve_table(found)._replace(title="The points")
    figures = [(f"{score[0].upper()}{score[1:]}, with intervals: 95 in 100 resampled corpora", svg)]
    return page(title, notes(found), figures, [made])
