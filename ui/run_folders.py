"""The runs of a project, as the Models and Evaluate workspaces read them. Reads files only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from corpora.errors import UserError
from tagger import evaluation, looks, runs
from tagger.predictions import Prediction
from tagger.rundir import PREDICTIONS, TEST_PREDICTIONS
from ui.evaluate.scored import Answer, Scored, score
from ui.retold import retold
from ui.verbs.machines import runs_of
from ui.verbs.scores import data_print, run_pairs

AGREEMENT = "agreement with "


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run as tables show it.

    on: what it learned from, documents: how many of them. against: "gold", or the machines that it
    is scored against. f1: strict, on the documents it was measured on; None where undefined.
    score: that, or a classifier's accuracy, between `low` and `high`. problem: why it cannot be
    used, or "". fingerprint: of the documents and the gold that it was scored on. looks: how often
    somebody looked at what it makes of the test part, `looked` first (ISO 8601, "" for never).
    """

    path: Path
    model: str = ""
    on: str = ""
    against: str = ""
    f1: float | None = None
    seconds: float = 0.0
    created: datetime | None = None
    problem: str = ""
    documents: int = 0
    score: float | None = None
    low: float | None = None
    high: float | None = None
    fingerprint: str = ""
    looks: int = 0
    looked: str = ""

    @property
    def name(self) -> str:
        return self.path.name


def run_rows_of(project: Path) -> list[RunRow]:
    """The runs of a project, newest first."""
    return [_row(info) for info in reversed(runs.list_runs(runs_of(project)))]


def _row(info: runs.RunInfo) -> RunRow:
    if info.problem:
        return RunRow(info.path, problem=retold(info.problem))
    data, training = info.data or {}, info.training or {}
    try:
        scores = _scores(info.path, (info.path / PREDICTIONS).stat().st_mtime_ns)
        found = looks.looks(info.path)
        created = datetime.fromisoformat(info.created).astimezone()
    except (UserError, OSError, ValueError, TypeError, AttributeError) as error:
        return RunRow(info.path, info.model, problem=retold(str(error)))
    return RunRow(
        info.path,
        info.model,
        str(data.get("on", "")),
        info.against.removeprefix(AGREEMENT),
        scores.f1,
        float(training.get("seconds", 0.0)),
        created,
        documents=_documents(data),
        score=scores.score,
        low=scores.drawn.low,
        high=scores.drawn.high,
        fingerprint=scores.fingerprint,
        looks=len(found),
        looked=found[0].when if found else "",
    )


def _documents(data: Mapping[str, Any]) -> int:
    """Of the training part, 0 where the run does not say."""
    train = (data.get("parts") or {}).get("train") or {}
    return int(train.get("documents", 0))


class _Scores(NamedTuple):
    f1: float | None
    score: float | None
    drawn: evaluation.Interval
    fingerprint: str


@lru_cache(maxsize=1024)
def _scores(path: Path, written: int) -> _Scores:
    """`written` is when the predictions were: others are read again."""
    found = runs.evaluation(path)
    f1 = found.schemes["strict"].f1
    print_ = data_print([gold for gold, _ in run_pairs(path)])
    if runs.info(path).kind == "tagger":
        return _Scores(f1, f1, evaluation.intervals(found, "strict")[None], print_)
    rows = [row for row in runs.predictions(path) if row.doc.category is not None]
    gold, pred = [str(row.doc.category) for row in rows], [str(row.category) for row in rows]
    drawn = evaluation.classifier_intervals(gold, pred, runs.classes_of(path, gold))
    return _Scores(None, runs.classification(path).accuracy, drawn["accuracy"], print_)


def load_scored(row: RunRow, *, part: runs.Measured = "development") -> Scored:
    """The scores of a run, on the test part where it was last measured there. Raises UserError
    where it is damaged."""
    found = list(runs.predictions(row.path, part=part))
    info = runs.info(row.path)
    held_out = bool((info.data or {}).get("held_out")) and part == "development"
    return score(
        row.name,
        [prediction.doc.id for prediction in found],
        [prediction.doc.spans for prediction in found],
        [prediction.pred for prediction in found],
        tokens=[prediction.doc.tokens for prediction in found],
        part="held out" if held_out else part,
        against=row.against if part == "development" else tested_against(row.path),
        classes=runs.classification(row.path, part=part) if info.kind == "classifier" else None,
        answers=[_answer(prediction) for prediction in found],
    )


def is_tested(path: Path) -> bool:
    """Whether a run was ever measured on the test part."""
    return (path / TEST_PREDICTIONS).is_file()


def tested_against(path: Path) -> str:
    """What a run was last scored against on the test part, as `RunRow.against`."""
    found = looks.looks(path)
    return found[-1].against.removeprefix(AGREEMENT) if found else "gold"


def _answer(found: Prediction) -> Answer | None:
    """What a classifier said of a document; None where that has no category."""
    if found.doc.category is None or found.category is None:
        return None
    return Answer(found.doc.category, found.category, found.scores or {})
