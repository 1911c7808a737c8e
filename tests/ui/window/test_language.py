"""The interface in another language, at once: what is shown is made anew, and nothing is lost."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QPushButton

from corpora.project import Project
from tests.ui.window.conftest import make_document
from ui import languages, phrases
from ui.commands import BY_ID
from ui.keycap import caption
from ui.models.card import JobCard
from ui.settings import Settings
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english_again")


def choose_by_menu(window: Window, command: str) -> None:
    """Open the menu of the project and click a language."""
    menu = window.top.project.menu()
    inner = next(child for child in menu.findChildren(QMenu) if child.title())
    inner.popup(window.mapToGlobal(window.rect().center()))
    place = inner.actionGeometry(window.actions_[command]).center()
    QTest.mouseClick(inner, Qt.MouseButton.LeftButton, pos=place)
    window.activateWindow()
    QApplication.processEvents()


def choose_by_palette(window: Window, typed: str) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.focusWidget().insert(typed)  # as an input method does
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()


def words_of(window: Window) -> set[str]:
    """What stands on buttons and in the menu of the project."""
    said = {button.text() for button in window.top.segments.values()}
    said |= {button.text() for button in window.findChildren(QPushButton)}
    return said | {action.text() for action in window.top.project.menu().actions()}


def test_menu_buttons_and_panels_speak_the_language(window):
    assert {"Annotate", "Export…"} <= words_of(window)
    choose_by_menu(window, "language_fr")
    assert {"Annoter", "Exporter…"} <= words_of(window)
    assert window.annotate.documents.count.text() == "0 sur 3 relus"
    choose_by_palette(window, "한국어")
    assert {"주석", "내보내기…"} <= words_of(window)
    assert window.annotate.documents.count.text() == "3개 중 0개 검토됨"
    choose_by_palette(window, "English")
    assert {"Annotate", "Export…"} <= words_of(window)


@pytest.mark.parametrize("command", ["language_en", "language_fr", "language_ko"])
def test_the_key_that_goes_on_has_room_in_the_bar(window, command):
    window.resize(1440, 900)
    choose_by_menu(window, command)
    bar = window.annotate.keys
    assert [caption("Return")] in [caps for caps, _, _ in bar.shown()]
    window.resize(2200, 900)
    QApplication.processEvents()
    assert bar.shown() == bar.groups()


def test_document_cursor_and_filter_stay(window):
    window.show_document("school")
    window.annotate.documents.set_filter("school")
    window.annotate.text.select(*window.session.document.tokens[3])
    cursor = window.annotate.text.cursor_state
    session = window.session
    window.set_language("ko")
    QApplication.processEvents()
    assert window.session.current == "school"
    assert window.session.project is session.project
    assert window.annotate.text.cursor_state == cursor
    assert window.annotate.documents.field.text() == "school"
    assert window.annotate.text.hasFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2)
    assert [span.label for span in window.session.document.spans] == ["LOC"]


def test_a_held_label_stays_held(window):
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_H)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.annotate.holding.label.name == "PER"
    choose_by_palette(window, "Français")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert [span.label for span in window.session.document.spans] == ["PER"]
    assert window.session.document.state == "open"


def test_what_is_in_sight_stays_in_sight(bare_window, tmp_path):
    long = "\n".join(f"Ana number {number} came to Lisbon." for number in range(400))
    with Project.create(tmp_path / "long.tagwright", labels=("PER",)) as project:
        list(project.import_documents([make_document("long", long)], source="test"))
    bare_window.open_project(tmp_path / "long.tagwright")
    QApplication.processEvents()
    text = bare_window.annotate.text
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    text.settle()
    held = text.held
    assert held[0] > 100
    bare_window.set_language("fr")
    QApplication.processEvents()
    assert bare_window.annotate.text.held == held


def test_the_workspace_stays(window):
    window.go("evaluate")
    window.set_language("fr")
    assert window.stack.currentWidget() is window.workspaces["evaluate"]
    assert window.top.segments["evaluate"].isChecked()


def test_undo_and_what_another_process_does_are_still_followed(window):
    window.set_language("fr")
    QApplication.processEvents()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_A)
    assert len(window.session.document.spans) == 1
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.document.spans == ()
    assert window.toast.text.text() == "Annulé\u00a0: acceptation"
    with Project.open(window.session.project.path) as project:
        list(project.import_documents([make_document("more", "One more.")], source="test"))
    window.look_outside()
    assert "4 documents" in window.top.size_note.text()


def test_a_job_at_work_keeps_its_card(window, qtbot):
    window.go("models")
    models = window.workspaces["models"]
    models._propose("no-such-run")
    (job,) = window.jobs.active
    window.set_language("fr")
    (card,) = window.workspaces["models"].findChildren(JobCard)
    assert card.job is job
    qtbot.waitUntil(card.isVisible)
    qtbot.waitUntil(lambda: not job.active, timeout=30_000)
    assert job.state == "failed"
    dismiss = next(b for b in card.findChildren(QPushButton) if b.isVisible())
    assert dismiss.text() == "Fermer"
    QTest.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert card.isHidden()


def test_the_choice_is_kept_and_ticked(window, settings):
    window.set_language("ko")
    assert Settings(settings._file.fileName()).language == "ko"
    ticked = [name for name, action in window.actions_.items() if action.isChecked()]
    assert ticked == ["theme_system", "language_ko"]
    window.actions_["language_ko"].trigger()  # once more: still ticked
    assert window.actions_["language_ko"].isChecked()


def test_without_a_project_the_welcome_page_speaks_it(bare_window):
    bare_window.set_language("fr")
    assert bare_window.stack.currentWidget().buttons["open"].text() == "Ouvrir…"
    assert not bare_window.actions_["export"].isEnabled()


def test_languages_name_themselves(qapp):
    assert [BY_ID[f"language_{name}"].title for name in languages.NAMES] == [
        "English",
        "Français",
        "한국어",
    ]


def test_numbers_are_grouped_as_the_language_does(qapp):
    languages.speak(qapp, "fr")
    assert phrases.number(12345) == "12\u202f345"
    assert (phrases.spans(0), phrases.spans(1)) == ("0 empan", "1 empan")
    languages.speak(qapp, "ko")
    assert phrases.number(12345) == "12,345"
    assert phrases.documents(2) == "문서\N{NBSP}2개"


def test_qts_own_buttons_are_translated(qtbot, qapp):
    languages.speak(qapp, "fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Annuler"


def test_the_systems_language_where_there_is_no_choice(qapp, monkeypatch, settings):
    assert settings.language == "system"
    for asked, language in (
        (["ko-KR", "en-US"], "ko"),
        (["de-DE", "fr-CA"], "fr"),
        (["de-DE"], "en"),
        ([], "en"),
    ):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _, asked=asked: asked)
        assert languages.of_system() == language


@pytest.mark.parametrize(
    ("system", "choice", "written"),
    [
        ("de_DE", "system", "en"),  # the window has no German: 1.234 would be another number
        ("fr_CH", "system", "fr_CH"),
        ("en_ZA", "system", "en_ZA"),
        ("en_ZA", "en", "en_ZA"),
        ("en_ZA", "ko", "ko"),
    ],
)
def test_figures_are_the_systems_where_it_speaks_the_language(
    qapp, monkeypatch, english_again, system, choice, written
):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    languages.speak(qapp, choice)
    assert phrases.number(1234) == QLocale(written).toString(1234)
    assert phrases.score(0.5) == QLocale(written).toString(0.5, "f", 2)


def test_the_part_and_the_runs_side_by_side_stay(window):
    window.go("evaluate")
    window.workspaces["evaluate"].take_over("test", {"crf-001"})
    window.set_language("ko")
    assert window.workspaces["evaluate"].hand_over() == ("test", {"crf-001"})
