"""The translations are whole: every string of the window, in every language, ready to be shown."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tools import translations
from tools.translations import Message, Unseen
from ui import languages

# `%1`, `{name}`, the mark of an access key, what a query says, a file's pattern.
PLACES = re.compile(r"%\d+|\{\w+\}|&(?=\w)|\b[a-z]+:(?=\S)|\*\.\w+")
FOUND = translations.messages()


def entries(language: str) -> dict[tuple[str, str], ET.Element]:
    """The translations of a .ts, by context and source."""
    tree = ET.parse(translations.ts_file(language))
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def told(message: ET.Element) -> str:
    return message.findtext("translation", "")


def test_every_string_can_be_found_in_the_source():
    assert translations.unseen() == []
    assert len(FOUND) > 500


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_string_is_missing_or_left_over(language):
    """`make translations` brings the files up to date; then translate what is new."""
    there, wanted = set(entries(language)), {message[:2] for message in FOUND}
    assert sorted(wanted - there) == []
    assert sorted(there - wanted) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_all_is_finished(language):
    unfinished = [
        key
        for key, message in entries(language).items()
        if not told(message).strip() or message.find("translation").attrib
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_put_in_has_its_place(language):
    lost = {
        source: told(message)
        for (_, source), message in entries(language).items()
        if _places(source) != _places(told(message)) or _edges(source) != _edges(told(message))
    }
    assert lost == {}


def _places(text: str) -> Counter[str]:
    return Counter(PLACES.findall(text))


def _edges(text: str) -> tuple[bool, bool, int]:
    """Spaces at either end, where texts are joined; line breaks."""
    return text[:1].isspace(), text[-1:].isspace(), text.count("\n")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_access_keys_of_a_dialog_are_given_once(language):
    """A key that two fields of one dialog have goes to neither."""
    keys: dict[tuple[str, str], list[str]] = {}
    for (context, source), message in entries(language).items():
        found = re.search(r"&(\w)", told(message))
        if found:
            keys.setdefault((context, found[1].lower()), []).append(source)
    assert {place: texts for place, texts in keys.items() if len(texts) > 1} == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_shipped_says_what_the_ts_says(language, qapp):
    """The .qm are compiled anew when a .ts changes: `make translations`."""
    shipped = QTranslator()
    assert shipped.load(str(languages.FOLDER / f"tagwright_{language}.qm"))
    different = [
        (context, source)
        for (context, source), message in entries(language).items()
        if shipped.translate(context, source) != told(message)
    ]
    assert different == []


def test_a_window_goes_on_where_an_update_writes_its_words_anew(tmp_path, monkeypatch, qapp):
    words = tmp_path / "tagwright_fr.qm"
    words.write_bytes((languages.FOLDER / words.name).read_bytes())
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    languages.speak(qapp, "fr")
    try:
        words.write_bytes(b"")
        assert QCoreApplication.translate("commands", "Undo") == "Annuler"
    finally:
        languages.speak(qapp, "en")


def test_each_language_of_the_window_has_its_file():
    assert {*languages.NAMES} - {"en"} == {*translations.LANGUAGES}


# The reader itself


def read(folder: Path, source: str) -> tuple[list[Message], list[Unseen]]:
    (folder / "room.py").write_text(source, encoding="utf-8")
    return translations.messages(folder), translations.unseen(folder)


def test_a_helper_gives_its_texts_a_context(tmp_path):
    found, unseen = read(
        tmp_path,
        'def _tr(text):\n    return QCoreApplication.translate("scores", text)\n\n'
        'def title():\n    return _tr("Scores") + QCoreApplication.translate("other", "of all")\n',
    )
    assert [message[:2] for message in found] == [("other", "of all"), ("scores", "Scores")]
    assert unseen == []


def test_a_text_of_a_class_has_the_class_as_its_context(tmp_path):
    found, _ = read(
        tmp_path, 'class Card(QWidget):\n    def f(self):\n        self.tr("One " "two")\n'
    )
    assert [message[:2] for message in found] == [("Card", "One two")]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{name} is there")',
        "self.tr(title)",
        'other.tr("Texts of others have a context that nobody knows")',
        "QCoreApplication.translate(context, 'text')",
    ],
)
def test_what_nobody_can_translate_is_told(call, tmp_path):
    _, (unseen,) = read(tmp_path, f"class Card(QWidget):\n    def f(self):\n        {call}\n")
    assert unseen.line == 3


def test_a_text_that_is_looked_up_before_a_language_is_chosen_is_told(tmp_path):
    helper = 'def _tr(text):\n    return QCoreApplication.translate("scores", text)\n\n'
    _, (unseen,) = read(tmp_path, helper + 'TITLE = _tr("Scores")\n')
    assert unseen.call == "_tr('Scores')"
