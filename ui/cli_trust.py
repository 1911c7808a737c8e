"""The commands about a project's soundness: `check`, `backups`, `rescue`."""

from pathlib import Path
from typing import Annotated

import typer

from corpora.errors import UserError
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(check)
    app.command()(backups)
    app.command()(rescue)


def check(project: ProjectPath, json: Json = False) -> None:
    """Look at a project's file, and hold its state against its log."""
    from ui.verbs import trust

    with Project.open(project) as opened:
        result = output.run(trust.check(opened), as_json=json)
    if not json:
        output.say(f"{project} is sound: {result['changes']} changes explain all it holds.")


def backups(
    project: ProjectPath,
    make: Annotated[bool, typer.Option("--make", help="Make today's, if there is none.")] = False,
    restore: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Copy backup N; 1 is the newest.")
    ] = None,
    into: Annotated[Path | None, typer.Option(metavar="NEW", help="Where to.")] = None,
    json: Json = False,
) -> None:
    """List a project's backups, or copy one to a new file."""
    from ui.verbs import trust

    if (restore is None) != (into is None):
        raise UserError("A backup is restored with --restore N and --into NEW together.")
    if restore is not None and into is not None:
        result = output.run(trust.restore(project, restore, into), as_json=json)
        if not json:
            output.say(f"{into} is the project as it was at {result['made']}.")
        return
    work = trust.make_backup(project) if make else trust.list_backups(project)
    result = output.run(work, as_json=json)
    if not json:
        _show(result)


def _show(result: output.Data) -> None:
    rows = [
        [str(row["number"]), row["made"].replace("T", " "), row["why"], f"{row['bytes']:,}"]
        for row in result["backups"]
    ]
    if not rows:
        output.say(f"No backups yet; they will be in {result['folder']}.")
        return
    output.table(["number", "made", "why", "bytes"], rows)
    output.say(f"--restore NUMBER --into NEW copies one; they are in {result['folder']}.")


def rescue(
    damaged: Annotated[Path, typer.Argument(metavar="DAMAGED")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="NEW", help="The new project.")],
    json: Json = False,
) -> None:
    """Write what can be read of a damaged project into a new one."""
    from ui.verbs import trust

    result = output.run(trust.save(damaged, out), as_json=json)
    if not json:
        output.say(f"{out} is ready: {result['told']}.")
