"""All occurrences of a string in a project: listed, or labelled, relabelled, removed as one."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from corpora import bulk_edits, sweep
from corpora.aims import Aim
from corpora.change import Change
from corpora.errors import FormatError, UserError
from corpora.events import Event, Progress, Result
from corpora.finding import Query
from corpora.formats.decoding import explained
from corpora.formats.report import counted
from corpora.formats.writing import aside
from corpora.occurrences import Hit
from corpora.project import Project
from corpora.sweep import Where
from ui.verbs import output
from ui.verbs.collecting import settled

SHOWN = 40  # hits that a person is shown
ANY = "*"
PLACE = ("doc", "start", "end")  # what tells a hit from others, in a file of hits
DONE = {"label": "labelled", "relabel": "relabelled", "remove": "removed"}
Keys = frozenset[tuple[str, int, int]]


class Wanted(NamedTuple):
    """What to look for, and what is to become of it.

    replace: conflicts too. only: no more than the hits of this file, conflicts among them too.
    save: a file for the hits. dry_run: change nothing.
    """

    query: Query
    aim: Aim
    where: Where = Where()
    replace: bool = False
    only: Path | None = None
    save: Path | None = None
    dry_run: bool = False


def aim_of(project: Project, label: str, *, relabel: str | None, remove: bool) -> Aim:
    """What the options say. Raises UserError for labels that the project does not have."""
    if remove and relabel is not None:
        raise UserError("Say either --relabel or --remove.")
    if remove:
        return Aim("remove", _label(project, label))
    given = project.labels[label].name
    if relabel is None:
        return Aim("label", given)
    return Aim("relabel", given, _label(project, relabel)).check()


def _label(project: Project, name: str) -> str | None:
    """A label of the project; None for the sign that stands for any."""
    return None if name == ANY and ANY not in project.labels else project.labels[name].name


def run(project: Project, wanted: Wanted) -> Iterator[Event]:
    """Find the occurrences and, unless it is a dry run, do with them what is wanted: one change.

    It can be cancelled at any moment: nothing is changed before all is found.
    """
    only = _read(wanted.only) if wanted.only else None
    hits: list[Hit] = []
    with settled():
        for step in sweep.search(project, wanted.query, wanted.aim, wanted.where):
            hits += step.hits
            yield Progress(step.done, step.total, "document")
        if wanted.save:
            _save(wanted.save, hits)
        chosen = [hit for hit in hits if _is_chosen(hit, wanted, only)]
        figures = _figures(project, wanted, hits)
        if wanted.dry_run:
            yield Result({**figures, "hits": [as_dict(hit) for hit in hits]})
        else:
            yield from _apply(project, wanted.aim, chosen, figures)


def _is_chosen(hit: Hit, wanted: Wanted, only: Keys | None) -> bool:
    if only is not None:
        return hit.key in only and hit.kind != "already"
    return hit.kind == "free" or (hit.kind == "conflict" and wanted.replace)


def _apply(
    project: Project, aim: Aim, chosen: Sequence[Hit], figures: Mapping[str, Any]
) -> Iterator[Event]:
    made: list[Change] = []
    done, total = 0, sweep.documents(chosen)
    for number, one in enumerate(sweep.changes(project, chosen, aim), 1):
        done += one.hits
        made.append(one.change)
        if number % sweep.DOCS == 0 or number == total:
            yield Progress(number, total, "changed document")
    change = bulk_edits.joined(made, aim)
    applied = yield from project.deciding(lambda: change)
    docs = len(applied.docs) if applied else 0
    told = {"change": applied and applied.number, "changed_documents": docs}
    yield Result({**figures, "done": done, **told})


def _figures(project: Project, wanted: Wanted, hits: Sequence[Hit]) -> dict[str, Any]:
    kinds = [hit.kind for hit in hits]
    return {
        "project": str(project.path),
        "what": wanted.aim.what,
        "occurrences": len(hits),
        "documents": sweep.documents(hits),
        "conflicts": kinds.count("conflict"),
        "already": kinds.count("already"),
    }


def as_dict(hit: Hit) -> dict[str, Any]:
    """A hit as one JSON object."""
    about = [{"start": s.start, "end": s.end, "label": s.label} for s in hit.about]
    place = dict(zip(PLACE, hit.key, strict=True))
    return {**place, "kind": hit.kind, "about": about, **hit.context._asdict()}


def _save(path: Path, hits: Sequence[Hit]) -> None:
    lines = (json.dumps(as_dict(hit), ensure_ascii=False) + "\n" for hit in hits)
    with aside(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)


def _read(path: Path) -> Keys:
    """The hits of a file that `--save` wrote. Raises FormatError."""
    found = set()
    with explained(path):
        lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            hit = json.loads(line)
            found.add((str(hit["doc"]), int(hit["start"]), int(hit["end"])))
        except (ValueError, KeyError, TypeError) as error:
            message = 'no hit; a line looks like {"doc": "a", "start": 0, "end": 6}'
            raise FormatError(message, path=path, line=number) from error
    return frozenset(found)


# For a person


def show(wanted: Wanted, result: Mapping[str, Any]) -> None:
    """What was found, or done, in lines."""
    if wanted.dry_run:
        _list(result)
        return
    done = counted(result["done"], "occurrence")
    docs = counted(result["changed_documents"], "document")
    output.say(f"{done} {DONE[wanted.aim.what]} in {docs}.{_left(result)}")


def _left(result: Mapping[str, Any]) -> str:
    """What was left, and why."""
    left = result["occurrences"] - result["already"] - result["done"]
    parts = (
        [f"{left:,} left, with {counted(result['conflicts'], 'conflict')} in all"] if left else []
    )
    if result["already"]:
        parts.append(f"{result['already']:,} were so already")
    return f" {'; '.join(parts)}." if parts else ""


def _list(result: Mapping[str, Any]) -> None:
    hits = result["hits"]
    rows = [
        [hit["doc"], hit["before"][-40:], hit["text"], hit["after"][:40], _marked(hit)]
        for hit in hits[:SHOWN]
    ]
    if rows:
        output.table(["document", "before", "occurrence", "after", ""], rows)
    if len(hits) > SHOWN:
        output.say(f"… and {len(hits) - SHOWN:,} more; --save FILE writes all.")
    found = counted(result["occurrences"], "occurrence")
    docs = counted(result["documents"], "document")
    output.say(f"{found} in {docs}, {counted(result['conflicts'], 'conflict')}.")


def _marked(hit: Mapping[str, Any]) -> str:
    labels = ", ".join(span["label"] for span in hit["about"])
    return "" if hit["kind"] == "free" else f"{hit['kind']}: {labels}"
