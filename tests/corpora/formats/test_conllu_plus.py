"""CoNLL-U Plus: columns that the first line names."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.conllu_files import COLUMNS, messages, read, row, rows, written
from tests.corpora.formats.documents import labelled_words

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
