"""What trainings came to, as tables for people."""

from collections.abc import Mapping
from typing import Any

from ui.verbs.ladder_report import STOPPED, ladder_heading, ladder_table, score_name
from ui.verbs.output import say, table
from ui.verbs.score_tables import print_run, set_against
from ui.verbs.tabular import percent

Values = Mapping[str, Any]


def print_trained(result: Values) -> None:
    """One run, a table of several, or folds."""
    if "rows" in result:
        print_ladder(result)
    elif "folds" in result:
        print_folds(result)
    else:
        print_run(result)


def print_ladder(result: Values) -> None:
    """A row for each model, and whether there might have been more of them."""
    made = ladder_table(result)
    say(ladder_heading(result))
    table(made.columns, made.rows, title="")
    if result["stopped"]:
        say(STOPPED)


def print_folds(result: Values) -> None:
    """Each fold, the mean, and the deviation."""
    names = list(result["mean"])
    rows = [
        [str(number), str(fold["documents"]), *(percent(fold["scores"][name]) for name in names)]
        for number, fold in enumerate(result["folds"], 1)
    ]
    for title in ("mean", "deviation"):
        rows.append([title, "", *(percent(result[title][name]) for name in names)])
    table(
        ["fold", "documents", *map(score_name, names)], rows, title=f"{result['model']}, in folds"
    )
    say(f"On the folds{set_against(result['against'])}. The models of the folds are not kept.")


def print_runs(result: Values) -> None:
    """The runs of a project, and what is unfinished."""
    rows = [
        [
            row["run"],
            row["model"] or "damaged",
            f"{percent(row['score'])} ({row['scored']})" if not row["problem"] else row["problem"],
            row.get("against", ""),
            _looks(row["looks"]),
        ]
        for row in result["runs"]
    ]
    if rows:
        table(["run", "model", "score", "against", "test part"], rows)
    if told := result["looks"]["told"]:
        say(told)
    for left in result["unfinished"]:
        say(f"Unfinished: {left['run']}, {left['problem'] or _how_far(left)}.")
    if not rows and not result["unfinished"]:
        say("No runs yet; `tagwright train` makes them.")


def _looks(found: Values) -> str:
    """`3 looks`; a run that was never measured there has none."""
    number = found["count"]
    return "" if not number else "1 look" if number == 1 else f"{number} looks"


def _how_far(left: Values) -> str:
    doing = "at work now" if left["busy"] else "to be resumed or discarded"
    kept = "1 epoch is" if left["epochs"] == 1 else f"{left['epochs']} epochs are"
    return f"{left['model']}, {kept} kept, {doing}"
