"""The window: a bar at the top, and under it the welcome page or one of three workspaces."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpora.errors import UserError
from corpora.project import Project
from ui import anew, arrangement, garbage, place_keys, theme
from ui.actions import Actions
from ui.annotate.hand import Hand
from ui.annotate.workspace import AnnotateWorkspace
from ui.dialogs.hub import Dialogs
from ui.ending import end
from ui.guard import Guard
from ui.jobs import Jobs
from ui.key_help import KeyHelp
from ui.languages import Choice
from ui.notices import Notices
from ui.occurrences.opening import Occurrences
from ui.palette import Palette, category_picker, label_picker
from ui.session import Session
from ui.settings import Settings
from ui.toast import Toast
from ui.top_bar import TopBar
from ui.turns import Turns
from ui.welcome import Welcome

SIZE = (1440, 900)


class Window(QMainWindow):
    """One window on one project, or on none."""

    annotate: AnnotateWorkspace
    hand: Hand
    guard: Guard

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__()
        self.settings = settings
        self.jobs = jobs
        self.session: Session | None = None
        self.actions_ = Actions(self)
        self.dialogs: Dialogs = Dialogs(self)
        self.occurrences: Occurrences = Occurrences(self)
        self.notices = Notices()
        self.stack = QStackedWidget()
        self.workspaces: dict[str, QWidget] = {}
        self.lay_out()
        self.toast = Toast(self)
        self.show_welcome()
        self._restore()

    def lay_out(self) -> None:
        """Put a new bar above what there is."""
        self.top = TopBar(self.jobs, self.actions_["palette"])
        self.top.shown.connect(self.go)
        self.top.searched.connect(self.open_palette)
        self.top.project.setMenu(self.actions_.project_menu(self.top))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(900, 560)

    def _restore(self) -> None:
        self.resize(*SIZE)
        geometry = self.settings.state("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    # Projects

    def open_project(self, path: Path) -> bool:
        """Open a project in the place of the one that is open; False where it cannot be."""
        try:
            project = Project.open(path)
        except UserError as error:
            self.toast.warn(str(error))
            return False
        if not self.let_go():
            project.close()
            return False
        self.take(Session(project, self))
        return True

    def take(self, session: Session) -> None:
        """Show a session, in the place of the welcome page."""
        self.session = session
        self.settings.opened(session.project.path)
        self.actions_.set_project(True)
        session.failed.connect(self.toast.warn)
        session.history_changed.connect(self._show_history)
        session.documents_changed.connect(self._on_documents)
        session.document_opened.connect(self._on_opened)
        if session.document is None:
            session.open_first()
        self._on_opened()
        self.annotate = AnnotateWorkspace(session, self.actions_, self.jobs)
        self.hand = self.annotate.hand
        self.hand.said.connect(self.toast.say)
        Turns(session, self.annotate.text, self.toast, self.annotate)
        self.annotate.keys.on_help = self.show_keys
        arrangement.restore(self.annotate, self.settings)
        self._show_history()
        self._show_name()
        self.go(self.settings.workspace)
        self.guard = Guard(session)
        self.guard.said.connect(self.notices.say)
        self.guard.start()

    def close_project(self) -> bool:
        """Close what is open; False where the person wants to stay for what is at work."""
        if self.session is not None and self.let_go():
            self.show_welcome()
        return self.session is None

    def let_go(self) -> bool:
        """As `close_project`, where something else comes next than the welcome page."""
        if self.session is None:
            return True
        if self.jobs.active and not self.dialogs.end_jobs():
            return False
        self.put_away().close()
        self.toast.hide()  # what it says is of the project that was open
        self.actions_.set_project(False)
        return True

    def put_away(self) -> Project:
        """Show nothing of the session any more; returns its project, which stays open."""
        assert self.session is not None
        project = self.session.project
        arrangement.keep(self.annotate, self.settings)
        self.guard.close()
        self.notices.clear()
        self.annotate.stop()
        for workspace in self.workspaces.values():
            self.stack.removeWidget(workspace)
            end(workspace)
        self.workspaces.clear()
        self.session.stop()
        end(self.session)
        self.session = None
        garbage.thaw()
        return project

    def look_outside(self) -> None:
        """Show at once what a job has changed."""
        if self.session is not None:
            self.session.look_outside()

    # What is shown

    def go(self, name: str) -> None:
        """Show a workspace: `annotate`, `models` or `evaluate`."""
        if self.session is None:
            return
        name = name if name in ("annotate", "models", "evaluate") else "annotate"
        self.stack.setCurrentWidget(self.workspace(name, self.session))
        self.top.show_workspace(name)
        self.settings.workspace = name
        self.actions_.set_workspace(name)
        if name == "annotate":
            self.annotate.take_focus()
        else:
            self.workspaces[name].setFocus()

    def workspace(self, name: str, session: Session) -> QWidget:
        """A workspace, made when it is asked for."""
        if name not in self.workspaces:
            self.workspaces[name] = self._make(name, session)
            self.stack.addWidget(self.workspaces[name])
        return self.workspaces[name]

    def _make(self, name: str, session: Session) -> QWidget:
        # The others draw curves and tables: what that takes is loaded when they are asked for.
        if name == "models":
            from ui.models.workspace import ModelsWorkspace

            models = ModelsWorkspace(session, self.jobs)
            models.failed.connect(self.toast.warn)
            return models
        if name == "evaluate":
            from ui.evaluate.workspace import EvaluateWorkspace

            evaluate = EvaluateWorkspace(session, self.jobs, self.actions_["back"])
            evaluate.open_document.connect(self.show_document)
            evaluate.models_wanted.connect(lambda: self.go("models"))
            return evaluate
        return self.annotate

    def show_document(self, doc_id: str, start: int = 0, end: int = 0) -> None:
        """Open a document in the Annotate workspace, at a place of it where there is one."""
        if self.session is None:
            return
        self.here().open_place(doc_id, start, end)

    def show_welcome(self) -> None:
        """Show the page for who has no project open, as it is now."""
        old = self.stack.widget(0) if self.stack.count() else None
        welcome = Welcome(self.settings.recent)
        welcome.opened.connect(self.open_project)
        welcome.open_wanted.connect(self.dialogs.open_project)
        welcome.new_wanted.connect(self.dialogs.new_project)
        welcome.corpus_wanted.connect(self.dialogs.corpus)
        self.stack.insertWidget(0, welcome)
        self.stack.setCurrentIndex(0)
        welcome.setFocus()
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._show_name()

    def _show_name(self) -> None:
        if self.session is None:
            self.top.show_project("Tagwright", None)
            self.setWindowTitle("Tagwright")
            return
        project = self.session.project
        self.top.show_project(project.name, project.count())
        self.setWindowTitle(f"{project.name} — Tagwright")

    def _on_documents(self, ids: tuple[str, ...] | None) -> None:
        if ids is not None or self.session is None:
            return
        self._show_name()
        if self.session.document is None:
            self.session.open_first()

    def _on_opened(self) -> None:
        if self.session is not None:
            self.actions_.set_document(self.session.document is not None)

    def _show_history(self) -> None:
        if self.session is not None:
            project = self.session.project
            self.actions_["undo"].setEnabled(bool(project.can_undo))
            self.actions_["redo"].setEnabled(bool(project.can_redo))

    def set_mode(self, mode: theme.Mode) -> None:
        """Light, dark, or as the system."""
        self.settings.mode = mode
        self.actions_.mark_choices(self.settings)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.set_mode(app, mode)

    def set_language(self, language: Choice) -> None:
        """The language of the interface, or the system's."""
        anew.speak(self, language)

    def here(self) -> AnnotateWorkspace:
        """The Annotate workspace, once it is shown."""
        self.go("annotate")
        return self.annotate

    def next_pane(self) -> None:
        """Move the focus on: from pane to pane in Annotate, in the others as Tab does."""
        if self.settings.workspace == "annotate":
            self.annotate.next_pane()
        else:
            self.focusNextChild()

    def focus_filter(self) -> None:
        field = self.here().documents.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def open_palette(self) -> None:
        Palette(self).open()

    def show_keys(self) -> None:
        KeyHelp(self, self.session, self.actions_.keyboard, place_keys.here(self)).open()

    def pick_label(self) -> None:
        label_picker(self).open()

    def pick_category(self) -> None:
        category_picker(self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep("geometry", self.saveGeometry())
        if not self.let_go():
            event.ignore()
            return
        self.jobs.close()
        event.accept()
