"""Export: into which file, in which format, which documents."""

import itertools
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from corpora import formats
from corpora.document import STATES, State
from ui import make, phrases
from ui.dialogs.form import FIELD_HEIGHT, Form, PathField, ask_new_file, folder_trouble
from ui.retold import retold
from ui.session import Session
from ui.verbs import corpus
from ui.workers import Worker

# The one that carries everything.
USUAL = "jsonl"


class ExportDialog(Form):
    """Gives the arguments of the command `export`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=_title(session),
            go=QCoreApplication.translate("ExportDialog", "Export"),
            width=600,
        )
        self._session = session
        self._reader = session.project.reader
        self.format = QComboBox()
        for info in map(formats.describe, formats.names()):
            if info.writes:
                self.format.addItem(retold(info.title), info)
        self.format.setCurrentIndex(self.format.findText(retold(formats.describe(USUAL).title)))
        self.path = PathField(ask_new_file(self, self.tr("Export"), ""), str(self._suggested()))
        self.states = {state: QCheckBox(phrases.state(state)) for state in STATES}
        self.corrected = QCheckBox(self.tr("Only what a person corrected"))
        self.count = make.label(role="muted")
        self._worker = Worker(self)
        self._found: int | None = None
        self._fill()
        self._connect()
        self._on_format()
        self._on_chosen()

    def _fill(self) -> None:
        which, line = QWidget(), QHBoxLayout()
        column = QVBoxLayout(which)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        line.setSpacing(16)
        for state, box in self.states.items():
            box.setChecked(True)
            box.setMinimumHeight(FIELD_HEIGHT)  # as the name beside it
            box.setEnabled(self._session.project.count(state=state, at_most=1) > 0)
            line.addWidget(box)
        line.addStretch(1)
        self.corrected.setToolTip(
            self.tr(
                "Documents in which something that a person did to annotations or category"
                " still holds. Accepting unseen does not count."
            )
        )
        self.add(self.tr("Format"), self.format)
        self.add(self.tr("File"), self.path)
        for widget in (self.corrected, self.count):
            column.addWidget(widget)
        self.add(self.tr("Documents"), which)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(lambda: self._on_format())
        self.path.changed.connect(self.check)
        for box in (*self.states.values(), self.corrected):
            box.toggled.connect(lambda _: self._on_chosen())
        self.finished.connect(lambda _: self._worker.wait())

    def _on_chosen(self) -> None:
        """Count what would be written; the log may be long, so not in the window's thread."""
        chosen, corrected, reader = self._chosen(), self.corrected.isChecked(), self._reader
        self._found = None
        self.count.setText(self.tr("Counting…"))
        self.check()

        def count() -> int:
            with reader() as here:
                return len(corpus.chosen(here, states=chosen, corrected=corrected))

        self._worker.run(count, self._on_counted)

    def _on_counted(self, found: int) -> None:
        self._found = found if any(box.isChecked() for box in self.states.values()) else 0
        self.count.setText(phrases.documents(self._found))
        self.check()

    def _chosen(self) -> list[State]:
        """The states that are ticked; none where all are, for then nothing is left out."""
        chosen = [state for state, box in self.states.items() if box.isChecked()]
        return [] if len(chosen) == len(self.states) else chosen

    def arguments(self) -> list[str]:
        """Of `tagwright export`."""
        info = self.format.currentData()
        out = str(self.path.path)
        wish = [word for state in self._chosen() for word in ("--state", state)]
        wish += ["--corrected"] if self.corrected.isChecked() else []
        return ["export", str(self._session.project.path), out, "--format", info.name, *wish]

    def ready(self) -> bool:
        # A quick hand does not wait for the count.
        named = self.path.path is not None and bool(self.path.path.name)
        return named and self._found != 0

    def wrong(self) -> str:
        if self._found == 0:
            return self.tr("No document is like this; nothing would be exported.")
        return folder_trouble(self.path.path, self.tr("There is no folder %1."))

    def _suggested(self) -> Path:
        """Beside the project; nothing that is there already."""
        project = self._session.project.path
        return _free(project.with_suffix(self.format.currentData().suffixes[0]))

    def _on_format(self) -> None:
        info = self.format.currentData()
        path = self.path.path
        if path is not None and path.name and info.suffixes:
            other = path.with_suffix(info.suffixes[0])
            self.path.field.setText(str(other if other == path else _free(other)))
        left = ", ".join(map(retold, info.left_out))
        note = self.tr("This format carries everything.")
        if left:
            note = self.tr("This format cannot carry: %1.").replace("%1", left)
        self.note.setText(note)
        self.note.show()
        self.check()

    def check(self) -> None:
        """What would be replaced is said on the button."""
        path = self.path.path
        there = path is not None and bool(path.name) and path.exists()
        self.go.setText(self.tr("Replace the file") if there else self.tr("Export"))
        super().check()


def _free(path: Path) -> Path:
    """This path, or one like it where something is already."""
    numbers = itertools.count(2)
    found = path
    while found.exists():
        found = path.with_stem(f"{path.stem}-{next(numbers)}")
    return found


def _title(session: Session) -> str:
    return QCoreApplication.translate("ExportDialog", "Export %1").replace(
        "%1", session.project.name
    )
