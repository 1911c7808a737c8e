"""The command about labels: `labels`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath

Two = tuple[str, str]
NONE = ("", "")


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(labels)


def labels(
    project: ProjectPath,
    rename: Annotated[Two, typer.Option(metavar="A B", help="Call A B.")] = NONE,
    merge: Annotated[Two, typer.Option(metavar="A B", help="What is A becomes B.")] = NONE,
    delete: Annotated[
        str, typer.Option(metavar="A", help="Drop A with all that has it; see --into.")
    ] = "",
    into: Annotated[
        str, typer.Option(metavar="B", help="With --delete: what is A becomes B.")
    ] = "",
    guideline: Annotated[
        Two, typer.Option(metavar="A FILE", help="Take A's guideline from a file.")
    ] = NONE,
    colour: Annotated[Two, typer.Option(metavar="A #RRGGBB", help="A's colour.")] = NONE,
    key: Annotated[Two, typer.Option(metavar="A KEY", help="A's key; '' is none.")] = NONE,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write all into a .json or .csv file.")
    ] = None,
    bring: Annotated[
        Path | None,
        typer.Option("--import", metavar="FILE", help="Take in those of a .json, .csv or .xml."),
    ] = None,
    json: Json = False,
) -> None:
    """List a project's labels, or change one of them, with all that has it."""
    wishes: dict[str, tuple[Any, ...]] = {
        **{"rename": rename, "merge": merge, "delete": (delete, into or None)},
        **{"guideline": guideline, "colour": colour, "key": key},
        **{"export": (export,), "import": (bring,)},
    }
    wished = {name: values for name, values in wishes.items() if values[0]}
    if len(wished) > 1 or (into and not delete):
        raise typer.BadParameter("one change at a time; --into goes with --delete")
    with Project.open(project) as opened:
        _do(opened, wished, json=json)


def _do(project: Project, wished: Mapping[str, tuple[Any, ...]], *, json: bool) -> None:
    """Do the one thing that is wished, or list the labels."""
    from ui.verbs import labels as verb
    from ui.verbs import trust

    if not wished:
        data = output.run(verb.listed(project), as_json=json)
        if not json:
            verb.print_labels(data)
        return
    [(name, values)] = wished.items()
    output.run(trust.backed_up(project), as_json=json)
    result = output.run(verb.work(project, name, *values), as_json=json)
    if not json:
        output.say(verb.told(result))
