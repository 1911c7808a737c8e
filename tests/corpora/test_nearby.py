"""An edit keeps a document, and its counts, by what lies near it; they are what reading all would
say."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import check, edits, outcome
from corpora.document import Document, Range, Span
from corpora.project import Applied, Project

WORDS = 12
TEXT = " ".join(["word"] * WORDS)
TOKENS = tuple(Range(5 * at, 5 * at + 4) for at in range(WORDS))

places = st.tuples(st.integers(0, WORDS - 1), st.integers(0, 3)).map(
    lambda p: (TOKENS[p[0]].start, TOKENS[min(WORDS - 1, p[0] + p[1])].end)
)
labels = st.sampled_from(("A", "B"))
proposals = st.lists(
    st.builds(
        lambda place, label, source, score: Span(*place, label, source, score),
        places,
        labels,
        st.sampled_from(("m", "n")),
        st.sampled_from((None, 0.1, 0.5, 0.5, 0.9)),
    ),
    max_size=10,
    unique_by=lambda span: span[:4],
)
acts = st.lists(
    st.tuples(
        st.sampled_from(("label", "over", "remove", "accept", "reject", "undo", "redo", "review")),
        st.integers(0, 30),
        places,
        labels,
    ),
    max_size=12,
)


def _change(doc: Document, what: str, which: int, place: tuple[int, int], label: str):
    waiting = edits.visible_proposals(doc)
    if what in ("label", "over"):
        return edits.label(doc, *place, label, overlap=what == "over")
    if what == "remove":
        return edits.remove(doc, doc.spans[which : which + 1] or doc.spans[:1])
    if what == "review":
        return edits.review(doc, "open" if doc.state == "reviewed" else "reviewed")
    some = waiting[which % len(waiting) :][:2] if waiting else ()
    return edits.accept(doc, some) if what == "accept" else edits.reject(doc, some)


def _project(folder: str, proposed: list[Span]) -> Project:
    project = Project.create(Path(folder) / "p.tagwright", labels=["A", "B"])
    doc = Document("d", TEXT, "en", TOKENS, (Range(0, WORDS),))
    list(project.import_documents([doc], source="x"))
    for source in ("m", "n"):
        own = [span for span in proposed if span.source == source]
        project.propose(source, [("d", own)], keep=True)
    return project


def _do(project: Project, act: tuple) -> Applied | None:
    if act[0] == "undo" and project.can_undo in ("import", "add label"):
        return None
    if act[0] in ("undo", "redo"):
        return getattr(project, act[0])()
    return project.apply(_change(project.document("d"), *act))


@settings(max_examples=25, deadline=None)
@given(proposals, acts)
def test_a_document_in_hand_stays_what_the_project_has(proposed, done) -> None:
    with TemporaryDirectory() as folder, _project(folder, proposed) as project:
        hand = project.document("d")
        shown = edits.visible_proposals(hand)
        for act in done:
            if applied := _do(project, act):
                hand = outcome.applied(hand, applied.change)
                shown = outcome.still_visible(hand, shown, applied.change)
            assert hand == project.document("d")
            assert shown == edits.visible_proposals(hand)


@settings(max_examples=25, deadline=None)
@given(proposals, acts)
def test_counts_after_each_edit_are_those_of_the_whole_document(proposed, done) -> None:
    with TemporaryDirectory() as folder, _project(folder, proposed) as project:
        for act in done:
            _do(project, act)
            now, row = project.document("d"), project.summary("d")
            number, least = edits.waiting(now)
            assert (row.spans, row.proposals, row.least_score) == (
                len(now.spans),
                number,
                least,
            )
        assert not list(check.differences(project))
