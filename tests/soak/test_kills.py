"""Killed at any moment, a project opens again and has every edit that was acknowledged."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpora.check import differences
from corpora.document import Document
from corpora.project import Project

HERE = Path(__file__).parent
EDITOR, ANNOTATOR = HERE / "editor.py", HERE / "annotator.py"


def killed_edits(program: Path, path: Path, seed: int, delay: float) -> list[int]:
    """Log entries that a process acknowledged before it was killed, `delay` seconds after the
    first."""
    command = [sys.executable, str(program), str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        lines = [first, *process.stdout]
    # The pipe's last line may be cut by the kill; what is whole was acknowledged.
    return [int(line) for line in lines if line.endswith("\n")]


def trials(program: Path, path: Path, *, kills: int, seed: int, within: float) -> None:
    """Kill the program at random moments, each within so many seconds after its first edit."""
    rng = random.Random(seed)
    with Project.create(path, labels="ABC") as project:
        docs = [Document(f"d{n}", "one two three four five six") for n in range(5)]
        list(project.import_documents(docs, source="start"))
    for kill in range(kills):
        told = killed_edits(program, path, seed + kill, rng.uniform(0, within))
        with Project.open(path) as project:
            known = {entry.number for entry in project.log()}
            assert told
            assert set(told) <= known
            assert differences(project) == []


def test_no_acknowledged_edit_is_lost(tmp_path: Path) -> None:
    trials(EDITOR, tmp_path / "p.tagwright", kills=3, seed=1, within=0.05)


def test_no_painted_edit_is_lost(tmp_path: Path) -> None:
    trials(ANNOTATOR, tmp_path / "p.tagwright", kills=2, seed=1, within=0.2)


@pytest.mark.soak
def test_no_acknowledged_edit_is_lost_in_fifty_kills(tmp_path: Path) -> None:
    trials(EDITOR, tmp_path / "p.tagwright", kills=50, seed=2, within=0.05)


@pytest.mark.soak
def test_no_painted_edit_is_lost_in_fifty_kills(tmp_path: Path) -> None:
    trials(ANNOTATOR, tmp_path / "p.tagwright", kills=50, seed=2, within=0.3)
