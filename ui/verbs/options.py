"""Options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from corpora.formats.options import parsed
from ui.verbs.reading import How


class As(StrEnum):
    annotations = "annotations"
    proposals = "proposals"


class On(StrEnum):
    reviewed = "reviewed"
    accepted = "accepted"
    proposed = "proposed"


class State(StrEnum):
    open = "open"
    accepted = "accepted"
    reviewed = "reviewed"


class Measured(StrEnum):
    development = "development"
    test = "test"


class Snap(StrEnum):
    keep = "keep"
    outward = "outward"
    inward = "inward"


Json = Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")]
ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="A project file.")]
RunPath = Annotated[Path, typer.Argument(metavar="RUN", help="A run folder.")]
Map = Annotated[
    str, typer.Option("--map", metavar="A=B,...", help="Labels to rename; `A=` leaves A out.")
]
Format = Annotated[str | None, typer.Option("--format", help="One of `tagwright formats`.")]
Encoding = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="Of the text. Default: UTF-8.")
]
Lang = Annotated[
    str, typer.Option("--lang", metavar="CODE", help="Language of documents that do not say.")
]
Snaps = Annotated[Snap, typer.Option("--snap", help="What becomes of spans that cut a token.")]
Options = Annotated[
    list[str] | None,
    typer.Option("--option", metavar="KEY=VALUE", help="Of the format; see `tagwright formats`."),
]
Refused = Annotated[
    Path | None, typer.Option("--refused", metavar="FILE", help="Where refused lines are saved.")
]


def how(
    format: str | None,
    option: list[str] | None,
    encoding: str | None,
    lang: str,
    snap: Snap = Snap.keep,
) -> How:
    """What these options say of the files to read. Raises UserError."""
    options = parsed(option or [])
    return How(format=format, encoding=encoding, lang=lang, snap=snap.value, options=options)
