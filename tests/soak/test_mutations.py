"""Ten thousand damaged files: each is read, or refused in a sentence, at once and without a trace.

What must hold of each trial: nothing is raised but UserError; every sentence is for people; every
document is sound; no more than five seconds, no process that dies; an import comes whole or not at
all. A trial that failed is made again with `python -m tests.soak.trial NUMBER`; its files are kept
in the folder `tagwright-trials` of the system's temporary folder.
"""

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

import pytest

from tests.soak.reading import Told, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of memory are Unix's")

SECONDS = 5.0  # of computing: how long that takes by the clock depends on what else runs
PATIENCE_S = 60.0  # by the clock, for one that waits without computing
START_S = 300.0
PEAK_MB = 1500.0
CHUNK = 500


def trials(first: int, end: int) -> Iterator[Told]:
    """What came of each trial; of one in which the process died or hung, that."""
    context = multiprocessing.get_context("spawn")
    while first < end:
        hears, tells = context.Pipe(duplex=False)
        process = context.Process(target=run, args=(first, end, tells))
        process.start()
        tells.close()
        try:
            for told in _heard(hears):
                first = told.number + 1
                yield told
            process.join(1)
            if first < end:
                fault = f"the process died or hung (exit code {process.exitcode})"
                yield Told(first, "", 0, [fault], PATIENCE_S, 0)
                first += 1
        finally:
            process.kill()
            process.join()


def _heard(hears: Connection) -> Iterator[Told]:
    patience = START_S
    while hears.poll(patience):
        try:
            told = hears.recv()
        except EOFError:
            return
        patience = PATIENCE_S
        if told is None:
            return
        if told != "ready":
            yield told


@pytest.fixture
def assert_sound(record_property: Callable[[str, Any], None]) -> Callable[[list[Told]], None]:
    """Holds the results against what must hold, and records how much was tried."""

    def sound(results: list[Told]) -> None:
        slowest = sorted(results, key=lambda told: -told.cpu)[:10]
        read = sum(told.docs > 0 for told in results)
        record_property("tried", ["damaged files", len(results)])
        record_property("tried", ["of these were read, the others refused", read])
        record_property("slowest", [[t.cpu, f"trial {t.number}: {t.made}"] for t in slowest])
        faults = [
            f"trial {told.number} ({told.made}): {f}" for told in results for f in told.faults
        ]
        assert faults == []
        assert slowest[0].cpu < SECONDS
        assert max(told.peak_mb for told in results) < PEAK_MB
        assert read > len(results) / 5  # what nobody can read tries no reader

    return sound


def test_damaged_files_are_read_or_refused(assert_sound: Callable[[list[Told]], None]) -> None:
    assert_sound(list(trials(0, 300)))


@pytest.mark.soak
@pytest.mark.parametrize("first", range(300, 10_300, CHUNK))
def test_ten_thousand_damaged_files_are_read_or_refused(
    first: int, assert_sound: Callable[[list[Told]], None]
) -> None:
    results = list(trials(first, first + CHUNK))
    assert len(results) == CHUNK
    assert_sound(results)
