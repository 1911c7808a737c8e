"""Label sets as files: JSON and CSV of our own, doccano's JSON and Label Studio's XML.

Labels that come in join those of a project: what is there keeps what it says, gets from the file
what it lacks, and where both differ that is told.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from corpora.change import Change, Item, Labelled
from corpora.errors import UserError
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
    try:
        path.write_text(text.getvalue(), encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from error


def read(path: Path) -> tuple[list[Label], list[str]]:
    """The labels of a .json, .csv or .xml file, and sentences about what was not taken.

    Colours and keys that a label here cannot have are told and left out. Raises UserError.
    """
    try:
        rows = _rows(path, path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8; save it as UTF-8.") from error
    notes: list[str] = []
    labels = [_label(path, number, row, notes) for number, row in enumerate(rows, 1)]
    names = [label.name for label in labels]
    if not names:
        raise UserError(f"{path} has no labels in it; name another file.")
    if twice := [name for name in names if names.count(name) > 1]:
        raise UserError(f"{path} has the label {twice[0]!r} twice; take one of them out.")
    return labels, notes


def _rows(path: Path, text: str) -> Sequence[Mapping[str, Any]]:
    kind = path.suffix.lower()
    if kind == ".csv":
        return list(csv.DictReader(io.StringIO(text, newline="")))
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
    labels = [item.label for item in held]
    taken = {label.key for label in labels}
    found = {label.name: label for label in incoming}
    for at, label in enumerate(labels):
        if label.name in found:
            labels[at] = _filled(label, found[label.name], taken, notes)
    new = [label for label in incoming if label.name not in project.labels]
    for label in new:
        if label.key and label.key in taken:
            notes.append(f"{label.name}: the key {label.key} is another label's; it gets its own.")
            label = replace(label, key="")
        taken.add(label.key)
        labels.append(label)
    labels = _completed(labels, since=len(held))
    removes = [item for item, label in zip(held, labels, strict=False) if item.label != label]
    place = max((item.position for item in held), default=-1) + 1
    adds: list[Item] = [
        replace(item, label=label)
        for item, label in zip(held, labels, strict=False)
        if item.label != label
    ]
    adds += [Labelled(label, place + at) for at, label in enumerate(labels[len(held) :])]
    return Change("import labels", tuple(removes), tuple(adds)), notes


def _filled(kept: Label, other: Label, taken: set[str], notes: list[str]) -> Label:
    """A label that is there, with what it lacks; what both say otherwise is told."""
    for field in ("colour", "key", "guideline"):
        mine, theirs = getattr(kept, field), getattr(other, field)
        if not theirs or mine == theirs:
            continue
        if mine or (field == "key" and theirs in taken):
            notes.append(f"{kept.name}: the {field} stays as it is here; the file has another.")
        else:
            kept = replace(kept, **{field: theirs})
    taken.add(kept.key)
    return kept


def _completed(labels: list[Label], *, since: int) -> list[Label]:
    """Free colours and keys for the labels from `since` on that have none."""
    for at in range(since, len(labels)):
        label = labels[at]
        others = LabelSet((*labels[:at], *labels[at + 1 :]))
        [free] = others.missing([label.name])
        colour, key = label.colour or free.colour, label.key or free.key
        labels[at] = replace(label, colour=colour, key=key)
    return labels
