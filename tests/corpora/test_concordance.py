"""Annotations in context, and guidelines with examples."""

from hypothesis import given
from hypothesis import strategies as st

from corpora import edits, guidelines
from corpora.concordance import ORDERS, Line, lines, matches
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
        Line("b", Span(0, 1, "X"), "to a ", "dan", " came"),
        Line("c", Span(0, 1, "X"), "at the ", "Fox", " came"),
    ]
    said = {
        name: "".join(line.doc for line in sorted(some, key=key)) for name, key in ORDERS.items()
    }
    assert said == {"document": "abc", "text": "bac", "before": "bca", "after": "bca"}
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
