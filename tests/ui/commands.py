"""How the tests run a command: in this process, through its public door, `main`."""

import json
from typing import Any

import pytest

from ui.cli import main


def words(capfd: pytest.CaptureFixture[str], *args: object) -> str:
    """What a command says to people."""
    capfd.readouterr()
    assert main([*map(str, args)]) == 0
    return capfd.readouterr().out


def events(capfd: pytest.CaptureFixture[str], *args: object) -> list[dict[str, Any]]:
    """What a command says with --json."""
    return [json.loads(line) for line in words(capfd, *args, "--json").splitlines()]


def result(capfd: pytest.CaptureFixture[str], *args: object) -> dict[str, Any]:
    """What a command has found: the last that it says with --json."""
    found = events(capfd, *args)[-1]
    assert found["event"] == "result"
    return found


def refusal(capfd: pytest.CaptureFixture[str], *args: object) -> str:
    """The sentence with which a command ends in status 1."""
    capfd.readouterr()
    assert main([*map(str, args)]) == 1
    said = capfd.readouterr().err.strip()
    assert "Traceback" not in said
    return said
