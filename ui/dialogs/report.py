"""What an import refused, mended or lost: one row for all entries that are alike, unfolding."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpora.formats.report import kind
from ui import make, phrases
from ui.retold import retold

SIZE, ROW = (820, 480), 28


class Told(NamedTuple):
    """One entry. what: `refused`, `lost`, `mended` or `note`. place: a file or a document."""

    what: str
    place: str
    line: int
    message: str


def told(result: Mapping[str, Any]) -> list[Told]:
    """The entries of an import's result, the worst first."""
    report = result.get("report", {})
    found = [_of_file("refused", entry) for entry in report.get("refused", ())]
    mended = report.get("mended", ())
    found += [_of_file("lost", entry) for entry in mended if entry.get("lost")]
    found += [_of_file("mended", entry) for entry in mended if not entry.get("lost")]
    return found + [
        Told("lost" if note.get("lost") else "note", note["doc"], 0, note["text"])
        for note in result.get("notes", ())
    ]


def _of_file(what: str, entry: Mapping[str, Any]) -> Told:
    return Told(what, entry["path"], entry.get("line") or 0, entry["message"])


def alike(entries: Iterable[Told]) -> list[list[Told]]:
    """Entries of one kind together, in the order of their first ones; those of documents of all."""
    found: dict[tuple[str, str, str], list[Told]] = {}
    for entry in entries:
        place = "" if entry.what == "note" or not entry.line else entry.place
        found.setdefault((entry.what, place, kind(entry.message)), []).append(entry)
    return list(found.values())


def line(entry: Told) -> str:
    """An entry as one line of text."""
    place = f"{entry.place}, line {entry.line}" if entry.line else entry.place
    return retold(f"{place}: {entry.message}")


class ReportDialog(QDialog):
    """Shows what was told; it can be filtered, copied, and the refused lines saved.

    lines: the files of refused lines; none where there are none.
    """

    def __init__(
        self, title: str, entries: Sequence[Told], parent: QWidget, *, lines: Sequence[Path] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What happened"))
        make.fit(self, *SIZE)
        self._lines = list(lines)
        self._names = {
            "refused": self.tr("refused"),
            "lost": self.tr("not kept"),
            "mended": self.tr("mended"),
            "note": self.tr("note"),
        }
        self.kinds = QComboBox()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter by words or by file"))
        self.words.setAccessibleName(self.tr("Filter"))
        self.words.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.nothing = make.label(self.tr("Nothing of this kind."), "muted")
        self._groups = alike(entries)
        self.tree.setRootIsDecorated(any(len(group) > 1 for group in self._groups))
        self._lay_out(title)
        self._fill_kinds(entries)
        self.kinds.currentIndexChanged.connect(lambda: self._filter())
        self.words.textChanged.connect(lambda: self._filter())
        self.tree.itemExpanded.connect(self._unfold)
        QShortcut(QKeySequence.StandardKey.Copy, self.tree, self.copy)
        self._fill()
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def _lay_out(self, title: str) -> None:
        self.tree.setHeaderLabels(
            [self.tr("What"), self.tr("How many"), self.tr("Kind"), self.tr("Where")]
        )
        self.tree.setProperty("role", "boxed")
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Entries"))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.save = make.button(self.tr("Save refused lines…"), self._save, name="save")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if self._lines:
            buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        copy = make.button(self.tr("Copy all"), self._copy_all, name="copy")
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.kinds)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(make.label(title, "heading"))
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(self.nothing)
        column.addWidget(buttons)

    def _fill_kinds(self, entries: Sequence[Told]) -> None:
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.addItem(f"{self.tr('All')} ({phrases.number(len(entries))})", "")
        for what, name in self._names.items():
            if number := sum(entry.what == what for entry in entries):
                self.kinds.addItem(f"{name} ({phrases.number(number)})", what)

    def _fill(self) -> None:
        items = []
        for group in self._groups:
            item = QTreeWidgetItem(self._cells(group))
            item.setSizeHint(0, QSize(0, ROW))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, item.text(0))
            item.setToolTip(3, group[0].place)
            if len(group) > 1:
                policy = QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator
                item.setChildIndicatorPolicy(policy)
            items.append(item)
        self.tree.addTopLevelItems(items)
        self._filter()

    def _cells(self, group: Sequence[Told]) -> list[str]:
        first = group[0]
        name = Path(first.place).name if first.what != "note" else first.place
        where = f"{name}, {self.tr('line')} {phrases.number(first.line)}" if first.line else name
        more = " …" if len(group) > 1 else ""
        return [
            retold(first.message),
            phrases.number(len(group)),
            self._names[first.what],
            where + more,
        ]

    def _unfold(self, item: QTreeWidgetItem) -> None:
        """Make the rows within a row when they are asked for: there may be thousands."""
        group = self._groups[self.tree.indexOfTopLevelItem(item)]
        if item.childCount() or len(group) < 2:
            return
        rows = []
        for entry in group:
            what, _, _, where = self._cells([entry])
            row = QTreeWidgetItem([what, "", "", where])
            row.setToolTip(0, what)
            rows.append(row)
        item.addChildren(rows)

    def _filter(self) -> None:
        what, words = self.kinds.currentData(), self.words.text().strip().casefold()
        shown = 0
        rows = map(self.tree.topLevelItem, range(self.tree.topLevelItemCount()))
        for row, group in zip(filter(None, rows), self._groups, strict=True):
            fits = not what or group[0].what == what
            fits = fits and any(words in line(entry).casefold() for entry in group)
            row.setHidden(not fits)
            shown += fits
        self.nothing.setVisible(not shown)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, a line each."""
        rows = ["\t".join(item.text(at) for at in range(4)) for item in self.tree.selectedItems()]
        QGuiApplication.clipboard().setText("\n".join(rows))

    def _copy_all(self) -> None:
        lines = [line(entry) for group in self._groups for entry in group]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _save(self) -> None:
        title = self.tr("Save refused lines")
        dialog = QFileDialog(self, title, self._lines[0].name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._lines[0].name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Copy the refused lines there; those of further formats beside it."""
        first = self._lines[0]
        for lines in self._lines:
            name = lines.name.replace(first.stem, path.stem, 1) if lines != first else path.name
            shutil.copyfile(lines, path.with_name(name))
