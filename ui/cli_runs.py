"""The commands that hand runs on: `export-pipeline`."""

from pathlib import Path
from typing import Annotated

import typer

from ui.verbs import output
from ui.verbs.options import Json


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command(name="export-pipeline")(export_pipeline)


def export_pipeline(
    run: Annotated[Path, typer.Argument(metavar="RUN")],
    out: Annotated[Path, typer.Argument(metavar="OUT")],
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="Of the tokenizer; default: that of the data.")
    ] = "",
    json: Json = False,
) -> None:
    """Write a run as a spaCy pipeline: spacy.load("OUT") finds what the run finds."""
    from ui.verbs import pipelines

    result = output.run(pipelines.export_pipeline(run, out, lang=lang), as_json=json)
    if not json:
        output.say(f'{out} is ready, its language is {result["lang"]}: spacy.load("{out}").')
