"""Learning curves: on a project's documents, where they are kept, or on labelled files."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from corpora.errors import UserError
from corpora.events import Event, Result
from corpora.project import Project
from corpora.snapshot import On, Snapshot, with_parts
from tagger import curve_files
from tagger.ladder import but_result
from tagger.learning_curve import Growth, learning_curve
from ui.verbs.agreement import is_project
from ui.verbs.corpus import read_labelled
from ui.verbs.machines import next_folder, runs_of
from ui.verbs.reading import How
from ui.verbs.trainings import give_way, snapshot_of


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What curve is wanted. sizes: numbers of training documents, or shares such as `25%`, with
    commas between; "" for a few, each twice the one before. For the rest see `Growth`."""

    model: str
    sizes: str = ""
    seed: int = 0
    on: On = "reviewed"
    settings: Mapping[str, str] = field(default_factory=dict)


def draw(
    paths: Sequence[Path],
    wanted: Wanted,
    *,
    how: How | None = None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Event]:
    """The learning curve of a model on a project, or on labelled files together.

    A project's curve is kept beside its runs; the Result's `curve` is its folder, or None.
    """
    data, place = _data(paths, wanted, how)
    give_way()
    sizes = parse_sizes(wanted.sizes, data)
    plan = Growth(data, wanted.model, sizes, wanted.seed, wanted.settings, should_stop, place)
    found = dict((yield from but_result(learning_curve(plan))))
    folder = next_folder(place, f"{wanted.model}-curve") if place else None
    if folder:
        curve_files.save(folder, found)
    yield Result({**found, "curve": str(folder) if folder else None})


def _data(paths: Sequence[Path], wanted: Wanted, how: How | None) -> tuple[Snapshot, Path | None]:
    """What to learn from, and where curves are kept. Raises UserError."""
    if len(paths) == 1 and is_project(paths[0]):
        with Project.open(paths[0]) as project:
            return snapshot_of(project, wanted.on), runs_of(project.path)
    if named := [path for path in paths if is_project(path)]:
        raise UserError(f"A curve is of one project, or of files; {named[0]} is among others.")
    docs = [doc for path in paths for doc in read_labelled(path, how)]
    if len({doc.id for doc in docs}) < len(docs):
        docs = [doc.replace(id=f"{at}:{doc.id}") for at, doc in enumerate(docs)]
    name = ", ".join(path.name for path in paths)
    return Snapshot(tuple(with_parts(docs)), name=name), None


def parse_sizes(text: str, data: Snapshot) -> tuple[int, ...]:
    """`10,20,40` or `25%,50%,100%` as numbers of documents. Raises UserError."""
    given = [word.strip() for word in text.split(",") if word.strip()]
    return tuple(_size(word, len(data.part("train"))) for word in given)


def _size(word: str, documents: int) -> int:
    try:
        if word.endswith("%"):
            share = float(word.removesuffix("%")) / 100
            return max(1, round(share * documents)) if 0 < share <= 1 else 0
        return int(word)
    except (ValueError, OverflowError) as error:
        raise UserError(f"Sizes are written like 10,20,40 or 25%,50%; {word!r} is none.") from error
