"""The rules of a project in their dialog: proposing, files, other windows, labels renamed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora import edits
from corpora.project import Project
from corpora.rules import files, stored
from tests.ui.window.test_dialogs import JOB_MS, opened
from tests.ui.window.test_rules_dialog import column, dialog, kept, settled
from ui.dialogs.sentences import SentencesDialog
from ui.rules.dialog import RulesDialog
from ui.rules.rule_table import LABEL

__all__ = ["dialog"]  # a fixture

LEFT = Qt.MouseButton.LeftButton


def shown_colour(dialog: RulesDialog) -> int:
    icon = dialog.model.index(0, LABEL).data(Qt.ItemDataRole.DecorationRole)
    return icon.pixmap(16, 16).toImage().pixel(8, 8)


def test_a_renamed_label_keeps_its_rules_and_colour(window, dialog, qtbot):
    before = shown_colour(dialog)
    window.annotate.desk.hand.rename("LOC", "PLACE")
    assert shown_colour(dialog) == before
    window.annotate.desk.hand.recolour("PLACE", "#117733")
    assert shown_colour(dialog) != before
    QTest.mouseClick(dialog.foot.propose, LEFT)
    qtbot.waitUntil(lambda: "on 3 documents" in window.toast.text.text(), timeout=JOB_MS)
    found = {p.label for p in window.session.document.proposals if p.source == "rules"}
    assert found == {"PLACE"}


def test_the_rules_propose_on_all_documents(window, dialog, qtbot):
    QTest.mouseClick(dialog.foot.propose, LEFT)
    assert dialog.foot.stop.isVisible()
    qtbot.waitUntil(lambda: "on 3 documents" in window.toast.text.text(), timeout=JOB_MS)
    assert not dialog.foot.bar.isVisible()
    doc = window.session.document
    proposals = {(p.source, doc.text[p.start : p.end]) for p in doc.proposals}
    assert {("rules", "Lisbon"), ("machine", "Ana Moreira")} <= proposals


def test_it_can_be_cancelled(window, dialog, qtbot):
    QTest.mouseClick(dialog.foot.propose, LEFT)
    QTest.mouseClick(dialog.foot.stop, LEFT)
    qtbot.waitUntil(lambda: not window.jobs.active, timeout=JOB_MS)
    assert not dialog.foot.stop.isVisible()
    assert dialog.foot.propose.isEnabled()


def test_rules_come_from_a_file_and_go_into_one(window, dialog, qtbot, tmp_path: Path):
    (tmp_path / "towns.txt").write_text("Porto\nFaro\tTOWN\n\tX\n")
    window.annotate.rules.bring(tmp_path / "towns.txt")
    qtbot.waitUntil(lambda: "2 rules added" in window.toast.text.text(), timeout=JOB_MS)
    assert "line 3: the phrase is empty" in opened(SentencesDialog).text.toPlainText()
    opened(SentencesDialog).close()
    settled(qtbot, dialog)
    assert column(dialog, LABEL) == ["LOC", "PER", "PER", "TOWN"]
    window.annotate.rules.write(tmp_path / "out.jsonl")
    qtbot.waitUntil(lambda: "4 rules exported" in window.toast.text.text(), timeout=JOB_MS)
    assert files.read(tmp_path / "out.jsonl").rules == kept(window)


def test_another_windows_rules_are_shown(window, dialog, qtbot):
    with Project.open(window.session.project.path) as other:
        stored.change(other, lambda held: held[:1])
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=JOB_MS)
    assert not dialog.hand.undo()


def test_closing_the_project_closes_the_dialog(window, dialog):
    window.close_project()
    assert not dialog.isVisible()


def test_an_accepted_hit_says_that_a_rule_proposed_it(window, dialog, qtbot):
    QTest.mouseClick(dialog.foot.propose, LEFT)
    qtbot.waitUntil(lambda: "on 3 documents" in window.toast.text.text(), timeout=JOB_MS)
    doc = window.session.project.document("school")
    change = edits.accept(doc, [p for p in doc.proposals if p.source == "rules"])
    window.session.apply(change)
    [span] = window.session.project.document("school").spans
    assert (span.source, span.score) == ("rules", None)
