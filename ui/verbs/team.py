"""Several people on the same documents: merge their projects; the story of a document."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from corpora.change import (
    Annotated,
    Categorised,
    Flagged,
    Imported,
    Item,
    Proposed,
    Refused,
    Rejected,
    Removed,
    Reviewed,
)
from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Result
from corpora.joining import Keep, records
from corpora.merging import merge
from corpora.project import Project
from corpora.provenance import Step, history
from ui.verbs.agreement import names_of


def merge_projects(paths: Sequence[Path], out: Path, *, keep: Keep = "both") -> Iterator[Event]:
    """Join projects into a new one; each goes by its file's name."""
    taken: set[Path] = set()
    for path in paths:
        if path.resolve() in taken:
            raise UserError(f"{path} is named twice; name the project of another person.")
        taken.add(path.resolve())
    with ExitStack() as opened:
        projects = [opened.enter_context(Project.open(path)) for path in paths]
        yield from (Message(p.read_only, "warning") for p in projects if p.read_only)
        yield from merge(dict(zip(names_of(paths), projects, strict=True)), out, keep=keep)


def story(project: Project, doc_id: str) -> Iterator[Event]:
    """What was done to a document: by whom, when, and from what proposal."""
    doc = project.document(doc_id)
    steps = [_plain(step, doc) for step in history(project, doc_id)]
    told = {"project": str(project.path), "doc": doc_id, "steps": steps}
    yield Result({**told, "merged": records(doc)})


def told(data: Any) -> Iterator[str]:
    """The story in lines: those that a merge knew of first."""
    for record in data["merged"]:
        yield f"{record['name']} ({record['project']}): {record['state']}"
        for start, end, label, who, when, source, score in record["spans"]:
            yield f"    {when}  {who}  {label} {start}-{end}{_from(source, score)}"
    for step in data["steps"]:
        taken_back = f" of {step['of']}" if step["of"] else ""
        kind = "" if step["kind"] == "do" else f"{step['kind']}{taken_back}: "
        source = f" from {step['source']}" if step["source"] else ""
        yield f"{step['number']}  {step['when']}  {step['who']}  {kind}{step['what']}{source}"
        yield from (f"    - {_words(item)}" for item in step["removed"])
        yield from (f"    + {_words(item)}" for item in step["added"])


def _plain(step: Step, doc: Document) -> dict[str, Any]:
    return {
        "number": step.number,
        "what": step.what,
        "who": step.who,
        "time": step.time,
        "when": datetime.fromtimestamp(step.time).astimezone().isoformat(timespec="seconds"),
        "kind": step.kind,
        "of": step.of,
        "source": step.source,
        "removed": [_item(item, doc) for item in step.removes],
        "added": [_item(item, doc) for item in step.adds],
    }


_KINDS = {Annotated: "annotation", Rejected: "rejection", Proposed: "proposal"}


def _item(item: Item, doc: Document) -> dict[str, Any]:
    match item:
        case Annotated(_, span) | Rejected(_, span) | Proposed(_, span):
            return {
                "kind": _KINDS[type(item)],
                **span._asdict(),
                "text": doc.text[span.start : span.end],
            }
        case Reviewed(_, value):
            return {"kind": "state", "value": value}
        case Categorised(_, value):
            return {"kind": "category", "value": value}
        case Refused(_, proposal):
            return {"kind": "rejected category", "value": proposal.category}
        case Flagged():
            return {"kind": "flag", "value": ""}
        case Removed():
            return {"kind": "removed", "value": ""}
        case Imported(number):
            return {"kind": "import", "value": str(number)}
        case _:  # a label is no document's
            raise TypeError(f"not a document's: {item}")


def _words(item: dict[str, Any]) -> str:
    if "value" in item:
        return f"{item['kind']} {item['value']}".rstrip()
    place = f"{item['label']} {item['start']}-{item['end']} {item['text']!r}"
    kind = {"rejection": "rejected ", "proposal": "proposal "}.get(item["kind"], "")
    return f"{kind}{place}{_from(item['source'], item['score'])}"


def _from(source: str, score: float | None) -> str:
    sure = "" if score is None else f" ({score:.2f})"
    return f", proposed by {source}{sure}" if source else ""
