"""The commands that score: `evaluate` and `compare`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from ui.verbs import output
from ui.verbs.options import Encoding, Json, Lang, Measured, On, Options, how

By = Annotated[
    str,
    typer.Option("--by", metavar="FIELD", help="Scores by a metadata field, part, lang, id, too."),
]
At = Annotated[
    list[float] | None,
    typer.Option(
        "--at", metavar="CONFIDENCE", min=0, max=1, help="Precision of predictions this sure."
    ),
]
Positive = Annotated[
    str,
    typer.Option("--positive", metavar="CLASS", help="Of two classes: whose curves to make."),
]
Csv = Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Every figure, as CSV.")]
Html = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="A report with figures.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(evaluate)
    app.command()(compare)


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD|RUN")],
    pred: Annotated[Path | None, typer.Argument(metavar="[PRED]")] = None,
    part: Annotated[Measured, typer.Option(help="Of a run: on which part.")] = Measured.development,
    project: Annotated[
        Path | None, typer.Option(metavar="PROJECT", help="Whose test part; default: the run's.")
    ] = None,
    on: Annotated[On, typer.Option(help="Which documents of the test part.")] = On.reviewed,
    by: By = "",
    at: At = None,
    positive: Positive = "",
    csv: Csv = None,
    html: Html = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    json: Json = False,
) -> None:
    """Score one labelled file against another, or show a run's scores."""
    from ui.verbs import score_files, scores, testing
    from ui.verbs.score_confidence import Asked

    score_files.check_places((csv, html), (gold, pred))
    asked = Asked(at=tuple(at or ()), positive=positive)
    if pred and part is Measured.test:
        raise typer.BadParameter("--part is for a run, not for two files.")
    if pred:
        read = how(None, option, encoding, lang)
        work = scores.evaluate_files(gold, pred, by=by, asked=asked, how=read)
    elif part is Measured.test:
        work = testing.evaluate_test(gold, project=project, on=on.value, by=by, asked=asked)
    else:
        work = scores.evaluate_run(gold, by=by, asked=asked)
    result = output.run(work, as_json=json)
    _tell(result, title=str(pred or gold), csv=csv, html=html, json=json)


def _tell(
    result: output.Data, *, title: str, csv: Path | None, html: Path | None, json: bool
) -> None:
    """The scores: as files, and in tables."""
    from ui.verbs import score_files, score_report, score_tables

    if csv:
        score_files.write_csv(csv, score_files.score_rows(result))
    if html:
        score_files.write_text(html, score_report.score_report(result, title=Path(title).name))
    if not json:
        score_tables.print_all(result, title=title)
        if "looks" in result:
            output.say(result["looks"]["told"])
        output.say_written(csv, html)


def compare(
    paths: Annotated[list[Path], typer.Argument(metavar="RUN_A RUN_B | GOLD PRED_A PRED_B")],
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Two runs scored on different data, too.")
    ] = False,
    csv: Csv = None,
    html: Html = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    json: Json = False,
) -> None:
    """Two runs, or two labelled files against a gold one, side by side: do they differ?"""
    from ui.verbs import contest, contest_tables, score_files, score_report, score_tables

    if len(paths) not in (2, 3):
        raise typer.BadParameter("two runs, or a gold file and two others, are compared")
    score_files.check_places((csv, html), paths)
    if len(paths) == 2:
        work = contest.compare_runs(paths[0], paths[1], anyway=anyway)
    else:
        read = how(None, option, encoding, lang)
        work = contest.compare_files(paths[0], paths[1], paths[2], how=read)
    result: Mapping[str, Any] = output.run(work, as_json=json)
    if csv:
        score_files.write_csv(csv, score_files.contest_rows(result))
    if html:
        score_files.write_text(html, score_report.contest_report(result))
    if not json:
        score_tables.show(contest_tables.heading(result), contest_tables.contest_tables(result))
        if told := contest_tables.conclusion(result):
            output.say(told)
        output.say_written(csv, html)
