"""A project's labels: listed, renamed, merged, deleted, with colours, keys and guidelines."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from corpora import label_files, relabelling
from corpora.change import Change
from corpora.events import Event, Message, Result
from corpora.formats.report import counted
from corpora.labels import read_guideline
from corpora.project import Project
from ui.verbs.output import Data, say, table

# What makes the change: of the project, then of what the wish names.
Build = Callable[..., Change]
BUILDS: Mapping[str, Build] = {
    "rename": relabelling.rename,
    "merge": relabelling.merge,
    "delete": relabelling.delete,
    "guideline": relabelling.guide,
    "colour": relabelling.recolour,
    "key": relabelling.set_key,
}


def work(project: Project, wish: str, *values: Any) -> Iterator[Event]:
    """Export, import, or make a change of the labels: one, with all that follows it."""
    if wish == "guideline":
        label, file = values
        values = label, read_guideline(Path(file))
    if wish in BUILDS:
        return relabelling.run(project, partial(BUILDS[wish], project, *values))
    return {"export": export, "import": bring}[wish](project, *values)


def told(result: Mapping[str, Any]) -> str:
    """What was done, in a sentence."""
    if "path" in result:
        return _told_of_file(result)
    if result["what"] == "nothing":
        return "Nothing was changed: it is so already."
    spans = counted(result["annotations"], "annotation")
    proposals = counted(result["proposals"], "proposal")
    docs = counted(result["documents"], "document")
    return f"{result['what']}: {spans} and {proposals} on {docs} followed. One undo takes it back."


def export(project: Project, path: Path) -> Iterator[Event]:
    """Write the labels into a file. Raises UserError."""
    label_files.write(path, project.labels)
    yield Result({"path": str(path), "labels": len(project.labels)})


def bring(project: Project, path: Path) -> Iterator[Event]:
    """Take in the labels of a file, as one change; what clashes is told. Raises UserError."""
    incoming, notes = label_files.read(path)
    clashes: list[str] = []

    def made() -> Change:
        change, told = label_files.join(project, incoming)
        clashes[:] = told
        return change

    applied = project.decide(made)
    for note in (*notes, *clashes):
        yield Message(note)
    change = applied.change if applied else Change("nothing")
    added = len(change.adds) - len(change.removes)
    told = {"added": added, "completed": len(change.removes), "notes": [*notes, *clashes]}
    yield Result({"path": str(path), "labels": len(incoming), **told})


def _told_of_file(result: Mapping[str, Any]) -> str:
    """What came of an export or import of labels, in a sentence."""
    read = counted(result["labels"], "label")
    if "added" not in result:
        return f"{read} written to {result['path']}."
    return f"{read} read: {result['added']} new, {result['completed']} completed."


def listed(project: Project) -> Iterator[Event]:
    """The labels with their counts: annotations, and proposals that wait for an answer."""
    gold = project.label_counts()
    proposed = sum(project.waiting(), Counter[str]())
    labels = [
        {
            "name": label.name,
            "key": label.key,
            "colour": label.colour,
            "annotations": gold.get(label.name, 0),
            "proposals": proposed[label.name],
            "guideline": label.guideline,
        }
        for label in project.labels
    ]
    yield Result({"labels": labels, "label_map": project.label_map})


def print_labels(data: Data) -> None:
    """The labels as a table."""
    columns = ["label", "key", "colour", "annotations", "proposals", "guideline"]
    rows = [
        [*(str(label[name]) for name in ("name", *columns[1:5])), _first(label["guideline"])]
        for label in data["labels"]
    ]
    table(columns, rows)
    for name, label in data["label_map"].items():
        say(f"What a machine calls {name} is {label or 'not proposed'}.")


def _first(guideline: str) -> str:
    line = guideline.partition("\n")[0]
    return line if len(line) <= 60 else f"{line[:59]}…"
