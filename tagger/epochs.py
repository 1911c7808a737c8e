"""One epoch of any training: its steps told as events, within what the training may use up."""

import time
from collections.abc import Callable, Generator
from contextlib import closing
from typing import NamedTuple

from corpora.events import Event, Metric, Progress
from tagger.models.base import Step

# Seconds between two signs of life within an epoch.
PROGRESS_SECONDS = 0.25


class Budget:
    """What a training may use up: epochs, and minutes, of which 0 are no limit."""

    def __init__(self, epochs: int, minutes: float, used: float = 0.0) -> None:
        """used: seconds that the training took before it was broken off."""
        self._epochs, self._seconds = epochs, minutes * 60
        self._begun = time.monotonic() - used

    def left(self, epoch: int) -> float:
        """The part that is still to come when this epoch, counted from 1, begins."""
        used = (epoch - 1) / self._epochs
        if self._seconds:
            used = max(used, self.used / self._seconds)
        return max(0.0, 1 - used)

    @property
    def used(self) -> float:
        """Seconds until now."""
        return time.monotonic() - self._begun

    def spent(self) -> bool:
        """Whether the time is up."""
        return bool(self._seconds) and self.used >= self._seconds


class Ahead(NamedTuple):
    """What an epoch has before it: how many units were read already, of how many in all."""

    unit: str
    before: int
    total: int


def stepped(
    steps: Generator[Step, None, None],
    epoch: int,
    ahead: Ahead,
    budget: Budget,
    should_stop: Callable[[], bool],
) -> Generator[Event, None, tuple[int, bool]]:
    """Learn step by step; the units that were read, and whether it was stopped on the way.

    Yields Progress and, at the end, the Metric `loss`: the mean of a unit.
    """
    seen, loss, told, stopped = 0, 0.0, time.monotonic(), False
    with closing(steps):
        for step in steps:
            seen += step.tokens
            loss += step.loss * step.tokens
            if time.monotonic() - told >= PROGRESS_SECONDS:
                told = time.monotonic()
                yield Progress(ahead.before + seen, ahead.total, ahead.unit)
            if (stopped := should_stop()) or budget.spent():
                break
    yield Metric("loss", loss / max(1, seen), epoch)
    return seen, stopped
