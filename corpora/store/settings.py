"""Rows of settings: facts about the whole project."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from corpora.schema import settings


def get(connection: Connection, name: str, default: str = "") -> str:
    query = select(settings.c.value).where(settings.c.name == name)
    value = connection.execute(query).scalar()
    return default if value is None else str(value)


def put(connection: Connection, name: str, value: str) -> None:
    new = insert(settings).values(name=name, value=value)
    connection.execute(new.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
