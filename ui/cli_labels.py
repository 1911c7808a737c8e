"""The command about labels: `labels`."""

from collections.abc import Callable
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
    from ui.verbs import labels as verb
    from ui.verbs import trust

    wishes: dict[str, tuple[tuple[Any, ...], Callable[..., verb.Build]]] = {
        "rename": (rename, verb.rename),
        "merge": (merge, verb.merge),
        "delete": ((delete, into or None) if delete else NONE, verb.delete),
        "guideline": (guideline, lambda name, file: verb.guide(name, Path(file))),
        "colour": (colour, verb.recolour),
        "key": (key, verb.set_key),
    }
    wished = [(values, build) for values, build in wishes.values() if values[0]]
    if len(wished) + bool(export) + bool(bring) > 1 or (into and not delete):
        raise typer.BadParameter("one change at a time; --into goes with --delete")
    with Project.open(project) as opened:
        if export or bring:
            work = verb.export(opened, export) if export else verb.bring(opened, bring or Path())
            output.run(trust.backed_up(opened), as_json=json)
            result = output.run(work, as_json=json)
            if not json:
                output.say(verb.told_of_file(result))
            return
        if not wished:
            data = output.run(verb.listed(opened), as_json=json)
            if not json:
                verb.print_labels(data)
            return
        [(values, build)] = wished
        made = build(*values)
        output.run(trust.backed_up(opened), as_json=json)
        result = output.run(verb.change(opened, made), as_json=json)
    if not json:
        output.say(verb.told(result))
