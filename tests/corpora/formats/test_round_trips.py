"""What is written is read back the same, or the report of writing says what is left out."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document, Span
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.documents import (
    documents,
    flat_documents,
    labelled_words,
    texts,
    with_own_ids,
)


def there_and_back(
    name: str, docs: list[Document], format: str | None = None
) -> tuple[list[Document], Report]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        written = formats.write(path, docs, format=format)
        read = Report()
        back = list(formats.read(path, format=format, report=read))
    assert not read.lost
    return back, written


def left_out(written: Report) -> str:
    return " ".join(entry.message for entry in written.mended)


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_jsonl_carries_everything(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.jsonl", docs)
    assert back == docs
    assert [doc.meta for doc in back] == [doc.meta for doc in docs]
    assert written.mended == []


@given(st.lists(flat_documents(), min_size=1, max_size=4).map(with_own_ids))
def test_conll_carries_words_sentences_and_flat_labels(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.conll", docs)
    for doc, same in zip(docs, back, strict=True):
        assert [word.replace("-DOCSTART-", "DOCSTART") for word in doc.words] == same.words
        assert doc.sentences == same.sentences
        assert [label for _, label in labelled_words(doc)] == [s.label for s in same.spans]
        if "named as the mark" not in left_out(written):
            assert labelled_words(doc) == labelled_words(same)
    assert ("white space between" in left_out(written)) == any(
        doc.text != "\n".join(map(" ".join, doc.sentence_words())) for doc in docs
    )


@given(st.lists(flat_documents(), min_size=1, max_size=4).map(with_own_ids))
def test_csv_carries_ids_words_and_flat_labels(docs: list[Document]) -> None:
    for name in ("corpus.csv", "corpus.tsv"):
        back, _ = there_and_back(name, docs)
        assert [doc.id for doc in back] == [doc.id for doc in docs]
        assert [doc.words for doc in back] == [doc.words for doc in docs]
        assert list(map(labelled_words, back)) == list(map(labelled_words, docs))


@given(st.lists(texts.filter(str.strip), min_size=1, max_size=4))
def test_text_keeps_every_character_and_the_ids(found: list[str]) -> None:
    docs = [complete(Document(id=f"a/{n}", text=text)) for n, text in enumerate(found)]
    back, written = there_and_back("corpus", docs, "text")
    assert back == docs
    assert written.mended == []


@given(documents())
def test_what_a_format_cannot_carry_is_told(doc: Document) -> None:
    if not doc.tokens:
        return
    # A table holds texts and categories where there is nothing else to hold.
    of_tokens = ("corpus.csv",) if doc.spans or not doc.category else ()
    for name in (*of_tokens, "corpus.conll"):
        back, written = there_and_back(name, [doc])
        if len(back[0].spans) != len(doc.spans):
            assert "annotations" in left_out(written)
        assert ("categories" in left_out(written)) == (doc.category is not None)
        assert ("metadata" in left_out(written)) == bool(doc.meta)
        assert ("proposals" in left_out(written)) == bool(doc.proposals)
        assert ("review states" in left_out(written)) == (doc.state != "reviewed")


def test_a_format_says_beforehand_what_it_cannot_carry() -> None:
    assert formats.describe("jsonl").left_out == []
    assert "metadata" in formats.describe("conll2003").left_out
    assert "sentence borders" in formats.describe("csv").left_out


def test_an_annotation_across_sentences_is_cut_in_conll_and_told() -> None:
    doc = complete(Document(id="a", text="So said Anna. Bob went.", state="reviewed"))
    back, written = there_and_back("a.conll", [doc.replace(spans=(Span(8, 17, "PER"),))])
    assert [s.label for s in back[0].spans] == ["PER", "PER"]
    assert "annotations across sentences" in left_out(written)
