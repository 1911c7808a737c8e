"""Pre-annotate asks who proposes: spaCy, a run of the project, its rules. Each does so as a job."""

import re
import shutil
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from corpora import catalog
from corpora.project import Project
from corpora.rules import stored
from corpora.rules.rule import Rule
from tagger import training
from tests.soak import health
from tests.ui.news import news_project
from ui.dialogs.preannotate import PreannotateDialog
from ui.rules.dialog import RulesDialog

JOB_MS = 30_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEARNED, OPEN = 12, 4  # documents that are reviewed, and that are not
ASKS = Rule("PER", [{"LOWER": "mayor"}, {"POS": "PROPN"}])


@pytest.fixture(scope="module")
def learned(tmp_path_factory):
    """A project with two runs, made once."""
    folder = tmp_path_factory.mktemp("learned")
    with news_project(folder / "news.tagwright") as project:
        docs = list(islice(catalog.load("sample-news"), LEARNED, LEARNED + OPEN))
        bare = [doc.replace(state="open", spans=()) for doc in docs]
        list(project.import_documents(bare, source="more"))
        snapshot = project.snapshot("reviewed")
    for name in ("logistic-001", "logistic-002"):
        list(training.train(snapshot, model="logistic", run_dir=folder / "news.runs" / name))
    return folder


@pytest.fixture
def news(learned, tmp_path, bare_window):
    """A window on a copy of it."""
    shutil.copytree(learned, tmp_path / "news")
    bare_window.open_project(tmp_path / "news" / "news.tagwright")
    bare_window.activateWindow()
    QApplication.processEvents()
    return bare_window


def asked(window, key=Qt.Key.Key_P, how=CTRL) -> PreannotateDialog:
    window.window().activateWindow()  # a dialog was before it
    QApplication.processEvents()
    QTest.keyClick(window, key, how)
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, PreannotateDialog)]
    dialog = next(w for w in found if w.isVisible())
    QApplication.processEvents()
    return dialog


def choose(dialog, who: str) -> None:
    """By the arrow keys, from whoever is chosen."""
    while not dialog.who[who].isChecked():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)


def click(dialog, text: str) -> None:
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(next(b for b in buttons if b.text() == text), Qt.MouseButton.LeftButton)


def until_proposed(window, qtbot) -> str:
    """What the window says in the end."""
    said = window.toast.text
    qtbot.waitUntil(lambda: re.search("proposals? on", said.text()) is not None, timeout=JOB_MS)
    return said.text()


def sources(window) -> dict[str, set[str]]:
    """Who proposes on each document that has proposals."""
    docs = list(window.session.project.read())
    return {doc.id: {span.source for span in doc.proposals} for doc in docs if doc.proposals}


def open_ids(window) -> set[str]:
    return {s.id for s in window.session.project.documents() if s.state == "open"}


def test_the_newest_run_proposes_on_all_that_is_not_reviewed(news, qtbot):
    dialog = asked(news)
    choose(dialog, "run")
    qtbot.waitUntil(lambda: " · F1 " in dialog.run.run.currentText())
    assert dialog.run.run.currentText().startswith("logistic-002")
    assert dialog.run.scored.text() == "gold"
    assert dialog.run.learned.text() == "reviewed · 8 documents"
    assert "PER" in dialog.run.labels.text().split(", ")
    assert not dialog.spacy.pipeline.isVisible()
    assert not dialog.spacy.map.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert f"on {OPEN} documents" in until_proposed(news, qtbot)
    found = sources(news)
    assert found.keys() <= open_ids(news)
    assert set().union(*found.values()) == {"logistic-002"}


def test_a_run_proposes_on_the_chosen_documents_alone(news, qtbot):
    view = news.annotate.documents.view
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    chosen = news.annotate.documents.chosen_keys()
    dialog = asked(view, how=CTRL | SHIFT)
    assert "on 2 documents" in dialog.note.text()
    choose(dialog, "run")
    QTest.keyClick(dialog.run.run, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "on 2 documents" in until_proposed(news, qtbot)
    ids = {s.id for s in news.session.project.summaries(chosen)}
    found = sources(news)
    assert found.keys() <= ids
    assert set().union(*found.values()) == {"logistic-001"}


def test_rules_propose_beside_other_machines(window, qtbot):
    stored.change(window.session.project, lambda _: [Rule("ORG", "school"), Rule("LOC", "Faro")])
    dialog = asked(window)
    choose(dialog, "rules")
    assert not dialog.spacy.pipeline.isVisible()
    assert "beside those of other machines" in dialog.note.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert until_proposed(window, qtbot).startswith("2 proposals")
    found = sources(window)
    assert found == {"harbour": {"machine"}, "school": {"machine", "rules"}, "storm": {"rules"}}


def test_rules_propose_on_the_chosen_documents_alone(window, qtbot):
    stored.change(window.session.project, lambda _: [Rule("ORG", "school"), Rule("LOC", "Faro")])
    view = window.annotate.documents.view
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    dialog = asked(view, how=CTRL | SHIFT)
    choose(dialog, "rules")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert until_proposed(window, qtbot) == "1 proposal on 2 documents."
    assert "storm" not in sources(window)


def test_the_last_choice_is_there_the_next_time(news, qtbot):
    dialog = asked(news)
    assert dialog.who["spacy"].isChecked()
    choose(dialog, "run")
    QTest.keyClick(dialog.run.run, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until_proposed(news, qtbot)
    dialog = asked(news)
    runs = news.session.project.path.with_suffix(".runs")
    assert dialog.arguments()[2:] == ["--run", str(runs / "logistic-001")]
    dialog.reject()


def test_who_cannot_propose_here_is_not_chosen_again(window):
    window.settings.keep_text("proposer", "run")
    dialog = asked(window)
    assert dialog.who["spacy"].isChecked()
    assert dialog.go.isEnabled()
    dialog.reject()


def test_without_a_run_the_way_to_one_is_shown(window):
    dialog = asked(window)
    choose(dialog, "run")
    assert not dialog.go.isEnabled()
    assert not dialog.note.isVisible()
    click(dialog, "Train one in Models")
    assert not dialog.isVisible()
    assert window.workspaces["models"].isVisible()


def test_without_a_rule_the_way_to_one_is_shown(window):
    dialog = asked(window)
    choose(dialog, "rules")
    assert not dialog.go.isEnabled()
    click(dialog, "Write a rule…")
    assert not dialog.isVisible()
    assert window.annotate.rules.dialog.isVisible()
    assert isinstance(window.annotate.rules.dialog, RulesDialog)
    window.annotate.rules.dialog.close()


def test_rules_that_are_off_do_not_propose(window):
    stored.change(window.session.project, lambda _: [Rule("ORG", "school", on=False)])
    dialog = asked(window)
    choose(dialog, "rules")
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_rules_that_ask_for_parts_of_speech_ask_for_a_pipeline(window):
    stored.change(window.session.project, lambda _: [ASKS])
    dialog = asked(window)
    choose(dialog, "rules")
    assert dialog.rules.pipeline.isVisible()
    assert "POS" in dialog.note.text()
    assert dialog.arguments()[2:] == ["--rules", "--pipeline", "en_core_web_sm"]
    dialog.reject()


def test_a_classifier_proposes_categories(bare_window, qtbot, tmp_path):
    path = tmp_path / "reviews.tagwright"
    docs = list(catalog.load("sample-reviews"))
    docs[:3] = [doc.replace(state="open", category=None) for doc in docs[:3]]
    with Project.create(path) as project:
        list(project.import_documents(docs, source="sample"))
        snapshot = project.snapshot("reviewed")
    run = path.with_suffix(".runs") / "sentiment-logistic-001"
    list(training.train(snapshot, model="sentiment-logistic", run_dir=run))
    bare_window.open_project(path)
    dialog = asked(bare_window)
    choose(dialog, "run")
    assert dialog.run.labels.text() == "neg, pos"
    assert dialog.note.text().startswith("A category is proposed for every document")
    qtbot.waitUntil(lambda: " · accuracy " in dialog.run.run.currentText())
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert until_proposed(bare_window, qtbot) == "3 proposals on 3 documents."


def test_rules_that_are_damaged_are_told(window):
    window.session.project.put("rules", lambda _: "{")
    dialog = asked(window)
    assert dialog.go.isEnabled()
    choose(dialog, "rules")
    assert dialog.trouble.text().startswith("The project's rules are damaged")
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_a_pipeline_that_is_not_there_is_told_at_once(window):
    dialog = asked(window)
    dialog.spacy.pipeline.lineEdit().selectAll()
    QTest.keyClicks(dialog.spacy.pipeline, "de_nothing")
    assert dialog.trouble.text().startswith("No spaCy pipeline is called de_nothing")
    assert not dialog.go.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("which", ["news", "window"])
def test_nothing_of_a_closed_dialog_is_left(which, request):
    """Neither of what it asks nor of what there is nothing to ask about; `window` has no run."""
    shown = request.getfixturevalue(which)
    asked(shown).reject()  # what is made once is there
    before = health.look()
    for _ in range(4):
        asked(shown).reject()
    after = health.look()
    assert after.widgets == before.widgets
    # Meanwhile the window itself may have begun to read the history, or to make the backup.
    assert (after.threads - before.threads).total() < 4
