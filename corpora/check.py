"""Is a project sound? Its pages, its search index, and its state against its log."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from corpora.change import (
    Annotated,
    Categorised,
    Imported,
    Item,
    Labelled,
    Mapped,
    Rejected,
    Removed,
    Reviewed,
)
from corpora.document import Document
from corpora.labels import Label
from corpora.project import Project
from corpora.store import (
    audit,
    category_proposals,
    copying,
    documents,
    imports,
    integrity,
    proposals,
)


def current(project: Project) -> frozenset[Item]:
    """The human part of the project as its tables hold it now; of documents that were taken out
    only that they were."""
    items: set[Item] = {
        Labelled(Label(row.name, row.colour, row.key, row.guideline), row.position)
        for row in project.query(documents.label_rows)
    }
    items |= {Mapped(name, label) for name, label in project.label_map.items()}
    items |= {Imported(number) for number in project.query(imports.visible)}
    for doc in project.read():
        items.update(_items(doc))
    items |= {Rejected(doc, span) for doc, span in project.query(proposals.rejected)}
    for notes in project.query(category_proposals.notes).values():
        items.update(notes)
    items |= {Removed(doc, key) for doc, key in project.query(documents.taken_out)}
    return frozenset(items)


def differences(project: Project) -> list[str]:
    """What the tables hold and the log does not explain, and the reverse, and counts kept for
    lists that are not true; empty if all is well."""
    return project.query(lambda connection: sorted(audit.differing(connection)))


def damage(project: Project) -> list[str]:
    """What is wrong with the file's pages, indexes, references and search index.

    It looks at a copy of this moment, so that nobody who edits waits for it. Raises DamagedError
    where the pages contradict themselves, UserError where there is no room for the copy.
    """
    with TemporaryDirectory(prefix="tagwright-") as folder:
        copy = Path(folder, project.path.name)
        copying.copy(project.path, copy)
        return integrity.examine(copy)


def remake_search(project: Project, found: list[str]) -> bool:
    """Make the search index anew where it is all that was found wrong; False where it is not."""
    if found != [integrity.SEARCH]:
        return False
    integrity.remake_search(project.path)
    return True


def _items(doc: Document) -> Iterator[Item]:
    yield Reviewed(doc.id, doc.state or "open")
    if doc.category:
        yield Categorised(doc.id, doc.category)
    yield from (Annotated(doc.id, span) for span in doc.spans)
