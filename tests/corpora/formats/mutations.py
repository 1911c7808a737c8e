"""Files with something wrong in them: seeded, so that a failure comes back."""

import random
from pathlib import Path

from corpora import formats
from corpora.errors import UserError
from corpora.formats import Report


def read_mutated(path: Path, format: str, folder: Path, *, count: int = 60) -> None:
    """Reads that many damaged copies of a file: each is read, or refused with a UserError."""
    whole, dice = path.read_bytes(), random.Random(path.name)
    copy = folder / f"mutated{path.suffix}"
    for _ in range(count):
        copy.write_bytes(mutated(whole, dice))
        report = Report()
        try:
            docs = list(formats.read(copy, format=format, report=report))
        except UserError:
            continue
        assert len(docs) == report.taken > 0


def mutated(raw: bytes, dice: random.Random) -> bytes:
    """The bytes with one to four of them cut out, doubled, overwritten or moved."""
    found = bytearray(raw)
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(found) or 1)
        end = min(len(found), start + dice.choice((1, 2, 10, 100)))
        piece = found[start:end]
        new = dice.choice((b"", piece * 2, dice.randbytes(len(piece)), b'"', b"\n", b"\t", b"-1"))
        found[start:end] = new
    return bytes(found)
