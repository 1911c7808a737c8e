"""The three standard streams: open from the start, and told of when they cannot be written to."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

from corpora.errors import UserError

# What a disk or a place may refuse to any command, whatever it was writing.
REFUSALS = {
    errno.ENOSPC: "the disk is full; make room and try again",
    errno.EDQUOT: "your share of the disk is used up; make room and try again",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EACCES: "permission denied; choose a place that is yours",
    errno.EPERM: "permission denied; choose a place that is yours",
    errno.EIO: "the disk reports an error; check the disk",
}


@contextmanager
def guarded() -> Iterator[None]:
    """Run a command. Raises UserError for what the disk refuses, SystemExit(1) where whoever read
    standard output has gone."""
    _open_all()
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
        raise SystemExit(1) from None
    except OSError as error:
        if error.errno not in REFUSALS:
            raise
        _let_go()
        place = error.filename or "What was being written"
        raise UserError(f"{place}: {REFUSALS[error.errno]}.") from error


def _open_all() -> None:
    """Whoever closed a stream gets an empty one, so that no file of ours takes its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - it stays open
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character must not end the command that wanted to show it.
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() not in ("utf-8", "utf8"):
            stream.reconfigure(errors="backslashreplace")


def _let_go() -> None:
    """Where standard output takes nothing any more, the rest of it goes nowhere."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)
