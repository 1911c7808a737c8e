"""UIMA CAS as XMI: the same as WebAnno TSV of the same document; nothing outside is opened."""

from pathlib import Path

import pytest
from hypothesis import given

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.documents import documents
from tests.corpora.formats.mutations import mutated, only_user_errors
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared

NAMES = [
    "CrossSentenceSpanWithFeatureValue", "MultiTokenSpanWithFeatureValue", "SentenceWithEmoji",
    "SentenceWithTab", "SubMultiTokenSpanWithFeatureValue", "TokenBoundedSpanWithNastyFeatureValue",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_xmi_and_webanno_tsv_of_a_document_are_the_same(name: str) -> None:
    reports = Report(), Report()
    (doc,) = formats.read(shared(f"fixtures/uima_xmi/test{name}.xmi"), report=reports[0])
    (same,) = formats.read(shared(f"fixtures/webanno_tsv/test{name}.tsv"), report=reports[1])
    assert (doc.replace(meta={}), doc.state) == (same.replace(meta={}), "reviewed")
    # The suite's tables and CAS name their layer otherwise; what is kept of it is the same.
    assert list(doc.meta.get("layers", {}).values()) == list(same.meta.get("layers", {}).values())
    assert reports[0].refused_count == reports[1].refused_count


def test_a_doctype_is_refused_before_anything_grows_or_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    for entity in ('"ha"', 'SYSTEM "file:///etc/passwd"'):
        path.write_text(
            f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a {entity}>]>'
            '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>'
        )
        with pytest.raises(FormatError, match="has a DOCTYPE"):
            list(formats.read(path))


def cas(folder: Path, content: str, *, types: str = "", name: str = "types.xml") -> Path:
    """An XMI file of one view with the text `Anna Lee`, or more; a type system beside it."""
    path = folder / "a.xmi"
    path.write_text(
        '<xmi:XMI xmlns:cas="http:///uima/cas.ecore" xmlns:x="http:///x.ecore"'
        f' xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0">{content}</xmi:XMI>'
    )
    if types:
        space = "http://uima.apache.org/resourceSpecifier"
        described = f'<typeSystemDescription xmlns="{space}"><types>{types}</types>'
        (folder / name).write_text(f"{described}</typeSystemDescription>")
    return path


SOFA = '<cas:Sofa xmi:id="1" sofaNum="{0}" sofaID="{1}" mimeType="text" sofaString="Anna Lee"/>'
VIEW = SOFA.format(1, "_InitialView") + '<cas:View sofa="1" members="2 3 4"/>'
KIND = (
    "<typeDescription><name>x.{0}</name><description/><supertypeName>{1}</supertypeName>"
    "<features>{2}</features></typeDescription>"
)
VALUE = (
    "<featureDescription><name>value</name><description/>"
    "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>"
)


def read(path: Path) -> tuple[Document, Report]:
    report = Report()
    (doc,) = formats.read(path, report=report)
    return doc, report


def test_a_type_system_of_any_name_says_which_types_are_names(tmp_path: Path) -> None:
    content = (
        '<x:NamedEntity xmi:id="2" sofa="1" begin="0" end="4" value="PER"/>'
        '<x:Place xmi:id="3" sofa="1" begin="5" end="8" value="LOC"/>'
        '<x:Other xmi:id="4" sofa="1" begin="5" end="8"/>' + VIEW
    )
    doc, report = read(cas(tmp_path, content))
    assert [span.key for span in doc.spans] == [(0, 4, "PER")]
    types = KIND.format("NamedEntity", "uima.tcas.Annotation", VALUE)
    types += KIND.format("Place", "x.NamedEntity", "")
    doc, report = read(cas(tmp_path, content, types=types))
    assert [span.key for span in doc.spans] == [(0, 4, "PER"), (5, 8, "LOC")]
    assert [entry.message for entry in report.mended] == [
        "the layer x.NamedEntity was read; kept in the metadata: x.Other (1 annotation)"
    ]


def test_inceptions_test_types_beside_its_examples_are_used() -> None:
    report = Report()
    path = shared("fixtures/uima_xmi/testMultiTokenSpanWithFeatureValue.xmi")
    assert shared("fixtures/uima_xmi/TypeSystem_webannoTestTypes.xml").exists()
    (doc,) = formats.read(path, report=report)
    assert [span.key for span in doc.spans] == [(0, 16, "PERSON")]
    assert report.mended == report.refused == []


def test_of_several_views_the_initial_one_is_read_and_told(tmp_path: Path) -> None:
    empty = VIEW.replace("2 3 4", "")
    other = SOFA.format(1, "Plain").replace("Anna Lee", "Other").replace('"1"', '"9"')
    doc, report = read(cas(tmp_path, other + '<cas:View sofa="9" members=""/>' + empty))
    assert doc.text == "Anna Lee"
    assert [entry.message for entry in report.mended] == [
        "2 views with text; of _InitialView, Plain the first was read"
    ]


def test_a_chain_which_has_no_place_in_the_text_is_no_hindrance(
    tmp_path: Path,
) -> None:
    content = (
        '<x:Link xmi:id="2" sofa="1" begin="0" end="4" next="3"/>'
        '<x:Link xmi:id="3" sofa="1" begin="5" end="8"/><x:Chain xmi:id="4" sofa="1" first="2"/>'
    )
    doc, report = read(cas(tmp_path, content + VIEW))
    assert [span.key for span in doc.spans] == [(0, 4, "ENTITY"), (5, 8, "ENTITY")]
    assert [entry.message for entry in report.mended] == [
        "2 annotations without a value labelled ENTITY"
    ]


def test_layers_that_were_not_read_survive_a_round_trip_in_both_formats(tmp_path: Path) -> None:
    content = (
        '<x:NamedEntity xmi:id="2" sofa="1" begin="0" end="4" value="PER" identifier="Q1"/>'
        '<x:NamedEntity xmi:id="5" sofa="1" begin="4" end="4" value="GAP"/>'
        '<x:Mood xmi:id="3" sofa="1" begin="5" end="8" type="glad"/>'
        '<x:Dependency xmi:id="4" sofa="1" begin="5" end="8" Governor="3"/>'
        + VIEW.replace("2 3 4", "2 3 4 5")
    )
    doc, report = read(cas(tmp_path, content))
    assert doc.meta == {
        "layers": {
            "x.Mood": {"features": ["type"], "annotations": [[5, 8, "glad"]]},
            "x.NamedEntity": {
                "features": ["identifier", "value"],
                "annotations": [[0, 4, "Q1", "PER"], [4, 4, None, "GAP"]],
            },
        }
    }
    assert [entry.message for entry in report.mended] == [
        "the layer x.NamedEntity was read, not: x.Dependency (1 annotation)",
        "the layer x.NamedEntity was read; kept in the metadata: x.Mood (1 annotation)",
        "1 annotation of no character (at 4) kept in the metadata, not as annotations",
    ]
    assert report.refused == []
    for format in ("xmi", "webanno"):
        (back,), written = there_and_back("out", [doc], format)
        assert (back, back.meta, written.mended) == (doc, doc.meta, [])


@given(documents())
def test_text_tokens_and_annotations_come_back(doc: Document) -> None:
    (back,), written = there_and_back("out", [doc], "xmi")
    if "control characters" not in left_out(written):
        assert back.text == doc.text
    assert (back.tokens, back.sentences) == (doc.tokens, doc.sentences)
    assert [span.key for span in back.spans] == [span.key for span in doc.spans]


def test_files_as_bad_as_chance_makes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    doc = complete(Document("a", "😀 Anna"))
    formats.write(path, [doc.replace(spans=(Span(2, 6, "PER"),))])
    for bad in mutated(path.read_bytes(), 300):
        path.write_bytes(bad)
        only_user_errors(path, "xmi")
