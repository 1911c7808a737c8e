"""What the lower rooms say in English is said in the language of the window, values and all."""

import ast
import re
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from corpora import catalog, formats
from corpora.errors import UserError
from corpora.finding import Finder, Query
from corpora.formats import FormatError
from corpora.labels import Label, LabelSet
from corpora.project import Project
from tools import translations
from ui import languages, retold
from ui.retold import SENTENCES, TITLES

ROOT = Path(translations.__file__).parents[1]
LOWER = ("corpora", "tagger", "ui/verbs", "ui/history", str(Path(regex.__file__).parent))
# Without the signs that stand between two values, so that each is found whole.
VALUES = st.text("abcdefXYZ012'/_", min_size=1, max_size=12)


@pytest.fixture(params=["fr", "ko"])
def language(request, qapp):
    """The window speaks it for the time of a test."""
    languages.speak(qapp, request.param)
    yield request.param
    languages.speak(qapp, "en")


def told(act) -> str:
    """What an error of the lower rooms says."""
    with pytest.raises(UserError) as raised:
        act()
    return str(raised.value)


def texts_of(folder: str) -> set[str]:
    """The texts of a room's source, with `%` for whatever is put in."""
    found = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                found.add("".join(map(_part, node.values)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value, node.value.replace("{}", "%")}
    return found


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "%"


def test_each_sentence_is_one_that_the_lower_rooms_say():
    """One that was written anew there has to be written anew here, too."""
    said = "\n".join(text for room in LOWER for text in texts_of(room))
    bare = {text: re.sub(r"%\d", "%", text) for text in (*SENTENCES, *TITLES)}
    assert [text for text, words in bare.items() if words not in said] == []


def test_no_sentence_is_listed_twice():
    assert len({*SENTENCES, *TITLES}) == len(SENTENCES) + len(TITLES)


@given(st.sampled_from(SENTENCES), st.data())
def test_what_was_put_in_is_found_again(template, data):
    numbers = re.findall(r"%\d", template)
    values = tuple(data.draw(VALUES) for _ in numbers)
    filled = iter(values)
    text = re.sub(r"%\d", lambda _: next(filled), template)
    known = retold.recognised(text.removesuffix("."))
    assert known is not None
    assert "".join(known.values) == "".join(values) or len(known.template) > len(template)


def test_in_english_all_stays_as_it_came(tmp_path):
    said = told(lambda: Project.open(tmp_path / "none.tagwright"))
    assert retold.retold(said) == said


def test_what_is_wrong_in_a_regular_expression_is_told(language):
    english = told(lambda: Finder(Query("(port", regex=True)))
    assert "missing ) at position 5" in english
    said = retold.retold(english)
    assert "'(port'" in said
    assert "missing" not in said
    assert " at " not in said


def test_an_error_keeps_its_values(tmp_path, language):
    path = tmp_path / "notes.txt"
    path.write_text("Not a project." * 99)
    english = told(lambda: Project.open(path))
    said = retold.retold(english)
    assert said != english
    assert str(path) in said
    assert said.endswith(".")
    assert "Tagwright" in said


def test_a_sentence_within_a_sentence_is_retold_too(tmp_path, language):
    path = tmp_path / "none.tagwright"
    said = retold.retold(told(lambda: Project.open(path)))
    assert "does not exist" not in said
    assert f"`tagwright new {path}`" in said


def test_the_place_in_a_file_is_kept(tmp_path, language):
    path = tmp_path / "a: b, line 7.jsonl"
    english = str(FormatError("has no text", path=path, line=3))
    said = retold.retold(english)
    assert said.startswith(str(path))
    assert "line 3" not in said
    assert "3" in said.removeprefix(str(path))
    assert "has no text" not in said


def test_a_name_that_looks_like_a_place_for_a_value_stays_as_it_is(language):
    said = retold.retold(told(lambda: LabelSet((Label("PER"),))["%2"]))
    assert "'%2'" in said
    assert "PER" in said


@pytest.mark.parametrize("text", ["", ".", "Whatever a plug-in says: nobody knows it.", "a: b: c"])
def test_what_is_not_known_stays_as_it_came(text, language):
    assert retold.retold(text) == text


def test_every_format_and_corpus_has_its_name():
    infos = [formats.describe(name) for name in formats.FORMATS]
    texts = [*(info.title for info in infos), *(entry.title for entry in catalog.entries())]
    texts += [text for info in infos for text in (*info.left_out, *(o.help for o in info.options))]
    assert [text for text in texts if retold.recognised(text) is None] == []
