"""What a hand does to a line of the concordance, as changes of its document."""

from collections.abc import Callable, Iterable, Iterator

from corpora import edits, outcome
from corpora.change import Change
from corpora.document import Document, Span
from ui.labels.line_list import Entry

Edit = Callable[[Document, Entry], Change]


def one_by_one(doc: Document, entries: Iterable[Entry], edit: Edit) -> Iterator[Change]:
    """The edit of one span of a document after another."""
    for entry in entries:
        change = edit(doc, entry)
        doc = outcome.applied(doc, change)
        yield change


def _annotation(doc: Document, entry: Entry) -> list[Span]:
    """The annotation in a line's place, if it is there still."""
    place = (*entry.line.span[:2], entry.now)
    return [one for one in doc.spans if one.key == place][:1]


def _proposals(doc: Document, entry: Entry) -> list[Span]:
    """The proposals of a line, if it has any: several machines may say the same."""
    return [one for one in doc.proposals if entry.waits and one.key == entry.line.span.key]


def relabelled(doc: Document, entry: Entry, *, name: str) -> Change:
    if entry.waits:
        return edits.label(doc, *entry.line.span[:2], name)
    given = _annotation(doc, entry)
    return edits.relabel(doc, given[0], name) if given else Change("relabel")


def removed(doc: Document, entry: Entry) -> Change:
    return rejected(doc, entry) if entry.waits else edits.remove(doc, _annotation(doc, entry))


def accepted(doc: Document, entry: Entry) -> Change:
    visible = edits.visible_proposals(doc) if entry.waits else ()
    return edits.accept(doc, [one for one in visible if one.key == entry.line.span.key])


def rejected(doc: Document, entry: Entry) -> Change:
    return edits.reject(doc, _proposals(doc, entry))
