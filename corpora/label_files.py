"""Label sets as files: JSON and CSV of our own, doccano's JSON and Label Studio's XML.

Labels that come in join those of a project: what is there keeps what it says, gets from the file
what it lacks, and where both differ that is told.
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from corpora.change import Change, Labelled
from corpora.errors import UserError
from corpora.formats.decoding import explained
from corpora.formats.writing import aside
from corpora.labels import (
    Label,
    LabelSet,
    check_colour,
    check_guideline,
    check_key,
    check_name,
)
from corpora.project import Project

FIELDS = ("name", "colour", "key", "guideline")
LARGEST = 10_000_000  # bytes
CLASHES = {
    "colour": "the colour stays as it is here; the file has another.",
    "key": "the key stays as it is here; the file has another.",
    "guideline": "the guideline stays as it is here; the file has another.",
}
# What others call our fields: doccano, then Label Studio.
ELSEWHERE = {
    "name": ("text", "value"),
    "colour": ("background_color", "background"),
    "key": ("suffix_key", "hotkey"),
}


def write(path: Path, labels: Iterable[Label]) -> None:
    """Write labels as .json or .csv, whichever the file's name ends with. Raises UserError."""
    rows = [{field: getattr(label, field) for field in FIELDS} for label in labels]
    text = io.StringIO()
    if path.suffix.lower() == ".json":
        json.dump(rows, text, ensure_ascii=False, indent=1)
        text.write("\n")
    elif path.suffix.lower() == ".csv":
        table = csv.DictWriter(text, FIELDS, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    else:
        raise UserError(f"{path}: labels are written as .json or .csv; give the file that ending.")
    with aside(path) as part:
        part.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def read(path: Path) -> tuple[list[Label], list[str]]:
    """The labels of a .json, .csv or .xml file, and sentences about what was not taken.

    Colours and keys that a label here cannot have are told and left out. Raises UserError.
    """
    rows = _rows(path, _text(path))
    notes: list[str] = []
    labels = [_label(path, number, row, notes) for number, row in enumerate(rows, 1)]
    names = [label.name for label in labels]
    if not names:
        raise UserError(f"{path} has no labels in it; name another file.")
    if twice := [name for name, times in Counter(names).items() if times > 1]:
        raise UserError(f"{path} has the label {twice[0]!r} twice; take one of them out.")
    return labels, notes


def _text(path: Path) -> str:
    """The file's text, if it can be a label set's at all: it is read while a person waits."""
    with explained(path):
        if path.stat().st_size > LARGEST:
            raise UserError(f"{path} is too large for a file of labels; name another file.")
        data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8; save it as UTF-8.") from error


def _rows(path: Path, text: str) -> Sequence[Mapping[str, Any]]:
    kind = path.suffix.lower()
    if kind == ".csv":
        return _csv_rows(path, text)
    if kind == ".xml":
        return _xml_rows(path, text)
    if kind != ".json":
        raise UserError(f"{path}: labels are read from .json, .csv or .xml; name such a file.")
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"{path} is no JSON: {error}; mend it there.") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f'{path} is not a list of labels; write it like [{{"name": "PER"}}].')
    return rows


def _csv_rows(path: Path, text: str) -> list[Mapping[str, Any]]:
    try:
        return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise UserError(f"{path} is no CSV: {error}; mend it there.") from error


def _xml_rows(path: Path, text: str) -> list[Mapping[str, Any]]:
    if "<!DOCTYPE" in text:  # entities that name one another grow without end
        raise UserError(f"{path} has a DOCTYPE, which labels do not need; take it out.")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise UserError(f"{path} is no XML: {error}; mend it there.") from error
    return [one.attrib for labels in root.iter("Labels") for one in labels.iter("Label")]


def _label(path: Path, number: int, row: Mapping[str, Any], notes: list[str]) -> Label:
    said = {field: _said(row, field) for field in FIELDS}
    try:
        name = check_name(said["name"].strip())
        guideline = check_guideline(said["guideline"])
    except UserError as error:
        raise UserError(f"{path}, label {number}: {error}") from error
    values = {"colour": said["colour"].strip(), "key": said["key"].strip()}
    if row.get("prefix_key"):  # with Ctrl or Shift: here such keys are the window's
        values["key"] = ""
    for field, check in (("colour", check_colour), ("key", check_key)):
        try:
            values[field] = check(values[field]) if values[field] else ""
        except UserError as error:
            notes.append(f"{name}: {error}")
            values[field] = ""
    return Label(name, values["colour"], values["key"], guideline)


def _said(row: Mapping[str, Any], field: str) -> str:
    names = (field, *ELSEWHERE.get(field, ()))
    return next((str(row[name]) for name in names if row.get(name) is not None), "")


def join(project: Project, incoming: Sequence[Label]) -> tuple[Change, list[str]]:
    """The change that brings labels into a project, and a sentence for each clash."""
    held, notes = project.labelled, list[str]()
    taken = {item.label.key for item in held}
    new = {label.name: label for label in incoming}
    labels = [_filled(one.label, new.pop(one.label.name, None), taken, notes) for one in held]
    labels += _completed([_apart(label, taken, notes) for label in new.values()], beside=labels)
    now = (replace(one, label=label) for one, label in zip(held, labels, strict=False))
    changed = [(one, other) for one, other in zip(held, now, strict=True) if one != other]
    place = max((one.position for one in held), default=-1) + 1
    added = (Labelled(label, place + at) for at, label in enumerate(labels[len(held) :]))
    removes = tuple(one for one, _ in changed)
    return Change("import labels", removes, (*(other for _, other in changed), *added)), notes


def _filled(kept: Label, other: Label | None, taken: set[str], notes: list[str]) -> Label:
    """A label that is there, with what it lacks; what both say otherwise is told."""
    for field, clash in CLASHES.items() if other else ():
        mine, theirs = getattr(kept, field), getattr(other, field)
        if not theirs or mine == theirs:
            continue
        if mine or (field == "key" and theirs in taken):
            notes.append(f"{kept.name}: {clash}")
        else:
            kept = replace(kept, **{field: theirs})
    taken.add(kept.key)
    return kept


def _apart(label: Label, taken: set[str], notes: list[str]) -> Label:
    """A new label, without its key where that is another's."""
    if label.key and label.key in taken:
        notes.append(f"{label.name}: the key {label.key} is another label's; it gets its own.")
        return replace(label, key="")
    taken.add(label.key)
    return label


def _completed(labels: Sequence[Label], *, beside: Iterable[Label]) -> list[Label]:
    """The labels with free colours and keys where they have none."""
    # Without their names, so that each of these is missing.
    held = LabelSet(tuple(replace(label, name="") for label in (*beside, *labels)))
    colours = iter(held.missing(label.name for label in labels if not label.colour))
    keys = iter(held.missing(label.name for label in labels if not label.key))
    return [
        replace(
            label,
            colour=label.colour or next(colours).colour,
            key=label.key or next(keys).key,
        )
        for label in labels
    ]
