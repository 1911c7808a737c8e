"""How long until the window is up, beside a bare Qt window with one label in it.

Each start is a new process; the clock runs from its begin to the end of the first paint, which the
`--screenshot` option waits for. Needs no data; the project is the sample's news.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from corpora import catalog
from corpora.project import Project

RUNS = 7
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("text")
label.show()
label.grab().save(sys.argv[1])
"""


def seconds(*command: object) -> float:
    """The median time of a command, in seconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *map(str, command)], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, picture = Path(folder) / "news.tagwright", Path(folder) / "picture.png"
        with Project.create(path) as project:
            list(project.import_documents(catalog.load("sample-news"), source="sample"))
        bare = seconds("-c", BARE, picture)
        ours = seconds("-m", "ui", path, "--screenshot", picture)
    print(f"a bare Qt window {bare:.2f} s, ours {ours:.2f} s ({ours / bare:.1f} times as long)")


if __name__ == "__main__":
    main()
