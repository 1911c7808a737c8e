"""Labels renamed, merged, deleted and otherwise changed: each is one change, whatever follows it.

Annotations, rejections, proposals, and what machines call things (`Mapped`) go with their label.
Builders read the project and return a Change; `run` makes what one returns.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

from corpora.change import Annotated, Change, Item, Labelled, Mapped, Proposed, Rejected
from corpora.document import Span
from corpora.errors import UserError
from corpora.events import Event, Result
from corpora.labels import Label, check_colour, check_guideline, check_key, check_name
from corpora.project import Project
from corpora.store.uses import Use


def rename(project: Project, label: str, name: str) -> Change:
    """Give a label another name. Raises UserError where it cannot be."""
    old = _held(project, label)
    if name == label:
        return Change("rename label")
    check_name(name)
    if name in project.labels:
        raise UserError(f"There is a label {name!r} already; merge {label!r} into it instead.")
    new = replace(old, label=replace(old.label, name=name))
    return _carried(project, Change("rename label", (old,), (new,)), label, name)


def merge(project: Project, label: str, into: str) -> Change:
    """Give all that has one label another one, and drop the label.

    The other keeps its colour; key and guideline too, where it has any. Both guidelines stay.
    """
    old, other = _held(project, label), _held(project, into)
    if label == into:
        raise UserError(f"{label!r} cannot be merged into itself; name another label.")
    kept = replace(other, label=_joined(other.label, old.label))
    change = Change("merge labels", (old, other), (kept,))
    if kept == other:
        change = Change("merge labels", (old,))
    return _carried(project, change, label, into)


def delete(project: Project, label: str, into: str | None = None) -> Change:
    """Drop a label: with all that has it, or giving that another label."""
    if into is not None:
        return replace(merge(project, label, into), what="delete label")
    old = _held(project, label)
    return _carried(project, Change("delete label", (old,)), label, None)


def recolour(project: Project, label: str, colour: str) -> Change:
    """Give a label another colour, `#rrggbb`."""
    old = _held(project, label)
    return _other("recolour label", old, replace(old.label, colour=check_colour(colour)))


def guide(project: Project, label: str, guideline: str) -> Change:
    """Write a label's guideline anew."""
    old = _held(project, label)
    return _other("guideline", old, replace(old.label, guideline=check_guideline(guideline)))


def set_key(project: Project, label: str, key: str) -> Change:
    """Give a label another key, or with "" none; a label that has it gets this one's in return."""
    old, key = _held(project, label), check_key(key)
    change = _other("key of label", old, replace(old.label, key=key))
    other = project.labels.by_key(key)
    if not change or other is None:
        return change
    held = _held(project, other.name)
    swapped = _other("", held, replace(other, key=old.label.key))
    return Change(change.what, change.removes + swapped.removes, change.adds + swapped.adds)


def run(project: Project, build: Callable[[], Change]) -> Generator[Event, None, None]:
    """Make the change that `build` returns, decided when nobody else can write."""
    applied = yield from project.deciding(build)
    change = applied.change if applied else Change("nothing")
    yield Result({"what": change.what, **counts(change)})


def counts(change: Change) -> dict[str, int]:
    """How many documents, annotations and proposals a change of the labels is about."""
    return {
        "documents": len(change.docs),
        "annotations": sum(isinstance(item, Annotated) for item in change.removes),
        "proposals": sum(isinstance(item, Proposed) for item in change.removes),
    }


def _held(project: Project, name: str) -> Labelled:
    label = project.labels[name]
    return next(item for item in project.labelled if item.label == label)


def _other(what: str, old: Labelled, label: Label) -> Change:
    new = replace(old, label=label)
    return Change(what, (old,), (new,)) if new != old else Change(what)


def _joined(kept: Label, gone: Label) -> Label:
    texts = dict.fromkeys(text for text in (kept.guideline, gone.guideline) if text)
    return replace(kept, key=kept.key or gone.key, guideline=check_guideline("\n\n".join(texts)))


def _carried(project: Project, change: Change, label: str, name: str | None) -> Change:
    """A change of the label itself, with all that goes with it; name: what it becomes."""
    others = _maps(project, label, name), _uses(project, label, name)
    removes = tuple(item for one in (change, *others) for item in one.removes)
    return Change(change.what, removes, tuple(i for one in (change, *others) for i in one.adds))


def _maps(project: Project, label: str, name: str | None) -> Change:
    """From now on machines that say `label` mean `name`, and what meant `label` means `name`."""
    held = [Mapped(said, meant) for said, meant in project.label_map.items()]
    gone = [one for one in held if one.label == label or one.name == name]
    kept = [replace(one, label=name) for one in gone if one.name != name]
    return Change("", tuple(gone), (*kept, Mapped(label, name)))


def _uses(project: Project, label: str, name: str | None) -> Change:
    removes: list[Item] = []
    adds: list[Item] = []
    for use in project.uses(label, beside=name):
        for gone, new in _of(use, label, name):
            removes.append(gone)
            adds += [new] if new else []
    return Change("", tuple(removes), tuple(adds))


def _of(use: Use, label: str, name: str | None) -> Iterator[tuple[Item, Item | None]]:
    """What a document has of a label, and what becomes of it: nothing where the label that it
    gets is there already."""
    taken = {(one.start, one.end) for one in use.annotations if one.label == name}
    for span in use.annotations:
        if span.label == label:
            new = name is not None and span[:2] not in taken
            yield Annotated(use.doc, span), Annotated(use.doc, _named(span, name)) if new else None
    refused = {_place(one) for one in use.rejections if one.label == name}
    for span in use.rejections if name else ():
        if span.label == label:
            new = _place(span) not in refused
            yield Rejected(use.doc, span), Rejected(use.doc, _named(span, name)) if new else None
    waiting = {_place(one) for one, _ in use.proposals if one.label == name}
    for span, time in use.proposals:
        if span.label == label:
            new = name is not None and _place(span) not in waiting
            other = Proposed(use.doc, _named(span, name), time) if new else None
            yield Proposed(use.doc, span, time), other


def _named(span: Span, name: str | None) -> Span:
    return span._replace(label=name or "")


def _place(span: Span) -> tuple[int, int, str]:
    return (span.start, span.end, span.source)
