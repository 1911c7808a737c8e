"""`tagwright --help`: what each command does, in its whole first sentence."""

from typing import Any

from typer.core import TyperGroup

WHOLE = 400  # characters; longer than any first sentence


class WholeSentences(TyperGroup):
    """Lists the commands without cutting what they do off at the end of a line."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        found = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        rows = [
            (name, command.get_short_help_str(WHOLE))
            for name, command in found.items()
            if command is not None and not command.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
