"""Documents of a file that is a row of sentences, whether it marks them or not."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from corpora.formats.info import Option
from corpora.formats.reading import Reading

# A file that does not mark its documents is one document up to this many sentences ...
ONE_DOCUMENT = 200
# ... and beyond, a document for each run of this many.
GROUP = 50
SENTENCES_PER_DOC = Option(
    "sentences_per_doc",
    f"of the documents that are made where the file marks none; by default, {GROUP} where there"
    f" are more than {ONE_DOCUMENT}",
    int,
    least=1,
)
T = TypeVar("T")


def grouped(
    marked: Iterable[T | None], reading: Reading, per_doc: int | None, mark: str
) -> Iterator[list[T]]:
    """The sentences of one document after another; None among them marks a border.

    per_doc: sentences of the documents that are made where the file marks none. mark: what the
    file would have marked them with, for the report. Raises FormatError where per_doc is none.
    """
    if per_doc is not None and per_doc < 1:
        raise reading.error(f"cannot be cut into documents of {per_doc} sentences; name 1 or more")
    group: list[T] = []
    most, borders, made = per_doc or ONE_DOCUMENT, False, 0
    for sentence in marked:
        if sentence is None:
            borders = True
            if group:
                yield group
            group = []
            continue
        group.append(sentence)
        if not borders and len(group) > most:
            most = per_doc or GROUP
            made += 1
            while len(group) > most:
                yield group[:most]
                group = group[most:]
    if group:
        yield group
    if made and not per_doc:
        reading.mend(0, f"has no {mark} lines; each {GROUP} sentences were taken as a document")
