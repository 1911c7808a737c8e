"""A report of scores: one HTML page with its figures, that opens anywhere and fetches nothing."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ui.verbs.contest_tables import contest_tables, heading
from ui.verbs.curve_figures import binary_figures, reliability_figure
from ui.verbs.figures import Bar, bars, heat
from ui.verbs.report_page import page
from ui.verbs.score_tables import about, reasons, tables
from ui.verbs.tabular import percent

Values = Mapping[str, Any]


def score_report(data: Values, *, title: str) -> str:
    """The page about one thing that was scored."""
    notes = [data["warning"], *reasons(data)]
    return page(f"{title} {about(data)}", notes, score_figures(data), tables(data))


def contest_report(data: Values) -> str:
    """The page about two things that were scored."""
    differ = "" if data["same_data"] else "The two were scored on different data."
    reason = [note for side in data["scores"].values() for note in reasons(side)]
    notes = [differ, data["warning"], *dict.fromkeys(reason)]
    return page(heading(_by_name(data)), notes, _contest_figures(data), contest_tables(data))


def _by_name(data: Values) -> Values:
    """A page is handed on: it tells no folders of its maker's, but for two that end alike."""
    first, second = (Path(data[side]).name for side in ("first", "second"))
    return data if first == second else {**data, "first": first, "second": second}


def score_figures(data: Values) -> Iterator[tuple[str, str]]:
    """Titles and figures: F1 by scheme and by label, mistakes, confusion, curves; of classes the
    same."""
    if data["classifier"]:
        yield from _class_figures(data["classifier"])
    if not data["labels"]:
        return
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
        yield _bars("Kinds of mistake", counts, full=max(data["mistakes"].values()))
    confusion = data["confusion"]
    rows, columns = [*confusion["labels"], "(spurious)"], [*confusion["labels"], "(missed)"]
    title = "Which label was taken for which (rows: gold)"
    yield title, heat(rows, columns, confusion["table"], title=title)
    yield from reliability_figure([("", data["calibration"])], "spans")


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
        rows = [
            _share(n, one["accuracy"], one["intervals"]["accuracy"], second=n == "second")
            for n, one in found
        ]
        yield _bars("Accuracy, with intervals", rows)
        yield from binary_figures([(name, one["curves"]) for name, one in found])
        calibrations = [(name, one["calibration"]) for name, one in found]
        yield from reliability_figure(calibrations, "categories")
    if any(side["labels"] for _, side in sides):
        rows = [
            _share(
                f"{scheme}, {name}",
                side["schemes"][scheme]["f1"],
                side["intervals"][scheme]["all"],
                second=name == "second",
            )
            for scheme in data["scores"]["first"]["schemes"]
            for name, side in sides
        ]
        yield _bars("F1 side by side, with intervals", rows)
        yield from reliability_figure([(n, side["calibration"]) for n, side in sides], "spans")


def _share(name: str, value: float | None, drawn: Values, *, second: bool = False) -> Bar:
    return Bar(name, value, drawn["low"], drawn["high"], percent(value), second)


def _bars(title: str, rows: list[Bar], *, full: float | None = None) -> tuple[str, str]:
    return title, bars(rows, title=title, full=full)
