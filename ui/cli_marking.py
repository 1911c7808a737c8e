"""The command for many documents at once: `mark`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from corpora.errors import UserError
from corpora.formats.report import counted
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


class Act(StrEnum):
    reviewed = "reviewed"
    open = "open"
    flag = "flag"
    unflag = "unflag"
    category = "category"
    accept = "accept"
    reject = "reject"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(mark)


def mark(
    project: ProjectPath,
    act: Annotated[Act, typer.Argument(metavar="ACT", help="What is done to each.")],
    name: Annotated[str | None, typer.Argument(help="The category; none takes it away.")] = None,
    ids: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Of these documents, one id a line.")
    ] = None,
    json: Json = False,
) -> None:
    """Mark, sort, accept or reject many documents at once: one change, one undo."""
    from ui.verbs import lifeline, marking, trust

    if name is not None and act is not Act.category:
        raise UserError(f"A name goes with `category` only, and {act.value} takes none.")
    lifeline.Stop().listen()
    with Project.open(project) as opened:
        output.run(trust.backed_up(opened), as_json=json)
        work = marking.mark(opened, act.value, category=name, ids=ids)
        result = output.run(work, as_json=json)
    if not json:
        changed, of = result["changed"], counted(result["documents"], "document")
        output.say(f"{changed:,} of {of} changed.")
