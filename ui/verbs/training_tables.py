"""What trainings came to, as tables for people."""

from collections.abc import Mapping
from typing import Any

from ui.verbs.output import say, table
from ui.verbs.score_tables import print_run, set_against
from ui.verbs.tabular import between, percent

Values = Mapping[str, Any]
BY_CLASS = "accuracy"


def print_trained(result: Values) -> None:
    """One run, a table of several, or folds."""
    if "rows" in result:
        print_ladder(result)
    elif "folds" in result:
        print_folds(result)
    else:
        print_run(result)


def print_ladder(result: Values) -> None:
    """A row for each model: what it is, what it took, how good it is, what it buys."""
    names = list(result["rows"][0]["scores"]) if result["rows"] else []
    rows = [_rung(row, names) for row in result["rows"]]
    say(f"On the development part{set_against(result['against'])}")
    learning = ["epochs", "seconds", "tokens/s"]
    gain = ["difference", "p", "than the one before"]
    heads = [name if name in (BY_CLASS, "macro F1") else f"{name} F1" for name in names]
    first, *others = heads or [""]
    columns = ["model", "settings", *learning, first, "95 in 100", *others, *gain]
    table(columns, rows, title="")
    if result["stopped"]:
        say("It was stopped: the last model has the best it had by then, and none came after.")


def _rung(row: Values, names: list[str]) -> list[str]:
    settings = " ".join(f"{name}={value}" for name, value in row["settings"].items())
    first, *others = (percent(row["scores"][name]) for name in names)
    p = "–" if row["p"] is None else f"{row['p']:.4f}"
    learning = [str(row["epochs"]), f"{row['seconds']:.1f}", f"{row['tokens_per_second']:,.0f}"]
    gain = [percent(row["difference"]), p, row["verdict"] or "–"]
    return [row["model"], settings, *learning, first, between(row["interval"]), *others, *gain]


def print_folds(result: Values) -> None:
    """Each fold, the mean, and the deviation."""
    names = list(result["mean"])
    rows = [
        [str(number), str(fold["documents"]), *(percent(fold["scores"][name]) for name in names)]
        for number, fold in enumerate(result["folds"], 1)
    ]
    for title in ("mean", "deviation"):
        rows.append([title, "", *(percent(result[title][name]) for name in names)])
    heads = [name if name in (BY_CLASS, "macro F1") else f"{name} F1" for name in names]
    table(["fold", "documents", *heads], rows, title=f"{result['model']}, in folds")
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
