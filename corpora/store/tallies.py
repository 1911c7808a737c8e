"""How many annotations have each label, kept for each import: an import that is undone takes its
own with it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, func, select

from corpora.change import Annotated, Change
from corpora.schema import annotations, documents, imports, removed, tallies
from corpora.store.bulk import chunks, placeholders

_ADD = (
    'INSERT INTO tallies ("import", label, number) VALUES (?, ?, ?)'
    ' ON CONFLICT ("import", label) DO UPDATE SET number = number + excluded.number'
)


def add(connection: Connection, number: int, labels: Mapping[str, int]) -> None:
    """So many annotations more (or fewer) of each label in an import's documents."""
    if values := [(number, label, more) for label, more in labels.items() if more]:
        connection.exec_driver_sql(_ADD, values)


def follow(connection: Connection, keys: Mapping[str, int], change: Change) -> None:
    """Bring the tallies up to date with a change of documents of these keys."""
    moved: Counter[tuple[int, str]] = Counter()
    for sign, items in ((-1, change.removes), (1, change.adds)):
        for item in items:
            if isinstance(item, Annotated):
                moved[keys[item.doc], item.span.label] += sign
    docs = sorted({doc for doc, _ in moved})
    brought: dict[int, int] = {}
    for some in chunks(docs):
        query = f'SELECT key, "import" FROM documents WHERE key IN {placeholders(some)}'
        brought.update((key, number) for key, number in connection.exec_driver_sql(query, some))
    by_import: dict[int, Counter[str]] = {number: Counter() for number in brought.values()}
    for (doc, label), more in moved.items():
        by_import[brought[doc]][label] += more
    for number, labels in by_import.items():
        add(connection, number, labels)


def hide(connection: Connection, keys: Sequence[int], sign: int) -> None:
    """Leave the annotations of these documents out of the tallies (1), or count them again
    (-1)."""
    of = documents.c["import"], annotations.c.label
    query = select(*of, func.count()).join(documents, documents.c.key == annotations.c.doc)
    for some in chunks(keys):
        counted = query.where(annotations.c.doc.in_(some)).group_by(*of)
        for number, label, count in connection.execute(counted).all():
            add(connection, number, {label: -sign * count})


def label_counts(connection: Connection) -> dict[str, int]:
    """How many annotations of visible documents have each label."""
    total = func.sum(tallies.c.number)
    query = (
        select(tallies.c.label, total)
        .join(imports, imports.c.number == tallies.c["import"])
        .where(imports.c.status == "visible")
        .group_by(tallies.c.label)
        .having(total > 0)
    )
    return dict(connection.execute(query).all())


def differing(connection: Connection) -> list[str]:
    """Labels whose tallies are not true."""
    of = documents.c["import"], annotations.c.label
    query = select(*of, func.count()).join(documents, documents.c.key == annotations.c.doc)
    query = query.where(documents.c.key.not_in(select(removed.c.doc)))
    true = {(number, label): n for number, label, n in connection.execute(query.group_by(*of))}
    kept = {
        (number, label): n for number, label, n in connection.execute(select(tallies)) if n != 0
    }
    return sorted({label for (_, label), _ in true.items() ^ kept.items()})
