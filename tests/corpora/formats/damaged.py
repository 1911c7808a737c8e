"""Damaged copies of a file: each is read, or refused in a sentence."""

from pathlib import Path

from tests.corpora.formats.mutations import mutated, only_user_errors


def read_mutated(path: Path, format: str, folder: Path, *, count: int = 80) -> None:
    """Reads that many damaged copies of a file; the same ones each time."""
    copy = folder / f"mutated{path.suffix}"
    for bad in mutated(path.read_bytes(), count):
        copy.write_bytes(bad)
        only_user_errors(copy, format)
