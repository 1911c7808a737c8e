"""Options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class As(StrEnum):
    annotations = "annotations"
    proposals = "proposals"


class On(StrEnum):
    reviewed = "reviewed"
    accepted = "accepted"
    proposed = "proposed"


Json = Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")]
ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="A project file.")]
RunPath = Annotated[Path, typer.Argument(metavar="RUN", help="A run folder.")]
Map = Annotated[
    str, typer.Option("--map", metavar="A=B,...", help="Labels to rename; `A=` leaves A out.")
]
Format = Annotated[str | None, typer.Option("--format", help="One of `tagwright formats`.")]
