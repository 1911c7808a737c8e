"""All occurrences of a string: found, judged, and changed as one."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import outcome
from corpora.aims import Aim
from corpora.bulk_edits import change
from corpora.document import Document, Range, Span, sort_spans
from corpora.errors import UserError
from corpora.finding import Finder, Query, SlowError, folded
from corpora.occurrences import Hit, hits, sheet

ORG = Aim("label", "ORG")
TEXT = "Banco do Vale paid. The banco\n do  vale of Porto, not Banco, did; Portoban is in Porto."


def make_document(text: str, spans: tuple[Span, ...] = (), **fields: object) -> Document:
    """Words and marks are tokens."""
    tokens = tuple(Range(*match.span()) for match in re.finditer(r"\w+|[^\w\s]", text))
    return Document("one", text, tokens=tokens, spans=spans, **fields)  # type: ignore[arg-type]


DOC = make_document(TEXT)


def seen(doc: Document, query: Query, aim: Aim = ORG) -> list[Hit]:
    return hits(sheet(doc), Finder(query), aim)


def words(query: Query, doc: Document = DOC) -> list[str]:
    return [doc.text[hit.start : hit.end] for hit in seen(doc, query)]


def after(doc: Document, query: Query, aim: Aim) -> Document:
    return outcome.applied(doc, change(doc, seen(doc, query, aim), aim))


# What is found


def test_case_makes_no_difference_unless_wished() -> None:
    assert words(Query("banco")) == ["Banco", "banco", "Banco"]
    assert words(Query("banco", case=True)) == ["banco"]


def test_white_space_stands_for_any_white_space() -> None:
    assert words(Query(" banco do vale ")) == ["Banco do Vale", "banco\n do  vale"]


def test_a_part_of_a_token_is_the_whole_token_unless_whole_words_are_wished() -> None:
    assert words(Query("ort")) == ["Porto", "Portoban", "Porto"]
    assert words(Query("porto", word=True)) == ["Porto", "Porto"]


def test_several_matches_in_a_token_are_one_occurrence() -> None:
    assert words(Query("o"), make_document("Oporto to go")) == ["Oporto", "to", "go"]


def test_occurrences_never_overlap() -> None:
    assert words(Query("a a"), make_document("a a a a a")) == ["a a", "a a"]


def test_a_match_that_is_no_whole_word_hides_none_that_is() -> None:
    assert words(Query("a a", word=True), make_document("ba a a")) == ["a a"]


def test_a_regular_expression() -> None:
    assert words(Query(r"\bp\w+o\b", regex=True)) == ["Porto", "Porto"]
    assert words(Query(r"^banco", regex=True, case=True), make_document("a\nbanco")) == ["banco"]


def test_an_expression_that_finds_nothing_long_finds_nothing() -> None:
    assert words(Query("x*", regex=True)) == []
    assert words(Query("   ")) == []


def test_an_expression_that_cannot_be_read_is_told() -> None:
    with pytest.raises(UserError, match=r"'\(a' cannot be read"):
        Finder(Query("(a", regex=True))


def test_an_expression_that_takes_forever_is_given_up() -> None:
    finder = Finder(Query("(a|aa)+$", regex=True), limit_s=0.05)
    with pytest.raises(SlowError, match="takes too long"):
        hits(sheet(make_document("a" * 80 + "b")), finder, ORG)


@pytest.mark.parametrize(
    ("text", "string"),
    [
        ("서울에서 서울로", "서울"),
        ("北京的市场", "北京"),
        ("ΟΔΟΣ και οδος", "οδος"),
        ("İstanbul 👩‍👩‍👧 istanbul", "stanbul"),
        ("قال أحمد إن أحمد", "أحمد"),
        ("Straße STRASSE", "straße"),
    ],
)
def test_any_script(text: str, string: str) -> None:
    doc = make_document(text)
    assert seen(doc, Query(string))
    for hit in seen(doc, Query(string)):
        assert folded(string) in folded(doc.text[hit.start : hit.end])


def test_context_is_one_line() -> None:
    hit = seen(DOC, Query("banco do vale"))[1]
    before, text, after = hit.context
    assert (before[-5:], text, after[:9]) == (" The ", "banco  do  vale", " of Porto")


letters = st.text(alphabet="aAbBß \nİςσΣ.", max_size=30)
strings = st.text(alphabet="aAbBß \nİςσΣ.", min_size=1, max_size=4)


@given(letters, strings, st.booleans(), st.booleans())
def test_none_is_lost_and_none_is_invented(text: str, string: str, case: bool, word: bool) -> None:
    doc = make_document(text)
    query = Query(string, case=case, word=word)
    found = [(hit.start, hit.end) for hit in seen(doc, query)]
    assert found == _naive(doc, query)
    for hit in seen(doc, query):
        piece = text[slice(*hit.match)]
        assert _plain(piece, query) == _plain(string, query)
        assert hit.start <= hit.match.start < hit.match.end <= hit.end
        assert hit.start in {t.start for t in doc.tokens}
        assert hit.end in {t.end for t in doc.tokens}


def _plain(text: str, query: Query) -> list[str]:
    return (text if query.case else folded(text)).split()


def _naive(doc: Document, query: Query) -> list[tuple[int, int]]:
    """Every piece of the text that is the string, widened to tokens, the leftmost first."""
    wanted, size, taken = _plain(query.string, query), len(doc.text), [(0, 0)]
    for start in range(size):
        for end in range(start + 1, size + 1):
            piece = doc.text[start:end]
            if not wanted or piece != piece.strip() or _plain(piece, query) != wanted:
                continue
            touched = [t for t in doc.tokens if t.start < end and start < t.end]
            place = (touched[0].start, touched[-1].end)
            if place[0] >= taken[-1][1] and (place == (start, end) or not query.word):
                taken.append(place)
    return taken[1:]


# What it would come to


SPANS = (Span(0, 13, "ORG"), Span(24, 29, "PER"))


def test_what_is_labelled_so_already_and_what_is_in_the_way_are_told_apart() -> None:
    doc = make_document(TEXT, SPANS)
    whole, part = seen(doc, Query("banco do vale")), seen(doc, Query("banco"))
    assert [(hit.kind, hit.about) for hit in whole] == [
        ("already", SPANS[:1]),
        ("conflict", SPANS[1:]),
    ]
    assert [hit.kind for hit in part] == ["conflict", "conflict", "free"]


def test_labelling_makes_what_is_chosen_and_what_is_in_the_way_gives_way() -> None:
    doc = make_document(TEXT, SPANS)
    made = after(doc, Query("banco do vale"), ORG)
    assert [doc.text[s.start : s.end] for s in made.spans] == ["Banco do Vale", "banco\n do  vale"]
    assert {s.label for s in made.spans} == {"ORG"}


def test_a_span_in_the_way_of_two_occurrences_goes_once() -> None:
    doc = make_document("Porto Porto", (Span(0, 11, "PER"),))
    assert after(doc, Query("porto"), Aim("label", "LOC")).spans == (
        Span(0, 5, "LOC"),
        Span(6, 11, "LOC"),
    )


def test_a_proposal_that_says_the_same_is_accepted_with_its_provenance() -> None:
    proposal = Span(0, 13, "ORG", "machine", 0.9)
    doc = make_document(TEXT, proposals=(proposal,))
    assert after(doc, Query("banco do vale"), ORG).spans[0] == proposal


def test_relabelling_is_about_annotations_and_proposals_of_the_old_label() -> None:
    at = TEXT.rindex("Porto")
    proposal = Span(at, at + 5, "PER", "machine", 0.9)
    spans = (Span(43, 48, "PER", "machine", 0.4), Span(58, 63, "ORG"))
    doc = make_document(TEXT, spans, proposals=(proposal,))
    aim = Aim("relabel", "LOC", "PER")
    assert [hit.about for hit in seen(doc, Query("porto", word=True), aim)] == [
        spans[:1],
        (proposal,),
    ]
    assert after(doc, Query("porto", word=True), aim).spans == (
        Span(43, 48, "LOC", "machine", 0.4),
        spans[1],
        Span(at, at + 5, "LOC"),
    )


def test_relabelling_any_label_makes_no_annotation_twice() -> None:
    spans = (Span(0, 5, "LOC"), Span(0, 5, "ORG"), Span(0, 5, "PER"))
    doc = make_document("Porto", spans)
    assert after(doc, Query("porto"), Aim("relabel", "LOC")).spans == spans[:1]


def test_an_annotation_with_other_borders_is_a_conflict_that_keeps_them() -> None:
    doc = make_document(TEXT, SPANS)
    aim = Aim("relabel", "LOC", "ORG")
    assert [hit.kind for hit in seen(doc, Query("vale"), aim)] == ["conflict"]
    assert after(doc, Query("vale"), aim).spans == (Span(0, 13, "LOC"), SPANS[1])


def test_removing_takes_annotations_away_and_refuses_proposals() -> None:
    proposals = (Span(0, 13, "ORG", "machine", 0.9), Span(43, 48, "ORG", "machine", 0.9))
    doc = make_document(TEXT, SPANS, proposals=proposals)
    gone = after(doc, Query("banco do vale|porto", regex=True), Aim("remove", "ORG"))
    assert (gone.spans, gone.proposals) == (SPANS[1:], ())


def test_what_changed_since_it_was_seen_is_left() -> None:
    bare, now = make_document(TEXT), make_document(TEXT, SPANS)
    chosen = seen(bare, Query("banco do vale"))
    assert not change(now, chosen, ORG)


def test_an_aim_that_does_nothing_is_told() -> None:
    with pytest.raises(UserError, match="changes nothing"):
        Aim("relabel", "LOC", "LOC").check()
    with pytest.raises(UserError, match="which label"):
        Aim("label", None).check()


labels = st.sampled_from(["PER", "ORG"])


@st.composite
def labelled(draw: st.DrawFn) -> Document:
    doc = make_document(draw(letters))
    places = [t.start for t in doc.tokens], [t.end for t in doc.tokens]
    some = draw(st.lists(st.tuples(*map(st.sampled_from, places), labels))) if places[0] else []
    spans = {Span(*one) for one in some if one[0] < one[1]}
    proposals = {Span(s.start, s.end, draw(labels), "machine", 0.5) for s in list(spans)[::2]}
    kept = sorted(spans)[1::2]
    return doc.replace(spans=tuple(kept), proposals=tuple(sorted(proposals)), state="open")


AIMS = (
    ORG,
    Aim("relabel", "ORG", "PER"),
    Aim("relabel", "ORG"),
    Aim("remove", "ORG"),
    Aim("remove", None),
)
aims = st.sampled_from(AIMS)


@given(labelled(), strings, aims, st.data())
def test_undo_restores_exactly_and_nothing_unchosen_is_touched(
    doc: Document, string: str, aim: Aim, data: st.DataObject
) -> None:
    doc = doc.replace(  # as documents come out of a project
        spans=tuple(sort_spans(doc.spans)), proposals=tuple(sort_spans(doc.proposals))
    )
    there = seen(doc, Query(string), aim)
    assert all(one.end <= two.start for one, two in pairwise(there))
    chosen = [hit for hit in there if data.draw(st.booleans())]
    made = change(doc, chosen, aim)
    now = outcome.applied(doc, made)
    assert outcome.applied(now, made.inverse()) == doc
    about = {span for hit in chosen for span in hit.about}
    assert set(doc.spans) - about <= set(now.spans)
    if aim == ORG:
        made_so = {(hit.start, hit.end, "ORG") for hit in chosen}
        assert made_so <= {span.key for span in now.spans}
