"""The commands about training: `train`, `runs`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from corpora.events import Result
from corpora.project import Project
from ui.cli_scores import Html
from ui.verbs import output
from ui.verbs.options import Json, On, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(train)
    app.command()(runs)


def train(
    project: ProjectPath,
    model: Annotated[
        str, typer.Option(metavar="M,...", help="Of `tagwright models`; `ladder`: all taggers.")
    ] = "",
    on: Annotated[On, typer.Option(help="What to learn from.")] = On.reviewed,
    set: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="A setting of the model.")
    ] = None,
    folds: Annotated[
        int | None, typer.Option(min=2, help="Cross-validate in so many; keeps no run.")
    ] = None,
    run: Annotated[Path | None, typer.Option(metavar="DIR", help="The run's folder.")] = None,
    licence: Annotated[str, typer.Option(help="Under which the run may be used.")] = "",
    resume: Annotated[
        str, typer.Option(metavar="RUN", help="Go on with a training that was broken off.")
    ] = "",
    html: Html = None,
    json: Json = False,
) -> None:
    """Train a model, or several on the same data. A line `stop` on standard input ends it early
    and keeps the best so far."""
    from ui.verbs import lifeline, machines, score_files, trainings

    score_files.check_places((html,), (project,))
    if bool(model) == bool(resume):
        raise typer.BadParameter("Say which --model to train, or what to --resume: one of the two.")
    if resume and html:
        raise typer.BadParameter("--html is for several models, not for one that is resumed.")
    stop = lifeline.Stop().listen()
    if resume:
        result = output.run(trainings.resume(project, resume, should_stop=stop), as_json=json)
    else:
        settings = machines.parse_settings(set or [])
        told: dict[str, Any] = {"folds": folds or 0, "run_dir": run, "licence": licence}
        told["side_by_side"] = html is not None
        wanted = trainings.Wanted(model, on.value, settings, **told)
        with Project.open(project) as opened:
            result = output.run(trainings.train(opened, wanted, should_stop=stop), as_json=json)
    _tell(result, html=html, json=json)


def _tell(result: output.Data, *, html: Path | None, json: bool) -> None:
    """What was trained: as a page, and in a table."""
    from ui.verbs import ladder_report, score_files, training_tables

    if html:
        score_files.write_text(html, ladder_report.ladder_report(result))
    if not json:
        training_tables.print_trained(result)
        output.say_written(html)


def runs(
    project: ProjectPath,
    discard: Annotated[
        str, typer.Option(metavar="RUN", help="Give up a training that was broken off.")
    ] = "",
    json: Json = False,
) -> None:
    """List a project's runs, and the trainings that were broken off."""
    from ui.verbs import training_tables, trainings

    if discard:
        gone = trainings.discard(project, discard)
        if not json:
            output.say(f"{gone} is gone.")
    result = output.run(iter([Result(trainings.runs_listed(project))]), as_json=json)
    if not json:
        training_tables.print_runs(result)
