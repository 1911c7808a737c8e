"""A run's scores on the test part: what that costs is said, and the look is recorded, first."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpora.edit_log import me
from corpora.errors import UserError
from corpora.events import Event, Message, Result
from corpora.project import Project
from corpora.snapshot import On, take
from tagger import looks, runs, testing
from tagger.ladder import but_result
from ui.verbs.machines import runs_of
from ui.verbs.scores import all_scores, classes_of, data_print, run_pairs


def evaluate_test(
    run: Path, *, project: Path | None = None, on: On = "reviewed", **options: Any
) -> Iterator[Event]:
    """Score a run on what the test part of its project holds now.

    project: None for that beside whose runs it lies. on: which documents of the test part. options:
    of `all_scores`. The look is on record before any score is told; the Result is that of
    `evaluate_run`, with `looks`.
    """
    info = runs.info(run)
    yield Message(looks.COST, "warning")
    with Project.open(project or project_of(run)) as opened:
        docs = take(opened.read(part="test"), on, opened.name)
        learned = take(opened.read(part="train"), "accepted", opened.name).documents
        place = opened.path
    result = yield from but_result(testing.measure(run, docs, learned=learned))
    found = record(run, place, what="scores", against=result["against"])
    told = {"run": str(run), "model": info.model, "against": result["against"], "part": "test"}
    scores = all_scores(run_pairs(run, part="test"), classes=classes_of(info), **options)
    if scores["warning"]:
        yield Message(scores["warning"], "warning")
    yield Result({**told, "looks": told_looks(found), **scores})


def record(run: Path, project: Path, *, what: str, against: str) -> list[looks.Look]:
    """Write down that somebody looks at what a run makes of the test part; returns the looks of
    that run, this one last. what: `scores` or `mistakes`. Raises UserError where it cannot be
    written down."""
    golds = [gold for gold, _ in run_pairs(run, part="test")]
    look = looks.Look(looks.now(), me(), run.name, what, len(golds), data_print(golds), against)
    looks.record(look, run, runs_of(project))
    return looks.looks(run)


def told_looks(found: list[looks.Look]) -> dict[str, Any]:
    """Looks for programs: how many, what one says of them, and each."""
    return {
        "count": len(found),
        "told": looks.told(found),
        "each": [look._asdict() for look in found],
    }


def project_of(run: Path) -> Path:
    """The project beside whose runs a run lies. Raises UserError where there is none."""
    folder = run.resolve().parent
    found = folder.with_suffix(".tagwright")
    if folder.suffix != ".runs" or not found.exists():
        raise UserError(f"{run} lies beside no project; name one with --project.")
    return found
