"""What nobody caught.

What we did wrong: the traceback goes to a log, and a dialog says where that is. What the user or
their file did wrong, say a file that a read in a thread finds damaged: its sentence.
"""

import faulthandler
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from corpora.errors import UserError
from ui.dialogs import question

if TYPE_CHECKING:
    from ui.window import Window


def log_path() -> Path:
    return platformdirs.user_log_path("tagwright", appauthor=False) / "window.log"


def crashes_path() -> Path:
    return log_path().with_name("crashes.log")


def keep_crashes() -> None:
    """Let the process, should it die in a library, leave where it was: Python 3.11 under PySide
    does of a TypeError or IndexError in what Qt calls while Python waits for Qt."""
    path = crashes_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    faulthandler.enable(path.open("ab", buffering=0))  # stays open: a dying process cannot open it


def install(window: "Window") -> None:
    """Let faults of the window be told; the first one by a dialog, all of them in the log."""
    told: list[bool] = []

    def hook(kind: type[BaseException], fault: BaseException, at: TracebackType | None) -> None:
        if isinstance(fault, UserError):
            _say(window, str(fault))
            return
        text = "".join(traceback.format_exception(kind, fault, at))
        print(text, file=sys.stderr)
        path = _write(text)
        if not told and issubclass(kind, Exception):
            told.append(True)
            _tell(window, path)

    sys.excepthook = hook


def _say(window: "Window", sentence: str) -> None:
    """As the project's own errors are told: whoever watches over it looks at it again."""
    if window.session is not None:
        window.session.failed.emit(sentence)
    else:
        window.toast.warn(sentence)


def _write(text: str) -> Path:
    path = log_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{text}\n")
    return path


def _tell(window: QWidget, path: Path) -> None:
    said = question.tell(
        window,
        title=_tr("Something went wrong in Tagwright itself. What you did is saved."),
        text=_tr("The log is at %1.").replace("%1", str(path)),
        leave=_tr("Close"),
    )
    said.setWindowTitle(_tr("A fault of Tagwright"))
    said.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("faults", text)
