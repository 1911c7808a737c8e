"""Import: what the dialog asks, and the report of what came of it."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.dialogs.import_files import ImportDialog
from ui.dialogs.report import ReportDialog, Told, told

JOB_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


def dialog_on(window, *paths: Path) -> ImportDialog:
    dialog = ImportDialog(window.session, window)
    dialog.show()
    QApplication.processEvents()  # it becomes the active window
    QTest.keyClicks(dialog.paths.field, " ".join(map(str, paths)))
    return dialog


def unfold(dialog: ImportDialog) -> None:
    QTest.mouseClick(dialog.options.unfold, LEFT)


def test_nothing_is_said_of_options_that_nobody_chose(window, tmp_path):
    (tmp_path / "a.txt").write_text("one")
    dialog = dialog_on(window, tmp_path / "a.txt")
    assert not dialog.options.body.isVisible()
    assert dialog.arguments()[3:] == ["--as", "annotations"]
    dialog.close()


def test_the_options_of_the_file_s_format_are_shown(window, tmp_path):
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    dialog = dialog_on(window, tmp_path / "a.txt")
    height = dialog.height()
    unfold(dialog)
    assert dialog.options.body.isVisible()
    assert dialog.height() > height
    assert list(dialog.options.fields) == ["split"]
    QTest.keyClick(dialog.options.fields["split"], Qt.Key.Key_Down)
    QTest.keyClick(dialog.options.fields["split"], Qt.Key.Key_Down)
    assert dialog.arguments()[-2:] == ["--option", "split=lines"]
    dialog.format.setCurrentIndex(dialog.format.findData("xmi"))
    assert list(dialog.options.fields) == ["layer", "feature"]
    QTest.keyClicks(dialog.options.fields["layer"], "Custom")
    assert dialog.arguments()[-2:] == ["--option", "layer=Custom"]
    dialog.format.setCurrentIndex(dialog.format.findData("brat"))
    assert dialog.options.fields == {}
    assert dialog.options.none.text() == "This format has no options of its own."
    dialog.close()


def test_encoding_language_borders_and_losses(window, tmp_path):
    (tmp_path / "a.txt").write_text("one")
    dialog = dialog_on(window, tmp_path / "a.txt")
    unfold(dialog)
    options = dialog.options
    options.encoding.setEditText("cp1250")
    options.lang.setEditText("sv")
    options.snap.setCurrentIndex(options.snap.findData("inward"))
    options.strict.setFocus()
    QTest.keyClick(options.strict, Qt.Key.Key_Space)
    said = ["--encoding", "cp1250", "--lang", "sv", "--snap", "inward", "--strict"]
    assert dialog.arguments()[5:] == said
    dialog.close()


def test_refused_lines_are_saved_from_the_report_and_imported_again(window, qtbot, tmp_path):
    # With its token, so that the job has no tokenizer to load.
    good = '{"id": "good", "text": "Porto", "tokens": [{"start": 0, "end": 5}]}\n'
    bad = '{"id": "bad", "text": 1}\n'
    (tmp_path / "a.jsonl").write_text(good + bad)
    QTest.keyClick(window, "i", Qt.KeyboardModifier.ControlModifier)
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ImportDialog))
    QApplication.processEvents()  # it becomes the active window
    QTest.keyClicks(dialog.paths.field, str(tmp_path / "a.jsonl"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "imported" in window.toast.text.text(), timeout=JOB_MS)
    QTest.mouseClick(window.toast.button, LEFT)
    (report,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReportDialog))
    QTest.mouseClick(report.save, LEFT)
    files = report.findChild(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "mend.jsonl"))
    files.close()
    assert (tmp_path / "mend.jsonl").read_text() == bad
    report.close()


def many() -> list[Told]:
    mended = [Told("mended", "a.conll", n, f"has {n} spaces too many") for n in range(1, 5001)]
    refused = [
        Told("refused", "b.jsonl", 7, "is not JSON"),
        Told("lost", "a.conll", 2, "a comment"),
    ]
    return [*refused, *mended]


def test_entries_that_are_alike_are_one_row_that_unfolds(window):
    report = ReportDialog("3 documents", many(), window)
    report.show()
    tree = report.tree
    assert [tree.topLevelItem(n).text(1) for n in range(tree.topLevelItemCount())] == [
        "1", "1", "5,000",
    ]  # fmt: skip
    row = tree.topLevelItem(2)
    tree.setCurrentItem(row)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert row.childCount() == 5000
    assert row.child(4999).text(3) == "a.conll, line 5,000"
    assert not report.save.isVisible()
    report.close()


def test_the_report_is_filtered_by_kind_and_by_words(window):
    report = ReportDialog("3 documents", many(), window)
    report.show()

    def shown() -> list[str]:
        rows = (report.tree.topLevelItem(n) for n in range(report.tree.topLevelItemCount()))
        return [row.text(2) for row in rows if not row.isHidden()]

    assert shown() == ["refused", "not kept", "mended"]
    assert [report.kinds.itemText(n) for n in range(report.kinds.count())] == [
        "All (5,002)", "refused (1)", "not kept (1)", "mended (5,000)",
    ]  # fmt: skip
    report.kinds.setCurrentIndex(1)
    assert shown() == ["refused"]
    report.kinds.setCurrentIndex(0)
    QTest.keyClicks(report.words, "line 4999")
    assert shown() == ["mended"]
    QTest.keyClicks(report.words, "x")
    assert report.nothing.isVisible()
    report.close()


def test_the_report_is_copied_whole_or_in_part(window):
    report = ReportDialog("3 documents", many()[:2], window)
    report.show()
    QTest.mouseClick(report.findChild(type(report.save), "copy"), LEFT)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "b.jsonl, line 7: is not JSON\na.conll, line 2: a comment"
    report.tree.setCurrentItem(report.tree.topLevelItem(1))
    report.copy()
    assert clipboard.text() == "a comment\t1\tnot kept\ta.conll, line 2"
    report.close()


def test_what_a_result_tells_comes_worst_first():
    entry = {"path": "a", "line": 1, "message": "m"}
    report = {"refused": [entry], "mended": [entry, {**entry, "lost": True}]}
    result = {"report": report, "notes": [{"doc": "d", "text": "t", "lost": False}]}
    assert [each.what for each in told(json.loads(json.dumps(result)))] == [
        "refused", "lost", "mended", "note",
    ]  # fmt: skip
