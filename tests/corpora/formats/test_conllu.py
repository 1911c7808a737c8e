"""CoNLL-U: ranges, empty nodes, white space, comments, entities in MISC, and back again."""

from pathlib import Path

import pytest
from conllu import parse
from hypothesis import given

from corpora import formats
from corpora.document import Document
from corpora.formats import Report
from tests.corpora.formats.conllu_files import messages, read, row, rows, written
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, labelled_words
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


@pytest.mark.parametrize(
    ("name", "ids", "texts", "words", "mended"),
    [
        (
            "empty_nodes",
            ["dkpro_conllu-empty_nodes-1"],
            ["Sue likes coffee and Bill tea"],
            [["Sue", "likes", "coffee", "and", "Bill", "tea"]],
            ["1 empty node kept in the metadata, here the first"],
        ),
        (
            "en-orig",
            ["dkpro_conllu-en-orig-1"],
            ["They buy and sell books.\nI haven't a clue."],
            [
                ["They", "buy", "and", "sell", "books", "."],
                ["I", "haven't", "a", "clue", "."],
            ],
            [],
        ),
        (
            "linebreaks",
            ["dkpro_conllu-linebreaks-1"],
            ["Test test."],
            [["Test", "test", "."]],
            [],
        ),
        (
            "multiple_document_IDs",
            ["mf920901-001", "mf920901-002"],
            [
                "Slovenská ústava: pro i proti Slovenská ústava: pro i proti",
                "Slovenská ústava: pro i proti",
            ],
            [["Slovenská", "ústava", ":", "pro", "i", "proti"]] * 3,
            [],
        ),
    ],
)
def test_published_examples(
    name: str,
    ids: list[str],
    texts: list[str],
    words: list[list[str]],
    mended: list[str],
    tmp_path: Path,
) -> None:
    path, report = shared(f"fixtures/conllu/dkpro_conllu-{name}.conllu"), Report()
    docs = list(formats.read(path, report=report))
    assert ([doc.id for doc in docs], [doc.text for doc in docs]) == (ids, texts)
    assert [sentence for doc in docs for sentence in doc.sentence_words()] == words
    assert all((doc.spans, doc.state) == ((), None) for doc in docs)
    no_labels = "has no labels of entities; name a column to read others"
    assert (messages(report), report.refused) == ([*mended, no_labels], [])
    content, report = written(tmp_path, docs)
    assert rows(content) == rows(path.read_text(encoding="utf-8"))
    assert (report.mended, list(formats.read(tmp_path / "out.conllu"))) == ([], docs)


def test_the_fields_own_library_reads_what_is_written(tmp_path: Path) -> None:
    path = shared("fixtures/conllu/dkpro_conllu-multiple_document_IDs.conllu")
    docs = list(formats.read(path))
    ours = parse(written(tmp_path, docs)[0])
    theirs = parse(path.read_text(encoding="utf-8"))
    assert ours == theirs


def test_a_range_is_one_token_and_its_words_share_it(tmp_path: Path) -> None:
    content = (
        "# text = Du château d'Anna\n"
        + row("1-2", "Du") + row(1, "De", "ADP", "NER=O") + row(2, "le", "DET", "NER=B-LOC")
        + row(3, "château", "NOUN", "NER=I-LOC") + row(4, "d'", "ADP", "NER=O|SpaceAfter=No")
        + row(5, "Anna", "PROPN", "NER=B-PER")
    )  # fmt: skip
    (doc,), report = read(tmp_path, content)
    assert doc.words == ["Du", "château", "d'", "Anna"]
    assert labelled_words(doc) == [(["Du", "château"], "LOC"), (["Anna"], "PER")]
    assert (doc.state, report.mended) == ("reviewed", [])
    (doc,), _ = read(tmp_path, content, column="upos")
    assert [(words[0], label) for words, label in labelled_words(doc)][:2] == [
        ("Du", "ADP"), ("Du", "DET"),
    ]  # fmt: skip


def test_text_is_followed_where_space_after_disagrees(tmp_path: Path) -> None:
    content = (
        "# text = Hi, Anna  Lee!\n" + row(1, "Hi") + row(2, ",", misc="SpaceAfter=No")
        + row(3, "Anna") + row(4, "Lee", misc="SpaceAfter=No") + row(5, "!")
    )  # fmt: skip
    (doc,), report = read(tmp_path, content)
    assert doc.text == "Hi, Anna  Lee!"
    (doc,), _ = read(
        tmp_path, content.rstrip().rpartition("_")[0] + "SpaceAfter=No\n\n" + row(1, "x")
    )
    assert doc.text == "Hi, Anna  Lee!\nx"
    assert messages(report)[0] == (
        "2 places where SpaceAfter and # text disagree; # text followed, here the first"
    )
    (doc,), report = read(tmp_path, content.replace("Lee!", "Leo!"))
    assert doc.text == "Hi ,Anna Lee!"
    assert "whose words are not those of its # text" in messages(report)[0]


def test_white_space_as_udpipe_writes_it(tmp_path: Path) -> None:
    content = (
        "# newpar\n# text = A b c 10 000\n"
        + row(1, "A", misc="SpacesBefore=\\s\\t|SpacesAfter=\\r\\n")
        + row(2, "b", misc="SpacesAfter=\\s\\s") + row(3, "c")
        + row(4, "10 000", misc="SpacesInToken=10\u00a0000") + "\n# text = d\n"
        + row(1, "d", misc="SpaceAfter=No") + "\n" + row(1, "e") + "\n# newpar\n"
        + row(1, "f", misc="SpacesAfter=\\n\\n")
    )  # fmt: skip
    (doc,), report = read(tmp_path, content)
    assert doc.text == " \tA\r\nb  c 10\u00a0000 de\nf\n\n"
    assert doc.words == ["A", "b", "c", "10\u00a0000", "d", "e", "f"]
    assert len(report.mended) == 1
    assert rows(written(tmp_path, [doc])[0]) == rows(content)


def test_line_ends_a_byte_order_mark_and_no_final_newline(tmp_path: Path) -> None:
    sentences = [f"# text = {word}\n{row(1, word)}" for word in "ab"]
    content = "\ufeff# newdoc id = x\n" + "\n \n".join(sentences)
    (doc,), report = read(tmp_path, content.replace("\n", "\r\n").rstrip("\r\n"))
    assert (doc.id, doc.text, len(doc.sentences)) == ("x", "a\nb", 2)
    assert (len(report.mended), doc.meta) == (1, {})


def test_documents_with_the_same_id_and_without(tmp_path: Path) -> None:
    content = "".join(f"# newdoc{more}\n{row(1, 'a')}\n" for more in (" id = x", " id = x", ""))
    docs, report = read(tmp_path, content)
    assert [doc.id for doc in docs] == ["x", "x-2", "a-3"]
    assert "was there before" in messages(report)[0]
    docs, _ = read(tmp_path, (row(1, "a") + "\n") * 5, sentences_per_doc=2)
    assert [len(doc.sentences) for doc in docs] == [2, 2, 1]


@pytest.mark.parametrize(
    ("bad", "line", "why"),
    [
        ("x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", 2, "has 'x' for an id"),
        ("1\ta" + "\t_" * 11 + "\n", 2, "has 13 columns where the file has 10"),
        (row(1, " "), 2, "has no word"),
        (row(1.1, "a"), 1, "has empty nodes only"),
        (row(1, "a", misc="NER=B-\x07"), 1, "impossible label"),
    ],
)
def test_a_bad_row_costs_its_sentence(tmp_path: Path, bad: str, line: int, why: str) -> None:
    good = row(1, "a", misc="NER=B-X") + "\n"
    (doc,), report = read(tmp_path, f"{good}# bad\n{bad}\n{good}")
    assert doc.text == "a\na"
    assert [entry.line for entry in report.refused] == [3 + line - 1]
    assert why in report.refused[0].message


def test_short_rows_and_rows_parted_by_spaces_are_taken_and_told(tmp_path: Path) -> None:
    content = row(1, "a") + row(2, "b") + "3\tc\n" + row(4, "d d").replace("\t", "  ")
    (doc,), report = read(tmp_path, content)
    assert doc.words == ["a", "b", "c", "d d"]
    assert messages(report)[:2] == [
        "1 row with fewer than 10 columns, here the first",
        "1 row with spaces in place of tabs, here the first",
    ]


def test_a_sentence_may_begin_without_a_blank_line(tmp_path: Path) -> None:
    content = (
        row("0.1", "e") + row("1-2", "ab") + row(1, "a") + row(2, "b") + "# sent_id = 2\n"
        + row(1, "c") + row("1-1", "d") + row(1, "d")
    )  # fmt: skip
    (doc,), report = read(tmp_path, content)
    assert list(doc.sentence_words()) == [["ab"], ["c"], ["d"]]
    assert messages(report)[0] == "2 sentences with no blank line before, here the first"
    assert rows(written(tmp_path, [doc])[0]) == rows(content)


def test_metadata_that_no_longer_fits_is_told(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, row(1, "a", "X"))
    text, report = written(tmp_path, [doc.replace(meta={"conllu": {"sentences": ["x"]}})])
    assert rows(text) == rows(row(1, "a"))
    assert "rows in the metadata that do not fit" in left_out(report)


@pytest.mark.parametrize("name", ["out.conllu", "out.conllup"])
@given(documents())
def test_all_but_overlaps_and_proposals_come_back(name: str, doc: Document) -> None:
    if not doc.tokens:
        return
    (back,), report = there_and_back(name, [doc])
    assert (back.text, back.tokens, back.sentences) == (doc.text, doc.tokens, doc.sentences)
    assert (back.lang, back.state, back.part) == (doc.lang, doc.state, doc.part)
    assert (back.category, back.meta) == (doc.category, doc.meta)
    if "in ids" not in left_out(report):
        assert back.id == doc.id
    if "annotations" not in left_out(report).replace("where annotations came from", ""):
        assert [span.key for span in back.spans] == [span.key for span in doc.spans]
    again, _ = there_and_back(name, [back])
    assert again == [back]


def test_files_as_bad_as_chance_makes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    rows = row("1-2", "Du", misc="SpacesAfter=\\n") + row(1, "De", misc="NER=B-X") + row(2, "le")
    path.write_text(f"# newdoc id = a\n# text = Du\n{rows}{row(2.1, 'x')}\n{row(1, 'b')}")
    read_mutated(path, "conllu", tmp_path, count=300)
