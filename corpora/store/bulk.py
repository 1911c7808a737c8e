"""Many rows in one statement, so that another thread can go on reading a file meanwhile: Python's
lock is given back once for all of them, not once for each."""

from collections.abc import Iterable, Iterator, Sequence, Sized
from itertools import chain
from typing import Any, TypeVar

from sqlalchemy import Connection

# Keys that are asked for in one go.
CHUNK = 500
# Values in one statement; SQLite takes 32,766.
VALUES = 6000

T = TypeVar("T")


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[tuple[T, ...]]:
    """Some values after others, in their order."""
    for at in range(0, len(values), size):
        yield tuple(values[at : at + size])


def placeholders(values: Sized) -> str:
    """Where such values go in a statement: `(?, ?, ?)`."""
    return f"({', '.join('?' * len(values))})"


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of such columns."""
    names, places = ", ".join(f'"{column}"' for column in columns), placeholders(columns)
    for some in chunks(list(rows), VALUES // len(columns)):
        statement = f"INSERT INTO {table} ({names}) VALUES {', '.join([places] * len(some))}"
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))
