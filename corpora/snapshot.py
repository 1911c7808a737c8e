"""Snapshot: what a run learns from or is scored on, fixed at one moment."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from corpora.document import Document, Part, sort_spans
from corpora.edits import visible_category, visible_proposals

On = Literal["reviewed", "accepted", "proposed"]
ONS: tuple[On, ...] = get_args(On)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Documents whose `spans` (and `category`) are the labels to learn.

    on: reviewed documents; accepted ones too; or all, with what was proposed in the open ones.
    sources: the machines whose unreviewed proposals are among the labels. Where there are any, a
        score against this data is agreement with them, not accuracy.
    """

    documents: tuple[Document, ...]
    on: On = "reviewed"
    sources: tuple[str, ...] = ()
    name: str = ""

    def part(self, part: Part) -> list[Document]:
        return [doc for doc in self.documents if doc.part == part]

    @property
    def labels(self) -> list[str]:
        return sorted({span.label for doc in self.documents for span in doc.spans})

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.documents)


def fingerprint(docs: Iterable[Document]) -> str:
    """SHA-256 over ids, parts, texts and labels, in hexadecimal: the same data, the same print."""
    digest = hashlib.sha256()
    for doc in docs:
        keys = [span.key for span in doc.spans]
        digest.update(repr((doc.id, doc.part, doc.text, keys, doc.category)).encode())
    return digest.hexdigest()


def assign_part(doc_id: str, seed: int) -> Part:
    """The part of a document that no publisher put in one: a hash of its id and the seed.

    80 in 100 train, 10 development, 10 test, fixed for ever.
    """
    bucket = hashlib.sha256(f"{seed}\0{doc_id}".encode()).digest()[0] * 100 // 256
    return "train" if bucket < 80 else "development" if bucket < 90 else "test"


def with_parts(docs: Sequence[Document], seed: int = 0) -> list[Document]:
    """The documents, each in a part."""
    return [doc if doc.part else doc.replace(part=assign_part(doc.id, seed)) for doc in docs]


def take(docs: Iterable[Document], on: On, name: str) -> Snapshot:
    """What a run learns from, out of all documents of a project."""
    kept: list[Document] = []
    sources: set[str] = set()
    for doc in docs:
        learnable = _learnable(doc, on)
        if learnable is not None:
            kept.append(learnable)
            sources |= _unseen(doc)
    return Snapshot(tuple(kept), on, tuple(sorted(sources)), name)


def _learnable(doc: Document, on: On) -> Document | None:
    """The document with the spans to learn as its annotations; None where it is not to be used."""
    if on == "proposed" and doc.state == "open":
        spans, proposed = sort_spans([*doc.spans, *visible_proposals(doc)]), visible_category(doc)
        category = proposed.category if proposed else doc.category
        return doc.replace(spans=spans, proposals=(), category=category)
    wanted = ("reviewed",) if on == "reviewed" else ("reviewed", "accepted")
    return doc.replace(proposals=()) if doc.state in wanted else None


def _unseen(doc: Document) -> set[str]:
    """The machines among whose suggestions on this document are some that no person looked at."""
    spans = {"open": visible_proposals(doc), "accepted": doc.spans}.get(doc.state or "", ())
    return {span.source for span in spans if span.source} | _unseen_category(doc)


def _unseen_category(doc: Document) -> set[str]:
    """Likewise for the category: of an accepted document those that proposed what it has."""
    if doc.state == "accepted":
        return {one.source for one in doc.category_proposals if one.category == doc.category}
    proposed = visible_category(doc)
    return {proposed.source} if proposed else set()
