"""The welcome page: projects and corpora, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from corpora import catalog
from ui.welcome import Welcome


@pytest.fixture
def nltk_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine where NLTK has nothing."""
    monkeypatch.setattr(catalog, "_nltk_folders", lambda: iter([tmp_path]))
    return tmp_path


@pytest.fixture
def welcome(qtbot, nltk_data):
    welcome = Welcome([])
    qtbot.addWidget(welcome)
    welcome.resize(1200, 900)
    with qtbot.waitExposed(welcome):
        welcome.show()
    welcome.activateWindow()
    return welcome


def row(welcome: Welcome, name: str) -> QPushButton:
    found = welcome.findChild(QPushButton, f"corpus_{name}")
    assert isinstance(found, QPushButton)
    return found


def words(welcome: Welcome) -> str:
    return "\n".join(label.text() for label in welcome.findChildren(QLabel) if label.isVisible())


def test_every_corpus_of_the_catalogue_is_there_and_says_what_it_is(welcome):
    for entry in catalog.entries():
        said = row(welcome, entry.name).accessibleName()
        assert said.startswith(entry.title)
        assert entry.kind in said if entry.available else f"needs NLTK’s {entry.package}" in said
    assert "NOT ON THIS MACHINE YET" in words(welcome)


def test_keys_alone_reach_and_open_the_sample(welcome, qtbot):
    welcome.setFocus()
    for _ in range(20):
        if QApplication.focusWidget() is row(welcome, "sample"):
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(welcome.corpus_wanted) as wanted:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert wanted.args == ["sample"]


def test_a_corpus_that_is_not_here_says_how_it_comes_and_opens_once_it_has(
    welcome, qtbot, nltk_data
):
    with qtbot.assertNotEmitted(welcome.corpus_wanted):
        row(welcome, "treebank").click()
    command = "python -m nltk.downloader treebank"
    assert command in words(welcome)
    assert QGuiApplication.clipboard().text() == command
    (nltk_data / "corpora" / "treebank").mkdir(parents=True)
    with qtbot.waitSignal(welcome.corpus_wanted) as wanted:
        row(welcome, "treebank").click()
    assert wanted.args == ["treebank"]
