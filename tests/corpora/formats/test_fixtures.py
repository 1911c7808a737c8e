"""Files that other tools wrote, and published corpora: what must come out of each."""

from collections import Counter
from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.documents import labelled_words
from tests.shared import shared


def read(name: str) -> tuple[list[Document], Report]:
    report = Report()
    return list(formats.read(shared(name), report=report)), report


def test_every_file_has_a_test_that_names_it() -> None:
    tests = " ".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.py")
    )
    files = [path for path in shared("fixtures").rglob("*") if path.is_file()]
    named = [path for path in files if path.name == "SOURCES.txt" or _stem(path) in tests]
    assert len(files) > 40
    assert [path.name for path in files if path not in named] == []


def _stem(path: Path) -> str:
    """As tests name it: those of WebAnno's and XMI's suite share a name, without its `test`."""
    return path.stem.removeprefix("test")


def test_a_demo_is_the_same_from_prodigy_and_from_spacy() -> None:
    (doc,), report = read("fixtures/spacy_docbin/demo.jsonl")
    (same,), _ = read("fixtures/spacy_docbin/demo.spacy")
    assert labelled_words(doc) == labelled_words(same) == [(["Ed", "Sheeran"], "PERSON")]
    assert (doc.text, doc.tokens, doc.state) == (same.text, same.tokens, "reviewed")
    assert report.mended == report.refused == []


@pytest.mark.parametrize("name", ["annotation.conf", "kb_shortcuts.conf"])
def test_brats_configuration_is_no_corpus(name: str) -> None:
    with pytest.raises(FormatError, match="its format cannot be told from its name or content"):
        read(f"fixtures/brat/{name}")


def test_a_folder_of_brat_is_read_and_what_is_not_is_told() -> None:
    docs, report = read("fixtures/brat")
    assert [(doc.id, len(doc.spans)) for doc in docs] == [
        ("GE_PMC-2065877-06-Results-05", 113), ("REL_PMID-10438731", 50),
        ("dkpro_document0a", 5), ("dkpro_document0c", 4),
    ]  # fmt: skip
    assert report.refused == []
    assert any("another kind not read" in entry.message for entry in report.mended)


def test_conll2003_as_published() -> None:
    (doc,), report = read("fixtures/conll2003/dkpro_2003_en-orig.conll")
    assert doc.text == "U.N. official Ekeus heads for Baghdad ."
    assert labelled_words(doc) == [(["U.N."], "ORG"), (["Ekeus"], "PER"), (["Baghdad"], "LOC")]
    assert report.mended == report.refused == []


def test_germeval_has_two_layers() -> None:
    (doc,), report = read("fixtures/conll2003/dkpro_germeval2014_nested.tsv")
    assert len(doc.tokens) == 27
    assert labelled_words(doc) == [
        (["Stuttgart"], "LOC"),
        (["Braunschweig"], "LOC"),
        (["Bonn"], "LOC"),
        (["Troia-Ausstellung"], "LOCpart"),
        (["Troia", "-", "Traum", "und", "Wirklichkeit"], "OTH"),
        (["Troia"], "LOC"),
    ]
    assert [entry.line for entry in report.mended] == [1]


def test_flairs_file_without_a_final_newline() -> None:
    (doc,), _ = read("fixtures/conll2003/flair_fashion_no_final_newline.testa")
    assert labelled_words(doc) == [
        (["wedding"], "Occasion"),
        (["dresses"], "NominalProduct"),
        (["DIY", "dyeing"], "ProductDesign"),
    ]


def test_spacys_token_per_line() -> None:
    (doc,), report = read("fixtures/conll2003/spacy_ner-token-per-line-conll2003.iob")
    assert (len(doc.tokens), len(doc.sentences)) == (66, 2)
    assert labelled_words(doc)[0] == (["Sebastian", "Thrun"], "PERSON")
    assert report.mended == report.refused == []


def test_prodigys_entities() -> None:
    docs, report = read("fixtures/prodigy/fashion_brands_eval_head40.jsonl")
    assert (len(docs), report.refused) == (40, [])
    assert Counter(doc.state for doc in docs) == {"reviewed": 40}
    assert Counter(span.label for doc in docs for span in doc.spans) == {"FASHION_BRAND": 23}
    assert docs[0].meta["_input_hash"] == -96976038


def test_prodigys_categories() -> None:
    docs, report = read("fixtures/prodigy/textcat_docs_issues_eval_head40.jsonl")
    answers = Counter(doc.meta["answer"] for doc in docs)
    assert Counter(doc.category for doc in docs) == {
        "DOCUMENTATION": answers["accept"],
        None: answers["reject"],
    }
    assert len(report.mended) == answers["reject"]


def test_prodigys_patterns_are_no_documents() -> None:
    with pytest.raises(FormatError, match=r"line 1: .*is a pattern for finding words, not a text"):
        read("fixtures/prodigy/fashion_brands_patterns.jsonl")


def test_doccanos_labels() -> None:
    docs, report = read("fixtures/doccano/sequence_labeling_example.jsonl")
    assert [(doc.text, [span.key for span in doc.spans]) for doc in docs] == [
        ("exampleA", [(0, 1, "LOC")]),
        ("exampleB", []),
    ]
    assert [entry.line for entry in report.refused] == [3]
    docs, report = read("fixtures/doccano/text_classification_example.jsonl")
    assert [doc.category for doc in docs] == ["positive", None, None]
    assert docs[1].meta["labels"] == ["positive", "negative"]


def test_doccanos_broken_conll() -> None:
    (doc,), report = read("fixtures/doccano/sequence_labeling_labeling.invalid.conll")
    assert labelled_words(doc) == [
        (["Nadim", "Ladki"], "PER"),
        (["AL-AIN"], "LOC"),
        (["United", "Arab", "Emirates"], "LOC"),
    ]
    assert [entry.line for entry in report.refused] == [1]


@pytest.mark.parametrize(
    ("name", "sentences", "tokens", "spans"),
    [
        ("data/wnut17/dev.conll", 1009, 15733, 836),
        ("data/wikiann-en/dev.conll", 10000, 80536, 14146),
    ],
)
def test_published_corpora_come_out_whole(
    name: str, sentences: int, tokens: int, spans: int
) -> None:
    docs, report = read(name)
    lines = shared(name).read_text(encoding="utf-8").split("\n")
    assert sum(len(doc.tokens) for doc in docs) == tokens == sum("\t" in line for line in lines)
    assert sum(len(doc.sentences) for doc in docs) == sentences
    begun = sum("\tB-" in line for line in lines)
    orphans = 1 if "wnut17" in name else 0
    assert sum(len(doc.spans) for doc in docs) == spans == begun + orphans
    assert report.refused == []


def test_all_of_them_are_written_and_read_back(tmp_path: Path) -> None:
    docs, _ = read("data/wnut17/dev.conll")
    for name in ("a.conll", "a.csv", "a.jsonl"):
        formats.write(tmp_path / name, docs)
        back = list(formats.read(tmp_path / name))
        assert list(map(labelled_words, back)) == list(map(labelled_words, docs))
