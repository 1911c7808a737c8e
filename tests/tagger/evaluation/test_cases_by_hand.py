"""Spans in every hard shape, and their counts worked out by hand from the rules alone.

`A2-5` is a span of label A over [2, 5). The counts of a scheme are five digits: correct, incorrect,
partial, missed, spurious. Where one number stands, it holds in all four schemes.
"""

import random

import pytest

from tagger.evaluation import SCHEMES, evaluate

CASES = """
                                            strict exact partial type

= One span on a side
nothing at all               |             |             | 00000
only gold                    | A0-1 A0-1 B5-9 |          | 00030
only predicted               |             | A0-1 A0-1 B5-9 | 00003
one character                | A0-1        | A0-1        | 10000
one character, other label   | A0-1        | B0-1        | 01000 10000 10000 01000
the same start               | A0-4        | A0-6        | 01000 01000 00100 10000
the same end                 | A2-6        | A0-6        | 01000 01000 00100 10000
the same end, other label    | A2-6        | B0-6        | 01000 01000 00100 01000
one character of many        | A0-100      | A99-100     | 01000 01000 00100 10000
many for one character       | A5-6        | B0-100      | 01000 01000 00100 01000
a gap of one                 | A0-3        | A4-6        | 00011
they only touch              | A3-6        | A0-3        | 00011
touched at both ends         | A3-6        | A0-3 A6-9   | 00012

= Adjacent spans
both right                   | A0-2 A2-4   | A0-2 A2-4   | 20000
the border moved             | A0-3 A3-6   | A0-4 A4-6   | 02000 02000 00200 20000
the border moved, two labels | A0-3 B3-6   | A0-4 B4-6   | 02000 02000 00200 20000
labels exchanged             | A0-3 B3-6   | B0-3 A3-6   | 02000 20000 20000 02000
both: credit before pairs    | A0-3 B3-6   | B0-4 A4-6   | 02000 02000 00200 10011

= Split
in halves                    | A0-6        | A0-3 A3-6   | 01001 01001 00101 10001
in halves of another label   | A0-6        | B0-3 B3-6   | 01001 01001 00101 01001
the last third has the label | A0-6        | B0-2 B2-4 A4-6 | 01002 01002 00102 10002
the pieces beside the whole  | A0-6        | A0-3 A0-6 A3-6 | 10002
a piece reaches the next     | A0-6 A6-9   | A0-3 A4-8   | 02000 02000 00200 20000
the next one is right        | A0-6 A6-9   | A0-3 A3-6 A6-9 | 11001 11001 10101 20001

= Merged
two of one label             | A0-3 A3-6   | A0-6        | 01010 01010 00110 10010
none has the label           | B0-3 B3-6   | A0-6        | 01010 01010 00110 01010
the last has the label       | A0-2 B3-5 C6-8 | C0-8     | 01020 01020 00120 10020
merged twice                 | A0-2 A3-5   | A0-5 A0-5   | 02000 02000 00200 20000
merged beside a right one    | A0-2 A3-5   | A0-5 A3-5   | 11000 11000 10100 20000
beside a right range         | A0-2 A3-5   | A0-5 B3-5   | 02000 11000 10100 11000
merged as another label      | A0-2 A3-5   | B0-5 A3-5   | 11000 11000 10100 11000

= Staircases and chains
three steps                  | A0-4 A4-8 A8-12 | A2-6 A6-10 A10-14 | 03000 03000 00300 30000
one step more                | A2-6 A6-10  | A0-4 A4-8 A8-12 | 02001 02001 00201 20001
labels against the steps     | A0-4 B4-8 A8-12 | B2-6 A6-10 B10-14 | 03000 03000 00300 20011
a step is right              | A0-4 A3-8 A7-12 | A2-5 A3-8 A9-14 | 12000 12000 10200 30000
first come is not best       | A0-3 A3-6   | A2-4 A0-2   | 02000 02000 00200 20000
most shared is not best      | A0-10 A9-12 | A1-11 A0-1  | 02000 02000 00200 20000
all have to shift | A0-6 A10-16 A20-26 | A0-1 A5-11 A15-21 A25-31 | 03001 03001 00301 30001
it ends at a right one       | A0-6 A10-16 | A5-11 A10-16 | 11000 11000 10100 20000

= Credit first, then pairs
two halves for one whole     | A0-4 A3-6   | A0-4 A1-3   | 10011 10011 00200 20000
the whole of another label   | A0-4 A3-6   | B0-4 A1-3   | 02000 10011 00200 11000
three halves for two wholes  | A0-4 A3-8 A7-10 | A1-3 A0-4 A3-8 | 20011 20011 20011 30000
one label, two neighbours    | A0-4 A5-9   | A3-6 B0-2   | 02000 02000 00200 11000
two for one, one left over   | A0-4 B5-9   | A3-6 A0-2   | 02000 02000 00200 11000
a neighbour has the label    | A0-4 B3-8   | B2-5 B0-1   | 02000 02000 00200 11000
labels decide crosswise      | A0-4 B2-6   | B0-3 A3-6   | 02000 02000 00200 20000

= Three that compete
three gold for one           | A0-3 B2-5 C4-7 | B0-7     | 01020 01020 00120 10020
three predicted for one      | A2-6        | A1-6 B2-6 A2-7 | 01002 10002 10002 10002
label or range               | A0-5        | B0-5 A4-6   | 01001 10001 10001 10001
three labels on one range    | A0-9 B0-9 C0-9 | C0-9 A0-9 D0-9 | 21000 30000 30000 21000
three labels in a circle     | A0-9 B2-7 C4-5 | B0-9 C2-7 A4-5 | 03000 30000 30000 30000

= Nested and crossing
the inner is missing         | A0-10 B2-4  | A0-10       | 10010
the outer is missing         | A0-10 B2-4  | B2-4        | 10010
the outer is too short       | A0-10 B2-4  | A0-9        | 01010 01010 00110 10010
the outer has the inner's label | A0-10 B2-4 | B0-10     | 01010 10010 10010 10010
the outer is only touched    | A0-10 A2-4  | A2-4 A5-7   | 11000 11000 10100 20000
the innermost of four        | A0-8 A0-6 A0-4 A0-2 | A0-2 | 10030
crossing                     | A0-5 A3-8   | A3-8 A0-5   | 20000
crossing, labels exchanged   | A0-5 B3-8   | B0-5 A3-8   | 02000 20000 20000 20000

= Duplicates
twice in gold                | A0-3 A0-3   | A0-3        | 10010
twice predicted              | A0-3        | A0-3 A0-3   | 10001
twice on both sides          | A0-3 A0-3   | A0-3 A0-3   | 20000
the second is not quite      | A0-3 A0-3   | A0-3 A0-4   | 11000 11000 10100 20000
the second has another label | A0-3 B0-3   | B0-3 B0-3   | 11000 20000 20000 11000
both have other labels       | A0-3 A0-3   | B0-3 C0-3   | 02000 20000 20000 02000
two labels, one twice        | A0-3 A0-3 B0-3 | A0-3 B0-3 B0-3 | 21000 30000 30000 21000
it does not reach the next   | A0-3 A3-6   | A0-3 A0-3   | 10011
"""


def spans(text):
    """`A2-5 B0-1` as tuples."""
    words = [(word[0], *word[1:].split("-")) for word in text.split()]
    return [(label, int(start), int(end)) for label, start, end in words]


def read(line):
    name, gold, pred, counts = line.split("|")
    rows = [tuple(map(int, row)) for row in counts.split()]
    return pytest.param(
        spans(gold), spans(pred), rows if len(rows) > 1 else rows * len(SCHEMES), id=name.strip()
    )


def counted(gold, pred):
    """By scheme: correct, incorrect, partial, missed, spurious."""
    scores = evaluate([gold], [pred]).schemes.values()
    return [(s.correct, s.incorrect, s.partial, s.missed, s.spurious) for s in scores]


@pytest.mark.parametrize(
    ("gold", "pred", "counts"), [read(line) for line in CASES.splitlines() if "|" in line]
)
def test_the_counts_are_those_worked_out_by_hand(gold, pred, counts):
    assert counted(gold, pred) == counts
    assert counted(gold[::-1], pred[::-1]) == counts
    exchanged = [(*row[:3], row[4], row[3]) for row in counts]
    assert counted(pred, gold) == exchanged
    # The same spans elsewhere in a text, beside others and in another order.
    here, there = ([*moved(side, 1000), ("Z", 500, 510)] for side in (gold, pred))
    random.Random(7).shuffle(there)
    assert counted(here, there) == [(row[0] + 1, *row[1:]) for row in counts]


def moved(side, by):
    return [(label, start + by, end + by) for label, start, end in side]


def steps(count, offset, labels):
    """Spans of four characters, one after the other, their labels in turn."""
    return [(labels[at % len(labels)], 4 * at + offset, 4 * at + offset + 4) for at in range(count)]


def test_a_long_staircase_whose_labels_fit_the_step_before():
    # Step n overlaps gold n, which has another label, and gold n + 1, which has the same.
    gold, pred = steps(1000, 0, "AB"), steps(1000, 2, "BA")
    assert counted(gold, pred) == [
        (0, 1000, 0, 0, 0),
        (0, 1000, 0, 0, 0),
        (0, 0, 1000, 0, 0),
        (999, 0, 0, 1, 1),
    ]


def test_one_span_over_all_of_it_helps_the_first_gold_span():
    gold, pred = steps(1000, 0, "AB"), [*steps(1000, 2, "BA"), ("A", 0, 4000)]
    assert counted(gold, pred) == [
        (0, 1000, 0, 0, 1),
        (0, 1000, 0, 0, 1),
        (0, 0, 1000, 0, 1),
        (1000, 0, 0, 0, 1),
    ]


def test_five_hundred_pieces_of_one_span():
    assert counted([("A", 0, 1000)], [("A", 2 * at, 2 * at + 1) for at in range(500)]) == [
        (0, 1, 0, 0, 499),
        (0, 1, 0, 0, 499),
        (0, 0, 1, 0, 499),
        (1, 0, 0, 0, 499),
    ]


def test_spans_that_all_share_one_place_are_paired_by_their_labels():
    # Five A and three B against two A and seven B: two and three of a label, three of two.
    gold = [("A", 50 - at, 60) for at in range(5)] + [("B", 50 - at, 61) for at in range(3)]
    pred = [("A", 50 - at, 62) for at in range(2)] + [("B", 50 - at, 63) for at in range(7)]
    assert counted(gold, pred) == [
        (0, 8, 0, 0, 1),
        (0, 8, 0, 0, 1),
        (0, 0, 8, 0, 1),
        (5, 3, 0, 0, 1),
    ]


def test_places_are_characters_whatever_the_script():
    text = "😀東京都庁に行く"
    gold = [("ORG", text.index("東"), text.index("に")), ("LOC", 1, 3)]
    assert counted(gold, [("ORG", 1, 5), ("LOC", 1, 4)]) == [
        (1, 1, 0, 0, 0),
        (1, 1, 0, 0, 0),
        (1, 0, 1, 0, 0),
        (2, 0, 0, 0, 0),
    ]


BY_LABEL = [
    # gold, predicted, scheme, by label: correct, incorrect, partial, alone; of gold / of predicted
    ("A0-5", "B0-5 A4-6", "strict", {"A": "0100 0100", "B": "0000 0001"}),
    ("A0-5", "B0-5 A4-6", "exact", {"A": "1000 0001", "B": "0000 1000"}),
    ("A0-3 B3-6", "B0-4 A4-6", "strict", {"A": "0100 0100", "B": "0100 0100"}),
    ("A0-3 B3-6", "B0-4 A4-6", "partial", {"A": "0010 0010", "B": "0010 0010"}),
    ("A0-3 B3-6", "B0-4 A4-6", "type", {"A": "0001 0001", "B": "1000 1000"}),
    ("A0-10 B2-4", "B0-10", "exact", {"A": "1000 0000", "B": "0001 1000"}),
    ("A0-10 B2-4", "B0-10", "type", {"A": "0001 0000", "B": "1000 1000"}),
    ("A0-4 A3-6", "B0-4 A1-3", "type", {"A": "1100 1000", "B": "0000 0100"}),
    ("A0-2 B3-5 C6-8", "C0-8", "partial", {"A": "0001 0000", "B": "0001 0000", "C": "0010 0010"}),
    # Nothing else tells the two apart: the left one is paired.
    ("A0-2 B2-4", "C0-4", "partial", {"A": "0010 0000", "B": "0001 0000", "C": "0000 0010"}),
    # The right one shares more.
    ("A0-2 B2-5", "C0-5", "partial", {"A": "0001 0000", "B": "0010 0000", "C": "0000 0010"}),
]


@pytest.mark.parametrize(("gold", "pred", "scheme", "labels"), BY_LABEL)
def test_by_label_each_side_has_its_own_counts(gold, pred, scheme, labels):
    found = evaluate([spans(gold)], [spans(pred)]).labels
    assert found.keys() == labels.keys()
    for label, text in labels.items():
        tallies = found[label][scheme].gold, found[label][scheme].predicted
        counts = ["".join(map(str, (t.correct, t.incorrect, t.partial, t.alone))) for t in tallies]
        assert " ".join(counts) == text
