"""Agreement: what several people say of the same documents, in figures and place by place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats.report import counted
from corpora.formats.writing import DATABASE
from corpora.project import Project
from tagger import evaluation
from ui.verbs.agreement_figures import Row, compared
from ui.verbs.corpus import read_labelled

Looked = Literal["reviewed", "accepted", "any"]
STATES: Mapping[Looked, tuple[str | None, ...]] = {
    "reviewed": ("reviewed", None),
    "accepted": ("reviewed", "accepted", None),
    "any": ("reviewed", "accepted", "open", None),
}


def agreement(paths: Sequence[Path], *, state: Looked = "reviewed") -> Iterator[Event]:
    """Compare what projects, or labelled files, say of the documents that are in all of them.

    state: documents that all have reviewed; reviewed or accepted; or any. A file's documents that
    have no state count as reviewed.
    """
    names = names_of(paths)
    sides: list[list[Document]] = []
    for path in paths:
        sides.append(_documents(path))
        yield Progress(len(sides), len(paths), "annotator")
    shared = matched(sides)
    if not shared:
        raise UserError(f"No document with the same id and text is in all of {_listed(paths)}.")
    rows = [row for row in shared if all(doc.state in STATES[state] for doc in row)]
    if not rows:
        raise UserError(
            f"{_listed(paths)} share {counted(len(shared), 'document')}, but none that all have"
            f" {state}; compare them with --state any."
        )
    yield from _told(rows, shared, sides, names, state)


def _told(
    rows: list[Row], shared: list[Row], sides: list[list[Document]], names: list[str], state: str
) -> Iterator[Event]:
    data = compared(rows, names)
    if warning := evaluation.few_documents(len(rows)):
        yield Message(warning, "warning")
    if left := data["tokens"]["left_out"]:
        yield Message(
            f"{counted(left, 'span')} could not be laid on tokens, as a longer one stands there;"
            " the figures on tokens are without them.",
            "warning",
        )
    counts = {"shared": len(shared), "by_annotator": dict(zip(names, map(len, sides), strict=True))}
    yield Result({"annotators": names, "state": state, **counts, **data})


def names_of(paths: Sequence[Path]) -> list[str]:
    """What annotators are called: their files' names, with what tells apart those that are alike:
    the suffix, else the folder, else their place in the list."""
    folders = [path.absolute().parent.name for path in paths]
    choices = (
        [path.stem for path in paths],
        [path.name for path in paths],
        [f"{folder}/{path.stem}" for folder, path in zip(folders, paths, strict=True)],
    )
    names = next((some for some in choices if len(set(some)) == len(some)), choices[0])
    for at, name in enumerate(names):
        if name in names[:at]:
            names[at] = f"{name} {at + 1}"
    return names


def matched(sides: Sequence[Sequence[Document]]) -> list[Row]:
    """Documents that are on all sides with the same id and text; where there is none, and all
    sides have the same texts in the same order, by that order."""
    known = [{(doc.id, doc.text): doc for doc in side} for side in sides]
    keys = [key for key in known[0] if all(key in side for side in known)]
    if keys:
        return [tuple(side[key] for side in known) for key in keys]
    with suppress(ValueError):  # not as many
        rows = list(zip(*sides, strict=True))
        if all(doc.text == row[0].text for row in rows for doc in row):
            return rows
    return []


def _documents(path: Path) -> list[Document]:
    if not is_project(path):
        return read_labelled(path)
    with Project.open(path) as project:
        return list(project.read())


def is_project(path: Path) -> bool:
    """Whether a path is a project's, not a file of some format."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(DATABASE)) == DATABASE


def _listed(paths: Iterable[Path]) -> str:
    return ", ".join(map(str, paths))
