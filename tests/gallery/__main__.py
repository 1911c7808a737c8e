"""Draw every screen of the window, in light and in dark, to PNG.

python -m tests.gallery [--lang fr] [--scale 2] [OUTDIR] [SCREEN...]
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery import corpus, screens
from tests.gallery.waiting import turn
from ui import languages, theme
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import Window

SETTLED_MS = 350
SCREEN = (1920, 1200)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--lang", choices=languages.NAMES, default="en")
    parser.add_argument("--scale", type=float, default=1.0, help="as on fine screens")
    parser.add_argument("out", type=Path, nargs="?", default=Path("gallery-out"))
    parser.add_argument("screens", nargs="*", metavar="SCREEN")
    asked = parser.parse_args()
    # Both are read once, when the application is made.
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    with tempfile.TemporaryDirectory() as name:
        os.environ["QT_QPA_PLATFORM"] = _platform(Path(name), asked.scale)
        app = make_app()
    languages.speak(app, asked.lang)
    draw_all(asked.out, asked.screens)


def _platform(folder: Path, scale: float) -> str:
    """Qt's platform without a screen, with one of the usual size: its own, 800 pixels square, is
    too small for the menus, and message boxes are half as wide as the screen at most."""
    platform = os.environ["QT_QPA_PLATFORM"]
    if platform != "offscreen":
        return platform
    width, height = (round(scale * side) for side in SCREEN)
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [{"name": "", "width": width, "height": height}]}))
    return f"{platform}:configfile={file}"


def draw_all(out: Path, names: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = make_app()
    app.setQuitOnLastWindowClosed(False)  # one goes, the next comes
    faults = _gather_faults()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus.make(folder / "sample.tagwright")
        corpus.make_empty(folder / "empty.tagwright")
        for dark in (False, True):
            theme.apply(app, theme.theme(dark))
            for screen in screens.by_name(names):
                picture = out / f"{screen.name}-{'dark' if dark else 'light'}.png"
                draw(screen, folder, picture, faults)
                print(picture, flush=True)


def _gather_faults() -> list[BaseException]:
    """What is raised where Qt calls Python: nobody else hears of it, and a screen would only lack
    what should have come."""
    faults: list[BaseException] = []

    def hook(kind: type[BaseException], fault: BaseException, at: TracebackType | None) -> None:
        sys.__excepthook__(kind, fault, at)
        faults.append(fault)

    sys.excepthook = hook
    return faults


def draw(screen: screens.Screen, folder: Path, picture: Path, faults: list[BaseException]) -> None:
    """Each screen is drawn on a copy, by a window of its own. Raises the first of the faults."""
    own = folder / "copy"
    shutil.rmtree(own, ignore_errors=True)
    shutil.copytree(folder, own, ignore=shutil.ignore_patterns("copy", "*.ini"))
    settings = Settings(own / "window.ini")
    if not screen.project:
        settings.opened(own / "sample.tagwright")
    QCursor.setPos(*SCREEN)  # nothing is hovered
    window = Window(settings, Jobs())
    window.resize(*screen.size)
    window.show()
    path = screens.project_of(screen, own)
    if path is not None and not window.open_project(path):
        raise RuntimeError(f"{path} cannot be opened: {window.toast.text.text()}")
    turn(SETTLED_MS)
    try:
        drawn = screen.show(window)
    except Exception as error:
        raise faults[0] if faults else error from error
    turn(SETTLED_MS)
    if faults:
        raise faults[0]
    grab(window, drawn).save(str(picture))
    window.jobs.close()
    for other in QApplication.topLevelWidgets():
        other.close()
    turn()


def grab(window: Window, drawn: QWidget):
    return drawn.grab() if drawn is not window else window.grab()


if __name__ == "__main__":
    main()
