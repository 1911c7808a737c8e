"""The command that asks what more documents would bring: `learning-curve`."""

from pathlib import Path
from typing import Annotated

import typer

from ui.cli_scores import Csv, Html
from ui.verbs import output
from ui.verbs.options import Encoding, Json, Lang, On, Options, how


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="learning-curve")(learning_curve)


def learning_curve(
    paths: Annotated[list[Path], typer.Argument(metavar="PROJECT|FILE...")],
    model: Annotated[str, typer.Option(metavar="M", help="Of `tagwright models`.")],
    sizes: Annotated[
        str,
        typer.Option(metavar="N,...", help="Training documents, or shares: 10,20,40 or 25%,50%."),
    ] = "",
    on: Annotated[On, typer.Option(help="Of a project: what to learn from.")] = On.reviewed,
    seed: Annotated[int, typer.Option(help="Of the order in which documents are added.")] = 0,
    set: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="A setting of the model.")
    ] = None,
    csv: Csv = None,
    html: Html = None,
    option: Options = None,
    encoding: Encoding = None,
    lang: Lang = "en",
    json: Json = False,
) -> None:
    """Train a model on more and more documents, and show how its scores grow. A line `stop` on
    standard input ends it with the sizes that are finished."""
    from ui.verbs import growth, growth_report, lifeline, machines, score_files

    score_files.check_places((csv, html), paths)
    stop = lifeline.Stop().listen()
    settings = machines.parse_settings(set or [])
    wanted = growth.Wanted(model=model, sizes=sizes, seed=seed, on=on.value, settings=settings)
    read = how(None, option, encoding, lang)
    result = output.run(growth.draw(paths, wanted, how=read, should_stop=stop), as_json=json)
    if csv:
        score_files.write_csv(csv, growth_report.curve_rows(result))
    if html:
        score_files.write_text(html, growth_report.curve_report(result))
    if not json:
        growth_report.print_curve(result)
        output.say_written(csv, html)
