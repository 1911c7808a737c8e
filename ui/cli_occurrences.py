"""The command about all occurrences of a string: `label-all`."""

from pathlib import Path
from typing import Annotated

import typer

from corpora.finding import Query
from corpora.project import Project
from corpora.sweep import Where
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="label-all")(label_all)


def label_all(
    project: ProjectPath,
    string: Annotated[str, typer.Argument(metavar="STRING", help="What to look for.")],
    label: Annotated[str, typer.Argument(metavar="LABEL", help="A label of the project.")],
    regex: Annotated[bool, typer.Option("--regex", help="STRING is an expression.")] = False,
    case: Annotated[bool, typer.Option("--case", help="Tell case apart.")] = False,
    word: Annotated[bool, typer.Option("--word", help="Whole words only.")] = False,
    doc: Annotated[str | None, typer.Option(metavar="ID", help="In this document only.")] = None,
    unreviewed: Annotated[
        bool, typer.Option("--unreviewed", help="Only where nobody has reviewed.")
    ] = False,
    relabel: Annotated[
        str | None, typer.Option(metavar="OLD", help="Spans of OLD become LABEL; `*`: of any.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Remove LABEL; `*`: any.")] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="What is in the way gives way.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Change nothing, list all.")] = False,
    save: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the hits there.")] = None,
    only: Annotated[Path | None, typer.Option(metavar="FILE", help="These hits only.")] = None,
    json: Json = False,
) -> None:
    """Label, relabel or remove every occurrence of a string: one change, one undo."""
    from ui.verbs import lifeline, occurrences, trust

    lifeline.Stop().listen()
    query, where = Query(string, regex=regex, case=case, word=word), Where(doc, unreviewed)
    with Project.open(project) as opened:
        aim = occurrences.aim_of(opened, label, relabel=relabel, remove=remove)
        wanted = occurrences.Wanted(query, aim, where, replace, only, save, dry_run)
        if not dry_run:
            output.run(trust.backed_up(opened), as_json=json)
        result = output.run(occurrences.run(opened, wanted), as_json=json)
    if not json:
        occurrences.show(wanted, result)
