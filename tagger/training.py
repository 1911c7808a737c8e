"""The training loop: one generator of events for every model that learns."""

import os
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from corpora.document import Document
from corpora.events import Event, Message, Metric, Progress, Result
from corpora.snapshot import Snapshot
from tagger import modelcard, models, rundir, runs, unfinished
from tagger.calibrating import calibrate
from tagger.checkpoints import Checkpoints
from tagger.epochs import Ahead, Budget, stepped
from tagger.evaluation import evaluate
from tagger.examples import Data, prepare, tag_documents
from tagger.models.base import ClassifierLearner, Learner
from tagger.models.decoding import tag_names
from tagger.models.settings import parse
from tagger.models.settings import to_dict as to_plain
from tagger.predictions import prediction_row
from tagger.runcard import config, data_card


class Best(NamedTuple):
    """The best epoch so far, counted from 1 (0: none is complete), and how many were begun."""

    best_epoch: int = 0
    epochs: int = 0
    stopped: bool = False


class Plan(NamedTuple):
    """One training, checked and ready to begin."""

    snapshot: Snapshot
    model: str
    settings: Any
    run_dir: Path
    should_stop: Callable[[], bool]
    licence: str
    kept: Checkpoints


def train(
    snapshot: Snapshot,
    *,
    model: str,
    settings: Mapping[str, object] | None = None,
    run_dir: Path,
    should_stop: Callable[[], bool] = lambda: False,
    licence: str = "",
    resumable: bool = False,
) -> Iterator[Event]:
    """Train a model on the training part; leave its best epoch as a run in the folder `run_dir`.

    The best epoch is that with the highest strict F1 on the development part (of a classifier:
    the highest accuracy, and its `dev_f1` is the macro F1); once anything was
    found there, `patience` epochs without a better one end the training. `should_stop` is asked
    at every batch: once it says yes, the best so far is kept. To cancel, close the generator:
    nothing is left of the run. licence: under which the run may be used. resumable: a training
    that is broken off after its first epoch can be resumed, see `tagger.unfinished`.

    Yields Message, Progress (`token`s and `epoch`s), Metric (`loss` of a token, `dev_f1`) and a
    last Result: run (the folder), model, scores (`runs.scores`), against ("gold" or
    "agreement with ..."), seconds, tokens (of the training part), best_epoch, epochs, stopped.

    Raises UnknownNameError for a model or setting that does not exist, UserError for a bad value,
    for data from which nothing can be learned, and where `run_dir` is taken or not writable.
    """
    values = parse(models.family(model).Settings, settings or {}, model)
    rundir.check_free(run_dir)
    unfinished.check_free(run_dir)
    licence = licence.strip()
    facts = {"model": model, "settings": to_plain(values), "licence": licence}
    kept = Checkpoints(run_dir, facts, snapshot if resumable else None)
    return _train(Plan(snapshot, model, values, run_dir, should_stop, licence, kept))


def resume(folder: Path, *, should_stop: Callable[[], bool] = lambda: False) -> Iterator[Event]:
    """Go on with a training that was broken off, on the data that it began with.

    folder: the run's, or its `.unfinished`. With the same number of threads on the same machine
    the run becomes what it would have been, bit for bit. Yields what `train` does, the figures of
    the epochs before included. Raises UserError where there is nothing to resume, or it is damaged.
    """
    where = unfinished.place(folder)
    unfinished.check_resumable(where)
    told = unfinished.read_plan(where)
    model = told["model"]
    values = parse(models.family(model).Settings, told["settings"], model)
    run = where.with_name(where.name.removesuffix(unfinished.SUFFIX))
    rundir.check_free(run)
    snapshot = unfinished.read_snapshot(where)
    kept = Checkpoints(run, told, snapshot, resumes=True)
    return _train(Plan(snapshot, model, values, run, should_stop, told["licence"], kept))


def lower_priority() -> None:
    """Give way to everything else on this machine: for a process that only trains."""
    if hasattr(os, "nice"):
        os.nice(10)


def _train(plan: Plan) -> Iterator[Event]:
    """The events of `_work`, on record; the result when the run stands at its place."""
    with plan.kept, rundir.written_aside(plan.run_dir) as folder:
        with closing(rundir.recorded(folder, _work(plan, folder))) as events:
            for event in events:
                plan.kept.note(event)
                yield event
        rundir.seal(folder)
        modelcard.write(folder)
        result = _result(plan, folder)
    plan.kept.remove()
    yield result


def _work(plan: Plan, folder: Path) -> Generator[Event, None, None]:
    if models.kind(plan.model) == "classifier":
        from tagger import categories  # which is built on this module

        yield from categories.work(plan, folder)
        return
    begun = time.monotonic()
    data = prepare(plan.snapshot, plan.settings.scheme)
    yield from data.messages
    tags = tag_names(data.labels, plan.settings.scheme, longest=data.longest)
    learner = models.family(plan.model).learner(data.train, tags, plan.settings)
    best = yield from _learn(learner, data, plan)
    learner.restore()
    learner.save(folder)
    told = {
        "training": {
            "seconds": plan.kept.seconds + time.monotonic() - begun,
            "tokens": data.tokens,
            **best._asdict(),
        },
        "calibration": calibrate(learner, data.development),
        "licence": plan.licence,
    }
    rundir.write_json(folder / rundir.CONFIG, config(plan.model, plan.settings, data, told))
    rundir.write_json(folder / rundir.DATA, data_card(plan.snapshot, data))
    # What is scored is what was saved, read back.
    tagged = tag_documents(runs.load(folder).tagger, data.development, scored=True)
    rundir.write_lines(
        folder / rundir.PREDICTIONS, (prediction_row(doc, spans) for doc, spans in tagged)
    )


def _result(plan: Plan, folder: Path) -> Result:
    info = runs.info(folder)
    return Result(
        {
            "run": str(plan.run_dir),
            "model": plan.model,
            "scores": runs.scores(folder),
            "against": info.against,
            **(info.training or {}),
        }
    )


class Reached(NamedTuple):
    """How far a training has come, and the best strict F1 so far."""

    best: Best = Best()
    f1: float = -1.0

    def over(self, settings: Any) -> bool:
        """Whether no epoch is to come: none is left, it was stopped, or patience has ended."""
        best = self.best
        tired = self.f1 > 0 and best.epochs - best.best_epoch >= settings.patience
        return best.stopped or tired or best.epochs >= settings.epochs


def _learn(learner: Learner, data: Data, plan: Plan) -> Generator[Event, None, Best]:
    measurable = any(doc.spans for doc in data.development)
    if not measurable:
        text = "The development part has no spans to measure by: the last epoch is kept."
        yield Message(text, "warning")
    reached = _taken_up(learner, plan.kept)
    yield from plan.kept.earlier
    budget = Budget(plan.settings.epochs, plan.settings.minutes, plan.kept.seconds)
    while not reached.over(plan.settings):
        reached = yield from _next(learner, data, plan, budget, reached)
        if budget.spent():
            break
        told = {"best": reached.best._asdict(), "f1": reached.f1, "seconds": budget.used}
        plan.kept.keep(learner, told)
    return reached.best


def _taken_up(learner: Learner, kept: Checkpoints) -> Reached:
    told = kept.take_up(learner)
    return Reached(Best(**told["best"]), told["f1"]) if told else Reached()


def _next(
    learner: Learner, data: Data, plan: Plan, budget: Budget, reached: Reached
) -> Generator[Event, None, Reached]:
    """One more epoch."""
    epoch, best, best_f1 = reached.best.epochs + 1, reached.best, reached.f1
    stopped = yield from learn_epoch(learner, epoch, data.tokens, plan, budget)
    best = best._replace(epochs=epoch, stopped=stopped)
    if stopped and best.best_epoch:
        return Reached(best, best_f1)
    f1 = _strict_f1(learner, data.development)
    yield Metric("dev_f1", f1, epoch)
    # Before anything is found at all, the latest epoch is the best guess.
    if f1 > best_f1 or f1 == 0 == best_f1 or not any(doc.spans for doc in data.development):
        learner.keep()
        best, best_f1 = best._replace(best_epoch=0 if stopped else epoch), f1
    return Reached(best, best_f1)


def learn_epoch(
    learner: Learner | ClassifierLearner, epoch: int, size: int, plan: Plan, budget: Budget
) -> Generator[Event, None, bool]:
    """Learn everything, `size` tokens, once; whether it was stopped on the way."""
    steps = learner.epoch(budget.left(epoch))
    ahead = Ahead("token", before=(epoch - 1) * size, total=plan.settings.epochs * size)
    _, stopped = yield from stepped(steps, epoch, ahead, budget, plan.should_stop)
    if not stopped:
        yield Progress(epoch, plan.settings.epochs, "epoch")
    return stopped


def _strict_f1(learner: Learner, docs: tuple[Document, ...]) -> float:
    pred = [spans for _, spans in tag_documents(learner, docs)]
    return evaluate([doc.spans for doc in docs], pred).schemes["strict"].f1 or 0.0
