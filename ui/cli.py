"""`tagwright ...`: one command for each thing the program can do; no Qt until a window is wanted.

Exit status 0: done. 1: the user's or the file's fault, one sentence on standard error. 2: wrong
usage of the command line.
"""

import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import typer

from corpora.errors import UserError
from corpora.formats.report import counted
from corpora.labels import parse_map
from corpora.project import Project
from ui import (
    cli_corpus,
    cli_curve,
    cli_labels,
    cli_language,
    cli_marking,
    cli_occurrences,
    cli_pace,
    cli_removing,
    cli_rules,
    cli_runs,
    cli_scores,
    cli_team,
    cli_train,
    cli_trust,
)
from ui.cli_help import WholeSentences
from ui.verbs import output, streams
from ui.verbs.options import Format, Json, Map, ProjectPath, State

app = typer.Typer(
    name="tagwright",
    cls=WholeSentences,
    help="Annotate text, train taggers on it, score them. Without a command: the window.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command(hidden=True)
def window(
    project: Annotated[Path | None, typer.Argument()] = None,
    screenshot: Annotated[Path | None, typer.Option(help="Draw the window and quit.")] = None,
) -> None:
    """Open the window."""
    from ui.app import run

    raise typer.Exit(run(project, screenshot=screenshot))


@app.command()
def demo(
    headless: Annotated[
        bool, typer.Option(help="No window, even where there is a screen.")
    ] = False,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where results go.")] = Path("demo-out"),
) -> None:
    """The main job on the sample: in a window, or from import to export without one."""
    from ui.verbs import demo as verb

    raise typer.Exit(verb.demo(out, headless=headless))


@app.command()
def new(
    project: ProjectPath,
    labels: Annotated[str, typer.Option(metavar="A,B,...", help="The project's labels.")] = "",
    json: Json = False,
) -> None:
    """Make a project."""
    from ui.verbs import corpus

    names = [name.strip() for name in labels.split(",") if name.strip()]
    result = output.run(corpus.new(project, names), as_json=json)
    _say(json, f"{result['project']} is ready.")


cli_corpus.register(app)


@app.command()
def catalog(
    name: Annotated[str | None, typer.Argument(help="A ready corpus.")] = None,
    into: Annotated[Path | None, typer.Option(metavar="PROJECT", help="Where to.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="No more documents than this.")] = None,
    download: Annotated[bool, typer.Option(help="Fetch it through NLTK first.")] = False,
    json: Json = False,
) -> None:
    """List ready corpora, or bring one into a project (which is made where there is none)."""
    from ui.verbs import listings

    if name and download:
        output.run(listings.download(name), as_json=json)
    if name and into:
        result = output.run(listings.catalog_into(into, name, limit=limit), as_json=json)
        _say(json, f"{_docs(result)} of {name} are in {into}.")
    elif not (name and download):
        listings.print_catalog(as_json=json)


@app.command()
def preannotate(
    project: ProjectPath,
    pipeline: Annotated[str, typer.Option(help="An installed spaCy pipeline.")] = "en_core_web_sm",
    map: Map = "",
    run: Annotated[Path | None, typer.Option(help="A run instead of spaCy.")] = None,
    rules: Annotated[bool, typer.Option("--rules", help="The project's rules instead.")] = False,
    rules_from: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The rules of a file instead.")
    ] = None,
    processes: Annotated[int | None, typer.Option(min=1, help="Default: all cores.")] = None,
    ids: Annotated[
        Path | None, typer.Option(metavar="FILE", help="On these documents, one id a line.")
    ] = None,
    json: Json = False,
) -> None:
    """Let spaCy, a run, or rules propose spans or categories on all documents not reviewed."""
    from ui.verbs import lifeline, machines, marking, trust
    from ui.verbs import rules as rule_verbs

    if run and (rules or rules_from):
        raise typer.BadParameter("a run proposes, or rules do")

    lifeline.Stop().listen()
    with Project.open(project) as opened:
        output.run(trust.backed_up(opened), as_json=json)
        only = marking.read_ids(opened, ids) if ids else None
        if run:
            work = machines.propose_with_run(opened, run, only=only)
        elif rules or rules_from:
            named: dict[str, Any] = {"path": rules_from, "label_map": parse_map(map)}
            work = rule_verbs.preannotate(opened, pipeline=pipeline, only=only, **named)
        else:
            options: dict[str, Any] = {"label_map": parse_map(map), "processes": processes}
            work = machines.preannotate(opened, pipeline=pipeline, only=only, **options)
        result = output.run(work, as_json=json)
    speed = f"{result['tokens_per_second']:,.0f} tokens a second"
    _say(json, f"{result['proposals']} proposals on {_docs(result)}; {speed}.")


@app.command()
def accept(project: ProjectPath, json: Json = False) -> None:
    """Accept all proposals unseen; the documents are then "accepted", which is not "reviewed"."""
    from ui.verbs import corpus, trust

    with Project.open(project) as opened:
        output.run(trust.backed_up(opened), as_json=json)
        result = output.run(corpus.accept(opened), as_json=json)
    _say(json, f"{result['accepted']} proposals accepted on {_docs(result)}.")


cli_occurrences.register(app)
cli_marking.register(app)
cli_removing.register(app)
cli_pace.register(app)
cli_labels.register(app)
cli_rules.register(app)
cli_train.register(app)
cli_curve.register(app)
cli_language.register(app)
cli_scores.register(app)
cli_runs.register(app)
cli_team.register(app)
cli_trust.register(app)


@app.command()
def export(
    project: ProjectPath,
    out: Annotated[Path, typer.Argument(metavar="OUT")],
    format: Format = None,
    reviewed: Annotated[bool, typer.Option("--reviewed", help="As --state reviewed.")] = False,
    state: Annotated[
        list[State] | None, typer.Option(help="Documents in this state; may be repeated.")
    ] = None,
    corrected: Annotated[
        bool, typer.Option("--corrected", help="Only documents that a person corrected.")
    ] = False,
    json: Json = False,
) -> None:
    """Write a project's documents into a file."""
    from ui.verbs import corpus

    states = dict.fromkeys([one.value for one in state or ()] + ["reviewed"] * reviewed)
    with Project.open(project) as opened:
        work = corpus.export(opened, out, format=format, states=states, corrected=corrected)
        result = output.run(work, as_json=json)
    _say(json, f"{_docs(result)}: {out}.")


@app.command()
def info(path: Annotated[Path, typer.Argument(metavar="PROJECT|RUN")], json: Json = False) -> None:
    """Figures about a project, or what a run was."""
    from ui.verbs import listings

    listings.print_info(path, as_json=json)


@app.command()
def formats(json: Json = False) -> None:
    """The formats that can be read and written."""
    from ui.verbs import listings

    listings.print_formats(as_json=json)


@app.command()
def models(json: Json = False) -> None:
    """The models that can be trained, with their settings."""
    from ui.verbs import listings

    listings.print_models(as_json=json)


def _docs(result: output.Data) -> str:
    return counted(result["documents"], "document")


def _say(json: bool, text: str) -> None:
    if not json:
        output.say(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; returns the exit status."""
    args = list(sys.argv[1:] if argv is None else argv)
    if args and (near := _meant(args[0])):
        print(f"There is no command {args[0]!r}; did you mean {near!r}?", file=sys.stderr)
        return 2
    try:
        with streams.guarded():
            _command()(_with_command(args), prog_name="tagwright")
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except SystemExit as end:
        return int(end.code or 0)
    return 0


@cache
def _command() -> Callable[..., Any]:
    """What Typer makes of `app`, which takes it a while; made once where several are run."""
    return typer.main.get_command(app)


def _names() -> list[str]:
    commands = app.registered_commands
    return [command.name or command.callback.__name__ for command in commands if command.callback]


def _with_command(args: list[str]) -> list[str]:
    """`tagwright PROJECT` opens the window on it."""
    named = bool(args) and (args[0] in _names() or args[0] == "--help")
    return args if named else ["window", *args]


def _meant(word: str) -> str:
    """The command that was meant by a word that is neither one, nor a file, nor looks like one."""
    if word in _names() or word.startswith("-") or "." in word or Path(word).exists():
        return ""
    return next(iter(get_close_matches(word, _names(), n=1)), "")
