"""The command about one's own speed: `pace`."""

import typer

from corpora.formats.report import counted
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(pace)


def pace(project: ProjectPath, json: Json = False) -> None:
    """How fast one annotated in the window on this machine, and how long the rest takes."""
    from ui.verbs import pace as verb

    with Project.open(project) as opened:
        result = output.run(verb.pace(opened), as_json=json)
    if not json:
        output.table(["", "today", "in all"], verb.rows(result))
        seconds = result["seconds_left"]
        rest = "" if seconds is None else f", about {seconds / 60:,.0f} minutes"
        output.say(f"{counted(result['left'], 'document')} left{rest}. Kept in {result['file']}.")
