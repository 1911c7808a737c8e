"""Training: one model, several, in folds; what was broken off is resumed, listed, discarded."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from corpora.errors import UserError
from corpora.events import Event
from corpora.project import Project
from corpora.snapshot import On, Snapshot
from ui.verbs.lifeline import LIFELINE
from ui.verbs.machines import next_folder, runs_of

LADDER = "ladder"


@dataclass(frozen=True)
class Wanted:
    """What is to be trained. models: one, several with commas between, or `ladder`. folds: 0 for
    none. run_dir: None for a folder beside the project's other runs. side_by_side: whether a page
    is to be made of them."""

    models: str
    on: On = "reviewed"
    settings: Mapping[str, str] = field(default_factory=dict)
    folds: int = 0
    run_dir: Path | None = None
    licence: str = ""
    side_by_side: bool = False


def train(
    project: Project, wanted: Wanted, *, should_stop: Callable[[], bool] = lambda: False
) -> Iterator[Event]:
    """Train on what the project holds now: a run for each model, or folds, which leave none."""
    from tagger import training
    from tagger.folds import Folding, cross_validate
    from tagger.ladder import Climb, climb

    names = _names(wanted)
    snapshot = snapshot_of(project, wanted.on)
    give_way()
    if wanted.folds:
        found = Folding(snapshot, names[0], wanted.folds, wanted.settings, should_stop)
        yield from cross_validate(found)
        return
    runs = runs_of(project.path)
    more: dict[str, Any] = {"should_stop": should_stop, "licence": wanted.licence}
    more |= {"settings": wanted.settings, "resumable": True}
    if len(names) > 1:
        yield from climb(Climb(snapshot, names, folder_of=partial(next_folder, runs), **more))
        return
    folder = wanted.run_dir or next_folder(runs, names[0])
    yield from training.train(snapshot, model=names[0], run_dir=folder, **more)


def _names(wanted: Wanted) -> tuple[str, ...]:
    """Raises UserError for what cannot go together, and where a name is unknown or repeats."""
    from tagger.ladder import rungs
    from tagger.models import family

    given = [name.strip() for name in wanted.models.split(",") if name.strip()]
    names = tuple(rungs() if given == [LADDER] else given)
    for name in names:
        family(name)  # an unknown one is refused before anything is read
    if not names or len(set(names)) < len(names):
        raise UserError("Name one model, or several different ones with commas between.")
    if len(names) == 1 and wanted.side_by_side:
        raise UserError(
            "--html is for several models; `tagwright evaluate RUN --html FILE` has one's figures."
        )
    if len(names) > 1 and (wanted.folds or wanted.run_dir):
        what = "--folds is" if wanted.folds else "--run is"
        raise UserError(f"{what} for one model, not for {len(names)}.")
    if wanted.folds and wanted.run_dir:
        raise UserError("The models of --folds are not kept, so there is no place for --run.")
    return names


def snapshot_of(project: Project, on: On) -> Snapshot:
    """What the project holds to learn from. Raises UserError where that is nothing."""
    snapshot = project.snapshot(on)
    if not snapshot.documents:
        other = {"reviewed": "--on accepted or --on proposed", "accepted": "--on proposed"}.get(on)
        hint = f"; review some, or use {other}" if other else "; import some"
        raise UserError(f"{project.path} has no {on} documents{hint}.")
    return snapshot


def give_way() -> None:
    """As a job of the window: lower the priority."""
    from tagger import training

    if os.environ.get(LIFELINE):
        training.lower_priority()  # somebody is annotating beside it


def resume(
    project: Path, name: str, *, should_stop: Callable[[], bool] = lambda: False
) -> Iterator[Event]:
    """Go on with a training that was broken off. name: of its run, or its folder."""
    from tagger import training

    give_way()
    yield from training.resume(_folder(project, name), should_stop=should_stop)


def discard(project: Path, name: str) -> Path:
    """Give up a training that was broken off; returns the folder that is gone."""
    from tagger import unfinished

    folder = unfinished.place(_folder(project, name))
    unfinished.discard(folder)
    return folder


def _folder(project: Path, name: str) -> Path:
    """A name alone is one of the project's runs, unless it is found here."""
    from tagger.unfinished import place

    path = Path(name)
    here = len(path.parts) > 1 or place(path).is_dir()
    return path if here else runs_of(project) / name


def runs_listed(project: Path) -> dict[str, Any]:
    """The project's runs, its unfinished trainings, and how often its test part was looked at."""
    from tagger import looks, runs
    from tagger.unfinished import list_unfinished
    from ui.verbs.testing import told_looks

    folder = runs_of(project)
    return {
        "looks": told_looks(looks.looks(folder)),
        "runs": [_run(info) for info in runs.list_runs(folder)],
        "unfinished": [
            {
                "run": str(left.run),
                "model": left.model,
                "epochs": left.epochs,
                "busy": left.busy,
                "problem": left.problem,
            }
            for left in list_unfinished(folder)
        ],
    }


def _run(info: Any) -> dict[str, Any]:
    from tagger import looks, runs
    from ui.verbs.testing import told_looks

    told = {"run": str(info.path), "model": info.model, "problem": info.problem}
    told["looks"] = told_looks([])
    if info.problem:
        return told
    try:
        told["looks"] = told_looks(looks.looks(info.path))
        found = runs.scores(info.path)
    except UserError as error:
        return {**told, "problem": str(error)}
    sorts = found["classifier"]
    score = sorts["accuracy"] if sorts else found["schemes"]["strict"]["f1"]
    return {
        **told,
        "score": score,
        "scored": "accuracy" if sorts else "strict F1",
        "against": info.against,
        "seconds": (info.training or {}).get("seconds"),
        "created": info.created,
    }
