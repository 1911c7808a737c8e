"""Learning curves that are kept: a folder each, beside a project's runs, and no weights in it."""

from pathlib import Path
from typing import Any, NamedTuple

from corpora.errors import UserError
from tagger.models.files import damaged, read_object
from tagger.rundir import PARTIAL, write_json, written_aside

CURVE = "learning_curve.json"


class Curve(NamedTuple):
    """What is kept of one. data: the Result of `tagger.learning_curve`. problem: "" or why it
    cannot be read; then there are no data."""

    path: Path
    data: dict[str, Any]
    problem: str = ""

    @property
    def name(self) -> str:
        return self.path.name


def save(folder: Path, data: dict[str, Any]) -> None:
    """Keep a curve in a folder that is not there yet. Raises UserError."""
    with written_aside(folder) as aside:
        write_json(aside / CURVE, data)


def read(folder: Path) -> Curve:
    """A curve that was kept. Raises UserError where it is none, or damaged."""
    if not (folder / CURVE).is_file():
        raise UserError(f"{folder} is no learning curve: it has no {CURVE}.")
    data = read_object(folder / CURVE)
    try:
        for name in ("model", "against", "created", "fingerprint"):
            if not isinstance(data[name], str):
                raise ValueError(f"its {name} is no text")
        for point in data["points"]:
            _check(point)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise damaged(folder / CURVE, f"{error} is missing or not what it should be") from error
    if not data["points"]:
        raise damaged(folder / CURVE, "it has no points")
    return Curve(folder, data)


def list_curves(folder: Path) -> list[Curve]:
    """The curves beside a project's runs, oldest first; one that is damaged says so."""
    if not folder.is_dir():
        return []
    kept = [path.parent for path in folder.glob(f"*/{CURVE}") if PARTIAL not in path.parent.name]
    found = [_read_or_problem(path) for path in kept]
    return sorted(found, key=lambda curve: (curve.data.get("created", ""), curve.name))


def _read_or_problem(folder: Path) -> Curve:
    try:
        return read(folder)
    except UserError as error:
        return Curve(folder, {}, str(error))


def _check(point: dict[str, Any]) -> None:
    """Raises KeyError, TypeError or ValueError for what no curve has."""
    if int(point["documents"]) < 1 or not point["scores"]:
        raise ValueError("a point")
    interval = point["interval"]
    for value in (*point["scores"].values(), interval["low"], interval["high"]):
        if value is not None and not 0 <= value <= 1:
            raise ValueError("a score")
