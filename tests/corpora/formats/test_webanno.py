"""WebAnno TSV 3: layers, stacked and joined values, parts of tokens, text from its sentences."""

from pathlib import Path

import pytest
from hypothesis import given

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.documents import documents
from tests.corpora.formats.mutations import mutated, only_user_errors
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared

HEADER = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.POS|PosValue\n#T_SP=x.NamedEntity|identifier|value\n"
ROWS = (
    "\n\n#Text=😀 Anna\n#Text=B\\\\ob .\n"
    "1-1\t0-2\t😀\tSYM\t_\t_\t\n"
    "1-2\t3-7\tAnna\tN\t*[1]\tPER\\_x[1]|A[2]\t\n"
    "1-2.1\t5-7\tna\t_\t_\tB\\|C\t\n"
    "1-3\t8-12\tB\\\\ob\tN\t*[1]\tPER\\_x[1]\t\n"
    "1-4\t13-14\t.\tPUNCT\t_\t_\t\n"
    "\n#Text=Lee\n2-1\t15-18\tLee\tN\t*\t*\t"
)
VALUES = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity:value"


def read(folder: Path, content: str, **options: str) -> tuple[Document, Report]:
    path, report = folder / "a.tsv", Report()
    path.write_text(content, encoding="utf-8", newline="")
    (doc,) = formats.read(path, report=report, **options)
    return doc, report


def test_one_layer_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    doc, report = read(tmp_path, HEADER + ROWS)
    assert doc.text == "😀 Anna\nB\\ob .\nLee"
    assert (doc.words, len(doc.sentences)) == (["😀", "Anna", "B\\ob", ".", "Lee"], 2)
    assert [(doc.text[span.start : span.end], span.label) for span in doc.spans] == [
        ("Anna\nB\\ob", "PER_x"), ("Anna", "A"), ("na", "B|C"), ("Lee", "ENTITY"),
    ]  # fmt: skip
    assert [entry.message for entry in report.mended] == [
        "the layer x.NamedEntity was read; kept in the metadata: x.POS (5 annotations)",
        "1 annotation without a value labelled ENTITY",
    ]


def test_layer_and_feature_can_be_named(tmp_path: Path) -> None:
    doc, _ = read(tmp_path, HEADER + ROWS, layer="POS")
    assert [span.label for span in doc.spans] == ["SYM", "N", "N", "PUNCT", "N"]
    with pytest.raises(FormatError, match=r"has no layer 'Time'; it has: x.POS, x.NamedEntity"):
        read(tmp_path, HEADER + ROWS, layer="Time")
    with pytest.raises(FormatError, match="has no feature 'a' in its layer; it has: identifier"):
        read(tmp_path, HEADER + ROWS, feature="a")


SPAN = "#FORMAT=WebAnno TSV 3.2\n#T_SP=x.Span|value\n"


def test_relations_chains_and_slots_are_told_with_their_number(tmp_path: Path) -> None:
    doc, report = read(
        tmp_path,
        f"{SPAN}#T_RL=x.Relation|value|BT_x.Span\n#T_CH=x.Link|referenceRelation|referenceType\n"
        "\n\n#Sentence.id=s1\n#Text=a b\n1-1\t0-1\ta\tX[1]|Y[2]\t_\t_\t*->1-1\t*[1]\t\n"
        "1-2\t2-3\tb\tX\t*|r\t1-1[1_0]|1-1[2_0]\t*->1-2\t*[1]\t\n",
    )
    assert [span.key for span in doc.spans] == [(0, 1, "X"), (0, 1, "Y"), (2, 3, "X")]
    assert [entry.message for entry in report.mended] == [
        "the layer x.Span was read, not: x.Link (2 annotations), x.Relation (2 annotations)"
    ]
    assert report.lost


def test_stacked_annotations_that_are_the_same_are_taken_once_and_told(tmp_path: Path) -> None:
    doc, report = read(tmp_path, f"{SPAN}\n\n#Text=a\n1-1\t0-1\ta\tX[1]|X[2]|\\*\t\n")
    assert [span.key for span in doc.spans] == [(0, 1, "*"), (0, 1, "X")]
    assert [entry.message for entry in report.mended] == [
        "1 annotation stood there again; one of each was taken"
    ]


def test_line_breaks_in_a_label_become_spaces_and_are_told(tmp_path: Path) -> None:
    doc, report = read(tmp_path, f"{SPAN}\n\n#Text=a\n1-1\t0-1\ta\tB\\tC\\n\\|\t\n")
    assert [span.label for span in doc.spans] == ["B C |"]
    assert "1 label written with spaces" in report.mended[0].message
    assert report.refused == []


def test_an_annotation_of_no_character_is_kept_as_metadata_and_written_again(
    tmp_path: Path,
) -> None:
    doc, report = read(
        tmp_path,
        f"{SPAN}\n\n#Text=a b\n1-1\t0-1\ta\tX\t\n1-1.1\t1-1\t\tY\t\n1-2\t2-3\tb\t_\t\n",
    )
    assert doc.meta == {"layers": {"x.Span": {"features": ["value"], "annotations": [[1, 1, "Y"]]}}}
    assert [(entry.line, entry.message) for entry in report.mended] == [
        (7, "1 annotation of no character (at 1) kept in the metadata, not as annotations")
    ]
    (back,), written = there_and_back("out", [doc], "webanno")
    assert (back, back.meta, written.mended) == (doc, doc.meta, [])


def test_layers_and_features_that_were_not_read_survive_a_round_trip(tmp_path: Path) -> None:
    doc, report = read(
        tmp_path,
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.POS|PosValue|coarse\n#T_SP=x.Empty|\n"
        f"#T_SP={VALUES.partition(':')[0]}|identifier|value\n\n\n#Text=😀 Anna\n"
        "1-1\t0-2\t😀\tSYM\t_\t*[1]\t_\t_\t\n1-2\t3-7\tAnna\tN|X\tn|*\t*[1]\tQ1\tPER\t\n",
    )
    assert doc.meta == {
        "layers": {
            "x.POS": {
                "features": ["PosValue", "coarse"],
                "annotations": [[0, 1, "SYM", None], [2, 6, "N", "n"], [2, 6, "X", None]],
            },
            "x.Empty": {"features": [], "annotations": [[0, 6]]},
            VALUES.partition(":")[0]: {
                "features": ["identifier", "value"], "annotations": [[2, 6, "Q1", "PER"]],
            },
        }
    }  # fmt: skip
    assert not report.lost
    (back,), written = there_and_back("out", [doc], "webanno")
    assert (back, written.mended) == (doc, [])


@pytest.mark.parametrize(
    "meta",
    [
        {"page": 1},
        {"layers": [1]},
        {"layers": {"x|y": {"features": [], "annotations": []}}},
        {"layers": {"x.y": {"features": ["a"], "annotations": [[0, 9, "b"]]}}},
    ],
)
def test_metadata_that_is_no_layers_is_told(tmp_path: Path, meta: dict[str, object]) -> None:
    doc = Document("a", "b", meta=meta)
    assert "metadata" in left_out(formats.write(tmp_path / "out", [doc], format="webanno"))


def test_offsets_in_code_points_and_texts_without_escapes_are_found(tmp_path: Path) -> None:
    head = "#FORMAT=WebAnno TSV 3.1\n#T_SP=x.Span|value\n\n#Text="
    doc, _ = read(tmp_path, f"{head}😀 An\n1-1\t0-1\t😀\t_\t\n1-2\t2-4\tAn\tPER\t\n")
    assert [span.key for span in doc.spans] == [(2, 4, "PER")]
    doc, _ = read(tmp_path, f"{head}a\\nb c\n1-1\t0-4\ta\\nb\t_\t\n1-2\t5-6\tc\tPER\t\n")
    assert (doc.text, doc.spans[0].key) == ("a\\nb c", (5, 6, "PER"))


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("#Text=a\n1-1\t0-1\tb\t_\t\n", "tokens that do not stand"),
        ("#Text=a\n1-1 0-1 a _\n", "line 4: is not of the form"),
        ("1-1\t0-1\ta\t_\t\n", "line 3: stands in a sentence without a #Text= line"),
        ("#Text=a\n1-1\t0-1\ta\n", "line 4: has not the 1 column that the header names"),
        ("", "has no #Text= line"),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence(tmp_path: Path, rows: str, why: str) -> None:
    with pytest.raises(FormatError, match=why):
        read(tmp_path, f"#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Span|value\n{rows}")


@pytest.mark.parametrize(
    ("name", "text", "spans", "refused"),
    [
        (
            "CrossSentenceSpanWithFeatureValue",
            "He loves her .\nShe loves him not .",
            [(0, 34, "PERSON")],
            [],
        ),
        ("MultiTokenSpanWithFeatureValue", "This is a test .", [(0, 16, "PERSON")], []),
        ("SentenceWithEmoji", "I like it 😊 .", [(10, 11, "ENTITY")], []),
        ("SentenceWithTab", "This is\ta test .", [(0, 4, "ENTITY")], []),
        (
            "SubMultiTokenSpanWithFeatureValue",
            "aaaaaa bbbbbb cccccc",
            [
                (0, 13, "2"), (0, 10, "7"), (0, 6, "1"), (3, 17, "9"), (3, 13, "6"),
                (3, 10, "8"), (7, 11, "4"), (9, 13, "5"), (9, 11, "3"),
            ],
            [],
        ),
        (
            "TokenBoundedSpanWithNastyFeatureValue",
            "This is a test .",
            [(a, b, VALUES) for a, b in [(0, 4), (5, 7), (8, 9), (10, 14), (15, 16)]],
            [],
        ),
    ],
)  # fmt: skip
def test_inceptions_own_examples(
    name: str, text: str, spans: list[tuple[int, int, str]], refused: list[int]
) -> None:
    report = Report()
    (doc,) = formats.read(shared(f"fixtures/webanno_tsv/test{name}.tsv"), report=report)
    assert (doc.text, [span.key for span in doc.spans], doc.state) == (text, spans, "reviewed")
    assert [entry.line for entry in report.refused] == refused
    (back,), written = there_and_back("out", [doc], "webanno")
    assert (back, written.mended) == (doc, [])


def test_one_file_is_one_document(tmp_path: Path) -> None:
    docs = [Document("a", "one"), Document("b", "two")]
    with pytest.raises(FormatError, match="webanno has one document a file; name a folder"):
        formats.write(tmp_path / "a.tsv", docs, format="webanno")
    assert not list(tmp_path.iterdir())


@given(documents())
def test_text_tokens_and_annotations_come_back(doc: Document) -> None:
    (back,), written = there_and_back("out", [doc], "webanno")
    assert (back.text, back.tokens, back.sentences) == (doc.text, doc.tokens, doc.sentences)
    if "annotations" not in left_out(written).replace("where annotations came from", ""):
        assert [span.key for span in back.spans] == [span.key for span in doc.spans]
    whole = [span.key for span in doc.spans if doc.text[span.start : span.end].split()]
    assert len(back.spans) <= len(whole)
    for key in whole:
        if doc.text[key[0] : key[1]].strip() == doc.text[key[0] : key[1]]:
            assert key in [span.key for span in back.spans]


def test_files_as_bad_as_chance_makes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    for bad in mutated((HEADER + ROWS).encode(), 400):
        path.write_bytes(bad)
        only_user_errors(path, "webanno")
