"""Several models one after another on the same data: what each buys beyond the one before."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from corpora.errors import UnknownNameError, UserError
from corpora.events import Event, Message, Progress, Result
from corpora.snapshot import Snapshot
from tagger import evaluation, models, runs, training
from tagger.models.settings import parse, to_dict

# What says how long a model learns, not what it is.
HOW_LONG = {"epochs", "patience", "minutes", "seed", "threads"}
ACCURACY, MACRO = "accuracy", "macro F1"


@dataclass(frozen=True)
class Climb:
    """models: names, of one kind. folder_of: the folder of a model's run. For the rest see
    `training.train`."""

    snapshot: Snapshot
    models: tuple[str, ...]
    settings: Mapping[str, object]
    folder_of: Callable[[str], Path]
    should_stop: Callable[[], bool] = lambda: False
    licence: str = ""
    resumable: bool = False


def rungs() -> list[str]:
    """Our taggers, from the baseline up."""
    return [name for name in models.MODELS if models.kind(name) == "tagger"]


def climb(plan: Climb) -> Iterator[Event]:
    """Train one model after another, each into a run of its own, on the same data.

    A setting goes to those models that have it. When it is stopped, the model at work keeps its
    best and no other is begun; what is finished stays in any case. Yields what the trainings do,
    without their results, and a Progress of `model`s before each; the last Result: `kind`,
    `against`, `stopped`, and `rows`, see `row_of`.

    Raises UnknownNameError for a model that does not exist or a setting that none has, UserError
    for a bad value, and for taggers beside classifiers.
    """
    settings = {name: _settings_for(name, plan) for name in plan.models}
    for name in plan.settings:
        if not any(name in given for given in settings.values()):
            known = sorted({s for m in plan.models for s in settings_of(m)})
            raise UnknownNameError(f"setting of {', '.join(plan.models)}", name, known)
    for model, given in settings.items():
        parse(models.family(model).Settings, given, model)
    if len({models.kind(name) for name in plan.models}) > 1:
        raise UserError("Taggers and classifiers have different scores; train either, not both.")
    return _climb(plan, settings)


def _settings_for(model: str, plan: Climb) -> dict[str, object]:
    known = settings_of(model)
    return {name: value for name, value in plan.settings.items() if name in known}


def settings_of(model: str) -> set[str]:
    """The names of a model's settings."""
    return {item.name for item in fields(models.family(model).Settings)}


def _climb(plan: Climb, settings: Mapping[str, Mapping[str, object]]) -> Iterator[Event]:
    rows: list[dict[str, Any]] = []
    stopped = False
    for number, model in enumerate(plan.models):
        if stopped := plan.should_stop():
            break
        yield Progress(number, len(plan.models), "model")
        yield Message(f"{model}: {models.family(model).TITLE}.")
        events = training.train(
            plan.snapshot,
            model=model,
            settings=settings[model],
            run_dir=plan.folder_of(model),
            should_stop=plan.should_stop,
            licence=plan.licence,
            resumable=plan.resumable,
        )
        result = yield from but_result(events)
        rows.append(row_of(result, Path(rows[-1]["run"]) if rows else None))
        stopped = bool(result["stopped"])
    against = runs.info(Path(rows[0]["run"])).against if rows else ""
    kind = models.kind(plan.models[0])
    yield Result({"kind": kind, "against": against, "stopped": stopped, "rows": _differing(rows)})


def but_result(events: Iterator[Event]) -> Generator[Event, None, Mapping[str, Any]]:
    """All events of a training but the last, whose data it returns."""
    result: Mapping[str, Any] = {}
    with closing(events) as every:  # type: ignore[type-var]  # it is a generator
        for event in every:
            if isinstance(event, Result):
                result = event.data
            else:
                yield event
    return result


def row_of(result: Mapping[str, Any], before: Path | None) -> dict[str, Any]:
    """A training's row of the table.

    model, title, run, settings, epochs, best_epoch, seconds, tokens_per_second (learned), scores
    (the F1s by scheme, or a classifier's accuracy and macro F1), interval (of the first score), and
    against the row before, or None: difference, p, and verdict ("better", "worse" or "no
    difference shown").
    """
    path = Path(result["run"])
    info = runs.info(path)
    score = _classifier_scores if info.kind == "classifier" else _tagger_scores
    return {
        "model": info.model,
        "title": models.family(info.model).TITLE,
        "run": str(path),
        "settings": to_dict(info.settings),
        **{name: result[name] for name in ("epochs", "best_epoch", "seconds")},
        "tokens_per_second": result["tokens"] * result["epochs"] / max(result["seconds"], 1e-9),
        **score(path, before),
    }


def _tagger_scores(path: Path, before: Path | None) -> dict[str, Any]:
    found = runs.evaluation(path)
    drawn = evaluation.intervals(found, "strict")[None]
    test = evaluation.compare(runs.evaluation(before), found, "strict") if before else None
    scores = {scheme: score.f1 for scheme, score in found.schemes.items()}
    return {"scores": scores, "interval": drawn.to_dict(), **_against(test)}


def _classifier_scores(path: Path, before: Path | None) -> dict[str, Any]:
    found = runs.classification(path)
    gold, pred, classes = _answers(path)
    drawn = evaluation.classifier_intervals(gold, pred, classes)[ACCURACY]
    test = None
    if before:
        test = evaluation.compare_classifiers(gold, _answers(before)[1], pred, classes)
    scores = {ACCURACY: found.accuracy, MACRO: found.macro().f1}
    return {"scores": scores, "interval": drawn.to_dict(), **_against(test)}


def _answers(path: Path) -> tuple[list[str], list[str], list[str]]:
    """Gold and predicted categories, and all classes."""
    rows = [row for row in runs.predictions(path) if row.doc.category is not None]
    gold = [str(row.doc.category) for row in rows]
    return gold, [str(row.category) for row in rows], runs.classes_of(path, gold)


def _against(test: evaluation.Comparison | None) -> dict[str, Any]:
    if test is None:
        return {"difference": None, "p": None, "verdict": None}
    verdict = {"second is better": "better", "first is better": "worse"}.get(test.verdict)
    return {"difference": test.difference, "p": test.p, "verdict": verdict or test.verdict}


def _differing(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows, each with those settings alone that are not alike in all models that have them."""
    values: dict[str, set[object]] = {}
    for row in rows:
        for name, value in row["settings"].items():
            values.setdefault(name, set()).add(value)
    shown = {name for name, found in values.items() if len(found) > 1} - HOW_LONG
    return [
        {**row, "settings": {name: v for name, v in row["settings"].items() if name in shown}}
        for row in rows
    ]
