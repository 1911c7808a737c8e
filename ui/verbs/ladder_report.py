"""Several models that learned from the same data: as a table, and as a page with its figure."""

from collections.abc import Mapping
from typing import Any

from ui.verbs.figures import Bar, bars
from ui.verbs.report_page import page
from ui.verbs.score_tables import set_against
from ui.verbs.tabular import ScoreTable, between, percent

Values = Mapping[str, Any]
BY_CLASS = ("accuracy", "macro F1")
STOPPED = "It was stopped: the last model has the best it had by then, and none came after."


def ladder_heading(result: Values) -> str:
    """What the scores are of."""
    return f"On the development part{set_against(result['against'])}"


def ladder_table(result: Values) -> ScoreTable:
    """A row for each model: what it is, what it took, how good it is, what it buys."""
    names = list(result["rows"][0]["scores"]) if result["rows"] else []
    first, *others = map(score_name, names) if names else [""]
    learning = ["epochs", "seconds", "tokens/s"]
    gain = ["difference", "p", "than the one before"]
    columns = ["model", "settings", *learning, first, "95 in 100", *others, *gain]
    return ScoreTable("", columns, [_rung(row, names) for row in result["rows"]])


def score_name(name: str) -> str:
    """A score as heads of columns call it: F1 is said of a scheme's."""
    return name if name in BY_CLASS else f"{name} F1"


def _rung(row: Values, names: list[str]) -> list[str]:
    settings = " ".join(f"{name}={value}" for name, value in row["settings"].items())
    first, *others = (percent(row["scores"][name]) for name in names)
    p = "–" if row["p"] is None else f"{row['p']:.4f}"
    learning = [str(row["epochs"]), f"{row['seconds']:.1f}", f"{row['tokens_per_second']:,.0f}"]
    gain = [percent(row["difference"]), p, row["verdict"] or "–"]
    return [row["model"], settings, *learning, first, between(row["interval"]), *others, *gain]


def ladder_report(result: Values) -> str:
    """The page: a bar for each model, and the table under it."""
    heading = ladder_heading(result)
    notes = [STOPPED] if result["stopped"] else []
    made = ladder_table(result)._replace(title="The models")
    figures = [_figure(result)] if result["rows"] else []
    return page(f"Models side by side. {heading}", notes, figures, [made])


def _figure(result: Values) -> tuple[str, str]:
    """Beside each bar its score, and what was shown against the model above it."""
    first = next(iter(result["rows"][0]["scores"]))
    rows = []
    for row in result["rows"]:
        value, drawn = row["scores"][first], row["interval"]
        shown = ", ".join(filter(None, (percent(value), row["verdict"])))
        rows.append(Bar(row["model"], value, drawn["low"], drawn["high"], shown))
    name = score_name(first)
    name = f"{name[0].upper()}{name[1:]}"
    title = f"{name} of each model, with intervals; beside it, whether it beats the one before"
    return title, bars(rows, title=title)
