"""Parquet: the shape of Hugging Face's datasets, and what other tables of texts look like."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, labelled_words, with_own_ids
from tests.corpora.formats.test_round_trips import there_and_back

NAMES = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]
LABELS = {"num_classes": 5, "names": NAMES, "id": None, "_type": "ClassLabel"}


def put(folder: Path, table: dict[str, Any], features: dict[str, Any] | None = None) -> Path:
    """A file as `datasets` writes it: its features stand in the schema's metadata."""
    made = pa.table(table)
    if features:
        huggingface = json.dumps({"info": {"features": features}})
        made = made.replace_schema_metadata({"huggingface": huggingface})
    path = folder / "train-00000-of-00001.parquet"
    pq.write_table(made, path)
    return path


def read(path: Path, **options: str) -> tuple[list[Document], Report]:
    assert formats.detect(path) == "parquet"
    report = Report()
    return list(formats.read(path, report=report, **options)), report


ROWS = {
    "id": ["0", "1"],
    "tokens": [["Anna", "Lee", "slept"], ["In", "Rome"]],
    "pos_tags": [[1, 1, 2], [3, 1]],
    "ner_tags": [[1, 2, 0], [0, 3]],
}


@pytest.mark.parametrize(
    "feature",
    [
        {"feature": LABELS, "length": -1, "id": None, "_type": "Sequence"},
        {"feature": LABELS, "_type": "List"},
        [LABELS],
    ],
)
def test_token_classification_as_datasets_writes_it(tmp_path: Path, feature: Any) -> None:
    docs, report = read(put(tmp_path, ROWS, {"ner_tags": feature, "id": {"dtype": "string"}}))
    assert [(doc.id, doc.text, doc.state) for doc in docs] == [
        ("0", "Anna Lee slept", "reviewed"),
        ("1", "In Rome", "reviewed"),
    ]
    assert [labelled_words(doc) for doc in docs] == [
        [(["Anna", "Lee"], "PER")],
        [(["Rome"], "LOC")],
    ]
    assert docs[0].meta == {"pos_tags": [1, 1, 2]}
    assert report.mended == report.refused == []


def test_numbers_need_names(tmp_path: Path) -> None:
    path = put(tmp_path, ROWS)
    with pytest.raises(FormatError, match=r"numbers in ner_tags .* names=O,B-PER,I-PER"):
        read(path)
    docs, _ = read(path, names=",".join(NAMES))
    assert labelled_words(docs[1]) == [(["Rome"], "LOC")]
    docs, report = read(path, names="O,B-PER,I-PER")
    assert [doc.id for doc in docs] == ["0"]
    assert "row 2 of the file has the label 3" in report.refused[0].message


def test_another_column_of_labels(tmp_path: Path) -> None:
    table = ROWS | {"fine": [["O", "B-x", "O"], None]}
    docs, _ = read(put(tmp_path, table), column="fine")
    assert labelled_words(docs[0]) == [(["Lee"], "x")]
    assert [doc.state for doc in docs] == ["reviewed", None]
    with pytest.raises(FormatError, match="has no column 'fin'; it has: id, tokens"):
        read(put(tmp_path, table), column="fin")


def test_labels_below_zero_are_those_that_a_training_ignores(tmp_path: Path) -> None:
    table = {"tokens": [["Anna", "Lee"]], "labels": [[1, -100]]}
    (doc,), _ = read(put(tmp_path, table), names="O,B-PER")
    assert labelled_words(doc) == [(["Anna"], "PER")]


def test_texts_and_their_categories(tmp_path: Path) -> None:
    table = {"text": ["good", "bad", "?"], "label": [1, 0, -1], "stars": [5.0, None, 1.5]}
    path = put(tmp_path, table, {"label": {"names": ["neg", "pos"], "_type": "ClassLabel"}})
    docs, _ = read(path)
    assert [(doc.text, doc.category, doc.state) for doc in docs] == [
        ("good", "pos", "reviewed"),
        ("bad", "neg", "reviewed"),
        ("?", None, None),
    ]
    assert docs[0].meta == {"stars": 5.0}


def test_texts_with_spans(tmp_path: Path) -> None:
    entities = [[{"start": 4, "end": 8, "label": "PER"}], [{"start": 0, "end": 9, "label": "X"}]]
    docs, report = read(put(tmp_path, {"text": ["Hi, Anna", "No"], "entities": entities}))
    assert [span.key for span in docs[0].spans] == [(4, 8, "PER")]
    assert "row 2 of the file has a span 0-9 that is empty or beyond" in report.refused[0].message


def test_tokens_are_found_in_the_text_where_there_is_one(tmp_path: Path) -> None:
    table = {
        "text": ["Hi,  Anna", "other"],
        "tokens": [["Hi", ",", "Anna"], ["Bob"]],
        "ner": [["O", "O", "B-PER"], ["B-PER"]],
    }
    docs, report = read(put(tmp_path, table))
    assert [doc.text for doc in docs] == ["Hi,  Anna", "Bob"]
    assert docs[0].spans == (Span(5, 9, "PER"),)
    assert docs[1].meta == {"text": "other"}
    assert "row 2 of the file: has a word 'Bob' at 0" in report.mended[0].message


def test_images_are_left_out_and_told(tmp_path: Path) -> None:
    image = pa.array([{"bytes": b"x", "path": None}])
    (doc,), report = read(put(tmp_path, {"text": ["a"], "image": image}))
    assert doc.meta == {}
    assert [entry.message for entry in report.mended] == [
        "the columns image hold bytes, and were not read"
    ]


def test_what_datasets_sees_of_what_is_written(tmp_path: Path) -> None:
    doc = complete(Document("a", "Anna Lee  in Rome", category="pos", state="reviewed"))
    spans = (Span(0, 8, "PER"), Span(13, 17, "LOC"))
    formats.write(tmp_path / "a.parquet", [doc.replace(spans=spans), doc.replace(id="b")])
    table = pq.read_table(tmp_path / "a.parquet")
    assert table.column_names[:3] == ["id", "tokens", "ner_tags"]
    # What ParquetFile.schema_arrow has is what `datasets` takes its features from.
    schema = pq.ParquetFile(tmp_path / "a.parquet").schema_arrow
    features = json.loads(schema.metadata[b"huggingface"])["info"]["features"]
    assert list(features) == table.column_names
    assert features["tokens"]["feature"] == {"dtype": "string", "_type": "Value"}
    names = features["ner_tags"]["feature"]["names"]
    assert features["ner_tags"]["feature"]["_type"] == "ClassLabel"
    assert features["label"] == {"names": ["pos"], "_type": "ClassLabel"}
    first = table.to_pylist()[0]
    assert first["tokens"] == ["Anna", "Lee", "in", "Rome"]
    assert [names[tag] for tag in first["ner_tags"]] == ["B-PER", "I-PER", "O", "B-LOC"]
    assert names == ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_everything_comes_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.parquet", docs)
    assert back == docs
    assert [doc.meta for doc in back] == [doc.meta for doc in docs]
    assert written.mended == []


def test_many_rows_are_read_batch_by_batch(tmp_path: Path) -> None:
    docs = [complete(Document(f"{n}", f"text {n}")) for n in range(5000)]
    formats.write(tmp_path / "a.parquet", docs)
    assert pq.ParquetFile(tmp_path / "a.parquet").num_row_groups > 1
    assert list(formats.read(tmp_path / "a.parquet")) == docs


@pytest.mark.parametrize("content", [b"PAR1", b"PAR1 and no more", b"text"])
def test_what_is_no_parquet_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(content)
    with pytest.raises(FormatError, match="is not a Parquet file that can be read"):
        list(formats.read(path, format="parquet"))


def test_a_table_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="neither tokens nor a text; its columns are: a, b"):
        read(put(tmp_path, {"a": [1], "b": [2.0]}))


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    labels = {"feature": LABELS, "_type": "List"}
    read_mutated(put(tmp_path, ROWS, {"ner_tags": labels}), "parquet", tmp_path)
