"""Composition root: makes the application, its settings, jobs and window, and runs them."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from corpora.errors import UserError
from corpora.project import Project
from ui import faults, garbage, languages, theme, tour
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import SIZE, Window

# Long enough for what is laid out and counted just after the window comes up.
SETTLED_MS = 300


def run(project_path: Path | None, *, screenshot: Path | None = None) -> int:
    """Show the window until it is closed; or draw it into a file and come back.

    Raises UserError where the project cannot be opened, there is no screen, or the picture cannot
    be written.
    """
    _find_screen(drawing=screenshot is not None)
    if project_path is not None:
        Project.open(project_path).close()
    faults.keep_crashes()
    app = make_app()
    settings = Settings()
    languages.speak(app, settings.language)
    theme.follow(app, settings.mode)
    window = Window(settings, Jobs())
    faults.install(window)
    if screenshot is None:
        window.show()
        tour.offer_first(window)
        QTimer.singleShot(0, window, lambda: _open(window, project_path))
        return int(app.exec())
    return _draw(app, window, project_path, screenshot)


def make_app() -> QApplication:
    """The application of this process."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("tagwright")
    app.setApplicationDisplayName("Tagwright")
    app.setDesktopFileName("tagwright")
    garbage.keep_to(app)
    return app


def _open(window: Window, path: Path | None) -> None:
    if path is not None:
        window.open_project(path)


def _draw(app: QApplication, window: Window, path: Path | None, picture: Path) -> int:
    """Draw the window as it is when it has come up."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*SIZE)
    _open(window, path)
    window.show()
    QTimer.singleShot(SETTLED_MS, app.quit)
    app.exec()
    saved = window.grab().save(str(picture))
    window.close()
    if not saved:
        raise UserError(
            f"{picture} cannot be written; name a file ending in .png in a folder that you may"
            " write to."
        )
    return 0


def _find_screen(*, drawing: bool) -> None:
    """Raises UserError where there is no screen and one is needed."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not drawing:
        raise UserError(
            "There is no screen to show a window on (DISPLAY is not set);"
            " `tagwright PROJECT --screenshot FILE` draws it into a file instead."
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
