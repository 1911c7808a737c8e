"""Pre-annotate: who proposes, and what is to be known of that."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from ui import phrases
from ui.dialogs.form import Form
from ui.dialogs.proposers import Proposer, RuleProposer, RunProposer, SpacyProposer
from ui.run_folders import RunRow, run_rows_of
from ui.session import Session
from ui.settings import Settings
from ui.workers import Worker

WIDTH = 600
LINE = 20  # of what is only read
WHO = "proposer"  # the setting that keeps the last one


class PreannotateDialog(Form):
    """Gives the arguments of the command `preannotate`. `elsewhere`: the command that makes what
    is missing is wanted; the dialog is closed then."""

    elsewhere = Signal(str)

    def __init__(
        self, session: Session, settings: Settings, parent: QWidget, *, chosen: int | None = None
    ) -> None:
        """chosen: how many documents it is about; None: all."""
        super().__init__(
            parent,
            title=QCoreApplication.translate("PreannotateDialog", "Pre-annotate"),
            go=QCoreApplication.translate("PreannotateDialog", "Propose"),
            width=WIDTH,
        )
        self._session, self._settings = session, settings
        self._on = "" if chosen is None else phrases.documents(chosen)
        self.who = {
            "spacy": QRadioButton(self.tr("spaCy")),
            "run": QRadioButton(self.tr("A run of this project")),
            "rules": QRadioButton(self.tr("The project's rules")),
        }
        self.spacy = SpacyProposer(session, settings, self.check)
        self.run = RunProposer(session, settings, self.check, partial(self._leave_for, "models"))
        self.rules = RuleProposer(session, settings, self.check, partial(self._leave_for, "rules"))
        self._proposers: dict[str, Proposer] = {
            "spacy": self.spacy,
            "run": self.run,
            "rules": self.rules,
        }
        self._fill()
        self._worker = Worker(self)
        self._connect()
        self._begin()
        self._worker.run(partial(run_rows_of, session.project.path), self._on_scores)

    def _fill(self) -> None:
        group, line = QButtonGroup(self), QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        for button in self.who.values():
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        self.add(self.tr("Proposed by"), line)
        self._rows = {
            name: [(self.add(title, field), field) for title, field in proposer.rows]
            for name, proposer in self._proposers.items()
        }
        rows = [row for rows in self._rows.values() for row in rows]
        for label, field in rows:
            if isinstance(field, QLabel):
                label.setMinimumHeight(LINE)
                field.setMinimumHeight(LINE)
        # Whoever is chosen, nothing moves but what is asked.
        self.grid.setColumnMinimumWidth(0, max(label.sizeHint().width() for label, _ in rows))

    def _connect(self) -> None:
        for button in self.who.values():
            button.toggled.connect(lambda on: self._on_who() if on else None)
        self.accepted.connect(self._keep)
        self.finished.connect(lambda _: self._worker.wait())

    def arguments(self) -> list[str]:
        """Of `tagwright preannotate`."""
        return ["preannotate", str(self._session.project.path), *self._proposer.arguments()]

    def ready(self) -> bool:
        return self._proposer.able()

    def wrong(self) -> str:
        return self._proposer.wrong()

    @property
    def _proposer(self) -> Proposer:
        return next(self._proposers[name] for name, box in self.who.items() if box.isChecked())

    def _begin(self) -> None:
        """With whom it was last, if that one can here."""
        names = (self._settings.text(WHO), *self._proposers)
        able = (name for name in names if name in self.who and self._proposers[name].able())
        first = self.who[next(able, "spacy")]
        first.setChecked(True)
        first.setFocus()

    def _on_who(self) -> None:
        for name, rows in self._rows.items():
            for label, field in rows:
                label.setVisible(self.who[name].isChecked())
                field.setVisible(self.who[name].isChecked())
        self.check()

    def check(self) -> None:
        stays = self.tr(
            "Annotations stay as they are, and what you rejected is not proposed again."
        )
        self.note.setText(f"{self._proposer.told(self._on)} {stays}")
        self.note.setVisible(self._proposer.able())
        super().check()

    def _on_scores(self, rows: list[RunRow]) -> None:
        self.run.show_scores(rows)
        self.check()

    def _leave_for(self, command: str) -> None:
        self.reject()
        self.elsewhere.emit(command)

    def _keep(self) -> None:
        self._settings.keep_text(WHO, next(n for n, box in self.who.items() if box.isChecked()))
        self._proposer.keep(self._settings)
