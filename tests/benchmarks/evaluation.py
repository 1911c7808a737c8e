"""How fast spans are scored, beside nervaluate and seqeval on the same corpus in the same run.

By hand: `python -m tests.benchmarks.evaluation`. All figures are medians of several runs.
"""

import os
import random
import statistics
import time
from collections.abc import Callable

from nervaluate.evaluator import Evaluator
from seqeval.metrics import classification_report
from seqeval.scheme import IOB2

from corpora.document import Span
from corpora.tags import TokenSpan, encode
from tagger.evaluation import evaluate

TOKENS = 200  # of a document
SPANS = 10  # of a side of a document
LABELS = ("LOC", "MISC", "ORG", "PER")

Docs = list[list[Span]]


def random_sides(draw: random.Random) -> tuple[list[Span], list[Span]]:
    """Gold spans, and predicted ones as a fair tagger makes them: seven in ten are right."""
    gold, pred = [], []
    for place in range(0, TOKENS, TOKENS // SPANS):
        start = place + draw.randrange(1, TOKENS // SPANS - 8)
        span = Span(start, start + draw.choice((1, 1, 2, 3)), draw.choice(LABELS))
        gold.append(span)
        pred += changed(span, draw)
    return gold, pred


def changed(span: Span, draw: random.Random) -> list[Span]:
    """What a tagger makes of a gold span."""
    start, end, label = span.key
    chance = draw.random()
    if chance < 0.70:
        return [span]
    if chance < 0.78:
        return [Span(start, end, draw.choice(LABELS))]
    if chance < 0.86:
        return [Span(start - 1, end, label)]
    if chance < 0.90:
        return [Span(start, end, label), Span(end, end + 1, draw.choice(LABELS))]
    if chance < 0.95:
        return [Span(end + 1, end + 3, label)]
    return []


def median_seconds(act: Callable[[], object], times: int) -> float:
    found = []
    for _ in range(times):
        before = time.perf_counter()
        act()
        found.append(time.perf_counter() - before)
    return statistics.median(found)


def their_spans(docs: Docs) -> list[list[dict[str, object]]]:
    return [[{"label": s.label, "start": s.start, "end": s.end - 1} for s in doc] for doc in docs]


def their_tags(docs: Docs) -> list[list[str]]:
    return [encode(TOKENS, [TokenSpan(*span.key) for span in doc]) for doc in docs]


def corpus(documents: int) -> tuple[Docs, Docs]:
    draw = random.Random(7)
    sides = [random_sides(draw) for _ in range(documents)]
    gold, pred = [both[0] for both in sides], [both[1] for both in sides]
    return gold, pred


def announce(gold: Docs, pred: Docs) -> None:
    spans = sum(map(len, gold)) + sum(map(len, pred))
    print(f"{len(gold)} documents, {len(gold) * TOKENS} tokens, {spans} spans on both sides:")


def compare_corpus(documents: int) -> None:
    gold, pred = corpus(documents)
    announce(gold, pred)
    # What the others read is made beforehand: only their scoring is timed.
    dicts, tags = (their_spans(gold), their_spans(pred)), (their_tags(gold), their_tags(pred))
    ours = median_seconds(lambda: evaluate(gold, pred).to_dict(), 9)
    report(f"tagger.evaluation, {len(LABELS)} labels, 4 schemes, overall and by label", ours, ours)
    theirs = median_seconds(lambda: Evaluator(*dicts, list(LABELS), "dict").evaluate(), 3)
    report("nervaluate, the same", theirs, ours)
    options = {"mode": "strict", "scheme": IOB2, "output_dict": True, "zero_division": 0}
    theirs = median_seconds(lambda: classification_report(*tags, **options), 3)
    report("seqeval, strict only", theirs, ours)


def nested_corpus(documents: int) -> None:
    """Every third span has another one around it."""
    gold, pred = corpus(documents)
    for side in (gold, pred):
        for doc in side:
            doc += [Span(span.start, span.end + 2, "ORG") for span in doc[::3]]
    announce(gold, pred)
    dicts = their_spans(gold), their_spans(pred)
    ours = median_seconds(lambda: evaluate(gold, pred).to_dict(), 5)
    report("tagger.evaluation, with every third span inside another", ours, ours)
    theirs = median_seconds(lambda: Evaluator(*dicts, list(LABELS), "dict").evaluate(), 1)
    report("nervaluate, the same", theirs, ours)


def report(name: str, seconds: float, ours: float) -> None:
    print(f"  {name}: {1000 * seconds:.0f} ms ({seconds / ours:.1f} : 1)")


def one_document(name: str, gold: list[Span], pred: list[Span]) -> None:
    seconds = median_seconds(lambda: evaluate([gold], [pred]).to_dict(), 5)
    print(f"  {name}: {len(gold) + len(pred)} spans, {1000 * seconds:.0f} ms")


def overlapping(draw: random.Random, count: int, room: int) -> list[Span]:
    starts = [draw.randrange(room) for _ in range(count)]
    return [Span(start, start + draw.randint(1, 9), draw.choice(LABELS)) for start in starts]


def long_documents() -> None:
    print("One document:")
    draw = random.Random(7)
    sides = [random_sides(draw) for _ in range(1000)]
    gold, pred = (
        [
            Span(place * TOKENS + span.start, place * TOKENS + span.end, span.label)
            for place, both in enumerate(sides)
            for span in both[side]
        ]
        for side in (0, 1)
    )
    one_document("as above", gold, pred)
    steps = range(0, 40_000, 4)
    one_document(
        "one staircase, each span over two of the other side",
        [Span(step, step + 4, "A") for step in steps],
        [Span(step + 2, step + 6, "A") for step in steps],
    )
    for room in (100_000, 20_000):
        name = f"overlapping at random in {room} tokens"
        one_document(name, overlapping(draw, 10_000, room), overlapping(draw, 10_000, room))
    dicts = their_spans([gold[:1000]]), their_spans([pred[:1000]])
    seconds = median_seconds(lambda: Evaluator(*dicts, list(LABELS), "dict").evaluate(), 1)
    print(f"  nervaluate, as above: 2000 spans, {1000 * seconds:.0f} ms")


def main(documents: int = 10_000) -> None:
    compare_corpus(documents)
    nested_corpus(documents)
    long_documents()


if __name__ == "__main__":
    print(f"{os.cpu_count()} cores")
    main()
