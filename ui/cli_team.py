"""The commands for several people: `merge`, `agreement`, and `history`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from corpora.formats.report import counted
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


class Keep(StrEnum):
    both = "both"
    agreed = "agreed"
    first = "first"


class Looked(StrEnum):
    reviewed = "reviewed"
    accepted = "accepted"
    any = "any"


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command(name="merge")(merge)
    app.command()(agreement)
    app.command()(history)


def merge(
    projects: Annotated[list[Path], typer.Argument(metavar="PROJECT PROJECT...")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="PROJECT", help="The new project.")],
    keep: Annotated[
        Keep, typer.Option(help="Where people differ: proposals of both, nothing, or the first's.")
    ] = Keep.both,
    json: Json = False,
) -> None:
    """Join projects on the same documents into a new one."""
    from ui.verbs import team

    if len(projects) < 2:
        raise typer.BadParameter("two projects or more are merged")
    work = team.merge_projects(projects, out, keep=keep.value)
    result = output.run(work, as_json=json)
    if not json:
        spans = f"{counted(result['agreed'], 'span')} agreed, {result['differing']:,} differing"
        output.say(
            f"{counted(result['documents'], 'document')} in {out}, {result['shared']:,} of them"
            f" shared: {spans}; {counted(result['to_decide'], 'document')} to decide."
        )


def agreement(
    paths: Annotated[list[Path], typer.Argument(metavar="PROJECT|FILE PROJECT|FILE...")],
    state: Annotated[
        Looked, typer.Option(help="Documents that all have in this state.")
    ] = Looked.reviewed,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="The disagreements, as CSV.")
    ] = None,
    json: Json = False,
) -> None:
    """How far people agree on the same documents, and where they differ."""
    from ui.verbs import agreement as verb
    from ui.verbs import agreement_tables, score_files

    if len(paths) < 2:
        raise typer.BadParameter("two projects or labelled files, or more, are compared")
    score_files.check_places((csv,), paths)
    result = output.run(verb.agreement(paths, state=state.value), as_json=json)
    if csv:
        agreement_tables.write_disagreements(csv, result)
    if not json:
        agreement_tables.print_agreement(result)
        output.say_written(csv)


def history(
    project: ProjectPath,
    doc: Annotated[str, typer.Argument(metavar="DOC", help="A document's id.")],
    json: Json = False,
) -> None:
    """What was done to a document: by whom, when, and from what proposal."""
    from ui.verbs import team

    with Project.open(project) as opened:
        result = output.run(team.story(opened, doc), as_json=json)
    if not json:
        for line in team.told(result):
            output.say(line)
