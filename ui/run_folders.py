"""The runs of a project, as the Models and Evaluate workspaces read them. Reads files only."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from corpora.errors import UserError
from tagger import runs
from tagger.rundir import PREDICTIONS
from ui.evaluate.scored import Scored, score
from ui.verbs.machines import runs_of

AGREEMENT = "agreement with "


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run as tables show it.

    on: what it learned from. against: "gold", or the machines that it is scored against. f1:
    strict, on the documents it was measured on; None where undefined. problem: why it cannot be
    used, or "".
    """

    path: Path
    model: str = ""
    on: str = ""
    against: str = ""
    f1: float | None = None
    seconds: float = 0.0
    created: datetime | None = None
    problem: str = ""

    @property
    def name(self) -> str:
        return self.path.name


def run_rows_of(project: Path) -> list[RunRow]:
    """The runs of a project, newest first."""
    return [_row(info) for info in reversed(runs.list_runs(runs_of(project)))]


def _row(info: runs.RunInfo) -> RunRow:
    if info.problem:
        return RunRow(info.path, problem=info.problem)
    data, training = info.data or {}, info.training or {}
    try:
        f1 = _strict_f1(info.path, (info.path / PREDICTIONS).stat().st_mtime_ns)
        created = datetime.fromisoformat(info.created).astimezone()
    except (UserError, OSError, ValueError) as error:
        return RunRow(info.path, info.model, problem=str(error))
    return RunRow(
        info.path,
        info.model,
        str(data.get("on", "")),
        info.against.removeprefix(AGREEMENT),
        f1,
        float(training.get("seconds", 0.0)),
        created,
    )


@lru_cache(maxsize=1024)
def _strict_f1(path: Path, written: int) -> float | None:
    """`written` is when the predictions were: others are read again."""
    return runs.evaluation(path).schemes["strict"].f1


def load_scored(row: RunRow) -> Scored:
    """The scores of a run. Raises UserError where it is damaged."""
    found = list(runs.predictions(row.path))
    info = runs.info(row.path)
    held_out = bool((info.data or {}).get("held_out"))
    return score(
        row.name,
        [prediction.doc.id for prediction in found],
        [prediction.doc.spans for prediction in found],
        [prediction.pred for prediction in found],
        tokens=[prediction.doc.tokens for prediction in found],
        part="held out" if held_out else "development",
        against=row.against,
    )
