"""What the text view is made of: offsets, heights, paragraphs, stacked marks, tags."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Document, Range, Span
from corpora.tokens import complete
from ui.annotate.heights import Heights
from ui.annotate.marks import Mark, Spans, changed, chip, stack
from ui.annotate.paragraphs import HIDDEN, LONGEST, display, paragraphs
from ui.annotate.rooms import Graphemes, direction, has_right_to_left
from ui.annotate.tag_row import tag_row
from ui.utf16 import PLAIN, offsets

TEXTS = st.text(alphabet=st.sampled_from("a b\n\t\r.é한😀𝄞\u0301ש"), max_size=60)
SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10), st.sampled_from("AB")).map(
        lambda t: Span(t[0], t[0] + t[1], t[2])
    ),
    max_size=12,
)


@given(TEXTS)
def test_offsets_count_utf16_units_and_come_back(text: str):
    table = offsets(text)
    for point in range(len(text) + 1):
        assert table.unit(point) == len(text[:point].encode("utf-16-le")) // 2
        assert table.point(table.unit(point)) == point


def test_the_second_half_of_a_character_belongs_to_it():
    assert offsets("a😀b").point(2) == 1


def test_text_without_wide_characters_costs_nothing():
    assert offsets("déjà 서울") is PLAIN


@given(st.lists(st.integers(0, 50), min_size=1, max_size=40), st.data())
def test_heights_are_summed_and_searched(values: list[int], data: st.DataObject):
    heights = Heights(values)
    index = data.draw(st.integers(0, len(values) - 1))
    heights[index] = values[index] = data.draw(st.integers(0, 50))
    sums = [0, *accumulate(values)]
    assert [heights.before(at) for at in range(len(sums))] == sums
    assert heights.total == sums[-1]
    for offset in range(sums[-1]):
        at = heights.at(offset)
        assert sums[at] <= offset < sums[at + 1]
    assert heights.at(sums[-1] + 10) == len(values) - 1


@given(TEXTS)
def test_paragraphs_hold_the_text_and_draw_it_at_its_places(text: str):
    doc = Document("d", text)
    found = paragraphs(doc)
    covered = "\n".join(text[p.start : p.end] for p in found)
    assert covered == text
    for one in found:
        assert len(display(text, one)) == one.end - one.start


NEWS = """FRENCH FREE MARKET CEREAL EXPORT BIDS DETAILED
  French operators have requested licences
  to export 675,500 tonnes of maize, 245,000 tonnes of barley,
  22,000 tonnes of soft bread wheat and 20,000 tonnes of feed
  wheat at today's European Community tender, traders said.
      Rebates requested ranged from 127.75 to 132.50 European
  Currency Units a tonne for maize.
"""


def test_text_wrapped_by_hand_flows_again():
    doc = Document("d", NEWS)
    title, first, second, blank = paragraphs(doc)
    assert [title.kind, first.kind, second.kind, blank.kind] == ["title", "text", "text", "blank"]
    shown = display(NEWS, first).replace(HIDDEN, "")
    assert shown.startswith("French operators have requested licences to export 675,500")
    assert shown.endswith("feed wheat at today's European Community tender, traders said.")
    assert second.parted


def test_lines_of_a_table_stay_lines():
    text = "A B C INC YEAR NET\n  Shr 34 cts vs 1.19 dlrs\n  Net 807,000 vs 2,858,000\n"
    assert len(paragraphs(Document("d", text))) == 4


def test_lines_that_were_not_wrapped_stay_lines():
    text = "a poem of one line\nand another\n\n" + "long " * 30
    assert [p.kind for p in paragraphs(Document("d", text))] == ["title", "text", "blank", "text"]


def test_a_very_long_paragraph_is_laid_out_in_pieces_cut_between_sentences():
    doc = complete(Document("d", "Ten words make this sentence long enough to test it. " * 400))
    found = paragraphs(doc)
    assert len(found) > 3
    assert all(p.end - p.start <= LONGEST for p in found)
    assert all(p.joined for p in found[1:])
    assert all(doc.text[p.start :].startswith("Ten words") for p in found)


def test_a_very_long_word_is_cut_between_characters():
    text = "é" * 5 + "e\u0301" * 5000
    found = paragraphs(Document("d", text))
    assert "".join(text[p.start : p.end] for p in found) == text
    assert all(text[p.start] != "\u0301" for p in found)


@given(SPANS, st.integers(0, 40), st.integers(1, 10))
def test_spans_that_touch_a_range_are_found(spans: list[Span], start: int, length: int):
    end = start + length
    found = sorted(Spans(spans).touching(start, end))
    assert found == sorted(s for s in spans if s.start < end and s.end > start)


@given(SPANS, SPANS, st.integers(0, 40))
def test_spans_of_another_version_are_the_same_however_they_came(
    old: list[Span], new: list[Span], start: int
):
    old, new = list({*old}), list({*new})
    renewed = Spans(old).renewed(new)
    assert renewed.all == Spans(new).all
    assert list(renewed.touching(start, start + 5)) == list(Spans(new).touching(start, start + 5))
    assert renewed.renewed(new) is renewed


@given(SPANS)
def test_spans_that_overlap_are_stacked_apart(spans: list[Span]):
    placed = stack((span, False) for span in spans)
    for index, (one, _, level) in enumerate(placed):
        for other, _, other_level in placed[index + 1 :]:
            if one.overlaps(other):
                assert level != other_level
            if other.start <= one.start and one.end <= other.end and one[:2] != other[:2]:
                assert level < other_level


@given(SPANS, SPANS)
def test_what_changed_between_two_versions(old: list[Span], new: list[Span]):
    assert set(changed(sorted({*old}), sorted({*new}))) == set(old) ^ set(new)


def test_chips_say_the_label_and_how_sure_a_machine_is():
    def written(span: Span, proposed: bool) -> str:
        return chip(Mark(0, 1, span, proposed, 0, True, True))

    assert written(Span(0, 1, "ORG", "spacy", 0.934), True) == "ORG .93"
    assert written(Span(0, 1, "ORG", "spacy", 1.0), True) == "ORG 1.00"
    assert written(Span(0, 1, "ORG", "spacy"), True) == "ORG"
    assert written(Span(0, 1, "ORG", "spacy", 0.934), False) == "ORG"
    assert written(Span(0, 1, "x" * 50, "", None), False).endswith("x…")


def test_the_direction_is_that_of_the_first_letter():
    assert direction("12 שלום") != direction("12 hello שלום")
    assert has_right_to_left("hello שלום")
    assert not has_right_to_left("hello 서울")


def test_graphemes_are_whole():
    family = "👩‍👩‍👧"
    graphemes = Graphemes(f"a{family}e\u0301")
    units = len(family.encode("utf-16-le")) // 2
    assert graphemes.after(1) == 1 + units
    assert graphemes.before(1 + units) == 1
    assert not graphemes.border(3)
    assert graphemes.before(3 + units) == 1 + units


def test_tags_of_a_range_are_those_of_the_document():
    text = "New York Times of New York"
    tokens = tuple(Range(a, b) for a, b in ((0, 3), (4, 8), (9, 14), (15, 17), (18, 21), (22, 26)))
    doc = Document("d", text, tokens=tokens)
    spans = [Span(0, 14, "ORG"), Span(18, 26, "LOC")]
    row = [tag for _, _, tag in tag_row(doc, 4, 21, spans)]
    assert row == ["I-ORG", "I-ORG", "O", "B-LOC"]
