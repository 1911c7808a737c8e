"""Options of readers: each format names its own, and a value that cannot be is refused."""

import inspect
from pathlib import Path

import pytest

from corpora import formats
from corpora.errors import UserError
from corpora.formats import Option
from corpora.formats.options import parsed, value_of
from corpora.formats.registry import FORMATS, load

NUMBER = Option("column", "which", int, least=-1)
SWITCH = Option("flat", "whether", bool)
CHOICE = Option("split", "where", choices=("file", "lines"))


@pytest.mark.parametrize(
    ("option", "given", "value"),
    [
        (NUMBER, "2", 2),
        (NUMBER, "-1", -1),
        (NUMBER, 3, 3),
        (SWITCH, "yes", True),
        (SWITCH, "False", False),
        (SWITCH, True, True),
        (CHOICE, "lines", "lines"),
    ],
)
def test_values_come_in_the_options_kind(option: Option, given: object, value: object) -> None:
    found = value_of(option, given)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("option", "given", "says"),
    [
        (NUMBER, "two", "column is a whole number, not 'two'"),
        (NUMBER, "2.5", "column is a whole number"),
        (NUMBER, "-2", "column is at least -1, not -2"),
        (NUMBER, "²", "column is a whole number"),
        (SWITCH, "maybe", "flat is yes or no, not 'maybe'"),
        (CHOICE, "words", "split is one of file, lines; 'words' is not"),
    ],
)
def test_a_value_that_cannot_be_is_refused(option: Option, given: object, says: str) -> None:
    with pytest.raises(UserError, match=says):
        value_of(option, given)


def test_pairs_as_one_types_them() -> None:
    assert parsed(["layer=a.b.Custom", " split = lines"]) == {
        "layer": "a.b.Custom",
        "split": "lines",
    }
    for pair in ("layer", "=x", ""):
        with pytest.raises(UserError, match="is written like column=2"):
            parsed([pair])


def test_an_unknown_option_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    with pytest.raises(UserError, match=r"no option of text named 'column'.*known.*: split"):
        formats.read(tmp_path / "a.txt", column=2)
    with pytest.raises(UserError, match="split is one of file, lines, paragraphs"):
        formats.read(tmp_path / "a.txt", split="words")
    assert len(list(formats.read(tmp_path / "a.txt", split="lines"))) == 2


def test_a_format_without_options_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.ft").write_text("__label__x one\n")
    with pytest.raises(UserError, match="no option 'split': fasttext has none"):
        formats.read(tmp_path / "a.ft", split="lines")


def test_of_a_folder_of_several_formats_each_gets_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.ft").write_text("__label__x one\n")
    (tmp_path / "b.csv").write_text("body,kind\none,x\n")
    docs = list(formats.read(tmp_path, text_column="body", category_column="kind"))
    assert [doc.category for doc in docs] == ["x", "x"]


@pytest.mark.parametrize("name", FORMATS)
def test_what_a_reader_takes_is_what_its_format_declares(name: str) -> None:
    found = inspect.signature(load(name).read).parameters.values()
    keywords = {each.name: each for each in found if each.kind is each.KEYWORD_ONLY}
    declared = {option.name: option for option in formats.describe(name).options}
    assert declared.keys() == keywords.keys()
    for option in declared.values():
        assert option.help
        default = keywords[option.name].default
        assert not option.choices or default is None or default in option.choices
