"""What is done to many documents at once, as one change: one entry of the log, one undo."""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Literal

from corpora import edits
from corpora.browsing import Browsing
from corpora.change import Change
from corpora.document import Document
from corpora.events import Progress
from corpora.project import Applied, Project, Summary

Act = Literal["reviewed", "open", "flag", "unflag", "category", "accept", "reject"]
# These look at what is proposed; the others at no more than lists know.
READING = ("accept", "reject")


def change(project: Browsing, keys: Sequence[int], act: Act, category: str | None = None) -> Change:
    """What an act comes to on the documents of these keys; those that are like that are left.

    accept: what is proposed, unseen, in documents that are not reviewed, which are then accepted.
    reject: what is proposed. category: the one to give; None takes it away.
    """
    made = list(_changes(project, keys, act, category))
    removes = tuple(item for one in made for item in one.removes)
    adds = tuple(item for one in made for item in one.adds)
    return Change(NAMES.get(act, act), removes, adds)


NAMES = {"reviewed": "review", "open": "review", "category": "categorise", "accept": "accept all"}


def marking(
    project: Project, keys: Sequence[int], act: Act, category: str | None = None
) -> Generator[Progress, None, Applied | None]:
    """Do it, telling how far it is; given up before its end, it changes nothing."""
    return project.deciding(lambda: change(project, keys, act, category))


def _changes(
    project: Browsing, keys: Sequence[int], act: Act, category: str | None
) -> Iterator[Change]:
    if act in READING:
        yield from map(_READ[act], project.read_keys(keys))
        return
    for summary in project.summaries(keys):
        yield _marked(summary, act, category)


def _marked(summary: Summary, act: Act, category: str | None) -> Change:
    doc = Document(summary.id, "", state=summary.state, category=summary.category)
    if act in ("flag", "unflag"):
        on = act == "flag"
        return edits.flag(doc, on) if summary.flagged != on else Change(act)
    if act == "category":
        return edits.categorise(doc, category)
    return edits.review(doc, "reviewed" if act == "reviewed" else "open")


def _accepted(doc: Document) -> Change:
    visible = edits.visible_proposals(doc)
    if doc.state == "reviewed" or not (visible or edits.visible_category(doc)):
        return Change("accept all")
    return edits.accept_all(doc, visible, "accepted")


def _rejected(doc: Document) -> Change:
    return edits.reject_all(doc, edits.visible_proposals(doc))


_READ: dict[str, Callable[[Document], Change]] = {"accept": _accepted, "reject": _rejected}
