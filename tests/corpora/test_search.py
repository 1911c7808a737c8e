"""Search and filters: what is typed is found, whatever the script and however short."""

import sqlite3
import string
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import edits
from corpora.check import differences
from corpora.document import Document, Part, Range, Span
from corpora.project import Project
from corpora.store.search import COMMON, folded

TEXTS = {
    "korean": "한국은행은 서울에서 금리를 올렸다. 대한민국",
    "chinese": "北京的市场今天上涨。我在北京",
    "english": "The U.S. market rose 3% on Monday, said J_Smith.",
    "german": "Über Nacht fiel Schnee in Österreich",
    "odd": 'A "quoted" text * with OR and NEAR(signs',
}


def bare(doc_id: str, text: str) -> Document:
    """A document of one token, to train on: these tests look at texts alone."""
    tokens, sentences = (Range(0, len(text)),), (Range(0, 1),)
    return Document(doc_id, text, tokens=tokens, sentences=sentences, state="open", part="train")


@pytest.fixture
def texts(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "texts.tagwright") as project:
        list(project.import_documents((bare(*item) for item in TEXTS.items()), source="texts"))
        yield project


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("한국", ["korean"]),
        ("국", ["korean"]),
        ("민국", ["korean"]),  # at the very end of a text
        ("은행은 서울", ["korean"]),
        ("北京", ["chinese"]),
        ("京", ["chinese"]),
        ("市场今", ["chinese"]),
        ("U.S.", ["english"]),
        ("u.s.", ["english"]),
        (".S", ["english"]),
        ("U.S\0", []),
        ("\0", []),
        ("ark", ["english"]),
        ("3%", ["english"]),
        ("%", ["english"]),
        ("J_", ["english"]),
        ("über", ["german"]),
        ("ü", ["german"]),
        ("ö", ["german"]),
        ('"quoted"', ["odd"]),
        ('"q', ["odd"]),
        ("*", ["odd"]),
        ("NEAR(", ["odd"]),
        ("or", ["odd"]),
        ("zz", []),
        ("한 국", []),
    ],
)
def test_what_is_typed_is_found(texts: Project, typed: str, found: list[str]) -> None:
    assert [summary.id for summary in texts.documents(text=typed)] == found
    assert texts.count(text=typed) == len(found)


def test_one_letter_is_found_where_nearly_all_texts_have_it(tmp_path: Path) -> None:
    with Project.create(tmp_path / "many.tagwright") as project:
        docs = [bare(f"d{n}", f"sky number {n}") for n in range(4 * COMMON)]
        kelvin = bare("kelvin", "0 \u212a")  # the sign for kelvin, which is a K in any case
        list(project.import_documents([*docs, kelvin], source="many"))
        assert project.count(text="k") == 4 * COMMON + 1
        assert project.count(text="K", state="open") == 4 * COMMON + 1
        assert len(project.keys(text="k", order="title")) == 4 * COMMON + 1
        first = project.keys(text="k", limit=3)
        assert project.keys(text="k", limit=2, after=first[0]) == first[1:]
        assert project.count(text="k", at_most=5) == 5


# Letters with and without case in several scripts, marks, and what has a meaning in a query.
ALPHABET = string.ascii_letters + " .%_\\\"*'()" + "äÄéÉßжЖσΣ한국北京🏦\u0301\u200d\n"
PIECES = st.text(st.sampled_from(ALPHABET), min_size=1, max_size=12)


@settings(max_examples=15)
@given(st.lists(PIECES, min_size=1, max_size=8), st.data())
def test_search_finds_just_what_contains_the_string(texts: list[str], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, Project.create(Path(folder) / "p.tagwright") as project:
        docs = [bare(f"d{n}", text) for n, text in enumerate(texts)]
        list(project.import_documents(docs, source="texts"))
        parts = st.sampled_from(texts).flatmap(
            lambda text: st.builds(
                lambda at, size: text[at : at + size],
                st.integers(0, len(text) - 1),
                st.integers(1, 5),
            )
        )
        for _ in range(12):
            wanted = data.draw(st.one_of(parts, PIECES))
            cases = {wanted, wanted.swapcase() if wanted.isascii() else wanted}
            for typed in cases:
                true = [n for n, text in enumerate(texts) if fold(typed) in fold(text)]
                assert [s.id for s in project.documents(text=typed)] == [f"d{n}" for n in true]


def fold(text: str) -> str:
    """A text as SQLite's search sees it: each character by itself, without its case."""
    return "".join(map(folded, text))


# Filters


PROPOSED = [Span(0, 4, "ORG", "", 0.3), Span(5, 8, "LOC", "", 0.8)]


def found(project: Project, **filters: object) -> list[str]:
    ids = [summary.id for summary in project.documents(**filters)]  # type: ignore[arg-type]
    assert project.count(**filters) == len(ids)  # type: ignore[arg-type]
    for order in ("title", "least_score", "proposals"):
        others = project.documents(order=order, **filters)  # type: ignore[arg-type]
        assert sorted(summary.id for summary in others) == sorted(ids)
    return ids


def test_documents_are_found_by_who_changed_them(texts: Project) -> None:
    texts.apply(edits.label(texts.document("german"), 0, 4, "LOC"), who="ana")
    texts.apply(edits.review(texts.document("odd"), "reviewed"), who="rui")
    assert found(texts, who="ana") == ["german"]
    assert found(texts, who="rui") == ["odd"]
    assert found(texts, who="ana", state="reviewed") == []
    assert found(texts, who="nobody") == []


def test_documents_are_found_by_what_proposes_in_them(texts: Project) -> None:
    texts.propose("one", [("english", PROPOSED), ("german", PROPOSED)])
    assert found(texts, who="one") == ["english", "german"]
    german = texts.document("german")
    texts.apply(edits.accept(german, german.proposals[:1]), who="ana")
    texts.propose("two", [("english", PROPOSED), ("german", PROPOSED)])
    # In one the first source's proposal is an annotation now; in the other nothing is left of it.
    assert found(texts, who="one") == ["german"]
    assert found(texts, who="two", label="ORG") == ["german"]
    assert found(texts, who="two", text="market", label="ORG") == []
    texts.undo()
    assert found(texts, who="one") == []


def test_documents_are_found_by_their_least_score(texts: Project) -> None:
    texts.propose("one", [("english", PROPOSED), ("german", PROPOSED[1:])])
    assert found(texts, score=(0.0, 0.5)) == ["english"]
    assert found(texts, score=(0.8, 1.0)) == ["german"]
    assert found(texts, score=(0.0, 0.3)) == []
    texts.apply(edits.accept(texts.document("english"), texts.document("english").proposals[:1]))
    assert found(texts, score=(0.5, 1.0)) == ["english", "german"]


def test_what_an_undone_import_brought_is_found_no_more(texts: Project) -> None:
    new = bare("new", "Über").replace(spans=(Span(0, 4, "ORG"),))
    list(texts.import_documents([new], source="more"))
    assert (found(texts, label="ORG"), texts.label_counts()) == (["new"], {"ORG": 1})
    assert found(texts, text="über") == ["german", "new"]
    texts.undo()
    assert (found(texts, label="ORG"), texts.label_counts()) == ([], {})
    assert found(texts, text="über") == ["german"]
    assert texts.info()["documents"] == len(TEXTS)


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("DELETE FROM marks WHERE kind = 'label'", "the counts kept of german are wrong"),
        ("UPDATE marks SET how = 2 WHERE name = 'ana'", "the counts kept of german are wrong"),
        ("UPDATE documents SET least_score = 0.1", "the counts kept of english are wrong"),
        ("UPDATE tallies SET number = 7", "the counts kept of label LOC are wrong"),
    ],
)
def test_what_is_kept_for_lists_is_held_to_what_is_true(
    texts: Project, damage: str, told: str
) -> None:
    texts.propose("one", [("english", PROPOSED)])
    texts.apply(edits.label(texts.document("german"), 0, 4, "LOC"), who="ana")
    assert differences(texts) == []
    with closing(sqlite3.connect(texts.path)) as raw, raw:
        raw.execute(damage)
    assert told in differences(texts)


def test_pages_of_a_list_are_the_list(texts: Project) -> None:
    for order in ("place", "title", "least_score", "proposals"):
        whole = texts.documents(order=order)
        pages = [texts.documents(order=order, offset=at, limit=2) for at in range(0, 6, 2)]
        assert [summary for page in pages for summary in page] == whole
        assert texts.summaries(texts.keys(order=order)) == whole


@pytest.mark.parametrize("order", ["least_score", "proposals"])
def test_no_machine_chooses_what_is_labelled_first_in_the_test_part(
    tmp_path: Path, order: str
) -> None:
    """It would be measured on what it finds easy, or hard."""
    parts: list[Part] = ["test", "train", "test", "development", "train", "test"]
    docs = [bare(f"d{at}", "Ana Oslo").replace(part=part) for at, part in enumerate(parts)]
    with Project.create(tmp_path / "parts.tagwright") as project:
        list(project.import_documents(docs, source="texts"))
        learning = ["d4", "d3", "d1"]
        for unsure in (["d5", "d2", "d0"], ["d0", "d5", "d2"]):
            proposed = [
                (doc, [Span(start, 8, "LOC", "", 0.1 + at / 10) for start in range(6 - at)])
                for at, doc in enumerate([*unsure, *learning])
            ]
            project.propose("one", proposed)
            assert found(project, score=(0.0, 1.0)) == [*reversed(learning)]
            ranked = [summary.id for summary in project.documents(order=order)]
            assert ranked == [*learning, "d0", "d2", "d5"]
            tested = [summary.id for summary in project.documents(order=order, part="test")]
            assert tested == ["d0", "d2", "d5"]


def test_which_of_some_documents_wait_for_review(texts: Project) -> None:
    texts.apply(edits.review(texts.document("chinese"), "reviewed"))
    keys = texts.keys()
    assert texts.unreviewed(keys[:3]) == {keys[0], keys[2]}
    assert texts.key("chinese") == keys[1]
    assert texts.key("nowhere") is None
