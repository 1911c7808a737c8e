"""The state of a training, written aside now and then: what it takes to go on as if nothing had
happened."""

import json
import os
import shutil
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

from corpora.errors import UserError
from corpora.events import Event, Metric
from corpora.snapshot import Snapshot
from tagger.models.base import Learner
from tagger.models.files import Arrays, damaged
from tagger.rundir import partial_of
from tagger.unfinished import PLAN, STATE, locked, place, read_facts, read_plan, write_plan

# Writing may take this part of the time; where it would take more, epochs are skipped.
SHARE = 0.05


@runtime_checkable
class Resumable(Protocol):
    """A learner whose state can be written down and taken up again, bit for bit."""

    def state(self) -> tuple[Arrays, dict[str, Any]]:
        """All that further epochs depend on, what is kept included: arrays, and what JSON holds."""

    def take_up(self, arrays: Arrays, facts: Mapping[str, Any]) -> None:
        """Be as the learner was that gave this state; both learn from the same examples.

        Raises KeyError, ValueError, TypeError or RuntimeError where it is not such a state.
        """


class Checkpoints:
    """The unfinished training of one run.

    earlier: the figures of the epochs before the break. seconds: what these took.
    """

    def __init__(
        self,
        run: Path,
        plan: Mapping[str, Any],
        snapshot: Snapshot | None,
        *,
        resumes: bool = False,
    ) -> None:
        """plan: model, settings, licence. snapshot: without one nothing is ever written. resumes:
        the folder is there, with a state in it."""
        self.folder = place(run)
        self.earlier: list[Metric] = []
        self.seconds = 0.0
        self._metrics: list[Metric] = []
        self._plan, self._snapshot, self._there = dict(plan), snapshot, resumes
        self._held = ExitStack()
        self._written, self._took = -float("inf"), 0.0

    def __enter__(self) -> "Checkpoints":
        """Raises UserError where another process is at work on the same run."""
        if self._there:
            self._held.enter_context(locked(self.folder))
            self._claim()
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def take_up(self, learner: Learner) -> dict[str, Any] | None:
        """Bring a fresh learner to the state that was kept, if any; what was told with it.

        Raises UserError where the state is damaged, or does not fit.
        """
        if not self._there:
            return None
        arrays, facts = _read(self.folder / STATE)
        try:
            cast(Resumable, learner).take_up(arrays, facts["learner"])
            self.earlier = [Metric(*row) for row in facts["metrics"]]
            self.seconds = float(facts["seconds"])
        except (AttributeError, KeyError, ValueError, TypeError, RuntimeError) as error:
            why = "it does not fit the data and the settings"
            raise damaged(self.folder / STATE, why) from error
        return facts

    def note(self, event: Event) -> None:
        """Remember what was told of an epoch."""
        if isinstance(event, Metric):
            self._metrics.append(event)

    def keep(self, learner: Learner, facts: Mapping[str, Any]) -> None:
        """Write the state down, and facts with it, unless that would take too much of the time."""
        begun = time.monotonic()
        soon = begun - self._written < self._took / SHARE
        if self._snapshot is None or soon or not isinstance(learner, Resumable):
            return
        try:
            arrays, own = learner.state()
            told = {**facts, "metrics": self._metrics, "learner": own}
            if self._there:
                _write(self.folder / STATE, arrays, told)
            else:
                self._begin(self._snapshot, arrays, told)
        except OSError as error:
            raise UserError(f"{self.folder} cannot be written: {error.strerror}.") from error
        self._written, self._took = time.monotonic(), time.monotonic() - begun

    def remove(self) -> None:
        """The run is whole: nothing is left to resume."""
        self._held.close()
        if self._there:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _begin(self, snapshot: Snapshot, arrays: Arrays, told: Mapping[str, Any]) -> None:
        """The folder takes its place when all of it is there."""
        aside = partial_of(self.folder)
        try:
            aside.mkdir(parents=True)
            write_plan(aside, self._plan, snapshot)
            _write(aside / STATE, arrays, told)
            os.replace(aside, self.folder)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        self._held.enter_context(locked(self.folder))
        self._there = True

    def _claim(self) -> None:
        """It is this process's now."""
        plan = {**read_plan(self.folder), "process": os.getpid()}
        _replace(self.folder / PLAN, json.dumps(plan, ensure_ascii=False).encode())


def _read(path: Path) -> tuple[Arrays, dict[str, Any]]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    facts = read_facts(path.parent)
    try:
        return load_file(path), facts
    except (OSError, SafetensorError, ValueError) as error:
        raise damaged(path, "it holds no state that can be read") from error


def _write(path: Path, arrays: Arrays, facts: Mapping[str, Any]) -> None:
    import numpy as np
    from safetensors.numpy import save

    whole = {name: np.asarray(array, order="C") for name, array in arrays.items()}
    _replace(path, save(whole, {"facts": json.dumps(facts)}))


def _replace(path: Path, content: bytes) -> None:
    """On the disk before it takes the old one's place: a loss of power leaves one of the two."""
    aside = path.with_name(path.name + ".new")
    with aside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(aside, path)
