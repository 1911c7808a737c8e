"""CoNLL-U: ranges, empty nodes, white space, comments, entities in MISC, and back again."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conllu import parse
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, labelled_words
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared

COLUMNS = "# global.columns = "


def row(number: object, form: str, upos: str = "_", misc: str = "_") -> str:
    return f"{number}\t{form}\t_\t{upos}\t_\t_\t_\t_\t_\t{misc}\n"


def read(folder: Path, content: str, **options: object) -> tuple[list[Document], Report]:
    path = folder / ("a.conllup" if content.startswith(COLUMNS) else "a.conllu")
    path.write_text(content, encoding="utf-8", newline="")
    report = Report()
    return list(formats.read(path, report=report, **options)), report


def rows(content: str) -> list[str]:
    return [line for line in content.splitlines() if line and not line.startswith("#")]


def written(folder: Path, docs: list[Document], name: str = "out.conllu") -> tuple[str, Report]:
    report = formats.write(folder / name, docs)
    return (folder / name).read_text(encoding="utf-8"), report


def messages(report: Report) -> list[str]:
    return [entry.message for entry in report.mended]


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


def test_changed_labels_go_where_they_came_from_and_the_rest_stays(tmp_path: Path) -> None:
    content = (
        "# newdoc id = a\n# sent_id = 1\n# text = Du château\n"
        + row("1-2", "Du") + row(1, "De", "ADP", "ner=O|X=1") + row(2, "le", "DET", "ner=B-LOC")
        + row(3, "château", "NOUN", "ner=I-LOC")
        + "\n# sent_id = 2\n" + row(1, "Anna", "PROPN", "ner=S-PER") + row(1.1, "est", "VERB")
    )  # fmt: skip
    (doc,), _ = read(tmp_path, content)
    changed = doc.replace(spans=(Span(0, 2, "B|x"), doc.spans[1]))
    text, report = written(tmp_path, [changed])
    assert report.mended == []
    assert (
        text
        == content.replace("ner=O|X=1", "X=1")
        .replace("ner=B-LOC", "_")
        .replace(row("1-2", "Du"), row("1-2", "Du", misc="ner=B-B\\px"))
        .replace("ner=I-LOC", "ner=O")
        + "\n"
    )
    (back,) = formats.read(tmp_path / "out.conllu")
    assert back.spans == changed.spans


def test_labels_of_words_go_back_into_their_column(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, row(1, "Anna", "PROPN") + row(2, "saw", "NOUN"), column="upos")
    assert [span.label for span in doc.spans] == ["PROPN", "NOUN"]
    text, _ = written(tmp_path, [doc.replace(spans=(doc.spans[0], Span(5, 8, "VERB")))])
    assert rows(text) == rows(row(1, "Anna", "PROPN") + row(2, "saw", "VERB"))
    text, report = written(tmp_path, [doc.replace(spans=(Span(0, 8, "X"),))])
    assert rows(text) == rows(row(1, "Anna", "PROPN", "NER=B-X") + row(2, "saw", "NOUN", "NER=I-X"))
    assert "they became NER tags" in left_out(report)


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


@pytest.mark.parametrize(
    ("miscs", "spans"),
    [
        (["NamedEntity=Yes", "NamedEntity=Yes", "_"], [("a b", "ENTITY")]),
        (["name=B-PER", "name=I-PER", "name=O"], [("a b", "PER")]),
        (["name=Bo", "_", "_"], []),
        (["NE=B-PER_x", "NER=B-PER", "NER=B-LOC"], [("b", "PER"), ("c", "LOC")]),
    ],
)
def test_keys_of_misc_that_name_entities(
    tmp_path: Path, miscs: list[str], spans: list[tuple[str, str]]
) -> None:
    content = "".join(
        row(at, form, misc=misc) for at, form, misc in zip("123", "abc", miscs, strict=True)
    )
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[span.start : span.end], span.label) for span in doc.spans] == spans
    assert doc.state == ("reviewed" if spans else None)


def test_mentions_in_brackets_are_read_nested(tmp_path: Path) -> None:
    content = "# global.Entity = eid-etype-head-other\n" + "".join(
        row(at, form, misc=misc)
        for at, form, misc in [
            (1, "the", "Entity=(e1-person-2-"), (2, "king", "_"),
            (3, "of", "_"), (4, "France", "Entity=(e2-place-1-)e1)"),
        ]
    )  # fmt: skip
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("the king of France", "person"), ("France", "place"),
    ]  # fmt: skip
    assert rows(written(tmp_path, [doc])[0]) == rows(content)
    text, report = written(tmp_path, [doc.replace(spans=doc.spans[1:])])
    assert [line.rpartition("\t")[2] for line in rows(text)] == ["_", "_", "_", "NER=B-place"]
    assert "they became NER tags" in left_out(report)


def test_mentions_may_cross_and_be_named_by_type_and_number(tmp_path: Path) -> None:
    miscs = [
        "Entity=(person-1",
        "Entity=(time-2",
        "Entity=(time-3)person-1)time-2)",
        "Entity=(plant",
    ]
    content = "".join(row(at, f"w{at}", misc=misc) for at, misc in enumerate(miscs, 1))
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("w1 w2 w3", "person"), ("w2 w3", "time"), ("w3", "time"), ("w4", "plant"),
    ]  # fmt: skip


PLUS = (
    f"{COLUMNS}FORM LEMMA RAYA:NER\n# document = 1\nAnna\tanna\tB-PER\n#\t#\tO\n\n"
    "Rome\trome\tB-LOC\n"
)


def test_columns_are_named_by_the_first_line(tmp_path: Path) -> None:
    (doc,), report = read(tmp_path, PLUS)
    assert (doc.text, doc.state) == ("Anna #\nRome", "reviewed")
    assert labelled_words(doc) == [(["Anna"], "PER"), (["Rome"], "LOC")]
    assert report.mended == []
    (lemmas,), _ = read(tmp_path, PLUS, column="lemma")
    assert [span.label for span in lemmas.spans] == ["anna", "#", "rome"]
    with pytest.raises(FormatError, match="has no column 'upos'; it has: FORM, LEMMA, RAYA:NER"):
        read(tmp_path, PLUS, column="upos")
    assert rows(written(tmp_path, [doc], "out.conllup")[0]) == rows(PLUS)


def test_the_first_of_several_columns_of_tags_is_read_whatever_the_suffix(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(
        f"{COLUMNS}TOKEN NE-COARSE NE-NESTED MISC\n# language = fr\n"
        "de\tB-loc\tO\t_\nRome\tI-loc\tB-loc\tEndOfLine\nest\tO\tO\t_\n"
    )
    report = Report()
    (doc,) = formats.read(tmp_path / "a.tsv", report=report)
    assert labelled_words(doc) == [(["de", "Rome"], "loc")]
    assert messages(report) == [
        "the column NE-COARSE was read, not: NE-NESTED; they are kept in the metadata"
    ]


def test_columns_are_moved_into_the_ten(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, PLUS)
    text, report = written(tmp_path, [doc])
    assert [line.split("\t")[:3] for line in rows(text)] == [
        ["1", "Anna", "anna"], ["2", "#", "#"], ["1", "Rome", "rome"],
    ]  # fmt: skip
    (back,) = formats.read(tmp_path / "out.conllu")
    assert (back.text, back.spans, report.mended) == (doc.text, doc.spans, [])


def test_expressions_of_parseme_are_spans_and_stay_in_their_parts(tmp_path: Path) -> None:
    content = f"{COLUMNS}ID FORM PARSEME:MWE\n1\ttake\t1:LVC.full\n2\tno\t*\n3\tcare\t1;2:VID\n"
    (doc,), report = read(tmp_path, content)
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("take no care", "LVC.full"), ("care", "VID"),
    ]  # fmt: skip
    assert "1 sentence with expressions in several parts" in messages(report)[0]
    assert rows(written(tmp_path, [doc], "out.conllup")[0]) == rows(content)


def test_columns_that_nothing_names_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.conllup"
    path.write_text(row(1, "a"))
    with pytest.raises(FormatError, match="does not begin with"):
        list(formats.read(path, format="conllup"))


def test_metadata_that_no_longer_fits_is_told(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, row(1, "a", "X"))
    text, report = written(tmp_path, [doc.replace(meta={"conllu": {"sentences": ["x"]}})])
    assert rows(text) == rows(row(1, "a"))
    assert "rows in the metadata that do not fit" in left_out(report)


MISCS = ["_", "SpaceAfter=No", "SpacesAfter=\\\\n", "X=1|NER=B-P", "NER=I-P", "NER=O"]
MISCS += ["Entity=(q", "Entity=q)"]
WORDS = st.lists(st.sampled_from(["a", "b", "d'", "👍🏽", "é"]), min_size=1, max_size=5)


@st.composite
def files(draw: st.DrawFn) -> str:
    """CoNLL-U with ranges, empty nodes, white space and labels of every coding."""
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        lines.append(draw(st.sampled_from(["# newpar", "# sent_id = 1", "# text = a b"])))
        number = 0
        for word in draw(WORDS):
            misc = draw(st.sampled_from(MISCS))
            inner = draw(st.integers(0, 2))
            if inner:
                lines.append(row(f"{number + 1}-{number + inner}", word, misc=misc)[:-1])
            for part in range(inner or 1):
                number += 1
                lines.append(
                    row(number, f"{word}{part * 'x'}", "X", draw(st.sampled_from(MISCS)))[:-1]
                )
            if draw(st.booleans()):
                lines.append(row(f"{number}.1", "e", misc="NER=B-E")[:-1])
        lines.append("")
    return "\n".join(lines) + "\n"


@settings(max_examples=50)
@given(files(), st.data())
def test_labels_can_change_in_any_file_and_all_else_stays(
    content: str, data: st.DataObject
) -> None:
    with TemporaryDirectory() as name:
        (doc,), _ = read(Path(name), content)
        tokens = data.draw(st.sets(st.sampled_from(doc.tokens), max_size=3))
        spans = tuple(Span(start, end, "L") for start, end in sorted(tokens))
        assert rows(written(Path(name), [doc])[0]) == rows(content)
        text, _ = written(Path(name), [doc.replace(spans=spans)])
        (back,) = formats.read(Path(name) / "out.conllu")
    assert (back.text, back.tokens, back.sentences) == (doc.text, doc.tokens, doc.sentences)
    assert back.spans == spans
    assert [line.split("\t")[:9] for line in rows(text)] == [
        line.split("\t")[:9] for line in rows(content)
    ]


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
