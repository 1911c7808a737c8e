"""A window that a hand types into until the process is killed.

`python tests/soak/annotator.py PROJECT SEED`: real key events go to the text; after each edit has
been painted, the number of its log entry is told on standard output.
"""

import os
import random
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.annotate.text_view import TextView
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import Window

KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Backspace, Qt.Key.Key_Right)


class Paints(QObject):
    """Counts the paint events that the text has dealt with."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def main(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    app = make_app()
    settings = Settings()
    theme.follow(app, settings.mode)
    window = Window(settings, Jobs())
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.open_project(path)
    view = window.findChild(TextView)
    view.setFocus()
    paints = Paints()
    view.viewport().installEventFilter(paints)
    acted: list[int] = []
    window.session.acted.connect(lambda applied: acted.append(applied.number))
    while True:
        painted = paints.count
        QTest.keyClick(view, rng.choice(KEYS))
        while acted and paints.count == painted:
            app.processEvents()
        for number in acted:
            print(number, flush=True)
        acted.clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
