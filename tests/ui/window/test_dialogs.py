"""Dialogs ask; jobs do. Each runs the program's own command in a process of its own."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from corpora import catalog
from corpora.document import Document
from corpora.project import Project
from ui.dialogs import pipelines
from ui.dialogs.export import ExportDialog
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.new_label import NewLabelDialog
from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.preannotate import PreannotateDialog
from ui.dialogs.report import Told, line

JOB_MS = 20_000


def opened(kind: type[QDialog]) -> QDialog:
    """The dialog that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    QApplication.processEvents()  # it becomes the active window
    return found[0]


def command(window, key: str) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_a_new_label(window):
    command(window, "l")
    dialog = opened(NewLabelDialog)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.name, "PER")
    assert "already" in dialog.trouble.text()
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "DATE")
    assert dialog.note.text() == "Its key will be 4."
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.session.labels["DATE"].key == "4"
    assert "DATE" in window.annotate.labels.rows


def test_export_says_what_a_format_cannot_carry(window, tmp_path):
    command(window, "e")
    dialog = opened(ExportDialog)
    assert dialog.note.text() == "This format carries everything."
    dialog.format.setCurrentIndex(dialog.format.findText("CoNLL", Qt.MatchFlag.MatchContains))
    assert "proposals" in dialog.note.text()
    assert dialog.path.path == window.session.project.path.with_suffix(".conll")
    dialog.path.field.setText(str(tmp_path / "none" / "x.conll"))
    assert "There is no folder" in dialog.trouble.text()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_export(window, qtbot, tmp_path):
    window.hand.finish()
    command(window, "e")
    dialog = opened(ExportDialog)
    dialog.path.field.setText(str(tmp_path / "out.jsonl"))
    dialog.states["open"].click()
    qtbot.waitUntil(lambda: dialog.count.text() == "1 document")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "exported" in window.toast.text.text(), timeout=JOB_MS)
    docs = [json.loads(text) for text in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(doc["id"], len(doc["spans"])) for doc in docs] == [("harbour", 3)]


def test_export_replaces_no_file_unasked(window, project_path):
    there = project_path.with_suffix(".jsonl")
    there.write_text("mine")
    window.dialogs.export()
    dialog = window.findChild(ExportDialog)
    free = project_path.with_name(f"{project_path.stem}-2.jsonl")
    assert dialog.path.path == free
    assert dialog.go.text() == "Export"
    dialog.path.field.setText(str(there))
    assert dialog.go.text() == "Replace the file"
    dialog.reject()


def test_export_only_what_was_corrected(window, qtbot, tmp_path):
    window.session.open_document("school")
    window.annotate.text.select(*window.session.proposals[0][:2])
    window.hand.label("ORG")
    command(window, "e")
    dialog = opened(ExportDialog)
    qtbot.waitUntil(lambda: dialog.count.text() == "3 documents")
    assert not dialog.states["reviewed"].isEnabled()
    QTest.keyClick(dialog.corrected, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.count.text() == "1 document")
    assert dialog.arguments()[-1] == "--corrected"
    dialog.path.field.setText(str(tmp_path / "out.jsonl"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "exported" in window.toast.text.text(), timeout=JOB_MS)
    docs = [json.loads(text) for text in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [doc["id"] for doc in docs] == ["school"]


def test_export_of_nothing_is_not_offered(window, qtbot):
    command(window, "e")
    dialog = opened(ExportDialog)
    dialog.states["open"].click()
    qtbot.waitUntil(lambda: "No document is like this" in dialog.trouble.text())
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_import(window, qtbot, tmp_path):
    file = tmp_path / "more texts.jsonl"
    # With its tokens, so that the job has no tokenizer to load.
    tokens = [{"start": 0, "end": 5}, {"start": 6, "end": 11}, {"start": 11, "end": 12}]
    doc = {"id": "new", "text": "Porto again.", "tokens": tokens}
    file.write_text(json.dumps(doc) + '\n{"id": broken\n')
    command(window, "i")
    dialog = opened(ImportDialog)
    dialog.paths.field.setText(str(tmp_path / "nothing.jsonl"))
    assert "There is no" in dialog.trouble.text()
    dialog.paths.field.setText(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: "imported" in window.toast.text.text(), timeout=JOB_MS)
    assert window.toast.text.text() == "1 document imported, 1 entry refused."
    assert window.toast.button.text() == "What happened"
    assert window.annotate.documents.list.rowCount() == 4


def test_a_job_that_fails_is_told_in_its_own_sentence(window, qtbot, tmp_path):
    (tmp_path / "picture.bin").write_bytes(bytes(range(256)))
    command(window, "i")
    dialog = opened(ImportDialog)
    dialog.paths.field.setText(str(tmp_path / "picture.bin"))
    dialog.accept()
    qtbot.waitUntil(lambda: window.toast.property("role") == "alarm", timeout=JOB_MS)
    assert "picture.bin" in window.toast.text.text()


def test_a_job_is_shown_at_the_top_and_can_be_cancelled_there(window, qtbot, tmp_path):
    lines = (json.dumps({"text": f"Text {number}."}) for number in range(20_000))
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    command(window, "i")
    dialog = opened(ImportDialog)
    dialog.paths.field.setText(str(tmp_path / "many.jsonl"))
    dialog.accept()
    job = window.top.status.job
    assert window.top.status.isVisible()
    assert window.top.status.text().startswith("Import")
    qtbot.waitUntil(lambda: job.progress is not None, timeout=JOB_MS)
    window.top.status.click()
    (cancel,) = (
        a for m in window.top.findChildren(QMenu) for a in m.actions() if "Cancel" in a.text()
    )
    cancel.trigger()
    cancel.parent().close()
    assert job.state == "cancelled"
    assert not window.top.status.isVisible()
    assert window.session.project.count() == 3


def test_several_files_are_written_as_in_a_shell(window, tmp_path):
    names = ["a b.txt", "c.txt"]
    for name in names:
        (tmp_path / name).write_text("x")
    dialog = ImportDialog(window.session, window)
    dialog.paths.field.setText(" ".join(f"'{tmp_path / name}'" for name in names))
    assert dialog.arguments()[2:4] == [str(tmp_path / name) for name in names]
    dialog.paths.field.setText("'unclosed")
    assert not dialog.go.isEnabled()
    dialog.close()


def test_accept_all_asks_first(window, qtbot):
    window.actions_["accept_all"].trigger()
    dialog = window.dialogs.findChild(QDialog) or opened(QDialog)
    dialog.accept()
    qtbot.waitUntil(lambda: "unseen" in window.toast.text.text(), timeout=JOB_MS)
    assert window.session.project.count(state="accepted") > 0
    assert window.session.document.state == "accepted"


def test_preannotate_maps_the_pipelines_labels_to_ours(window):
    dialog = PreannotateDialog(window.session, window.settings, window)
    chosen = {label: box.currentData() for label, box in dialog.spacy.map.choices.items()}
    assert (chosen["PERSON"], chosen["GPE"], chosen["CARDINAL"]) == ("PER", "LOC", "")
    arguments = dialog.arguments()
    assert arguments[:1] == ["preannotate"]
    assert "PERSON=PER" in arguments[arguments.index("--map") + 1]
    for box in dialog.spacy.map.choices.values():
        box.setCurrentIndex(0)
    assert not dialog.go.isEnabled()
    dialog.close()


def test_pipelines_are_known_without_spacy():
    assert "en_core_web_sm" in pipelines.installed()
    assert "PERSON" in pipelines.labels("en_core_web_sm")
    assert pipelines.labels("nothing_of_the_kind") == []


def test_a_new_project(bare_window, tmp_path):
    command(bare_window, "n")
    dialog = opened(NewProjectDialog)
    dialog.path.field.setText(str(tmp_path / "fresh"))
    dialog.labels.setText("PER, LOC,")
    dialog.accept()
    session = bare_window.session
    assert session.project.path == tmp_path / "fresh.tagwright"
    assert session.labels.names == ("PER", "LOC")
    assert bare_window.annotate.middle.currentWidget() is bare_window.annotate.nothing


def test_a_new_project_never_overwrites(bare_window, project_path):
    dialog = NewProjectDialog(bare_window)
    dialog.path.field.setText(str(project_path))
    assert "exists already" in dialog.trouble.text()
    assert not dialog.go.isEnabled()
    dialog.close()


def test_a_project_that_is_none_is_told(bare_window, tmp_path):
    (tmp_path / "none.tagwright").write_text("no project")
    assert not bare_window.open_project(tmp_path / "none.tagwright")
    assert "none.tagwright" in bare_window.toast.text.text()
    assert bare_window.session is None


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (Told("note", "d1", 0, "renamed"), "d1: renamed"),
        (Told("mended", "a.csv", 3, "is short"), "a.csv, line 3: is short"),
        (Told("refused", "a.csv", 0, "is empty"), "a.csv: is empty"),
    ],
)
def test_a_reports_entries_are_lines(entry, said):
    assert line(entry) == said


def test_the_sample_is_one_click_away(bare_window, qtbot, tmp_path):
    path = tmp_path / "sample.tagwright"
    bare_window.dialogs.corpus("sample-news", path)
    qtbot.waitUntil(lambda: bare_window.session is not None, timeout=JOB_MS)
    assert bare_window.session.project.count() == 40
    bare_window.close_project()
    bare_window.dialogs.corpus("sample-news", path)
    assert isinstance(bare_window.session.document, Document)
    assert isinstance(bare_window.session.project, Project)


def test_the_sample_to_label_comes_with_proposals(bare_window, qtbot, tmp_path):
    path = tmp_path / "to-label.tagwright"
    bare_window.dialogs.corpus(catalog.TO_LABEL, path)
    qtbot.waitUntil(lambda: bare_window.session is not None, timeout=JOB_MS)
    qtbot.waitUntil(lambda: bool(bare_window.session.proposals), timeout=JOB_MS)
    bare_window.activateWindow()
    QTest.keyClick(bare_window.annotate.text, Qt.Key.Key_Tab)
    QTest.keyClick(bare_window.annotate.text, Qt.Key.Key_A)
    assert len(bare_window.session.document.spans) == 1
    qtbot.waitUntil(lambda: not bare_window.jobs.active, timeout=JOB_MS)
