"""Full-text search: which documents contain a string, in any case.

Three characters or more are a phrase of trigrams. Fewer are found by the trigrams that begin with
them (every text is padded at its end, so that each of its characters begins one). Where a sample
says that many texts have them, those trigrams would be nearly all: then the texts themselves are
read, of which a page of results needs few.
"""

import json
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from sqlalchemy import Connection

from corpora.schema import PAD
from corpora.store.bulk import placeholders

SAMPLE = 200
COMMON = SAMPLE // 20
# Characters outside ASCII that the search index takes for a letter of it.
TWINS = {"k": "\u212a", "s": "\u017f"}


class Wanted(NamedTuple):
    """How to find a string: a MATCH for the index, or patterns for LIKE, one of which must fit.
    With neither, no text has it."""

    match: str = ""
    patterns: tuple[str, ...] = ()


def wanted(connection: Connection, string: str) -> Wanted:
    """How to find a string in the texts."""
    if PAD in string or "\0" in string:  # SQLite's strings end there
        return Wanted()
    if len(string) >= 3:
        return Wanted(_quoted(string))
    patterns = _patterns(string)
    if patterns and _is_common(connection, patterns):
        return Wanted(patterns=patterns)
    return Wanted(" OR ".join(map(_quoted, _trigrams(connection, string))))


def texts(connection: Connection, keys: Sequence[int]) -> list[tuple[int, str]]:
    """Keys and texts of the documents of these keys, in their place."""
    query = (
        "SELECT d.key, d.text FROM json_each(:keys) AS j"
        " CROSS JOIN documents AS d ON d.key = j.value ORDER BY d.key"
    )
    found = connection.exec_driver_sql(query, {"keys": json.dumps(list(keys))})
    return [(key, text) for key, text in found]


def _quoted(string: str) -> str:
    return '"' + string.replace('"', '""') + '"'


def _patterns(string: str) -> tuple[str, ...]:
    """Patterns for LIKE, which knows case in ASCII only; none where that is not enough."""
    if any(not c.isascii() and (c.lower() != c or c.upper() != c) for c in string):
        return ()
    plain = string.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    choices = [(c, TWINS[c.lower()]) if c.lower() in TWINS else (c,) for c in plain]
    return tuple("%" + "".join(some) + "%" for some in product(*choices))


def condition(patterns: tuple[str, ...]) -> str:
    """What a text must meet for one of the patterns `:like0`, `:like1`... to fit."""
    fits = (f"d.text LIKE :like{at} ESCAPE '\\'" for at in range(len(patterns)))
    return f"({' OR '.join(fits)})"


def _is_common(connection: Connection, patterns: tuple[str, ...]) -> bool:
    """Whether a twentieth of the texts have them, as far as some from all over can tell."""
    first, last = connection.exec_driver_sql("SELECT min(key), max(key) FROM documents").one()
    if first is None:
        return False
    keys = {first + (last - first) * at // SAMPLE for at in range(SAMPLE)}
    fits = " OR ".join(["text LIKE ? ESCAPE '\\'"] * len(patterns))
    query = f"SELECT count(*) FROM documents WHERE key IN {placeholders(keys)} AND ({fits})"
    return bool(connection.exec_driver_sql(query, (*keys, *patterns)).scalar_one() >= COMMON)


def _trigrams(connection: Connection, string: str) -> list[str]:
    """The trigrams of the index that begin with a string."""
    start = folded(string)
    end = start[:-1] + chr(ord(start[-1]) + 1) if start[-1] < PAD else start + PAD
    query = "SELECT term FROM documents_terms WHERE term >= ? AND term < ?"
    return list(connection.exec_driver_sql(query, (start, end)).scalars())


@lru_cache(maxsize=64)
def folded(string: str) -> str:
    """One or two characters as the index holds them, whatever their case: it is asked."""
    with sqlite3.connect(":memory:") as memory:
        memory.execute("CREATE VIRTUAL TABLE one USING fts5 (text, tokenize='trigram')")
        memory.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (one, 'instance')")
        memory.execute("INSERT INTO one VALUES (?)", (string + PAD + PAD,))
        (term,) = memory.execute("SELECT term FROM terms ORDER BY offset LIMIT 1").fetchone()
    memory.close()
    return str(term)[: len(string)]
