"""The commands about language models: `pretrain`, `generate`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from corpora.project import Project
from ui.verbs import output
from ui.verbs.options import Json, ProjectPath


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(pretrain)
    app.command()(generate)


def pretrain(
    project: ProjectPath,
    minutes: Annotated[float, typer.Option(min=0, help="Time; 0 is without limit.")] = 5.0,
    set: Annotated[
        list[str] | None, typer.Option(metavar="KEY=VALUE", help="A setting of the model.")
    ] = None,
    start: Annotated[
        Path | None, typer.Option(metavar="RUN", help="A language model to go on from.")
    ] = None,
    run: Annotated[Path | None, typer.Option(metavar="DIR", help="The run's folder.")] = None,
    json: Json = False,
) -> None:
    """Learn the language of the training part, labelled or not, character by character.

    A line `stop` on standard input ends it early and keeps the best so far.
    """
    from ui.verbs import language, lifeline, machines

    stop = lifeline.Stop().listen()
    with Project.open(project) as opened:
        settings = {"minutes": str(minutes), **machines.parse_settings(set or [])}
        options: dict[str, Any] = {"run_dir": run, "start": start, "should_stop": stop}
        work = language.pretrain(opened, settings=settings, **options)
        result = output.run(work, as_json=json)
    if not json:
        output.say(
            f"{result['run']}: {result['bits_per_character']:.3f} bits a character on held-out"
            f" text (perplexity {result['perplexity']:.2f}), after {result['epochs']} epochs at"
            f" {result['characters_per_second']:,.0f} characters a second."
        )


def generate(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="A run of `tagwright pretrain`.")],
    length: Annotated[int, typer.Option(min=1, help="Characters to write.")] = 500,
    temperature: Annotated[
        float, typer.Option(min=0, help="How daring: 0 always takes the likeliest.")
    ] = 0.8,
    seed: Annotated[int, typer.Option(min=0, help="Another one, another text.")] = 0,
    start: Annotated[str, typer.Option(metavar="TEXT", help="How it begins.")] = "",
    json: Json = False,
) -> None:
    """Write text in the style of what a language model learned from."""
    from ui.verbs import language

    options: dict[str, Any] = {"length": length, "temperature": temperature, "seed": seed}
    work = language.generate(run, start=start, **options)
    result = output.run(work, as_json=json)
    if not json:
        output.say(f"(In the style of {result['learned_from'] or run}; none of it need be true.)")
        output.say(result["text"])
