"""Many trials in a process of their own, which tells what came of each as it goes."""

import json
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from corpora import formats
from corpora.check import differences
from corpora.errors import UserError
from corpora.project import Project
from tests.soak.places import quick
from tests.soak.seeds import all_seeds, sample
from tests.soak.soundness import unclear
from tests.soak.trial import Trial, attempt, crash, make, write_and_read

# What a reader of these files may take at most, beside what Python and spaCy take.
MEMORY_BYTES = 6 * 2**30
# Where the files of trials that failed are kept.
KEPT = Path(tempfile.gettempdir()) / "tagwright-trials"
EVERY_IMPORT = 10
EVERY_WRITING = 5


class Told(NamedTuple):
    """cpu: seconds of reading. peak_mb: the process's largest size so far."""

    number: int
    made: str
    docs: int
    faults: list[str]
    cpu: float
    peak_mb: float


def run(first: int, end: int, told: Connection) -> None:
    """The trials of these numbers; each result is sent, and at last None."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    seeds = all_seeds()
    # Loaded before a warning is a fault: libraries warn of themselves.
    list(map(formats.load, formats.names()))
    warnings.simplefilter("error")
    with tempfile.TemporaryDirectory(dir=quick()) as folder, _project(Path(folder)) as project:
        told.send("ready")
        for number in range(first, end):
            with tempfile.TemporaryDirectory(dir=quick()) as place:
                result = _one(number, make(number, seeds, Path(place)), project)
                if result.faults:
                    shutil.copytree(place, KEPT / str(number), dirs_exist_ok=True)
                told.send(result)
    told.send(None)


def _one(number: int, trial: Trial, project: Project) -> Told:
    began = time.process_time()
    docs, faults = attempt(trial)
    cpu = time.process_time() - began
    if docs and number % EVERY_WRITING == 0:
        with tempfile.TemporaryDirectory(dir=quick()) as folder:
            faults += write_and_read(docs, number, Path(folder))
    if number % EVERY_IMPORT == 1:
        try:
            faults += _import(trial, project, proposals=number % 3 == 0)
        except Exception as error:
            faults.append(f"imported: {crash(error)}")
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if _IS_MAC else 2**10)
    return Told(number, trial.made, len(docs), faults, cpu, size)


_IS_MAC = sys.platform == "darwin"


def _project(folder: Path) -> Project:
    """A project that has some of the documents that will be imported."""
    project = Project.create(folder / "p.tagwright", labels=["PER", "LOC"])
    list(project.import_documents(sample()["entities"][:2], source="before"))
    return project


def _import(trial: Trial, project: Project, *, proposals: bool) -> Iterator[str]:
    """An import comes whole, as one change that can be undone, or leaves the project as it was."""
    before, entries = _picture(project), len(project.log())
    try:
        docs = formats.read(trial.path, **trial.how)
        as_: Any = "proposals" if proposals else "annotations"
        list(project.import_documents(docs, source="trial", as_=as_))
    except UserError as error:
        yield from unclear(str(error), str(trial.path))
        if _picture(project) != before or len(project.log()) != entries:
            yield "a refused import left something"
    else:
        if len(project.log()) != entries + 1:
            yield f"an import made {len(project.log()) - entries} entries in the log"
        yield from differences(project)
        project.undo()
        if _picture(project) != before:
            yield "an import that was undone left something"
    yield from differences(project)
    if pending := _pending(project):
        yield f"{pending} imports are pending"


def _picture(project: Project) -> str:
    """All that a person made in a project. Proposals are a machine's, and outlive an undo."""
    docs = [doc.replace(proposals=()) for doc in project.read()]
    return json.dumps([list(map(repr, docs)), repr(project.labels)])


def _pending(project: Project) -> int:
    with closing(sqlite3.connect(project.path)) as file:
        query = "SELECT count(*) FROM imports WHERE status = 'pending'"
        return int(file.execute(query).fetchone()[0])
