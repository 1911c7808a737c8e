"""What a brat file holds beside spans: kept in a document's metadata, written back from there."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any

from corpora.document import Document
from corpora.formats.brat_lines import KINDS, Bound, references
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing

KEY = "brat"


def kept(found: Iterable[Bound], others: list[str]) -> dict[str, Any]:
    """`{"brat": {"bound": ..., "lines": ...}}`; empty where spans alone say it all.

    bound: annotations that other lines speak of, or in several parts, as `[id, label, fragments]`
    with fragments `[[start, end], ...]` of code points. lines: those of all else, as they stood.
    """
    spoken = {name for line in others for name in references(line)}
    bound = [
        [item.id, item.label, [list(pair) for pair in item.fragments]]
        for item in sorted(found, key=_place)
        if item.id in spoken or len(item.fragments) > 1
    ]
    return {KEY: {"bound": bound, "lines": others}} if bound or others else {}


def lines(doc: Document, writing: Writing) -> Iterator[str]:
    """The `.ann` file's lines: the spans, then what the metadata keeps and still stands."""
    bound, others = _from(doc.meta)
    if doc.meta.keys() - {KEY} or (KEY in doc.meta and not bound and not others):
        writing.lose(ASPECTS["meta"])
    present = {span.key for span in doc.spans}
    standing = [item for item in bound if item.span().key in present]
    if len(standing) < len(bound):
        writing.lose("what stood on annotations that are gone (relations, events, parts)")
    covered = {item.span().key for item in standing}
    taken = {item.id for item in bound}
    free = (name for number in count(1) if (name := f"T{number}") not in taken)
    new = [
        Bound(0, next(free), span.label, ((span.start, span.end),), None)
        for span in doc.spans
        if span.key not in covered
    ]
    for item in sorted([*standing, *new], key=_place):
        yield _line(item, doc.text, writing)
    yield from _standing(others, gone=taken - {item.id for item in standing})


def _place(item: Bound) -> tuple[object, str, str]:
    return item.fragments, item.label, item.id


def _line(item: Bound, text: str, writing: Writing) -> str:
    label = "_".join(item.label.split())
    if label != item.label:
        writing.lose("white space in labels (it became _)")
    ranges = ";".join(f"{start} {end}" for start, end in item.fragments)
    words = " ".join(text[start:end] for start, end in item.fragments)
    return f"{item.id}\t{label} {ranges}\t" + words.replace("\r", " ").replace("\n", " ")


def _standing(others: list[str], gone: set[str]) -> Iterator[str]:
    """The lines that speak of nothing that is gone, be it through each other."""
    while True:
        left = [line for line in others if not references(line) & gone]
        dropped = [line for line in others if references(line) & gone]
        if not dropped:
            yield from left
            return
        others, gone = left, {line.split("\t")[0] for line in dropped}


def _from(meta: Mapping[str, Any]) -> tuple[list[Bound], list[str]]:
    """What `kept` made; nothing where the metadata is another's, or was changed by hand."""
    try:
        raw = meta[KEY]
        bound = [
            Bound(0, str(name), str(label), tuple((int(a), int(b)) for a, b in fragments), None)
            for name, label, fragments in raw["bound"]
        ]
        others = [" ".join(str(line).splitlines()) for line in raw["lines"]]
        others = [line for line in others if line[:1] in KINDS]
        return [item for item in bound if _sound(item)], others
    except (KeyError, TypeError, ValueError):
        return [], []


def _sound(item: Bound) -> bool:
    """Whether it can be written as a line that is read back."""
    flat = [place for pair in item.fragments for place in pair]
    return bool(flat) and flat == sorted(flat) and bool(re.fullmatch(r"T\S+", item.id))
