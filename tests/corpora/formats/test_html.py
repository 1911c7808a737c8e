"""A page of annotated texts: self-contained, safe, in light and dark; written, never read."""

import re
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats.html_style import DARK, LIGHT, SHARE, grounds, lines
from corpora.tokens import complete
from tests.corpora.formats.documents import documents, texts
from tests.corpora.formats.test_round_trips import left_out
from ui.theme_colours import READABLE, VISIBLE, contrast

VOID = {"meta", "br"}
HARMLESS = {"http-equiv", "content", "charset", "name", "lang", "class", "dir", "title"}


class Page(HTMLParser):
    """The texts of a page, and the characters of each of its marks, in the order they end."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.names: set[str] = set()
        self.texts: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.labels: list[str] = []
        self.begun: list[int] = []
        self.inside = False
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)
        if ("class", "text") in attrs:
            self.inside = True
            self.texts.append("")
        if tag == "mark" and self.inside:
            self.begun.append(len(self.texts[-1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "div":
            self.inside = False
        if tag == "mark" and self.inside:
            self.marks.append((self.texts[-1][self.begun.pop() :], tag))

    def handle_data(self, data: str) -> None:
        if self.inside and "b" in self.open:
            self.labels.append(data)
        elif self.inside:
            self.texts[-1] += data


def written(*docs: Document) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        formats.write(path, docs)
        return path.read_bytes().decode()


def test_each_annotation_stands_around_its_words_with_its_label() -> None:
    doc = Document("a", "Anna Lee in New York", spans=(Span(0, 8, "PER"), Span(12, 20, "LOC")))
    page = Page(written(complete(doc)))
    assert page.texts == [doc.text]
    assert [words for words, _ in page.marks] == ["Anna Lee", "New York"]
    assert page.labels == ["PER", "LOC"]


def test_nested_annotations_nest_and_crossing_ones_are_parted() -> None:
    spans = (Span(0, 8, "A"), Span(0, 3, "B"), Span(4, 12, "C"))
    page = Page(written(complete(Document("a", "New York Times", spans=spans))))
    assert [words for words, _ in page.marks] == ["New", "York", "New York", " Tim"]
    assert page.labels == ["B", "A", "C"]


def test_proposals_are_told_apart() -> None:
    proposed = (Span(5, 8, "PER", "en_core_web_sm", 0.5), Span(0, 2, "X", "rules"))
    doc = Document("a", "Anna Lee", spans=(Span(0, 4, "PER"),), proposals=proposed)
    page = written(complete(doc))
    assert page.count('class="c0 h0 proposed"') == 1
    assert "PER · proposed · en_core_web_sm · 0.50" in page
    assert Page(page).labels == ["PER", "PER"]


def test_texts_cannot_break_out_of_the_page() -> None:
    evil = "</div><script>alert(1)</script><img src=x onerror=alert(1)>&amp; \x01"
    doc = Document(
        f'"{evil}', evil, spans=(Span(0, 6, f'"><script>{"x" * 3}'),), category=f"<b>{evil[:-1]}"
    )
    page = written(complete(doc))
    assert "<script" not in page
    assert "<img" not in page
    parsed = Page(page)
    assert parsed.texts == [evil.replace("\x01", "\u2401")]
    assert parsed.names <= HARMLESS


def test_a_page_needs_no_other_file() -> None:
    page = written(complete(Document("a", "b")))
    assert not re.search(r"https?:|url\(|@import|\b(src|href)=", page)
    assert "default-src 'none'" in page
    assert "prefers-color-scheme: dark" in page
    assert 'dir="auto"' in page


def test_what_is_said_of_a_document() -> None:
    doc = Document("story/7", "b", lang="fr", category="pos", state="accepted", part="test")
    page = written(complete(doc.replace(meta={"a": 1})))
    for fact in ("story/7", "accepted", "pos", "test", 'lang="fr"'):
        assert fact in page


@pytest.mark.parametrize(("theme", "share"), [(LIGHT, SHARE[0]), (DARK, SHARE[1])])
def test_words_can_be_read_on_every_colour(theme: tuple[str, str], share: float) -> None:
    paper, ink = theme
    assert all(contrast(ink, ground) >= READABLE for ground in [paper, *grounds(share, paper)])
    assert all(contrast(paper, line) >= VISIBLE for line in lines(ink))


@given(st.lists(documents(), min_size=1, max_size=3), texts)
def test_every_character_and_every_annotation_is_there(docs: list[Document], name: str) -> None:
    docs = [*docs, complete(Document(name or "a", name))]
    page = Page(written(*docs))
    assert page.texts == [doc.text for doc in docs]
    shown = [
        span.label
        for doc in docs
        for span in (
            *doc.spans,
            *(p for p in doc.proposals if not any(p.overlaps(span) for span in doc.spans)),
        )
    ]
    assert sorted(page.labels) == sorted(shown)


def test_metadata_are_left_out_and_told(tmp_path: Path) -> None:
    report = formats.write(tmp_path / "a.html", [complete(Document("a", "b", meta={"a": 1}))])
    assert left_out(report) == "html cannot carry metadata; left out of 1 document"


def test_a_page_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    formats.write(path, [complete(Document("a", "b"))])
    for format in (None, "html"):
        with pytest.raises(FormatError, match="html is a format to look at, not to read"):
            formats.read(path, format=format)
    with pytest.raises(FormatError, match="holds no file"):
        formats.read(tmp_path)
    (tmp_path / "b.txt").write_text("Only words.")
    assert [doc.id for doc in formats.read(tmp_path)] == ["b"]
