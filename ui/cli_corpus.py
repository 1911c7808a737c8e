"""The commands that read labelled files: `import`, `tag`, `convert`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from corpora.formats.report import counted
from corpora.labels import parse_map
from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import (
    As,
    Encoding,
    Format,
    Json,
    Lang,
    Map,
    Options,
    ProjectPath,
    Refused,
    RunPath,
    Snap,
    Snaps,
    how,
)

In = Annotated[Path, typer.Argument(metavar="IN")]
Out = Annotated[Path, typer.Argument(metavar="OUT")]
From = Annotated[str | None, typer.Option("--from", help="Format of IN.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command(name="import")(import_)
    app.command()(tag)
    app.command()(convert)


def import_(
    project: ProjectPath,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...")],
    format: Format = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    snap: Snaps = Snap.keep,
    as_: Annotated[As, typer.Option("--as", help="What the files' spans are.")] = As.annotations,
    map: Map = "",
    strict: Annotated[bool, typer.Option(help="Fail if anything would be lost.")] = False,
    refused: Refused = None,
    json: Json = False,
) -> None:
    """Bring files, folders or zips into a project: whole, or not at all."""
    from ui.verbs import incoming, trust

    read = how(format, option, encoding, lang, snap)
    asked: dict[str, Any] = {"as_": as_.value, "strict": strict, "refused": refused}
    with Project.open(project) as opened:
        output.run(trust.backed_up(opened), as_json=json)
        work = incoming.import_files(opened, paths, how=read, label_map=parse_map(map), **asked)
        result = output.run(work, as_json=json)
    _say(json, f"{_docs(result)} imported, {result['report']['refused_count']:,} refused.")


def tag(
    run: RunPath,
    source: In,
    out: Out,
    format: Annotated[str | None, typer.Option("--format", help="Format of OUT.")] = None,
    from_: From = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    json: Json = False,
) -> None:
    """Label a file with a run; what it was labelled with plays no part."""
    from ui.verbs import machines

    read = how(from_, option, encoding, lang)
    result = output.run(machines.tag(run, source, out, how=read, format=format), as_json=json)
    found = f"{result['spans']} spans" if "spans" in result else "A category"
    _say(json, f"{found} on {_docs(result)}: {out}.")


def convert(
    source: In,
    out: Out,
    from_: From = None,
    to: Annotated[str | None, typer.Option(help="Format of OUT.")] = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    snap: Snaps = Snap.keep,
    refused: Refused = None,
    json: Json = False,
) -> None:
    """Write a labelled file in another format."""
    from ui.verbs import corpus

    read = how(from_, option, encoding, lang, snap)
    result = output.run(corpus.convert(source, out, how=read, to=to, refused=refused), as_json=json)
    _say(json, f"{_docs(result)}: {out}.")


def _docs(result: output.Data) -> str:
    return counted(result["documents"], "document")


def _say(json: bool, text: str) -> None:
    if not json:
        output.say(text)
