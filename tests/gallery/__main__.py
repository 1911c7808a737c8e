"""Draw every screen of the window, in light and in dark, to PNG.

python -m tests.gallery [--lang fr] [--scale 2] [OUTDIR] [SCREEN...]
"""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery import corpus, screens
from tests.gallery.waiting import turn
from ui import languages, theme
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import SIZE, Window

SETTLED_MS = 350


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--lang", choices=languages.NAMES, default="en")
    parser.add_argument("--scale", type=float, default=1.0, help="as on fine screens")
    parser.add_argument("out", type=Path, nargs="?", default=Path("gallery-out"))
    parser.add_argument("screens", nargs="*", metavar="SCREEN")
    asked = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)  # read once, when the application is made
    app = make_app()
    languages.speak(app, asked.lang)
    draw_all(asked.out, asked.screens)


def draw_all(out: Path, names: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = make_app()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus.make(folder / "sample.tagwright")
        corpus.make_empty(folder / "empty.tagwright")
        for dark in (False, True):
            theme.apply(app, theme.theme(dark))
            for screen in screens.by_name(names):
                picture = out / f"{screen.name}-{'dark' if dark else 'light'}.png"
                draw(screen, folder, picture)
                print(picture, flush=True)


def draw(screen: screens.Screen, folder: Path, picture: Path) -> None:
    """Each screen is drawn on a copy, by a window of its own."""
    own = folder / "copy"
    shutil.rmtree(own, ignore_errors=True)
    shutil.copytree(folder, own, ignore=shutil.ignore_patterns("copy", "*.ini"))
    settings = Settings(own / "window.ini")
    if not screen.project:
        settings.opened(own / "sample.tagwright")
    QCursor.setPos(*SIZE)  # nothing is hovered
    window = Window(settings, Jobs())
    window.resize(*SIZE)
    window.show()
    path = screens.project_of(screen, own)
    if path is not None:
        window.open_project(path)
    turn(SETTLED_MS)
    drawn = screen.show(window)
    turn(SETTLED_MS)
    grab(window, drawn).save(str(picture))
    window.jobs.close()
    for other in QApplication.topLevelWidgets():
        other.close()
    turn()


def grab(window: Window, drawn: QWidget):
    return drawn.grab() if drawn is not window else window.grab()


if __name__ == "__main__":
    main()
