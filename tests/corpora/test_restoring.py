"""One change of long ago is taken back by itself; what was done since stays, unless in the way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import edits
from corpora.change import Annotated, Change, Item, Rejected, apply
from corpora.document import Document, Span
from corpora.project import Project
from corpora.provenance import Step, making, proposed, steps
from corpora.restoring import labels, restore, touches_spans


@pytest.fixture
def trip(project: Project) -> Project:
    """A document with a proposal on `Ana` and an annotation on `Oslo`."""
    text = "Ana saw Oslo in May."
    list(
        project.import_documents([Document("trip", text, spans=(Span(8, 12, "LOC"),))], source="t")
    )
    project.propose("spacy", [("trip", [Span(0, 3, "PER", "", 0.5)])])
    return project


def do(project: Project, change: Change) -> int:
    applied = project.apply(change)
    assert applied is not None
    return applied.number


def put_back(project: Project, number: int) -> Document:
    change = restore(project.document("trip"), steps(project, "trip"), number)
    project.apply(change)
    return project.document("trip")


def test_a_removed_annotation_comes_back_as_it_was(trip: Project) -> None:
    doc = trip.document("trip")
    do(trip, edits.accept(doc, doc.proposals))
    removed = do(trip, edits.remove(trip.document("trip"), [Span(0, 3, "PER", "spacy", 0.5)]))
    do(trip, edits.label(trip.document("trip"), 16, 19, "DATE"))
    doc = put_back(trip, removed)
    assert Span(0, 3, "PER", "spacy", 0.5) in doc.spans
    assert (16, 19, "DATE") in [span.key for span in doc.spans]
    assert [span.key for span in doc.proposals] == [(0, 3, "PER")]  # it is rejected no more
    assert trip.can_undo == "restore"
    trip.undo()
    assert Span(0, 3, "PER", "spacy", 0.5) not in trip.document("trip").spans


def test_what_came_later_and_is_in_the_way_gives_way(trip: Project) -> None:
    doc = trip.document("trip")
    relabelled = do(trip, edits.relabel(doc, doc.spans[0], "ORG"))
    do(trip, edits.resize(trip.document("trip"), Span(8, 12, "ORG"), 4, 12))
    assert [span.key for span in put_back(trip, relabelled).spans] == [(8, 12, "LOC")]


def test_what_stood_beside_it_stays(trip: Project) -> None:
    do(trip, edits.label(trip.document("trip"), 8, 19, "EVENT", overlap=True))
    gone = do(trip, edits.remove(trip.document("trip"), [Span(8, 12, "LOC")]))
    found = put_back(trip, gone).spans
    assert [span.key for span in found] == [(8, 19, "EVENT"), (8, 12, "LOC")]


def test_a_rejection_is_taken_back_once(trip: Project) -> None:
    doc = trip.document("trip")
    rejected = do(trip, edits.reject(doc, doc.proposals))
    put_back(trip, rejected)
    assert not restore(trip.document("trip"), steps(trip, "trip"), rejected)


def test_a_review_has_no_annotations_to_put_back(trip: Project) -> None:
    do(trip, edits.review(trip.document("trip"), "reviewed"))
    assert [touches_spans(step) for step in steps(trip, "trip")] == [False, False]


def test_which_labels_come_back(trip: Project) -> None:
    removed = do(trip, edits.remove(trip.document("trip"), [Span(8, 12, "LOC")]))
    assert labels(restore(trip.document("trip"), steps(trip, "trip"), removed)) == {"LOC"}


def test_only_what_is_new_is_read(trip: Project) -> None:
    last = do(trip, edits.review(trip.document("trip"), "reviewed"))
    assert [step.what for step in steps(trip, "trip")] == ["import", "review"]
    assert steps(trip, "trip", after=last) == []
    assert [step.what for step in steps(trip, "trip", after=last - 1)] == ["review"]
    assert steps(trip, "nowhere") == []
    assert list(proposed(trip, "trip")) == ["spacy"]
    assert proposed(trip, "nowhere") == {}


def test_what_an_annotation_was_before(trip: Project) -> None:
    doc = trip.document("trip")
    do(trip, edits.relabel(doc, doc.spans[0], "ORG"))
    made = making(steps(trip, "trip"), Span(8, 12, "ORG"))
    assert made is not None
    assert (made.step.what, made.before) == ("relabel", (Span(8, 12, "LOC"),))
    assert making([], Span(8, 12, "ORG")) is None


PLACES = [Span(0, 3, "A"), Span(2, 6, "A"), Span(2, 6, "B"), Span(7, 9, "A"), Span(0, 9, "C")]
ITEMS: list[Item] = [make("d", span) for span in PLACES for make in (Annotated, Rejected)]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sets(st.sampled_from(ITEMS), min_size=1), min_size=1, max_size=6), st.data())
def test_a_restoring_change_always_fits_and_the_last_step_s_is_its_inverse(
    flips: list[set[Item]], data: st.DataObject
) -> None:
    state: frozenset[Item] = frozenset()
    made: list[Step] = []
    for number, flip in enumerate(flips):
        removes = tuple(item for item in ITEMS if item in flip & state)
        adds = tuple(item for item in ITEMS if item in flip - state)
        state = apply(state, Change("edit", removes, adds))
        made.append(Step(number, "edit", "ana", 0.0, "do", None, removes, adds))
    spans = tuple(item.span for item in state if isinstance(item, Annotated))
    doc = Document("d", "ten signs.", spans=spans)
    number = data.draw(st.integers(0, len(made) - 1))
    after = apply(state, restore(doc, made, number))
    removed = {item for item in made[number].removes if isinstance(item, Annotated)}
    assert removed <= after
    assert not after & set(made[number].adds) - state
    if number == len(made) - 1:
        assert after == apply(state, Change("edit", made[-1].adds, made[-1].removes))
