"""Many rows in one statement, so that another thread can go on reading a file meanwhile: Python's
lock is given back once for all of them, not once for each."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection

# Keys that are asked for in one go.
CHUNK = 500
# Values in one statement; SQLite takes 32,766.
VALUES = 6000


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of such columns."""
    todo, size = list(rows), VALUES // len(columns)
    names = ", ".join(f'"{column}"' for column in columns)
    places = f"({', '.join('?' * len(columns))})"
    for at in range(0, len(todo), size):
        some = todo[at : at + size]
        statement = f"INSERT INTO {table} ({names}) VALUES {', '.join([places] * len(some))}"
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))
