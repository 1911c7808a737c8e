"""Killed at any moment, a project opens again and has every edit that was acknowledged."""

import json
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

EDITOR = Path(__file__).with_name("editor.py")


def killed_edits(path: Path, seed: int, delay: float) -> list[list[object]]:
    """Edits that a process acknowledged before it was killed, `delay` seconds after its first."""
    command = [sys.executable, str(EDITOR), str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        lines = [first, *process.stdout]
    # The pipe's last line may be cut by the kill; what is whole was acknowledged.
    return [json.loads(line) for line in lines if line.endswith("\n")]


def trials(path: Path, kills: int, seed: int) -> None:
    rng = random.Random(seed)
    with Project.create(path, labels="ABC") as project:
        docs = [Document(f"d{n}", "one two three four five six") for n in range(5)]
        list(project.import_documents(docs, source="start"))
    for kill in range(kills):
        told = killed_edits(path, seed + kill, rng.uniform(0, 0.05))
        with Project.open(path) as project:
            known = {entry.number for entry in project.log()}
            assert {edit[0] for edit in told} <= known
            assert differences(project) == []


def test_no_acknowledged_edit_is_lost(tmp_path: Path) -> None:
    trials(tmp_path / "p.tagwright", 3, seed=1)


@pytest.mark.soak
def test_no_acknowledged_edit_is_lost_in_many_kills(tmp_path: Path) -> None:
    trials(tmp_path / "p.tagwright", 300, seed=2)
