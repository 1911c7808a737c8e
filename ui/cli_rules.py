"""The command about rules: `rules`."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from corpora.formats.report import counted
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(rules)


def rules(
    project: ProjectPath,
    add: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Patterns (.jsonl), or terms (.txt, .csv).")
    ] = None,
    label: Annotated[str, typer.Option(metavar="L", help="Of terms that have none.")] = "",
    any_case: Annotated[bool, typer.Option("--any-case", help="Terms tell no case apart.")] = False,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write all into a .jsonl file.")
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take all rules away.")] = False,
    list: Annotated[bool, typer.Option("--list", help="List them, as without an option.")] = False,
    json: Json = False,
) -> None:
    """List a project's rules, add those of a file, write them into one, or take them away."""
    from ui.verbs import lifeline, trust
    from ui.verbs import rules as verb

    if sum(map(bool, (add, export, clear, list))) > 1:
        raise typer.BadParameter("one of --add, --export, --clear and --list at a time")
    lifeline.Stop().listen()
    show: Callable[[output.Data], object]
    with Project.open(project) as opened:
        if add or clear:
            output.run(trust.backed_up(opened), as_json=json)
        if add:
            work = verb.add(opened, add, label=label, case=not any_case)
            show = _said(verb.told)
        elif export:
            work = verb.export(opened, export)
            show = _said(lambda result: f"{counted(result['rules'], 'rule')}: {export}.")
        elif clear:
            work = verb.clear(opened)
            show = _said(lambda result: f"{counted(result['removed'], 'rule')} taken away.")
        else:
            work, show = verb.listed(opened), verb.show
        result = output.run(work, as_json=json)
    if not json:
        show(result)


def _said(sentence: Callable[[output.Data], str]) -> Callable[[output.Data], None]:
    return lambda result: output.say(sentence(result))
