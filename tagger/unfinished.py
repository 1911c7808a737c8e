"""Trainings that did not come to their end: kept beside the runs, to be resumed or discarded.

While a run `NAME` is trained, the folder `NAME.unfinished` holds its data and the state after a
late epoch, in JSON and safetensors. It goes when the run stands at its place. A training that is
at work has it locked; the system takes the lock from a process that was killed.
"""

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from corpora.document import Document, Range, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from tagger.models.files import MOST_WEIGHTS, check_file, damaged, read_object
from tagger.rundir import partial_of

SUFFIX = ".unfinished"
# Seconds. Who only looks whether a training is at work holds it for a moment, too.
PATIENCE = 1.0
PLAN, DOCUMENTS, STATE, LOCK = "plan.json", "documents.jsonl", "state.safetensors", "lock"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What an unfinished training says of itself.

    run: the folder that its run would have. epochs: how many are kept. process: the number of
    that which trained it. busy: whether it is at work now. problem: why it cannot be resumed, "".
    """

    path: Path
    model: str = ""
    epochs: int = 0
    process: int = 0
    busy: bool = False
    problem: str = ""

    @property
    def run(self) -> Path:
        return self.path.with_name(self.path.name.removesuffix(SUFFIX))


def place(run: Path) -> Path:
    """Where the training of this run is kept while it is not finished."""
    return run if run.name.endswith(SUFFIX) else run.with_name(run.name + SUFFIX)


def check_free(run: Path) -> None:
    """Raises UserError where the run's training was begun and is not finished."""
    if place(run).exists():
        raise UserError(
            f"The training of {run} was begun and is not finished; resume it with --resume, or"
            " discard it with `tagwright runs --discard`."
        )


def check_resumable(path: Path) -> None:
    """Raises UserError where nothing is left of a training."""
    if not path.is_dir():
        raise UserError(
            f"There is no unfinished training {path}; one is kept from its first epoch on, but"
            " crf and the classifiers cannot be resumed: train them anew."
        )


def list_unfinished(folder: Path) -> list[Unfinished]:
    """The unfinished trainings of a folder of runs, by name."""
    return [_describe(path) for path in sorted(folder.glob(f"*{SUFFIX}")) if path.is_dir()]


def discard(path: Path) -> None:
    """Give up an unfinished training. Raises UserError where it is at work or cannot be removed."""
    if not path.is_dir():
        raise UserError(f"There is no unfinished training {path}.")
    with locked(path):
        pass
    # Out of sight first: who looks at it meanwhile would put its lock back into it.
    aside = partial_of(path)
    try:
        os.replace(path, aside)
        shutil.rmtree(aside)
    except OSError as error:
        raise UserError(f"{path} could not be removed: {error.strerror}.") from error


@contextmanager
def locked(path: Path, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold an unfinished training. Raises UserError where another process holds it for longer."""
    until = time.monotonic() + patience
    with (path / LOCK).open("a+b") as file:
        while not _lock(file):
            if time.monotonic() < until:
                time.sleep(PATIENCE / 100)
                continue
            raise UserError(f"{path} is at work in another process; end that one first.")
        yield


def is_busy(path: Path) -> bool:
    """Whether a training is at work on it."""
    try:
        with locked(path, patience=0):
            return False
    except UserError:
        return True
    except OSError:
        return False


def write_plan(folder: Path, plan: dict[str, Any], snapshot: Snapshot) -> None:
    """What is to be trained on what, once and for all."""
    facts = {
        **plan,
        "process": os.getpid(),
        "name": snapshot.name,
        "on": snapshot.on,
        "sources": list(snapshot.sources),
        "fingerprint": snapshot.fingerprint,
    }
    with (folder / DOCUMENTS).open("w", encoding="utf-8") as file:
        for doc in snapshot.documents:
            file.write(json.dumps(_row(doc), ensure_ascii=False) + "\n")
    (folder / PLAN).write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")


def read_plan(folder: Path) -> dict[str, Any]:
    """What was to be trained. Raises UserError where that is damaged."""
    found = read_object(folder / PLAN)
    kinds = {"model": str, "settings": dict, "licence": str, "name": str, "on": str}
    for name, kind in {**kinds, "sources": list, "fingerprint": str}.items():
        if not isinstance(found.get(name), kind):
            raise damaged(folder / PLAN, f"{name} is missing")
    return found


def read_snapshot(folder: Path) -> Snapshot:
    """The data, as they were when the training began. Raises UserError where they are damaged."""
    plan, docs = read_plan(folder), []
    try:
        with (folder / DOCUMENTS).open(encoding="utf-8") as lines:
            docs = [_document(json.loads(line)) for line in lines]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(folder / DOCUMENTS, f"line {len(docs) + 1} cannot be read") from error
    found = Snapshot(tuple(docs), plan["on"], tuple(map(str, plan["sources"])), plan["name"])
    if found.fingerprint != plan["fingerprint"]:
        raise damaged(folder / DOCUMENTS, "the data are not those that were learned")
    return found


def read_facts(folder: Path) -> dict[str, Any]:
    """What was told with the state of an unfinished training: `best` and more, see `training`.

    Raises UserError where there is none, or it is damaged.
    """
    from safetensors import SafetensorError, safe_open

    path = folder / STATE
    check_file(path, MOST_WEIGHTS)
    try:
        with safe_open(path, "numpy") as file:
            facts = json.loads(file.metadata()["facts"])
        int(facts["best"]["epochs"])
    except (OSError, SafetensorError, KeyError, ValueError, TypeError, RecursionError) as error:
        raise damaged(path, "it holds no state that can be read") from error
    return cast(dict[str, Any], facts)


def _describe(path: Path) -> Unfinished:
    try:
        plan, facts = read_plan(path), read_facts(path)
        process = int(plan.get("process", 0))
    except (UserError, ValueError, TypeError) as error:
        return Unfinished(path, busy=is_busy(path), problem=str(error))
    return Unfinished(path, plan["model"], facts["best"]["epochs"], process, is_busy(path))


def _row(doc: Document) -> dict[str, Any]:
    return {
        "id": doc.id,
        "text": doc.text,
        "lang": doc.lang,
        "tokens": doc.tokens,
        "sentences": doc.sentences,
        "spans": doc.spans,
        "category": doc.category,
        "state": doc.state,
        "part": doc.part,
        "meta": dict(doc.meta),
    }


def _document(row: dict[str, Any]) -> Document:
    return Document(
        **{
            **row,
            "tokens": tuple(Range(*pair) for pair in row["tokens"]),
            "sentences": tuple(Range(*pair) for pair in row["sentences"]),
            "spans": tuple(Span(*fields) for fields in row["spans"]),
        }
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        file.seek(0)
        with suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
