"""brat standoff: a text in `.txt`, its annotations beside it in `.ann`, or in `.a1` and `.a2`."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpora.document import Document, sort_spans
from corpora.errors import FormatError, UserError
from corpora.formats import brat_lines
from corpora.formats.brat_lines import KINDS, Bound
from corpora.formats.brat_meta import kept, lines
from corpora.formats.folder import Folder, marked
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.report import counted
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="brat",
    title="brat standoff: a folder of pairs, .txt and .ann",
    suffixes=(".ann", ".a1"),
    carries=frozenset(("id", "white space", "spans", "overlaps", "cuts", "meta")),
    state="reviewed",
    folder=True,
    beside=("*.txt", "*.a2"),
    empty=True,
)


def sniff(_head: str) -> bool:
    """By its suffix alone: an `.ann` may be empty, and means nothing without its `.txt`."""
    return False


def read(reading: Reading) -> Iterator[Document]:
    """The document of an `.ann` file and the `.txt` beside it; of an `.a1`, with its `.a2`.

    What is no annotation on the text (relations, events, attributes, notes) and the parts of
    discontinuous annotations are kept in `meta["brat"]`. Raises FormatError where there is no
    `.txt`, or one of the two is not text.
    """
    text = _beside(reading).text()
    sources = [reading, *_events(reading)]
    found, others = _sorted_lines(sources)
    found = _placed(found, text, sources)
    spans = {bound.span().key: bound.span() for bound in found}
    for kind, (first, number) in _kinds(others).items():
        reading.mend(first, f"{counted(number, kind)} kept in the metadata, here the first")
    for bound in found:
        if len(bound.fragments) > 1:
            message = "is in several parts; taken as one range, the parts kept in the metadata"
            reading.mend(bound.line, message)
    if len(spans) < len(found):
        twice = counted(len(found) - len(spans), "annotation")
        reading.mend(0, f"{twice} stood there again; one of each was taken")
    doc = Document(
        id=reading.name,
        text=text,
        lang=reading.lang,
        spans=sort_spans(spans.values()),
        state="reviewed",
        meta=kept(found, [line for _, line in others]),
    )
    if taken := reading.take(doc, 1):
        yield taken


def _beside(reading: Reading) -> Reading:
    """The text's file."""
    path = reading.path.with_suffix(".txt")
    if not path.exists():
        raise reading.error(f"has no text beside it; put {path.name} into its folder")
    return Reading(path, encoding=reading.encoding)


def _events(reading: Reading) -> Iterator[Reading]:
    """BioNLP's shared tasks give proteins in an `.a1`, and what stands on them in an `.a2`."""
    path = reading.path.with_suffix(".a2")
    if reading.path.suffix.lower() == ".a1" and path.exists():
        yield Reading(path, reading.report, encoding=reading.encoding)


def _sorted_lines(sources: list[Reading]) -> tuple[list[Bound], list[tuple[int, str]]]:
    """The annotations, and the numbered lines of all else."""
    found: list[Bound] = []
    others: list[tuple[int, str]] = []
    for index, source in enumerate(sources):
        for number, line in source.lines():
            if found and found[-1].goes_on(line):
                found[-1] = found[-1].with_line(line)
            elif line.startswith("T"):
                try:
                    found.append(brat_lines.bound(number, line, index))
                except UserError as error:
                    source.refuse(number, str(error), line)
            elif line[:1] in KINDS:
                others.append((0 if index else number, line))
            elif line.strip():
                kinds = ", ".join(KINDS)
                source.refuse(number, f"begins with none of T, {kinds}", line)
    return found, others


def _kinds(others: Iterable[tuple[int, str]]) -> dict[str, tuple[int, int]]:
    """For each kind of line its first number, and how many there are."""
    kinds: dict[str, tuple[int, int]] = {}
    for number, line in others:
        first, count = kinds.get(KINDS[line[0]], (number, 0))
        kinds[KINDS[line[0]]] = (first, count + 1)
    return kinds


def _placed(found: list[Bound], text: str, sources: list[Reading]) -> list[Bound]:
    """The annotations in code points; those whose words stand elsewhere are refused."""
    agreeing: Counter[str] = Counter()
    for count in brat_lines.COUNTS:
        places = brat_lines.places(text, count)
        moved = [bound.moved(places) for bound in found]
        agreeing[count] = sum(bool(bound and bound.agrees(text)) for bound in moved)
        if agreeing[count] == len(found):
            break
    best = agreeing.most_common(1)[0][0]
    if best != next(iter(brat_lines.COUNTS)):
        sources[0].mend(0, f"its offsets count {best}; they were read as such")
    places = brat_lines.places(text, best)
    checked = (_checked(bound, places, text, sources[bound.source]) for bound in found)
    return [bound for bound in checked if bound]


def _checked(bound: Bound, places: list[int], text: str, reading: Reading) -> Bound | None:
    moved = bound.moved(places)
    if moved and moved.agrees(text) and moved.span().start < moved.span().end:
        return moved
    start, end, _ = bound.span().key
    there = text[moved.span().start : moved.span().end] if moved else ""
    message = f"has {bound.said!r} at {start}-{end}, where its text has {there[:60]!r}"
    reading.refuse(bound.line, message if moved else f"has a range {start}-{end} beyond its text")
    return None


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of pairs. Raises FormatError where the name is one file's."""
    if path.suffix in (".ann", ".txt", ".a1"):
        message = "brat is a pair of files for each document; name a folder"
        raise FormatError(message, path=writing.path)
    path.mkdir()
    folder = Folder(path, writing)
    for doc in docs:
        lose_remade(doc, writing)
        file = folder.place(doc.id, ".txt")
        file.write_text(marked(doc.text), encoding="utf-8", newline="")
        ann = "".join(f"{line}\n" for line in lines(doc, writing))
        file.with_name(f"{file.name[:-4]}.ann").write_text(ann, encoding="utf-8", newline="")
