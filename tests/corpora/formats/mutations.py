"""Files as bad as chance makes them: bytes changed, cut, doubled, moved."""

import random
from collections.abc import Iterator
from pathlib import Path

from corpora import formats
from corpora.errors import UserError
from corpora.formats import Report

SIGNS = [b"\x00", b"\xff", b"\n", b"\t", b";", b"|", b"<", b"&", b'"', b"[1]", b"-1"]
SNIPPETS = [*SIGNS, "😀".encode(), b"99999999999"]


def mutated(raw: bytes, number: int) -> Iterator[bytes]:
    """`number` versions of a file, the same ones each time."""
    chance = random.Random(1)
    for _ in range(number):
        bad = bytearray(raw)
        for _ in range(chance.randint(1, 6)):
            a, b = sorted(chance.choices(range(len(bad) + 1), k=2))
            b = min(b, a + 12)
            piece = chance.choice([b"", bytes(bad[a:b]) * 2, chance.choice(SNIPPETS)])
            bad[a:b] = piece
        yield bytes(bad)


def only_user_errors(path: Path, format: str) -> None:
    """Read it: documents or one sentence, and nothing else. What was read can be written."""
    try:
        docs = list(formats.read(path, format=format, report=Report()))
    except UserError:
        return
    for doc in docs:
        assert all(0 <= span.start < span.end <= len(doc.text) for span in doc.spans)
        assert all(word == word.strip() != "" for word in doc.words)
