"""What chosen occurrences come to, as one Change: pure functions on documents."""

from collections.abc import Iterable, Sequence

from corpora.aims import Aim, judge
from corpora.change import Annotated, Change, Item, Rejected
from corpora.document import Document, Range, Span
from corpora.occurrences import Hit


def change(doc: Document, chosen: Iterable[Hit], aim: Aim) -> Change:
    """What the chosen hits come to; a conflict that is chosen gives way."""
    return _ACTS[aim.what](doc, standing(doc, chosen, aim), aim)


def standing(doc: Document, chosen: Iterable[Hit], aim: Aim) -> list[Hit]:
    """The chosen hits about which there is something to do, and which stand as they were seen: the
    document may have been changed since."""
    decide = judge(doc, aim)
    return [
        hit
        for hit in chosen
        if hit.kind != "already" and decide(Range(hit.start, hit.end)) == (hit.kind, hit.about)
    ]


def joined(changes: Iterable[Change], aim: Aim) -> Change:
    """The changes of many documents as one: one entry of the log, one undo."""
    removes: list[Item] = []
    adds: list[Item] = []
    for one in changes:
        removes += one.removes
        adds += one.adds
    return Change(f"{aim.what} all", tuple(removes), tuple(adds))


def _label(doc: Document, chosen: Sequence[Hit], aim: Aim) -> Change:
    gone: dict[Span, None] = {}
    new: list[Span] = []
    for hit in chosen:
        if hit.kind == "conflict":
            gone.update(dict.fromkeys(hit.about))
            new.append(_made(doc, hit, aim))
        else:  # a proposal that says the same is accepted
            new.append(hit.about[0] if hit.about else _made(doc, hit, aim))
    return _swapped(doc, gone, new)


def _made(doc: Document, hit: Hit, aim: Aim) -> Span:
    """The new annotation; its provenance is the proposal's that it repeats, seen or hidden."""
    span = Span(hit.start, hit.end, aim.label or "")
    return next((p for p in doc.proposals if p.key == span.key), span)


def _relabel(doc: Document, chosen: Sequence[Hit], aim: Aim) -> Change:
    annotated, there = set(doc.spans), {span.key for span in doc.spans}
    gone: dict[Span, None] = {}
    new: dict[tuple[int, int, str], Span] = {}
    for span in (span for hit in chosen for span in hit.about):
        made = Span(span.start, span.end, aim.label or "")
        if span in annotated:
            gone[span] = None
            made = span._replace(label=made.label)
        if made.key not in there:
            new.setdefault(made.key, made)
    return _swapped(doc, gone, new.values())


def _remove(doc: Document, chosen: Sequence[Hit], aim: Aim) -> Change:
    """Annotations go; proposals that say the same are refused, whoever made them."""
    annotated = set(doc.spans)
    about = dict.fromkeys(span for hit in chosen for span in hit.about)
    keys = {span.key for span in about}
    removes = tuple(Annotated(doc.id, span) for span in about if span in annotated)
    refused = tuple(Rejected(doc.id, p) for p in doc.proposals if p.key in keys)
    return Change("remove all", removes, refused)


_ACTS = {"label": _label, "relabel": _relabel, "remove": _remove}


def _swapped(doc: Document, old: Iterable[Span], new: Iterable[Span]) -> Change:
    removes = tuple(Annotated(doc.id, span) for span in old)
    return Change("label all", removes, tuple(Annotated(doc.id, span) for span in new))
