"""brat: pairs of .txt and .ann, and what stands in an .ann beside annotations on the text."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from corpora import formats
from corpora.document import Document, Range, Span
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.documents import documents
from tests.corpora.formats.mutations import mutated, only_user_errors
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


def pair(folder: Path, text: str, ann: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "a.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "a.ann").write_text(ann, encoding="utf-8", newline="")
    return folder / "a.ann"


def read(path: Path) -> tuple[list[Document], Report]:
    report = Report()
    return list(formats.read(path, report=report)), report


def test_offsets_are_code_points_and_the_pair_is_one_document(tmp_path: Path) -> None:
    path = pair(tmp_path, "😀 Anna\r\nBob", "T1\tPER 2 6\tAnna\nT2\tPER 8 11\tBob")
    (doc,), report = read(tmp_path)
    assert (doc.id, doc.state, [span.key for span in doc.spans]) == (
        "a", "reviewed", [(2, 6, "PER"), (8, 11, "PER")],
    )  # fmt: skip
    assert report.mended == report.refused == []
    assert read(path)[0] == [doc]


def test_an_empty_ann_means_that_nothing_was_found(tmp_path: Path) -> None:
    path = pair(tmp_path, "Nobody here.", "")
    assert [(doc.state, doc.spans) for doc in read(path)[0]] == [("reviewed", ())]
    assert read(tmp_path)[0] == read(path)[0]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("T1\tPER 3 7\tAnna", "UTF-16 units"),
        ("T1\tPER 9 12\tBob", "UTF-16 units"),
        ("T1\tPER 7 10\tBob", "each CRLF as one"),
        ("T1\tPER 5 9\tAnna", "UTF-8 bytes"),
    ],
)
def test_offsets_that_count_otherwise_are_found_by_the_words(
    tmp_path: Path, line: str, count: str
) -> None:
    (doc,), report = read(pair(tmp_path, "😀 Anna\r\nBob", line))
    assert [doc.text[span.start : span.end] for span in doc.spans] == [line.split("\t")[2]]
    assert [entry.message for entry in report.mended] == [
        f"its offsets count {count}; they were read as such"
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("T2\tPER 0 4\tOtto", "has 'Otto' at 0-4, where its text has 'Anna'"),
        ("T2\tPER 0 90\tAnna", "beyond its text"),
        ("T2\tPER 4 4\t", "empty or runs backwards"),
        ("T2 PER 0 4 Anna", "is not of the form"),
        ("what is this", "begins with none of"),
    ],
)
def test_a_line_that_is_wrong_is_refused_alone(tmp_path: Path, line: str, why: str) -> None:
    (doc,), report = read(pair(tmp_path, "Anna, Bob", f"T1\tPER 6 9\tBob\n{line}\n"))
    assert [span.key for span in doc.spans] == [(6, 9, "PER")]
    assert [(entry.line, why in entry.message) for entry in report.refused] == [(2, True)]


def test_words_that_break_over_lines_are_one_annotation(tmp_path: Path) -> None:
    ann = "T1\tFrequency 5 18\tevery\n12 days\nT2\tTime 19 22\tnow\n12 days\n"
    (doc,), report = read(pair(tmp_path, "Take every\n12 days now", ann))
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("every\n12 days", "Frequency"), ("now", "Time"),
    ]  # fmt: skip
    assert [entry.line for entry in report.refused] == [4]


def test_bionlps_proteins_and_events_are_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("BMP binds RIA")
    (tmp_path / "a.a1").write_text("T1\tProtein 0 3\tBMP\nT2\tProtein 10 13\tRIA\n")
    (tmp_path / "a.a2").write_text(
        "T3\tBinding 4 9\tbinds\nE1\tBinding:T3 Theme:T1\nT4\tX 0 3\tRIA\n"
    )
    (doc,), report = read(tmp_path)
    assert [span.label for span in doc.spans] == ["Protein", "Binding", "Protein"]
    assert doc.meta["brat"]["lines"] == ["E1\tBinding:T3 Theme:T1"]
    assert [(Path(entry.path).name, entry.line) for entry in report.refused] == [("a.a2", 3)]
    assert [entry.message for entry in report.mended] == [
        "1 event kept in the metadata, here the first"
    ]


def test_what_is_made_anew_on_reading_is_told_on_writing(tmp_path: Path) -> None:
    doc = Document("a", "Anna-Lee", tokens=(Range(0, 4), Range(4, 8)), sentences=(Range(0, 2),))
    written = formats.write(tmp_path / "out", [doc], format="brat")
    assert "token borders" in left_out(written)


def test_an_ann_without_its_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_text("T1\tPER 0 4\tAnna\n")
    with pytest.raises(FormatError, match=r"has no text beside it; put a.txt into its folder"):
        read(tmp_path)


def test_what_stands_on_a_removed_annotation_goes_with_it(tmp_path: Path) -> None:
    ann = (
        "T1\tPER 0 4\tAnna\nT2\tPER 6 9\tBob\nR1\tknows Arg1:T1 Arg2:T2\nA1\tSure R1\n"
        "#1\tAnnotatorNotes T2\tT1 is his boss\n"
    )
    (doc,), _ = read(pair(tmp_path / "in", "Anna, Bob", ann))
    fewer = doc.replace(spans=doc.spans[1:])
    written = formats.write(tmp_path / "out", [fewer], format="brat")
    assert "annotations that are gone" in left_out(written)
    assert (tmp_path / "out" / "a.ann").read_text() == (
        "T2\tPER 6 9\tBob\n#1\tAnnotatorNotes T2\tT1 is his boss\n"
    )


def test_brat_is_written_as_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="a pair of files for each document; name a folder"):
        formats.write(tmp_path / "a.ann", [Document("a", "b")])


def test_dkpros_discontinuous_annotation_and_events_survive() -> None:
    report = Report()
    docs = list(formats.read(shared("fixtures/brat/dkpro_document0c.ann"), report=report))
    assert docs[0].spans == (
        Span(0, 4, "Token"), Span(5, 9, "Token"), Span(10, 14, "Token"), Span(14, 15, "Token"),
    )  # fmt: skip
    assert ["T2", "Token", [[5, 7], [8, 9]]] in docs[0].meta["brat"]["bound"]
    assert [entry.line for entry in report.mended] == [5, 2]
    back, written = there_and_back("out", docs, "brat")
    assert (back, back[0].meta, written.mended) == (docs, docs[0].meta, [])


@pytest.mark.parametrize(
    ("name", "bounds", "others"),
    [
        ("GE_PMC-2065877-06-Results-05", 113, {"E": 58, "M": 19}),
        ("REL_PMID-10438731", 50, {"*": 1, "R": 12}),
        ("dkpro_document0a", 5, {"E": 5}),
    ],
)
def test_brats_own_examples(name: str, bounds: int, others: dict[str, int]) -> None:
    path = shared(f"fixtures/brat/{name}.ann")
    (doc,), report = read(path)
    assert (len(doc.spans), report.refused) == (bounds, [])
    kept = doc.meta["brat"]["lines"]
    assert {kind: sum(line[0] == kind for line in kept) for kind in others} == others
    (back,), _ = there_and_back("out", [doc], "brat")
    assert (back, back.meta) == (doc, doc.meta)


def test_the_french_corpus_keeps_its_nestings_and_comes_back() -> None:
    folder = shared("data/winer-fr-2018")
    docs = list(formats.read(folder, lang="fr"))
    lines = [line for path in folder.rglob("*.ann") for line in path.read_text().splitlines()]
    assert len(docs) == len(list(folder.rglob("*.ann"))) == 227
    assert sum(len(doc.spans) for doc in docs) == sum(line.startswith("T") for line in lines)
    nested = sum(a.overlaps(b) for doc in docs for a, b in pairwise(doc.spans))
    assert nested > 0
    back, _ = there_and_back("out", docs, "brat")
    assert [(doc.id, doc.text, doc.spans) for doc in back] == [
        (doc.id, doc.text, doc.spans) for doc in docs
    ]


@given(documents())
def test_text_and_annotations_come_back(doc: Document) -> None:
    (back,), written = there_and_back("out", [doc], "brat")
    assert back.text == doc.text
    assert [span.key for span in back.spans] == [span.key for span in doc.spans]
    assert ("metadata" in left_out(written)) == bool(doc.meta)
    assert ("review states" in left_out(written)) == (doc.state != "reviewed")


def test_files_as_bad_as_chance_makes_them(tmp_path: Path) -> None:
    path = pair(
        tmp_path,
        "Anna 😀, Bob.\r\nThe end",
        "T1\tPER 0 4;8 11\tAnna Bob\nE1\tx:T1\n*\tEquiv T1 T1\n",
    )
    for name in (path, path.with_suffix(".txt")):
        raw = name.read_bytes()
        for bad in mutated(raw, 300):
            name.write_bytes(bad)
            only_user_errors(path, "brat")
        name.write_bytes(raw)
