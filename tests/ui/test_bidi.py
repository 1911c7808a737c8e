"""Words that are read from right to left within sentences that are not: each is laid out by itself,
so that a label and the text after it keep their order."""

import unicodedata

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from ui.bidi import isolated

HEBREW, ARABIC = "שם של אדם", "أحمد إلى"


def places(sentence: str, *parts: str) -> list[float]:
    """Where the middles of parts of a sentence are, from the left."""
    layout = QTextLayout(sentence)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    middles = (sentence.index(part) + len(part) // 2 for part in parts)
    return [line.cursorToX(middle)[0] for middle in middles]


def test_two_names_beside_each_other_keep_their_order(qapp: QApplication):
    bare = f"Labelled {HEBREW} “{ARABIC}”"
    assert places(bare, HEBREW, ARABIC) != sorted(places(bare, HEBREW, ARABIC))
    kept = f"Labelled {isolated(HEBREW)} “{isolated(ARABIC)}”"
    assert places(kept, HEBREW, ARABIC) == sorted(places(kept, HEBREW, ARABIC))


def test_numbers_after_a_name_stay_after_it(qapp: QApplication):
    bare, kept = f"by {HEBREW} · 12:40", f"by {isolated(HEBREW)} · 12:40"
    assert places(bare, HEBREW, "12:40") != sorted(places(bare, HEBREW, "12:40"))
    assert places(kept, HEBREW, "12:40") == sorted(places(kept, HEBREW, "12:40"))


def test_the_ending_of_a_file_stays_at_its_right(qapp: QApplication):
    name = f"{ARABIC}.txt"
    bare, kept = places(isolated(name), ARABIC, "txt"), isolated(name, forward=True)
    assert bare != sorted(bare)
    assert places(kept, ARABIC, "txt") == sorted(places(kept, ARABIC, "txt"))


@pytest.mark.parametrize("text", ["", "Lisbon", "서울", "北京", "é 👩‍👩‍👧"])
def test_nothing_is_put_around_other_words(text: str):
    assert isolated(text) == isolated(text, forward=True) == text


def test_what_is_put_around_cannot_be_seen():
    for sign in isolated(HEBREW).replace(HEBREW, "") + isolated(HEBREW, forward=True)[0]:
        assert unicodedata.category(sign) == "Cf"
