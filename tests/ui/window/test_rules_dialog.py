"""Rules in the window: written and tried while one types, switched, kept, and let propose."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from corpora.rules import stored
from corpora.rules.rule import Rule
from tests.ui.window.conftest import make_document
from tests.ui.window.test_dialogs import JOB_MS, opened
from ui.rules import words
from ui.rules.dialog import RulesDialog
from ui.rules.rule_table import HERE, LABEL, NOTE, PATTERN, SAMPLE

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
NAME = '[{"IS_TITLE": true, "OP": "{2}"}]'
RULES = (Rule("LOC", "lisbon", case=False), Rule("PER", "Rui Costa"))


@pytest.fixture
def dialog(window, qtbot) -> RulesDialog:
    """The dialog, opened by its key, on two rules; `harbour` is the open document."""
    stored.change(window.session.project, lambda _: RULES)
    QTest.keyClick(window, KEY.Key_R, CONTROL)
    return settled(qtbot, opened(RulesDialog))


def settled(qtbot, dialog: RulesDialog) -> RulesDialog:
    qtbot.waitUntil(lambda: not dialog.trying, timeout=JOB_MS)
    return dialog


def write(qtbot, dialog: RulesDialog, text: str) -> None:
    dialog.fields.pattern.setFocus()
    QTest.keyClick(dialog.fields.pattern, KEY.Key_A, CONTROL)
    QTest.keyClicks(dialog.fields.pattern, text)
    settled(qtbot, dialog)


def column(dialog: RulesDialog, number: int) -> list[str]:
    return [dialog.model.index(row, number).data() for row in range(dialog.model.rowCount())]


def hits(dialog: RulesDialog) -> list[str]:
    entries = (dialog.hits.entry(row) for row in range(dialog.hits.rowCount()))
    return [f"{entry.now} {entry.line.text}" for entry in entries]


def kept(window) -> tuple[Rule, ...]:
    return stored.read(window.session.project)


def test_the_rules_with_their_hits_here_and_in_the_sample(dialog):
    assert column(dialog, LABEL) == ["LOC", "PER"]
    assert column(dialog, PATTERN) == ["lisbon", "Rui Costa"]
    assert column(dialog, NOTE) == ["any case", ""]
    assert column(dialog, HERE) == ["2", "0"]
    assert column(dialog, SAMPLE) == ["2", "1"]
    assert hits(dialog) == ["LOC Lisbon", "LOC Lisbon"]
    heard = dialog.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Lisbon, LOC: ")
    assert dialog.count.text() == "2 rules"


def test_figures_that_are_not_whole_yet_say_so():
    said = words.tried(RULES, 1, 0, 0, whole=False)
    assert said == "1 hit in this document, 0 in a sample of 0 documents…"


def test_a_phrase_is_tried_while_one_types_and_enter_adds_it(window, dialog, qtbot):
    write(qtbot, dialog, "Banco do")
    assert hits(dialog) == ["PER Banco do"]
    QTest.keyClicks(dialog.fields.pattern, " Vale")
    settled(qtbot, dialog)
    assert hits(dialog) == ["PER Banco do Vale"]
    assert dialog.fields.said.text() == "1 hit in this document, 1 in a sample of 3 documents."
    dialog.fields.label.setCurrentText("ORG")
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Return)
    assert kept(window)[2:] == (Rule("ORG", "Banco do Vale"),)
    assert dialog.fields.text == ""
    settled(qtbot, dialog)
    assert column(dialog, HERE) == ["2", "0", "1"]
    assert hits(dialog) == ["ORG Banco do Vale"]  # of the rule that is chosen now


def test_what_is_written_and_not_added_is_there_again(window, dialog, qtbot):
    write(qtbot, dialog, "Banco do")
    dialog.fields.label.setCurrentText("LOC")
    QTest.keyClick(dialog.fields.case, KEY.Key_Space)
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Escape)
    window.actions_["rules"].trigger()
    again = settled(qtbot, opened(RulesDialog))
    assert again is not dialog
    assert (again.fields.text, again.fields.label.currentText()) == ("Banco do", "LOC")
    assert not again.fields.case.isChecked()
    QTest.keyClick(again.fields.pattern, KEY.Key_Return)
    QTest.keyClick(again.fields.pattern, KEY.Key_Escape)
    assert Rule("LOC", "Banco do", case=False) in kept(window)
    window.actions_["rules"].trigger()
    assert settled(qtbot, opened(RulesDialog)).fields.text == ""


def test_lines_are_phrases(window, dialog, qtbot):
    write(qtbot, dialog, "Porto")
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Return, SHIFT)
    QTest.keyClicks(dialog.fields.pattern, "Faro")
    settled(qtbot, dialog)
    dialog.fields.label.setCurrentText("LOC")
    QTest.mouseClick(dialog.fields.go, LEFT)
    assert [rule.text for rule in kept(window)[2:]] == ["Porto", "Faro"]


def test_a_pattern_is_tried_and_what_is_wrong_with_one_is_marked(window, dialog, qtbot):
    write(qtbot, dialog, NAME)
    assert hits(dialog) == ["PER Ana Moreira"]
    write(qtbot, dialog, '[{"IS_TITLE": true}, {"LOWR": "of"}]')
    assert dialog.fields.said.text() == ("Token 2: there is no attribute LOWR; did you mean LOWER?")
    [marked] = dialog.fields.pattern.extraSelections()
    assert marked.cursor.selectedText() == '"LOWR"'
    assert not dialog.fields.go.isEnabled()
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Return)
    assert kept(window) == RULES
    write(qtbot, dialog, NAME)
    assert dialog.fields.pattern.extraSelections() == []


def test_an_expression_that_takes_too_long_is_told(window, dialog, qtbot):
    long = make_document("long", f"{'a' * 45}b.")
    list(window.session.project.import_documents([long], source="test"))
    window.session.open_document("long")
    write(qtbot, dialog, '[{"TEXT": {"REGEX": "^(a|aa|aaa)+$"}}]')
    assert "takes too long" in dialog.found.text()
    write(qtbot, dialog, '[{"TEXT": {"REGEX": "^a+b$"}}]')
    assert hits(dialog) == [f"PER {'a' * 45}b"]
    assert "1 HIT IN THIS DOCUMENT" in dialog.found.text()


def test_what_only_a_pipeline_knows_is_said(dialog, qtbot):
    write(qtbot, dialog, '[{"POS": "VERB"}]')
    assert dialog.fields.said.text().startswith("POS comes from a pipeline")
    assert dialog.fields.go.isEnabled()
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Return)
    settled(qtbot, dialog)
    assert column(dialog, NOTE)[2] == "asks for POS"
    assert column(dialog, HERE)[2] == "–"


def test_rules_are_switched_off_by_space_and_by_a_click(window, dialog, qtbot):
    dialog.table.setFocus()
    dialog.choose(0)
    QTest.keyClick(dialog.table, KEY.Key_Space)
    assert [rule.on for rule in kept(window)] == [False, True]
    settled(qtbot, dialog)
    assert column(dialog, HERE) == ["–", "0"]
    assert dialog.count.text() == "2 rules, 1 off"
    row = dialog.table.visualRect(dialog.model.index(1, LABEL))
    box = QPoint(row.left() + 18, row.center().y())
    QTest.mouseClick(dialog.table.viewport(), LEFT, pos=box)
    assert [rule.on for rule in kept(window)] == [False, False]
    assert not dialog.foot.propose.isEnabled()


def test_label_and_pattern_are_written_in_place(window, dialog):
    write_in_place(dialog, PATTERN, "Faro")
    assert kept(window)[0] == Rule("LOC", "Faro", case=False)
    write_in_place(dialog, LABEL, "TOWN")
    assert kept(window)[0] == Rule("TOWN", "Faro", case=False)
    write_in_place(dialog, PATTERN, " ")
    assert "the phrase is empty" in window.toast.text.text()
    assert kept(window)[0].text == "Faro"


def write_in_place(dialog: RulesDialog, column: int, text: str) -> None:
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(0, column))
    QTest.keyClick(dialog.table, KEY.Key_F2)
    field = dialog.table.findChildren(QLineEdit)[-1]
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Return)
    QApplication.processEvents()


def test_what_was_done_is_taken_back(window, dialog):
    dialog.table.setFocus()
    dialog.choose(0)
    QTest.keyClick(dialog.table, KEY.Key_Delete)
    assert kept(window) == RULES[1:]
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.table, KEY.Key_Z, CONTROL)
    assert kept(window) == RULES
    QTest.keyClick(dialog.table, KEY.Key_Z, CONTROL | SHIFT)
    assert kept(window) == RULES[1:]


def test_what_was_added_is_taken_back_where_it_was_written(window, dialog):
    field = dialog.fields.pattern
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Setubal")
    QTest.keyClick(field, KEY.Key_Z, CONTROL)
    assert "Setubal" not in field.toPlainText()
    field.selectAll()
    QTest.keyClicks(field, "Faro")
    QTest.keyClick(field, KEY.Key_Return)
    assert [rule.text for rule in kept(window)][-1] == "Faro"
    QTest.keyClick(field, KEY.Key_Z, CONTROL)
    assert kept(window) == RULES
    QTest.keyClick(field, KEY.Key_Z, CONTROL | SHIFT)
    assert [rule.text for rule in kept(window)][-1] == "Faro"


def test_the_filter_narrows_the_table(dialog):
    QTest.keyClick(dialog, KEY.Key_F, CONTROL)
    QTest.keyClicks(dialog.filter, "costa")
    assert column(dialog, PATTERN) == ["Rui Costa"]
    assert dialog.count.text() == "1 of 2 rules"


def test_a_rule_from_what_is_in_the_text(window, qtbot):
    doc = window.session.document
    at = doc.text.index("Banco")
    window.annotate.text.select(at, at + len("Banco do Vale"))
    QTest.keyClick(window.annotate.text, KEY.Key_D)
    dialog = settled(qtbot, opened(RulesDialog))
    assert dialog.fields.text == "Banco do Vale"
    assert dialog.fields.case.isChecked()
    assert hits(dialog) == ["PER Banco do Vale"]
    QTest.keyClick(dialog.fields.pattern, KEY.Key_Return)
    assert kept(window) == (Rule("PER", "Banco do Vale"),)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert window.annotate.rules.dialog is None


def test_hits_follow_the_document_and_show_their_place(window, dialog, qtbot):
    dialog.choose(1)
    window.session.open_document("school")
    settled(qtbot, dialog)
    assert hits(dialog) == ["PER Rui Costa"]
    dialog.view.setFocus()
    dialog.view.setCurrentIndex(dialog.hits.index(0))
    QTest.keyClick(dialog.view, KEY.Key_Return)
    place = window.hand.place()
    assert window.session.document.text[place.start : place.end] == "Rui Costa"


def test_a_rule_needs_a_label_which_may_be_a_new_one(window, dialog, qtbot):
    write(qtbot, dialog, "Monday")
    dialog.fields.label.setCurrentText("")
    settled(qtbot, dialog)
    assert dialog.fields.said.text() == "Choose a label, or write a new one."
    assert not dialog.fields.go.isEnabled()
    dialog.fields.label.lineEdit().setFocus()
    QTest.keyClicks(dialog.fields.label, "DAY")
    settled(qtbot, dialog)
    QTest.mouseClick(dialog.fields.go, LEFT)
    assert kept(window)[2:] == (Rule("DAY", "Monday"),)
