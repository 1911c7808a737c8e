"""One damaged file, read as a person would read it.

`python -m tests.soak.trial NUMBER` makes and reads the file of a trial again, and says what came of
it. The same number gives the same file as long as formats and seeds are the same.
"""

import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from corpora import formats
from corpora.document import Document
from corpora.errors import UserError
from corpora.formats import Report
from tests.soak.damage import damaged
from tests.soak.seeds import Seed, all_seeds
from tests.soak.soundness import unclear, unsound, untrue

ENCODINGS = ("utf-8", "latin-1", "cp1252", "utf-16", "utf-8-sig", "idna", "hex", "nonsense")
NUMBERS = (-1, 0, 1, 2, 10**9)
WORDS = ("", "0", "ner", "text", "label", "nonsense", "é")
LANGS = (*["en"] * 20, "fr", "xx", "nonsense")


class Trial(NamedTuple):
    """path: to read. how: `formats.read`'s keywords. made: how it came about, for a person."""

    path: Path
    how: dict[str, Any]
    made: str


class Outcome(NamedTuple):
    """docs: what was read; none where a sentence refused it. faults: what should not have been."""

    docs: list[Document]
    faults: list[str]


def make(number: int, seeds: Sequence[Seed], folder: Path) -> Trial:
    """The file (or folder, or archive) of a trial, and how to read it."""
    chance = Random(number)
    kinds = sorted({str(seed.format) for seed in seeds})
    kind = chance.choice(kinds)
    seed = chance.choice([seed for seed in seeds if str(seed.format) == kind])
    other = chance.choice(seeds)
    raw, done = damaged(seed.raw, other.raw, chance)
    for name, beside in seed.beside.items():
        folder.joinpath(name).write_bytes(beside)
    path = folder / seed.name
    path.write_bytes(raw)
    shape = chance.choices(("file", "folder", "archive"), (86, 7, 7))[0]
    if shape == "folder":
        folder.joinpath("beside-" + other.name).write_bytes(other.raw)
        path = folder
    elif shape == "archive":
        path = _archive(folder)
    how = _how(chance, seed)
    return Trial(path, how, f"{shape} {seed.name}, {', '.join(done)}, read with {how}")


def _archive(folder: Path) -> Path:
    path = folder / "archive.zip"
    files = [file for file in sorted(folder.iterdir()) if file.is_file()]
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.writestr(zipfile.ZipInfo(file.name), file.read_bytes())
    return path


def _how(chance: Random, seed: Seed) -> dict[str, Any]:
    others = [name for name in formats.names() if formats.describe(name).reads]
    named = chance.choices((seed.format, None, chance.choice(others)), (60, 28, 12))[0]
    how: dict[str, Any] = {"format": named, "strict": chance.random() < 0.1}
    how["lang"] = chance.choice(LANGS)
    if chance.random() < 0.08:
        how["encoding"] = chance.choice(ENCODINGS)
    if named and chance.random() < 0.25:
        for option in formats.describe(named).options:
            given = {int: NUMBERS, bool: (True, False)}.get(option.kind, option.choices or WORDS)
            how[option.name] = chance.choice(given)
    return how


def attempt(trial: Trial) -> Outcome:
    """Read it. Whatever is no UserError is a fault, and so is one that no person understands."""
    report, docs, faults = Report(), [], []
    try:
        docs = list(formats.read(trial.path, report=report, **trial.how))
    except UserError as error:
        faults += unclear(str(error), str(trial.path))
        docs = []
    except Exception as error:
        return Outcome([], [crash(error)])
    else:
        faults += untrue(report, len(docs), str(trial.path))
    return Outcome(docs, [*faults, *unsound(docs)])


def write_and_read(docs: list[Document], number: int, folder: Path) -> Iterator[str]:
    """What was read can be written in any format; in our own it comes back the same."""
    chance = Random(number)
    name = chance.choice([name for name in formats.names() if formats.describe(name).writes])
    own = folder / "again.jsonl"
    try:
        formats.write(folder / "out", docs, format=name)
    except UserError as error:
        yield from unclear(str(error), str(folder / "out"))
    except Exception as error:
        yield f"written as {name}: {crash(error)}"
    formats.write(own, docs)
    try:
        again = list(formats.read(own))
    except UserError as error:
        yield f"cannot be read back from jsonl: {error}"
    else:
        pairs = zip_longest(docs, again)
        yield from (f"not the same after jsonl: {a!r} {b!r}" for a, b in pairs if a != b)


def crash(error: Exception) -> str:
    place, last = error.__traceback__, ""
    while place:
        code = place.tb_frame.f_code
        if "corpora" in code.co_filename:
            last = f"{code.co_filename}:{place.tb_lineno} in {code.co_name}"
        place = place.tb_next
    return f"{type(error).__name__}: {str(error)[:300]!r} at {last}"


def main(number: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        trial = make(number, all_seeds(), Path(folder))
        print(f"trial {number}: {trial.made}")
        docs, faults = attempt(trial)
        faults += write_and_read(docs, number, Path(folder)) if docs else ()
    print(f"{len(docs)} documents; faults: {faults or 'none'}")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
