"""Annotations in context, and guidelines with examples."""

from hypothesis import given
from hypothesis import strategies as st

from corpora import edits, guidelines
from corpora.concordance import ORDERS, PIECE, Line, lines, matches
from corpora.document import Document, Span
from corpora.project import Project

TEXT = "Ana Moreira flew to Lisbon on Monday. She works for Banco do Vale 🏦."


def found(project: Project, label: str) -> list[Line]:
    return [line for some in lines(project, label) for line in some]


def test_each_annotation_in_its_context(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 52, 65, "ORG"))
    project.apply(edits.label(project.document("note 1"), 8, 14, "LOC"))
    project.apply(edits.label(project.document("story"), 20, 26, "LOC"))
    first, second = found(project, "LOC")
    assert first == Line("story", Span(20, 26, "LOC"), TEXT[:20], "Lisbon", TEXT[26:])
    assert (second.doc, second.before, second.after) == ("note 1", "Note 1: ", " is in Portugal.")
    [bank] = found(project, "ORG")
    assert bank.after == " 🏦."
    assert found(project, "PER") == []


def test_proposals_that_wait_stand_among_the_annotations(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 20, 26, "LOC"))
    said = [Span(0, 11, "LOC", "m", 0.4), Span(20, 26, "LOC", "m"), Span(30, 36, "LOC", "m", 0.9)]
    project.propose("m", [("story", said), ("note 1", [Span(8, 14, "LOC", "m", 0.7)])])

    def listed(**kinds: bool) -> list[tuple[str, int, bool]]:
        found = lines(project, "LOC", **kinds)
        return [(one.doc, one.span.start, one.proposed) for some in found for one in some]

    first, given, second = ("story", 0, True), ("story", 20, False), ("story", 30, True)
    note = ("note 1", 8, True)
    assert listed() == [given]
    assert listed(proposed=True) == [first, given, second, note]
    assert listed(annotated=False, proposed=True) == [first, second, note]
    doc = project.document("story")
    project.apply(edits.reject(doc, [p for p in doc.proposals if p.start == 0]))
    project.apply(edits.review(project.document("note 1"), "reviewed"))
    assert listed(proposed=True) == [given, second]


def test_all_of_many_documents_come_in_pieces(project: Project) -> None:
    text = "ab " * 700
    spans = tuple(Span(at, at + 2, "LOC") for at in range(0, len(text), 3))
    docs = [Document(f"d{number}", text, spans=spans) for number in range(9)]
    list(project.import_documents(docs, source="x"))
    pieces = list(lines(project, "LOC"))
    assert max(map(len, pieces)) <= PIECE
    assert [(one.doc, one.span[:2]) for some in pieces for one in some] == [
        (doc.id, span[:2]) for doc in docs for span in spans
    ]


def test_annotations_at_both_ends_of_a_long_text(project: Project) -> None:
    text = "Oslo\n" + "x " * 500 + "Rome"
    spans = (Span(0, 4, "LOC"), Span(1005, 1009, "LOC"))
    list(project.import_documents([Document("long", text, spans=spans)], source="x"))
    first, last = found(project, "LOC")
    assert (first.before, first.text, first.after[:4]) == ("", "Oslo", " x x")
    assert (last.text, last.after) == ("Rome", "")
    assert last.before == "x " * 45


def test_what_an_import_brought_goes_with_it(project: Project) -> None:
    spans = (Span(0, 4, "LOC"),)
    list(project.import_documents([Document("o", "Oslo.", spans=spans)], source="x"))
    assert len(found(project, "LOC")) == 1
    project.undo()
    assert found(project, "LOC") == []


def test_orders_and_filter() -> None:
    some = [
        Line("a", Span(0, 1, "X"), "by the ", "Éva", " went"),
        Line("b", Span(0, 1, "X", "m", 0.9), "to a ", "dan", " came"),
        Line("c", Span(0, 1, "X", "m", 0.2), "at the ", "Fox", " came"),
    ]
    said = {
        name: "".join(line.doc for line in sorted(some, key=key)) for name, key in ORDERS.items()
    }
    least_sure = {"score": "cba"}
    assert said == {"document": "abc", "text": "bac", "before": "bca", "after": "bca"} | least_sure
    assert [line.doc for line in some if matches(line, "THE came")] == ["c"]


def test_a_guideline_has_rules_and_examples() -> None:
    text = "Real people.\n\n+ [Ana] and [Rui] came.\n- The [Moreira] bank\n-not this"
    rule, right, wrong, last = guidelines.read(text)
    assert (rule.kind, rule.text) == ("rule", "Real people.")
    assert right.parts == (("Ana", True), (" and ", False), ("Rui", True), (" came.", False))
    assert (wrong.kind, wrong.text) == ("wrong", "The Moreira bank")
    assert (last.kind, last.text) == ("rule", "-not this")
    assert guidelines.read("") == []


def test_a_span_becomes_an_example(doc: Document) -> None:
    line = guidelines.example(doc, Span(20, 26, "LOC"))
    assert line == "+ Ana Moreira flew to [Lisbon] on Monday. She works for Banco do Vale 🏦."
    assert guidelines.with_example("Places.", line) == f"Places.\n{line}"
    assert guidelines.with_example(f"Places.\n{line}", line) == f"Places.\n{line}"
    assert guidelines.example(doc, Span(52, 65, "ORG"), right=False).startswith("- Ana Moreira")


@given(st.text(), st.data())
def test_every_example_is_read_back_as_one(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = guidelines.example(Document("d", text), Span(start, end, "X"))
    [paragraph] = guidelines.read(line)
    assert paragraph.kind == "right"
    spans = [part for part, is_span in paragraph.parts if is_span]
    assert len(spans) <= 1
