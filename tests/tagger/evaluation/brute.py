"""The rules of pairing, written out as slowly and as plainly as possible; and random spans.

It shares no code with `tagger.evaluation`: it tries every one-to-one pairing and takes the best.
"""

from collections.abc import Iterator

from hypothesis import strategies as st

from corpora.document import Span

PairSet = list[tuple[Span, Span]]  # (gold, predicted)

CREDIT = {  # same range same label, same range other label, overlap same label, overlap other
    "strict": (1, 0, 0, 0),
    "exact": (1, 1, 0, 0),
    "partial": (1, 1, 0.5, 0.5),
    "type": (1, 0, 1, 0),
}
STATUS = {
    "strict": ("correct", "incorrect", "incorrect", "incorrect"),
    "exact": ("correct", "correct", "incorrect", "incorrect"),
    "partial": ("correct", "correct", "partial", "partial"),
    "type": ("correct", "incorrect", "correct", "incorrect"),
}


def row_of_table(gold: Span, pred: Span) -> int:
    """The row of the table of pairs, counted from 0."""
    same_range = (gold.start, gold.end) == (pred.start, pred.end)
    return 2 * (not same_range) + (gold.label != pred.label)


def best_pairing(gold: list[Span], pred: list[Span], scheme: str) -> PairSet:
    """The pairing that DESIGN.md asks for, of all that there are."""
    order = sorted(
        [(*span, "gold") for span in gold] + [(*span, "pred") for span in pred],
        key=lambda row: (row[0], -row[1], row[2], row[-1]),
    )
    spans = [(Span(*row[:3]), row[-1] == "pred") for row in order]
    return max(_pairings(spans, 0, ()), key=lambda pairing: _worth(spans, pairing, scheme))[1]


def _pairings(
    spans: list[tuple[Span, bool]], place: int, partners: tuple[int, ...]
) -> Iterator[tuple[tuple[int, ...], PairSet]]:
    """Every way to give each span one earlier overlapping span of the other side, or none (-1)."""
    if place == len(spans):
        chosen = [(earlier, later) for later, earlier in enumerate(partners) if earlier >= 0]
        ordered = [(a, b) if spans[b][1] else (b, a) for a, b in chosen]
        yield partners, [(spans[a][0], spans[b][0]) for a, b in ordered]
        return
    span, is_pred = spans[place]
    for earlier in range(-1, place):
        free = earlier < 0 or (earlier not in partners and partners[earlier] < 0)
        other = spans[earlier][1] != is_pred and span.overlaps(spans[earlier][0])
        if free and (earlier < 0 or other):
            yield from _pairings(spans, place + 1, (*partners, earlier))


def _worth(
    spans: list[tuple[Span, bool]], found: tuple[tuple[int, ...], PairSet], scheme: str
) -> tuple[object, ...]:
    partners, pairs = found
    rows = [row_of_table(*pair) for pair in pairs]
    return (
        sum(CREDIT[scheme][row] for row in rows),
        len(pairs),
        sum(gold.label == pred.label for gold, pred in pairs),
        sum(min(gold.end, pred.end) - max(gold.start, pred.start) for gold, pred in pairs),
        # Leftmost: at the first span that differs, an earlier partner, and any before none.
        [-earlier if earlier >= 0 else -len(spans) for earlier in partners],
    )


def spans_of(*, longest: int = 8, most: int = 5, labels: str = "ABC") -> st.SearchStrategy:
    """Lists of spans that may overlap, nest, repeat, and come in any order."""
    span = st.builds(
        lambda start, length, label: Span(start, start + length, label),
        st.integers(0, longest),
        st.integers(1, longest),
        st.sampled_from(labels),
    )
    return st.lists(span, max_size=most)


def flat_spans(*, most: int = 8, labels: str = "AB") -> st.SearchStrategy:
    """Lists of spans of which no two overlap: gaps, lengths and labels are drawn."""
    steps = st.lists(
        st.tuples(st.integers(0, 2), st.integers(1, 3), st.sampled_from(labels)), max_size=most
    )
    return steps.map(_lay_out)


def _lay_out(steps: list[tuple[int, int, str]]) -> list[Span]:
    spans, place = [], 0
    for gap, length, label in steps:
        spans.append(Span(place + gap, place + gap + length, label))
        place += gap + length
    return spans
