"""Language models: learning from unlabelled text, and writing in its style."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from corpora.events import Event, Result
from corpora.project import Project
from ui.verbs.lifeline import LIFELINE
from ui.verbs.machines import next_folder, runs_of

# What the folders of such runs are called.
NAME = "charlm"


def pretrain(
    project: Project,
    *,
    settings: Mapping[str, str] | None = None,
    run_dir: Path | None = None,
    start: Path | None = None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Event]:
    """Learn the language of a project's training part, labelled or not, into a run folder."""
    from tagger import pretraining, training

    if os.environ.get(LIFELINE):
        training.lower_priority()  # somebody is annotating beside it
    folder = run_dir or next_folder(runs_of(project.path), NAME)
    docs = project.read(part="train")
    yield from pretraining.pretrain(
        docs,
        run_dir=folder,
        name=project.name,
        settings=settings,
        start=start,
        should_stop=should_stop,
    )


def generate(run: Path, **options: Any) -> Iterator[Event]:
    """A text in the style of what a language model learned from. options: those of
    `tagger.models.generating.generate`, all of them."""
    from tagger import language_runs
    from tagger.models import generating

    found = language_runs.load(run)
    text = options["start"] + "".join(generating.generate(found.model, **options))
    learned_from = found.facts["data"].get("name", "")
    yield Result({"run": str(run), "learned_from": learned_from, "text": text, **options})
