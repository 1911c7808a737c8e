"""A report of scores: one HTML page with its figures, that opens anywhere and fetches nothing."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from ui.verbs.contest_tables import contest_tables, heading
from ui.verbs.curve_figures import binary_figures, reliability_figure
from ui.verbs.figures import Bar, bars, heat, joined
from ui.verbs.score_tables import about, reasons, tables
from ui.verbs.tabular import ScoreTable, percent

STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; } h2 { font-size: 1.05rem; margin-top: 2rem; }
div { overflow-x: auto; } figure { margin: 1.5rem 0; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { padding: .15rem .7rem; text-align: right; border-bottom: 1px solid #8884; }
td:first-child, th:first-child { text-align: left; }
svg { font: 12px system-ui, sans-serif; fill: currentColor; }
.grid { stroke: #8884; fill: none; } .even { stroke: currentColor; stroke-dasharray: 4 4;
  stroke-opacity: .5; fill: none; } .curve { stroke-width: 2; fill: none; }
.curve0 { stroke: #4878a8; } .curve1 { stroke: #c46a28; stroke-dasharray: 7 3; }
.dot0 { fill: #4878a8; } .dot1 { fill: #c46a28; }
.bar { fill: #4878a8; } .whisker { stroke: currentColor; stroke-width: 1.5; fill: none; }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>{style}</style></head><body>
<h1>{title}</h1>
{body}
</body></html>
"""

Values = Mapping[str, Any]


def score_report(data: Values, *, title: str) -> str:
    """The page about one thing that was scored."""
    notes = [data["warning"], *reasons(data)]
    return _page(f"{title} {about(data)}", notes, score_figures(data), tables(data))


def contest_report(data: Values) -> str:
    """The page about two things that were scored."""
    differ = "" if data["same_data"] else "The two were scored on different data."
    reason = [note for side in data["scores"].values() for note in reasons(side)]
    notes = [differ, data["warning"], *dict.fromkeys(reason)]
    return _page(heading(data), notes, _contest_figures(data), contest_tables(data))


def _page(
    title: str,
    notes: Iterable[str],
    figures: Iterable[tuple[str, str]],
    made: Iterable[ScoreTable],
) -> str:
    told = "".join(f"<p>{escape(note)}</p>" for note in notes if note)
    body = "\n".join((told, joined(figures), *map(_table, made)))
    return PAGE.format(title=escape(title), style=STYLE, body=body)


def _table(made: ScoreTable) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in made.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in made.rows
    )
    title = escape(made.title or "Overall")
    return f"<h2>{title}</h2><div><table><tr>{head}</tr>{rows}</table></div>"


def score_figures(data: Values) -> Iterator[tuple[str, str]]:
    """Titles and figures: F1 by scheme and by label, mistakes, confusion, curves; of classes the
    same."""
    if data["classifier"]:
        yield from _class_figures(data["classifier"])
    if not data["labels"]:
        return
    yield from reliability_figure([("", data["calibration"])], "spans")
    overall = [
        _share(name, row["f1"], data["intervals"][name]["all"])
        for name, row in data["schemes"].items()
    ]
    yield _bars("F1 in the four schemes, with intervals", overall)
    drawn = data["intervals"]["strict"]["labels"]
    labels = [
        _share(name, row["strict"]["f1"], drawn[name]) for name, row in data["labels"].items()
    ]
    yield _bars("Strict F1 by label, with intervals", labels)
    counts = [Bar(kind, n, shown=str(n)) for kind, n in data["mistakes"].items() if n]
    if counts:
        yield _bars("Kinds of mistake", counts, full=max(bar.value or 0 for bar in counts))
    confusion = data["confusion"]
    rows, columns = [*confusion["labels"], "(spurious)"], [*confusion["labels"], "(missed)"]
    title = "Which label was taken for which (rows: gold)"
    yield title, heat(rows, columns, confusion["table"], title=title)


def _class_figures(found: Values) -> Iterator[tuple[str, str]]:
    drawn = found["intervals"]
    rows = [_share("accuracy", found["accuracy"], drawn["accuracy"])]
    rows += [
        _share(f"F1 of {name}", row["f1"], drawn[f"F1 of {name}"])
        for name, row in found["classes"].items()
    ]
    yield _bars("Categories, with intervals", rows)
    title = "Which category was taken for which (rows: gold)"
    yield title, heat(found["labels"], found["labels"], found["table"], title=title)
    yield from binary_figures([("", found["curves"])])
    yield from reliability_figure([("", found["calibration"])], "categories")


def _contest_figures(data: Values) -> Iterator[tuple[str, str]]:
    sides = data["scores"].items()
    if all(side["classifier"] for _, side in sides):
        found = [(name, side["classifier"]) for name, side in sides]
        rows = [_share(n, c["accuracy"], c["intervals"]["accuracy"]) for n, c in found]
        yield _bars("Accuracy, with intervals", rows)
        yield from binary_figures([(name, one["curves"]) for name, one in found])
        calibrations = [(name, one["calibration"]) for name, one in found]
        yield from reliability_figure(calibrations, "categories")
    if any(side["labels"] for _, side in sides):
        rows = [
            _share(f"{scheme}, {name}", side["schemes"][scheme]["f1"], drawn["all"])
            for scheme in data["scores"]["first"]["schemes"]
            for name, side in sides
            for drawn in (side["intervals"][scheme],)
        ]
        yield _bars("F1 side by side, with intervals", rows)
        yield from reliability_figure([(n, side["calibration"]) for n, side in sides], "spans")


def _share(name: str, value: float | None, drawn: Values) -> Bar:
    return Bar(name, value, drawn["low"], drawn["high"], percent(value))


def _bars(title: str, rows: list[Bar], *, full: float = 1.0) -> tuple[str, str]:
    return title, bars(rows, title=title, full=full)
