"""JSON Lines: Tagwright's own shape, Prodigy's, doccano's, and lines that are none."""

import json
from pathlib import Path
from typing import Any

import pytest

from corpora import formats
from corpora.document import Document, Range, Span
from corpora.errors import FormatError
from corpora.formats import Report

TEXT = "Anna Smith was in Rome."


def read(path: Path, *lines: object) -> tuple[list[Document], Report]:
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(written), encoding="utf-8")
    report = Report()
    return list(formats.read(path, format="jsonl", report=report)), report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.jsonl"


def test_only_the_text_is_required(path: Path) -> None:
    (doc,), _ = read(path, {"text": TEXT})
    assert doc.id == "some-1"
    assert doc.words == ["Anna", "Smith", "was", "in", "Rome", "."]
    assert doc.sentences == (Range(0, 6),)
    assert (doc.state, doc.category, doc.part, doc.lang) == (None, None, None, "en")


def test_a_line_with_spans_was_reviewed_even_if_there_are_none(path: Path) -> None:
    docs, _ = read(path, {"text": TEXT, "spans": []}, {"text": TEXT, "spans": [], "state": "open"})
    assert [doc.state for doc in docs] == ["reviewed", "open"]


def test_spans_and_proposals_keep_their_source_and_score(path: Path) -> None:
    span = {"start": 0, "end": 10, "label": "PER", "source": "rules", "score": 1}
    (doc,), _ = read(path, {"text": TEXT, "spans": [span], "proposals": [{**span, "start": 5}]})
    assert doc.spans == (Span(0, 10, "PER", "rules", 1.0),)
    assert doc.proposals == (Span(5, 10, "PER", "rules", 1.0),)


def test_prodigys_token_end_is_the_last_token(path: Path) -> None:
    tokens = [{"text": "Anna", "start": 0, "end": 4}, {"text": "Smith", "start": 5, "end": 10}]
    span = {"token_start": 0, "token_end": 1, "label": "PER"}
    (doc,), _ = read(path, {"text": TEXT, "tokens": tokens, "spans": [span]})
    assert doc.spans == (Span(0, 10, "PER"),)


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_prodigys_annotator_did_not_accept_is_no_annotation(path: Path, answer: str) -> None:
    span = {"start": 0, "end": 10, "label": "PER"}
    (doc,), report = read(path, {"text": TEXT, "spans": [span], "answer": answer})
    assert (doc.spans, doc.state) == ((), None)
    assert doc.meta == {"answer": answer, "spans": [span]}
    assert "not as annotations" in report.mended[0].message


def test_an_accepted_label_is_the_category(path: Path) -> None:
    (doc,), _ = read(path, {"text": TEXT, "label": "news", "answer": "accept"})
    assert (doc.category, doc.state) == ("news", None)


def test_spacys_scored_categories_are_one_category_where_one_is_likely(path: Path) -> None:
    one, two = {"pos": 0.9, "neg": 0.1}, {"pos": 0.9, "new": 1}
    docs, report = read(path, {"text": "a", "cats": one}, {"text": "b", "cats": two})
    assert [(doc.category, doc.meta) for doc in docs] == [
        ("pos", {"cats": one}), (None, {"cats": two}),
    ]  # fmt: skip
    assert [entry.line for entry in report.mended] == [2]


def test_several_accepted_options_are_kept_and_told(path: Path) -> None:
    options = [{"id": name, "text": name} for name in ("a", "b")]
    docs, report = read(
        path,
        {"text": TEXT, "options": options, "accept": ["a", "b"], "answer": "accept"},
        {"text": TEXT, "options": options, "accept": ["b"], "answer": "accept"},
    )
    assert [doc.category for doc in docs] == [None, "b"]
    assert docs[0].meta["accept"] == ["a", "b"]
    assert [entry.line for entry in report.mended] == [1]


def test_prodigys_relations_are_kept_and_told(path: Path) -> None:
    relation = {"head": 0, "child": 1, "label": "KNOWS"}
    (doc,), report = read(path, {"text": TEXT, "spans": [], "relations": [relation]})
    assert doc.meta == {"relations": [relation]}
    assert [entry.message for entry in report.mended] == ["1 relation kept in its metadata"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ({"label": "A", "pattern": [{"lower": "a"}]}, "is a pattern for finding words"),
        ({"image": "a.jpg", "spans": []}, "is a task on image"),
        ({"html": "<b>a</b>"}, "is a task on html"),
    ],
)
def test_what_is_no_text_is_said_to_be_what_it_is(
    path: Path, line: dict[str, Any], why: str
) -> None:
    with pytest.raises(FormatError, match=why):
        read(path, line)


def test_doccanos_labels_are_spans(path: Path) -> None:
    (doc,), _ = read(path, {"text": TEXT, "label": [[0, 10, "PER"], [18, 22, "LOC"]]})
    assert doc.spans == (Span(0, 10, "PER"), Span(18, 22, "LOC"))
    assert doc.state == "reviewed"


def test_unknown_keys_are_kept_as_metadata(path: Path) -> None:
    span = {"start": 0, "end": 4, "label": "PER", "pattern": 7}
    raw = {"text": TEXT, "_input_hash": -5, "meta": {"page": 1}, "page": 2, "spans": [span]}
    (doc,), _ = read(path, raw)
    assert doc.meta == {"page": 1, "_page": 2, "_input_hash": -5, "spans": [span]}


def test_offsets_count_code_points(path: Path) -> None:
    text = "👩‍👩‍👧 met é in Rome"
    start = text.index("Rome")
    (doc,), _ = read(
        path, {"text": text, "spans": [{"start": start, "end": start + 4, "label": "L"}]}
    )
    assert text[doc.spans[0].start : doc.spans[0].end] == "Rome"


def test_white_space_is_no_token(path: Path) -> None:
    tokens = [{"start": 0, "end": 5}, {"start": 5, "end": 10}, {"start": 10, "end": 11}]
    (doc,), report = read(path, {"text": TEXT, "tokens": tokens})
    assert doc.words == ["Anna", "Smith"]
    assert "white space in its tokens" in report.mended[0].message


def test_sentences_that_leave_tokens_out_are_stretched_and_told(path: Path) -> None:
    (doc,), report = read(path, {"text": TEXT, "sents": [{"start": 5, "end": 22}]})
    assert doc.sentences == (Range(0, 1), Range(1, 6))
    assert "borders were moved" in report.mended[0].message


def test_lone_surrogates_and_nul_are_replaced_without_moving_an_offset(path: Path) -> None:
    spans = '[{"start": 8, "end": 12, "label": "LOC"}]'
    line = f'{{"text": "a\\ud83d b\\u0000 \\ud83d\\ude00 Rome", "spans": {spans}}}'
    (doc,), report = read(path, line)
    assert doc.text == "a\ufffd b\ufffd 😀 Rome"
    assert doc.text[8:12] == "Rome"
    assert "U+FFFD" in report.mended[0].message


def test_a_span_that_stands_there_twice_is_taken_once(path: Path) -> None:
    span = {"start": 0, "end": 4, "label": "PER"}
    (doc,), report = read(path, {"text": TEXT, "spans": [span, span]})
    assert len(doc.spans) == 1
    assert "again" in report.mended[0].message


def test_an_id_that_was_there_before_gets_a_number(path: Path) -> None:
    docs, report = read(
        path, {"id": "a", "text": "x"}, {"id": "a", "text": "y"}, {"id": 7, "text": "z"}
    )
    assert [doc.id for doc in docs] == ["a", "a-2", "7"]
    assert str(report.mended[0]) == (
        f"{path}, line 2: the id 'a' was there before; this document was renamed 'a-2'."
    )


def span(**fields: Any) -> dict[str, Any]:
    return {"text": TEXT, "spans": [{"start": 0, "end": 4, "label": "PER", **fields}]}


def token(**fields: Any) -> dict[str, Any]:
    return {"text": TEXT, "tokens": [{"text": "Anna", "start": 0, "end": 4, **fields}]}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "Anna', "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('{"text": "x", "score": NaN}', "NaN is not a JSON value"),
        ("[1]", "is not a JSON object"),
        ({"txt": "x"}, 'has no "text"'),
        ({"text": None}, 'has no "text"'),
        (span(end=24), "a span 0-24 that is empty or beyond its text of 23 characters"),
        (span(start=-1), "a span -1-4 that is empty or beyond"),
        (span(start=4), "a span 4-4 that is empty or beyond"),
        (span(start=0.0), "a span 0.0-4, not of whole numbers"),
        (span(end=None), "a span 0-None, not of whole numbers"),
        (span(end=True), "not of whole numbers"),
        (span(text="Bert"), "a span 'Bert' at 0, where its text has 'Anna'"),
        (span(label=""), "cannot be named"),
        (span(label=None), "whose label is None"),
        (span(label="a\nb"), "cannot be named"),
        (span(score="high"), "a score 'high'"),
        ({"text": TEXT, "spans": [{"token_start": 0, "token_end": 0, "label": "A"}]}, "by tokens"),
        ({"text": TEXT, "spans": {"start": 0}}, "'spans' that is not a list of objects"),
        (token(text="Bert"), "offsets must count Unicode code points"),
        (token(end=99), "overlap or leave the text"),
        (token(start="0"), "whose borders are not whole numbers"),
        ({"text": TEXT, "tokens": [{"text": "Anna"}]}, "a token without 'start'"),
        ({"text": TEXT, "sents": [{"start": 0}]}, "a sentence whose borders"),
        ({"text": TEXT, "state": "done"}, "unknown state 'done'; the known ones are: open"),
        ({"text": TEXT, "part": "dev"}, "unknown part 'dev'; the known ones are: train"),
        ({"text": TEXT, "lang": "klingon"}, "no tokenizer for the language 'klingon'"),
        ({"text": TEXT, "category": ["a"]}, "'category' ['a'], which must be a string"),
    ],
)
def test_a_line_that_cannot_be_taken_is_refused_and_the_others_are_taken(
    path: Path, line: object, reason: str
) -> None:
    docs, report = read(path, {"text": "one"}, line, {"text": "three"})
    assert [doc.text for doc in docs] == ["one", "three"]
    assert (report.taken, report.lost) == (2, True)
    assert report.refused[0].line == 2
    assert reason in report.refused[0].message
    assert "\n" not in str(report.refused[0])


def test_a_byte_that_is_not_utf8_costs_its_line_only(path: Path) -> None:
    path.write_bytes(b'{"text": "one"}\n{"text": "caf\xe9"}\n{"text": "three"}\n')
    report = Report()
    assert len(list(formats.read(path, report=report))) == 2
    assert "byte 14 of the line (0xE9) is not UTF-8" in report.refused[0].message


def test_strict_ends_at_the_first_refusal(path: Path) -> None:
    path.write_text('{"text": "one"}\n{"text": 2}\n')
    with pytest.raises(FormatError, match='line 2: has no "text"'):
        list(formats.read(path, strict=True))


def test_where_no_line_can_be_taken_that_is_an_error(path: Path) -> None:
    path.write_text('{"label": "A"}\n{"label": "B"}\n')
    with pytest.raises(FormatError, match=r'line 1: holds no document .*: has no "text"'):
        list(formats.read(path))


def test_the_shape_that_is_written(path: Path) -> None:
    doc = Document(
        "a", "Hi 😀", tokens=(Range(0, 2), Range(3, 4)), sentences=(Range(0, 2),),
        spans=(Span(3, 4, "EMO"),), state="reviewed",
    )  # fmt: skip
    formats.write(path, [doc])
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "id": "a",
        "text": "Hi 😀",
        "tokens": [
            {"text": "Hi", "start": 0, "end": 2, "id": 0},
            {"text": "😀", "start": 3, "end": 4, "id": 1},
        ],
        "sents": [{"start": 0, "end": 4}],
        "spans": [{"start": 3, "end": 4, "label": "EMO"}],
        "state": "reviewed",
        "lang": "en",
    }


def test_a_number_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a", "meta": {"n": 1e400}}\n{"text": "b", "meta": {"n": 1e300}}\n')
    report = formats.Report()
    assert [doc.meta for doc in formats.read(path, report=report)] == [{"n": 1e300}]
    assert [entry.line for entry in report.refused] == [1]
    assert "1e400 is too large a number" in report.refused[0].message
