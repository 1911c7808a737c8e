"""The learning curve of a model: how good it gets as it learns from more and more documents."""

import hashlib
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Metric, Progress, Result
from corpora.formats.report import counted
from corpora.snapshot import Snapshot, fingerprint
from tagger import evaluation, models, rundir, runs, training
from tagger.examples import parts, size
from tagger.ladder import but_result, row_of
from tagger.models.settings import parse, to_dict
from tagger.runcard import against

POINTS = 5
# What of a training's row of the ladder is a point's, too.
KEPT = ("seconds", "epochs", "best_epoch", "scores", "interval", "difference", "p", "verdict")


@dataclass(frozen=True)
class Growth:
    """sizes: numbers of training documents; empty for POINTS, each twice the one before, up to
    all. seed: of the order in which documents are added. beside: the folder in which the models
    are made; what a killed process leaves there is swept by the next. None: the system's own for
    what is temporary. For the rest see `training.train`."""

    snapshot: Snapshot
    model: str
    sizes: tuple[int, ...] = ()
    seed: int = 0
    settings: Mapping[str, object] = field(default_factory=dict)
    should_stop: Callable[[], bool] = lambda: False
    beside: Path | None = None


class Ready(NamedTuple):
    """A curve that was checked and can begin. train: in the order in which they are added."""

    plan: Growth
    settings: Mapping[str, Any]
    sizes: Sequence[int]
    train: Sequence[Document]
    development: Sequence[Document]
    messages: Sequence[Message]


def learning_curve(plan: Growth) -> Iterator[Event]:
    """Train a model on growing sets of training documents, each within the next, and score each
    on the same development part. The test part is left alone, and the models are not kept.

    Stopped, the training at work is given up, and the result is of those that were finished. A set
    from which nothing can be learned is told of and left out.

    Yields what the trainings do, without their results; a Progress of `size`s before each; after
    each the Metrics `size_score`, `size_low` and `size_high` (the first score and its interval)
    with documents as `step` and `unit`. The last Result: model, kind, settings, name and on (of the
    data), seed, created, documents (of the whole training part), development (documents, tokens,
    spans), fingerprint (of the development part), against, warning, stopped, and `points`. Of a
    point: documents, tokens, spans (learned from), scores (F1 by scheme, or a classifier's accuracy
    and macro F1), interval (of the first of them); against the point before, or None: difference,
    p, verdict; seconds, epochs, best_epoch.

    Raises UnknownNameError and UserError as `training.train`, and for sizes that cannot be.
    """
    settings = to_dict(parse(models.family(plan.model).Settings, plan.settings, plan.model))
    train, development, messages = parts(_learnable(plan))
    sizes = _checked(plan.sizes, len(train))
    measured = [doc.replace(part="development") for doc in development]
    return _grow(Ready(plan, settings, sizes, grown(train, plan.seed), measured, messages))


def _learnable(plan: Growth) -> Snapshot:
    """The data without what a classifier cannot learn from, and without the test part."""
    sorts = models.kind(plan.model) == "classifier"
    docs = [doc for doc in plan.snapshot.documents if doc.part != "test"]
    kept = [doc for doc in docs if not sorts or doc.category is not None]
    return replace(plan.snapshot, documents=tuple(kept))


def sizes_of(documents: int) -> tuple[int, ...]:
    """POINTS sizes at most: all documents, half of them, and so on."""
    found = {-(-documents // 2**halved) for halved in range(POINTS)}
    return tuple(sorted(number for number in found if number > 1 or documents == 1))


def _checked(sizes: Sequence[int], documents: int) -> tuple[int, ...]:
    """In order, each once. Raises UserError."""
    found = tuple(sorted(set(sizes))) or sizes_of(documents)
    if not 1 <= found[0] <= found[-1] <= documents:
        wrong = found[0] if found[0] < 1 else found[-1]
        raise UserError(
            f"{wrong} is no size for a curve: the training part has"
            f" {counted(documents, 'document')}; name sizes from 1 to {documents}."
        )
    return found


def grown(docs: Sequence[Document], seed: int) -> list[Document]:
    """The documents in the order in which they are added: the same for the same seed and ids."""
    return sorted(docs, key=lambda d: hashlib.sha256(f"curve\0{seed}\0{d.id}".encode()).digest())


def _grow(ready: Ready) -> Iterator[Event]:
    yield from ready.messages
    points: list[dict[str, Any]] = []
    problem, stopped = "", False
    with _workshop(ready.plan.beside) as folder:
        for place, number in enumerate(ready.sizes):
            yield Progress(place, len(ready.sizes), "size")
            before = Path(points[-1]["run"]) if points else None
            try:
                point = yield from _point(ready, number, folder / str(number), before)
            except UserError as error:
                problem = str(error)
                yield Message(f"{counted(number, 'document')}: {problem}", "warning")
                continue
            if point is None:
                stopped = True
                break
            points.append(point)
            yield from _metrics(point)
    if not points:
        raise UserError(problem or "It was stopped before a model was trained: nothing to tell.")
    if not stopped:
        yield Progress(len(ready.sizes), len(ready.sizes), "size")
    shown = [{name: value for name, value in p.items() if name != "run"} for p in points]
    yield Result({**_told(ready), "stopped": stopped, "points": shown})


@contextmanager
def _workshop(beside: Path | None) -> Iterator[Path]:
    """A folder that is gone afterwards."""
    if beside is None:
        with tempfile.TemporaryDirectory(prefix="tagwright-curve-") as name:
            yield Path(name)
        return
    with rundir.temporary(beside / "curve") as folder:
        yield folder


def _point(
    ready: Ready, number: int, run: Path, before: Path | None
) -> Generator[Event, None, dict[str, Any] | None]:
    """What came of so many documents; None where it was stopped."""
    plan = ready.plan
    docs = (*ready.train[:number], *ready.development)
    events = training.train(
        replace(plan.snapshot, documents=docs),
        model=plan.model,
        settings=plan.settings,
        run_dir=run,
        should_stop=plan.should_stop,
    )
    result = yield from but_result(events)
    if result["stopped"]:
        return None
    row = row_of(result, before)
    learned = (runs.info(run).data or {})["parts"]["train"]
    kept = {name: row[name] for name in KEPT}
    return {"run": str(run), **learned, **kept}


def _metrics(point: Mapping[str, Any]) -> Iterator[Metric]:
    drawn = point["interval"]
    score = next(iter(point["scores"].values()))
    for name, value in {"score": score, "low": drawn["low"], "high": drawn["high"]}.items():
        if value is not None:
            yield Metric(f"size_{name}", value, point["documents"], "document")


def _told(ready: Ready) -> dict[str, Any]:
    plan, development = ready.plan, ready.development
    ordered = sorted(development, key=lambda doc: doc.id)
    return {
        "model": plan.model,
        "kind": models.kind(plan.model),
        "settings": ready.settings,
        "name": plan.snapshot.name,
        "on": plan.snapshot.on,
        "seed": plan.seed,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "documents": len(ready.train),
        "development": size(development),
        "fingerprint": fingerprint(doc.replace(part=None) for doc in ordered),
        "against": against(plan.snapshot),
        "warning": evaluation.few_documents(len(development)),
    }
