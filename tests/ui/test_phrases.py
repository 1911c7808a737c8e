"""Phrases that several views say in the same way."""

from ui import phrases


def test_what_is_put_into_a_text_stands_there_as_it_is():
    assert phrases.filled("%2 is %1 now: %2", "100%1", "%2%1") == "%2%1 is 100%1 now: %2%1"
    assert phrases.filled("Nothing is put in.", "this") == "Nothing is put in."
