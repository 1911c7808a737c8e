"""Cross-validation: every document is scored once, by a model that did not learn from it."""

import hashlib
import statistics
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Metric, Progress, Result
from corpora.formats.report import counted
from corpora.snapshot import Snapshot
from tagger import models, runs, training
from tagger.evaluation import evaluate
from tagger.examples import tag_documents
from tagger.ladder import but_result
from tagger.models.settings import parse
from tagger.runcard import against

LEAST, MOST = 2, 100


@dataclass(frozen=True)
class Folding:
    """count: of folds. For the rest see `training.train`."""

    snapshot: Snapshot
    model: str
    count: int
    settings: Mapping[str, object]
    should_stop: Callable[[], bool] = lambda: False


def cross_validate(plan: Folding) -> Iterator[Event]:
    """Train as many models as there are folds, each without one fold, and score it on that.

    The documents of the training and development parts are dealt into folds by a hash of their
    ids; the test part is left alone. Within the rest of a fold a tenth, by the same hash, is for
    early stopping. The models are not kept. Stopped, the fold at work is given up, and the result
    is of those that were finished.

    Yields what the trainings do, without their results, and a Progress of `fold`s; the last
    Result: model, folds (of each: documents, scores, seconds), mean and deviation (the sample's,
    None of a single fold) of each score, against, stopped. Scores are the F1s by scheme, or a
    classifier's accuracy and macro F1; undefined ones are None and count nowhere.

    Raises UnknownNameError and UserError as `training.train`, and where there are fewer documents
    than folds, or one fold only.
    """
    parse(models.family(plan.model).Settings, plan.settings, plan.model)
    docs = deal(plan.snapshot)
    if not LEAST <= plan.count <= MOST:
        raise UserError(f"Folds are from {LEAST} to {MOST}, not {plan.count}.")
    if len(docs) < max(plan.count, 3):
        raise UserError(
            f"{plan.count} folds need {max(plan.count, 3)} documents or more in the training and"
            f" development parts; there are {len(docs)}."
        )
    return _cross_validate(plan, docs)


def deal(snapshot: Snapshot) -> list[Document]:
    """The documents to be dealt, in the order of their hashes: the same whenever they are."""
    docs = [doc for doc in snapshot.documents if doc.part != "test"]
    return sorted(docs, key=lambda doc: hashlib.sha256(f"fold\0{doc.id}".encode()).digest())


def _cross_validate(plan: Folding, docs: Sequence[Document]) -> Iterator[Event]:
    done: list[dict[str, Any]] = []
    for fold in range(plan.count):
        yield Progress(fold, plan.count, "fold")
        held = [doc for place, doc in enumerate(docs) if place % plan.count == fold]
        rest = [doc for place, doc in enumerate(docs) if place % plan.count != fold]
        found = yield from _fold(plan, rest, held)
        if found is None:
            break
        done.append(found)
        for name, value in found["scores"].items():
            if value is not None:
                yield Metric(name.replace(" ", "_"), value, fold + 1, "fold")
    if not done:
        raise UserError("It was stopped before a fold was finished: there is nothing to tell.")
    if len(done) == plan.count:
        yield Progress(plan.count, plan.count, "fold")
    else:
        yield Message(f"Stopped: {counted(len(done), 'fold')} of {plan.count}.", "warning")
    yield Result(_summary(plan, done))


def _fold(
    plan: Folding, rest: Sequence[Document], held: Sequence[Document]
) -> Generator[Event, None, dict[str, Any] | None]:
    """What came of one fold; None where it was stopped."""
    tenth = max(1, len(rest) // 10)
    parts = [doc.replace(part="development") for doc in rest[:tenth]]
    parts += [doc.replace(part="train") for doc in rest[tenth:]]
    with tempfile.TemporaryDirectory(prefix="tagwright-fold-") as folder:
        run = Path(folder) / "run"
        events = training.train(
            replace(plan.snapshot, documents=tuple(parts)),
            model=plan.model,
            settings=plan.settings,
            run_dir=run,
            should_stop=plan.should_stop,
        )
        result = yield from but_result(events)
        if result["stopped"]:
            return None
        scores = _scores(run, plan.model, held)
    return {"documents": len(held), "scores": scores, "seconds": result["seconds"]}


def _scores(run: Path, model: str, docs: Sequence[Document]) -> dict[str, float | None]:
    if models.kind(model) == "classifier":
        from tagger import categories

        labelled = [doc for doc in docs if doc.category is not None]
        found = categories.scored(runs.load_classifier(run).classifier, labelled)
        return {"accuracy": found.accuracy, "macro F1": found.macro().f1}
    pred = [spans for _, spans in tag_documents(runs.load(run).tagger, docs)]
    return {
        scheme: score.f1
        for scheme, score in evaluate([d.spans for d in docs], pred).schemes.items()
    }


def _summary(plan: Folding, done: Sequence[dict[str, Any]]) -> dict[str, Any]:
    values = {
        name: [fold["scores"][name] for fold in done if fold["scores"][name] is not None]
        for name in done[0]["scores"]
    }
    return {
        "model": plan.model,
        "folds": list(done),
        "mean": {name: statistics.mean(v) if v else None for name, v in values.items()},
        "deviation": {
            name: statistics.stdev(v) if len(v) > 1 else None for name, v in values.items()
        },
        "against": against(plan.snapshot),
        "stopped": len(done) < plan.count,
    }
