"""Label Studio's JSON: people's annotations, machines' predictions, offsets of both kinds."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, with_own_ids
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


def read(path: Path) -> tuple[list[Document], Report]:
    assert formats.detect(path) == "labelstudio"
    report = Report()
    return list(formats.read(path, report=report)), report


def tasks(folder: Path, *found: dict[str, Any]) -> tuple[list[Document], Report]:
    path = folder / "some.json"
    path.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return read(path)


def region(start: int, end: int, text: str, *labels: str) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": text, "labels": list(labels)}
    return {"type": "labels", "from_name": "ner", "to_name": "text", "value": value}


def test_a_person_annotated_this_task() -> None:
    (doc,), report = read(shared("fixtures/label_studio/lsf_named_entity_annotation_1.json"))
    assert (doc.id, doc.state) == ("1", "reviewed")
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [("February 22", "Date")]
    assert doc.proposals == ()
    assert report.mended == report.refused == []


def test_predictions_are_proposals() -> None:
    (doc,), _ = read(shared("fixtures/label_studio/lsf_named_entity_tasks_predictions.json"))
    assert (doc.spans, doc.state) == ((), None)
    assert [(doc.text[s.start : s.end], s.label, s.source) for s in doc.proposals] == [
        ("February 22", "Date", "model 1")
    ]


def test_boxes_on_images_are_kept_as_metadata() -> None:
    docs, report = read(shared("fixtures/label_studio/csv_test.json"))
    assert [(doc.id, doc.spans, doc.proposals) for doc in docs] == [("1", (), ()), ("2", (), ())]
    assert docs[0].text.startswith("Calif. wildfires")
    assert [item["type"] for item in docs[0].meta["results"]] == ["rectanglelabels"] * 2
    assert docs[0].meta["image"].endswith("0030019819f25b28.jpg")
    assert "kept in its metadata: rectanglelabels" in report.mended[0].message
    assert report.refused == []


def test_offsets_may_count_utf16_units_where_the_text_says_so(tmp_path: Path) -> None:
    data = {"text": "😀 Anna"}
    docs, report = tasks(
        tmp_path,
        {"data": data, "annotations": [{"result": [region(2, 6, "Anna", "PER")]}]},
        {"data": data, "annotations": [{"result": [region(3, 7, "Anna", "PER")]}]},
        {"data": data, "annotations": [{"result": [region(0, 4, "Anna", "PER")]}]},
    )
    assert [[span.key for span in doc.spans] for doc in docs] == [[(2, 6, "PER")]] * 2
    assert "1 span counted UTF-16 units" in report.mended[0].message
    assert "0-4 whose text is not what stands there" in report.refused[0].message


def test_labels_are_a_list_and_old_files_say_completions(tmp_path: Path) -> None:
    result = [region(0, 4, "Anna", "PER", "NAME")]
    (doc,), _ = tasks(tmp_path, {"data": {"text": "Anna"}, "completions": [{"result": result}]})
    assert [span.label for span in doc.spans] == ["NAME", "PER"]


def test_a_cancelled_annotation_is_none(tmp_path: Path) -> None:
    cancelled = {"was_cancelled": True, "result": [region(0, 4, "Anna", "PER")]}
    done = {"was_cancelled": False, "result": []}
    docs, report = tasks(
        tmp_path,
        {"data": {"text": "Anna"}, "annotations": [cancelled]},
        {"data": {"text": "Anna"}, "annotations": [cancelled, done]},
    )
    assert [(doc.spans, doc.state) for doc in docs] == [((), None), ((), "reviewed")]
    assert docs[0].meta["annotations"] == [cancelled]
    assert len(report.mended) == 2


@pytest.mark.parametrize("key", ["$undefined$", "reviewText"])
def test_a_text_under_another_key_is_found_by_the_words_labelled(tmp_path: Path, key: str) -> None:
    data = {"url": "a.org/Anna", key: "Anna, Bob"}
    (doc,), _ = tasks(
        tmp_path, {"data": data, "annotations": [{"result": [region(6, 9, "Bob", "PER")]}]}
    )
    assert (doc.text, doc.spans[0].key) == ("Anna, Bob", (6, 9, "PER"))


def html_region(words: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    path = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]"}
    value = path | {"startOffset": start, "endOffset": end, "text": words, "htmllabels": ["PER"]}
    return {"type": "hypertextlabels", "value": value | more}


def test_places_within_html_are_taken_where_the_text_agrees_and_else_kept(tmp_path: Path) -> None:
    data, plain, lost = {"text": "Hi, Bob"}, html_region("Bob", 4, 7), html_region("Bob", 1, 4)
    deep = html_region("Bob", 0, 3, globalOffsets={"start": 4, "end": 7})
    docs, report = tasks(
        tmp_path,
        {"data": data, "completions": [{"result": [plain]}]},
        {"data": data, "completions": [{"result": [deep]}]},
        {"data": {"text": "<p>Hi<p>Bob"}, "completions": [{"result": [lost]}]},
    )
    assert [[s.key for s in doc.spans] for doc in docs] == [[(4, 7, "PER")], [(4, 7, "PER")], []]
    assert docs[2].meta == {"results": [lost]}
    assert [entry.message for entry in report.mended] == [
        "1 result kept in its metadata: hypertextlabels"
    ]
    assert report.refused == []


def test_relations_are_kept_and_told(tmp_path: Path) -> None:
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "labels": ["knows"]}
    (doc,), report = tasks(
        tmp_path, {"data": {"text": "a"}, "annotations": [{"result": [relation]}]}
    )
    assert doc.meta == {"results": [relation]}
    assert [entry.message for entry in report.mended] == ["1 result kept in its metadata: relation"]


def test_a_region_that_stands_there_twice_is_taken_once_and_told(tmp_path: Path) -> None:
    twice = [region(0, 4, "Anna", "PER")] * 2
    (doc,), report = tasks(tmp_path, {"data": {"text": "Anna"}, "annotations": [{"result": twice}]})
    assert len(doc.spans) == 1
    assert "1 span stood there again" in report.mended[0].message


def test_an_export_in_short_is_read(tmp_path: Path) -> None:
    label = [{"start": 0, "end": 4, "text": "Anna", "labels": ["PER"]}]
    short = {"annotator": 1, "annotation_id": 7, "lead_time": 2.5}
    docs, report = tasks(
        tmp_path,
        {"id": 3, "text": "Anna", "label": label, "sentiment": "pos", **short},
        {"id": 4, "text": "Bob", "topic": {"choices": ["news"]}, **short},
    )
    assert [(doc.id, [s.key for s in doc.spans], doc.category) for doc in docs] == [
        ("3", [(0, 4, "PER")], "pos"), ("4", [], "news"),
    ]  # fmt: skip
    assert docs[0].meta == short
    assert report.mended == report.refused == []


def test_choices_are_the_category(tmp_path: Path) -> None:
    choice = {"type": "choices", "value": {"choices": ["pos"]}}
    (doc,), _ = tasks(tmp_path, {"data": {"text": "a"}, "annotations": [{"result": [choice]}]})
    assert (doc.category, doc.state) == ("pos", "reviewed")


def test_where_the_file_breaks_what_came_before_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    path.write_text('[{"data": {"text": "a"}, "annotations": []},\n{"data": {"te')
    docs, report = read(path)
    assert [doc.text for doc in docs] == ["a"]
    assert [entry.line for entry in report.refused] == [2]


def test_a_file_larger_than_what_is_read_of_it_at_once(tmp_path: Path) -> None:
    text = "😀 Anna " * 100_000
    data = {"data": {"text": text}, "annotations": [{"result": [region(2, 6, "Anna", "PER")]}]}
    docs, report = tasks(tmp_path, *[data] * 4, {"data": {"text": "end"}, "annotations": []})
    assert [len(doc.spans) for doc in docs] == [1, 1, 1, 1, 0]
    assert docs[3].text == text
    assert report.refused == report.mended == []


def test_a_task_without_a_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="has no text among its data"):
        tasks(tmp_path, {"data": {"image": 1}, "annotations": []})


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_annotations_proposals_and_categories_come_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.json", docs)
    for doc, same in zip(docs, back, strict=True):
        assert (same.id, same.text, same.category) == (doc.id, doc.text, doc.category)
        assert [span.key for span in same.spans] == [span.key for span in doc.spans]
        assert same.proposals == doc.proposals
        assert (same.state == "reviewed") or not (doc.spans or doc.state == "reviewed")
    assert ("metadata" in left_out(written)) == any(doc.meta for doc in docs)


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    for name in ("lsf_named_entity_annotation_1", "csv_test"):
        read_mutated(shared(f"fixtures/label_studio/{name}.json"), "labelstudio", tmp_path)
