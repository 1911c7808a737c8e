"""What the user or their file did wrong: one clear sentence, with the place and the remedy."""

import re
from collections.abc import Iterable

# A message may quote a file. More of one word, or of all words, than this tells nobody more.
LONGEST_WORD = 120
LONGEST_MESSAGE = 400
# What moves a terminal's cursor, and halves of characters, which cannot be printed.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD},}}")


def sayable(message: str) -> str:
    """The message without the middle of what is very long, and without what cannot be shown."""
    message = _LONG_WORD.sub(lambda word: f"{word[0][:60]}…{word[0][-30:]}", message)
    if len(message) > LONGEST_MESSAGE:
        message = f"{message[: LONGEST_MESSAGE // 2]} … {message[-LONGEST_MESSAGE // 2 + 3 :]}"
    return _UNPRINTABLE.sub("\ufffd", message)


class UserError(Exception):
    """A mistake that the user can mend. Its text is the whole message: one sentence."""


class FormatError(UserError):
    """A file that a format cannot read. `message` is the sentence without the place (`path`)."""

    def __init__(self, message: str, *, path: object = None, line: int | None = None) -> None:
        message = sayable(message)
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
