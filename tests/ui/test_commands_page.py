"""The page about the commands names each command and each of its options, and no others."""

import re
from pathlib import Path

import typer

from ui.cli import app

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")


def test_the_page_and_the_program_have_the_same_commands() -> None:
    group = typer.main.get_command(app)
    commands = {name for name, command in group.commands.items() if not command.hidden}
    assert set(re.findall(r"`tagwright ([a-z-]+)", PAGE)) == commands


def test_every_option_is_on_the_page() -> None:
    group = typer.main.get_command(app)
    options = {
        option
        for command in group.commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    missing = {option for option in options if option not in PAGE}
    assert missing == set()
