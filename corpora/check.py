"""Is the current state what the log says? Both as sets of items, so that they can be compared."""

from collections.abc import Iterator

from corpora.change import (
    Annotated,
    Categorised,
    ChangeError,
    Imported,
    Item,
    Labelled,
    Rejected,
    Reviewed,
    apply,
)
from corpora.document import Document
from corpora.labels import Label
from corpora.project import Project
from corpora.store import counts, documents, imports, proposals


def current(project: Project) -> frozenset[Item]:
    """The human part of the project as its tables hold it now."""
    items: set[Item] = {
        Labelled(Label(row.name, row.colour, row.key, row.guideline), row.position)
        for row in project.query(documents.label_rows)
    }
    items |= {Imported(number) for number in project.query(imports.visible)}
    for doc in project.read():
        items.update(_items(doc))
    items |= {Rejected(doc, span) for doc, span in project.query(proposals.rejected)}
    return frozenset(items)


def replayed(project: Project) -> frozenset[Item]:
    """The same, made again from the log alone and from what the imports brought."""
    items: frozenset[Item] = frozenset()
    for entry in project.log():
        change = project.read_change(entry.number)
        items = apply(items, change)
        for item in (*change.removes, *change.adds):
            if isinstance(item, Imported):
                brought = frozenset(
                    part
                    for doc in project.query(imports.brought, item.number)
                    for part in _items(doc)
                )
                items = items | brought if item in change.adds else items - brought
    return items


def differences(project: Project) -> list[str]:
    """What the tables hold and the log does not explain, and the reverse, and counts kept for
    lists that are not true; empty if all is well."""
    with project.one_moment():
        return _differences(project)


def _differences(project: Project) -> list[str]:
    try:
        now, then = current(project), replayed(project)
    except ChangeError as error:
        return [f"the log contradicts itself: a change {error}"]
    lost = [f"the log has it, the state has not: {item}" for item in then - now]
    more = [f"the state has it, the log has not: {item}" for item in now - then]
    wrong = [f"the counts kept of {doc} are wrong" for doc in project.query(counts.differing)]
    return sorted(lost + more) + wrong


def _items(doc: Document) -> Iterator[Item]:
    yield Reviewed(doc.id, doc.state or "open")
    if doc.category:
        yield Categorised(doc.id, doc.category)
    yield from (Annotated(doc.id, span) for span in doc.spans)
