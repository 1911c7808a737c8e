"""What the user or their file did wrong: one clear sentence, with the place and the remedy."""

from collections.abc import Iterable


class UserError(Exception):
    """A mistake that the user can mend. Its text is the whole message: one sentence."""


class FormatError(UserError):
    """A file that a format cannot read. `message` is the sentence without the place (`path`)."""

    def __init__(self, message: str, *, path: object = None, line: int | None = None) -> None:
        self.message, self.path, self.line = message, path, line
        place = "" if path is None else f"{path}, line {line}: " if line else f"{path}: "
        super().__init__(place + message + ("" if message.endswith(".") else "."))


class UnknownNameError(UserError):
    """A name that is not in a table; the answer lists the known ones."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        names = ", ".join(sorted(known))
        super().__init__(f"There is no {kind} named {name!r}; the known ones are: {names}.")


class ProjectError(UserError):
    """A project that cannot be opened or changed."""
