"""doccano's JSON Lines: sequence labelling and classification, of old and new exports."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, with_own_ids
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


def read(folder: Path, *lines: dict[str, Any]) -> tuple[list[Document], Report]:
    path, report = folder / "some.jsonl", Report()
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert formats.detect(path) == "doccano"
    return list(formats.read(path, report=report)), report


def test_doccanos_own_sequence_labelling() -> None:
    report = Report()
    path = shared("fixtures/doccano/sequence_labeling_example.jsonl")
    docs = list(formats.read(path, format="doccano", report=report))
    assert [(doc.text, [span.key for span in doc.spans], doc.state) for doc in docs] == [
        ("exampleA", [(0, 1, "LOC")], "reviewed"),
        ("exampleB", [], None),
    ]
    assert docs[0].meta == {"wikiPageID": 1}
    assert [(entry.line, entry.message) for entry in report.refused] == [
        (3, 'has no "text"; each line needs one, a string')
    ]


def test_doccanos_own_classification() -> None:
    report = Report()
    path = shared("fixtures/doccano/text_classification_example.jsonl")
    assert formats.detect(path) == "doccano"
    docs = list(formats.read(path, report=report))
    assert [(doc.category, doc.state) for doc in docs] == [
        ("positive", "reviewed"),
        (None, "reviewed"),
        (None, None),
    ]
    assert docs[1].meta == {"wikiPageID": 2, "labels": ["positive", "negative"]}
    assert [entry.line for entry in report.mended] == [2]


def test_entities_of_newer_exports_keep_their_ids_where_relations_need_them(
    tmp_path: Path,
) -> None:
    entity = {"id": 7, "label": "PER", "start_offset": 2, "end_offset": 6}
    relation = {"id": 1, "from_id": 7, "to_id": 7, "type": "same"}
    docs, report = read(
        tmp_path,
        {"id": 5, "text": "😀 Anna", "entities": [entity], "relations": [], "Comments": []},
        {"id": 6, "text": "😀 Anna", "entities": [entity], "relations": [relation]},
    )
    assert [(doc.id, [span.key for span in doc.spans]) for doc in docs] == [
        ("5", [(2, 6, "PER")]),
        ("6", [(2, 6, "PER")]),
    ]
    assert docs[1].meta["relations"] == [relation]
    assert docs[1].meta["spans"][0]["id"] == 7
    assert [(entry.line, entry.message) for entry in report.mended] == [
        (2, "1 relation kept in its metadata")
    ]


def test_old_exports_name_labels_by_number_and_the_text_may_be_data(tmp_path: Path) -> None:
    old = {"label": 3, "start_offset": 0, "end_offset": 4, "user": 1}
    docs, report = read(
        tmp_path,
        {"text": "Anna", "annotations": [old]},
        {"data": "Good.", "label": ["pos"]},
        {"text": "Bad.", "annotations": [{"label": 1, "user": 1}]},
    )
    assert [span.key for span in docs[0].spans] == [(0, 4, "3")]
    assert [doc.category for doc in docs[1:]] == ["pos", "1"]
    assert [entry.line for entry in report.mended] == [1, 3]


def test_entities_may_be_triples_and_categories_cats(tmp_path: Path) -> None:
    docs, report = read(
        tmp_path,
        {"text": "Anna", "entities": [[0, 4, "PER"]], "cats": ["greeting"]},
        {"text": "Bob", "cats": ["greeting", "short"]},
        {"text": "Eve"},
    )
    assert [span.key for span in docs[0].spans] == [(0, 4, "PER")]
    assert [doc.category for doc in docs] == ["greeting", None, None]
    assert [doc.state for doc in docs] == ["reviewed", "reviewed", None]
    assert docs[1].meta == {"labels": ["greeting", "short"]}
    assert [entry.line for entry in report.mended] == [2]


def test_a_file_whose_first_text_has_no_labels_loses_none(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text('{"text": "Eve"}\n{"text": "Anna", "entities": [[0, 4, "PER"]]}\n')
    assert [len(doc.spans) for doc in formats.read(path)] == [0, 1]


def test_an_export_as_one_list_is_read_like_lines(tmp_path: Path) -> None:
    path, report = tmp_path / "export.json", Report()
    path.write_text(
        '[\n{"text": "Anna", "labels": [[0, 4, "PER"]], "annotation_approver": "eve"},\n'
        '{"text": "Bob", "labels": [[0, 9, "PER"]]}\n]\n'
    )
    assert formats.detect(path) == "doccano"
    docs = list(formats.read(path, report=report))
    assert [[span.key for span in doc.spans] for doc in docs] == [[(0, 4, "PER")]]
    assert [entry.line for entry in report.refused] == [3]


def test_what_nobody_approved_is_not_reviewed(tmp_path: Path) -> None:
    docs, _ = read(
        tmp_path,
        {"text": "a", "label": []},
        {"text": "b", "label": [], "annotation_approver": "anna"},
    )
    assert [doc.state for doc in docs] == [None, "reviewed"]


def test_a_label_beyond_the_text_costs_its_line_only(tmp_path: Path) -> None:
    docs, report = read(
        tmp_path,
        {"text": "Anna", "label": [[0, 9, "PER"]]},
        {"text": "Anna", "label": [[0, 4]]},
        {"text": "Anna", "label": [[0, 4, "PER"]]},
    )
    assert [doc.id for doc in docs] == ["some-3"]
    assert [entry.line for entry in report.refused] == [1, 2]


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_all_but_tokens_proposals_and_provenance_comes_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.jsonl", docs, "doccano")
    for doc, same in zip(docs, back, strict=True):
        bare = [span._replace(source="", score=None) for span in doc.spans]
        assert same == doc.replace(spans=tuple(bare), proposals=())
        assert same.meta == doc.meta
    assert ("proposals" in left_out(written)) == any(doc.proposals for doc in docs)


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    read_mutated(shared("fixtures/doccano/sequence_labeling_example.jsonl"), "doccano", tmp_path)
