"""The command that takes documents out of a project: `remove`."""

from pathlib import Path
from typing import Annotated

import typer

from corpora.formats.report import counted
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(remove)


def remove(
    project: ProjectPath,
    docs: Annotated[list[str] | None, typer.Argument(metavar="ID", help="A document.")] = None,
    ids: Annotated[
        Path | None, typer.Option(metavar="FILE", help="These documents, one id a line.")
    ] = None,
    json: Json = False,
) -> None:
    """Take documents out of the project, with all that is on them: one change, one undo."""
    from ui.verbs import lifeline, removing, trust

    lifeline.Stop().listen()
    with Project.open(project) as opened:
        output.run(trust.backed_up(opened), as_json=json)
        result = output.run(removing.remove(opened, docs or [], ids=ids), as_json=json)
    if not json:
        gone = counted(result["documents"], "document")
        output.say(f"{gone} removed, with {counted(result['annotations'], 'annotation')}.")
