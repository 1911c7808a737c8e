"""Tokens are never white space; sentences cover them all; both come from one place."""

import itertools

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from corpora import tokens
from corpora.document import Document, Range
from corpora.errors import UserError
from corpora.tokens import complete, sentences, tokenize, tokenizer


def sentence_texts(text: str, lang: str = "en") -> list[str]:
    doc = complete(Document("d", text, lang))
    return [
        doc.text[doc.tokens[start].start : doc.tokens[end - 1].end] for start, end in doc.sentences
    ]


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    assert sentence_texts("He met Mr. Smith in the U.S. on Monday. It rained.") == [
        "He met Mr. Smith in the U.S. on Monday.",
        "It rained.",
    ]


def test_a_closing_quote_stays_with_its_sentence() -> None:
    assert sentence_texts('"It rains." She left.') == ['"It rains."', "She left."]


def test_a_headline_is_a_sentence_of_its_own_above_an_indented_story() -> None:
    text = "BAHIA COCOA REVIEW\n  Showers continued in\n  the zone.\n  The dry period is over.\n"
    assert sentence_texts(text) == [
        "BAHIA COCOA REVIEW",
        "Showers continued in\n  the zone.",
        "The dry period is over.",
    ]


def test_long_lines_are_paragraphs() -> None:
    body = "The port of Setubal will be closed to all ships for two days " * 2
    assert sentence_texts(f"PORT CLOSED\n{body}") == ["PORT CLOSED", body.strip()]


def test_a_language_without_its_own_segmenter_is_still_tokenised() -> None:
    assert [r.end - r.start for r in tokenize("안녕하세요 세계", "ko")] == [5, 2]
    assert len(tokenize("東京タワー", "ja")) == 5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("彼は2024年3月に京都へ。", "彼 は 2024 年 3 月 に 京 都 へ 。"),
        ("The 東京 Tower, in Tokyo.", "The 東 京 Tower , in Tokyo ."),
        ("苹果公司、Apple", "苹 果 公 司 、 Apple"),
        ("กรุงเทพ 10", "ก รุ ง เ ท พ 10"),
        ("서울에서 美 대통령", "서울에서 美 대통령"),
    ],
)
def test_scripts_without_spaces_are_cut_where_the_language_was_not_said(
    text: str, found: str
) -> None:
    """A sentence that is one token could not be labelled by words."""
    for lang in ("en", "xx"):
        assert " ".join(text[a:b] for a, b in tokenize(text, lang)) == found


def joints(found: tuple[Range, ...]) -> set[int]:
    """Where one token ends and the next begins."""
    return {one.end for one, other in itertools.pairwise(found) if one.end == other.start}


def ends_of_characters(text: str) -> set[int]:
    """Where grapheme clusters end, as the `regex` library finds them."""
    return {match.end() for match in regex.finditer(r"\X", text)}


@pytest.mark.parametrize("lang", ["en", "fr", "th", "xx"])
def test_what_reads_as_one_character_is_never_cut(lang: str) -> None:
    text = "👩‍👩‍👧 met 🇫🇷🇩🇪! 👍🏽 ☎️ ❤️‍🔥, 3️⃣ cafe\u0301s. 🏴󠁧󠁢󠁥󠁮󠁧󠁿 हिन्दी น้ำ"
    assert joints(tokenize(text, lang)) <= ends_of_characters(text)


def test_two_flags_are_two_tokens() -> None:
    text = "In 🇫🇷🇩🇪!"
    assert [text[a:b] for a, b in tokenize(text)] == ["In", "🇫🇷", "🇩🇪", "!"]


@given(st.text(st.sampled_from("ae\u0301 👩‍🇫🇷👍🏽☎️3⃣."), max_size=12))
def test_no_token_cuts_a_grapheme_cluster(text: str) -> None:
    assert joints(tokenize(text, "en")) <= ends_of_characters(text)


def test_an_unknown_language_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="no tokenizer for the language 'qq'"):
        tokenize("text", "qq")


@given(st.text(st.characters(codec="utf-8"), max_size=80), st.sampled_from(["en", "fr", "xx"]))
def test_every_character_that_is_no_space_is_in_one_token(text: str, lang: str) -> None:
    tokens = tokenize(text, lang)
    assert all(not any(map(str.isspace, text[a:b])) and a < b for a, b in tokens)
    assert all(one.end <= other.start for one, other in itertools.pairwise(tokens))
    covered = "".join(text[a:b] for a, b in tokens)
    assert covered == "".join(text.split())


@pytest.mark.parametrize("piece", ["(", "😀", "_", "'s", '{"a":', "x"])
def test_a_word_as_long_as_a_book_takes_no_longer_than_a_book(piece: str) -> None:
    text = f"one {piece * 20_000} two"
    tokens = tokenize(text)
    assert tokens[0] == (0, 3)
    assert sum(end - start for start, end in tokens[1:-1]) == len(piece) * 20_000
    assert tokens[-1] == (len(text) - 3, len(text))


def test_a_tokenizer_does_not_keep_every_word_it_ever_saw(monkeypatch: pytest.MonkeyPatch) -> None:
    first = tokenizer("en")
    monkeypatch.setattr(tokens, "MOST_WORDS", len(first.vocab) + 50)
    text = " ".join(f"word{number}" for number in range(100))
    assert len(tokenize(text)) == 100
    assert tokenizer("en") is not first
    assert len(tokenizer("en").vocab) < len(first.vocab)
    assert len(tokenize(text)) == 100


def test_a_ruler_stays_one_token() -> None:
    assert [end - start for start, end in tokenize("a " + "-" * 100 + " b")] == [1, 100, 1]


@given(st.text(st.sampled_from("ab.!?\n \"'"), max_size=60))
def test_sentences_cover_all_tokens_once(text: str) -> None:
    tokens = tokenize(text)
    ranges = sentences(text, tokens)
    assert [i for start, end in ranges for i in range(start, end)] == list(range(len(tokens)))


def test_a_file_s_own_tokens_are_kept() -> None:
    own = (Range(0, 3), Range(3, 6))
    assert complete(Document("d", "abcdef", tokens=own)).tokens == own
