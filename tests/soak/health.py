"""What a window that was used for long must not have gathered: widgets, threads, memory.

Measured while no project is open, for then nothing is there that belongs to one: whatever is more
than at the first look was forgotten by somebody.
"""

import ctypes
import gc
import sys
import threading
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

# Resident memory is what the allocators have ever needed at once, and they give little back; of
# objects that live on there is a closer measure, tracemalloc's, from which the log of the changes
# (on disk) and the window's caches (closed with the project) are gone. What is left to grow are
# caches of the libraries: of compiled statements, glyphs, pixmaps, each of them bounded.
RESIDENT_MB, OBJECTS_MB = 48, 4
SETTLE_MS = 300
STATM, TASKS = Path("/proc/self/statm"), Path("/proc/self/task")
PAGE_KB = 4


class Health(NamedTuple):
    """Widgets by class; names of Python's threads; all threads of the process; megabytes resident
    and of living Python objects. Zero where the system does not tell."""

    widgets: Counter[str]
    threads: Counter[str]
    tasks: int
    resident: float
    objects: float


def look() -> Health:
    """How it stands, once all is deleted that waits for it."""
    for _ in range(3):
        QTest.qWait(SETTLE_MS)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    widgets = Counter(type(widget).__name__ for widget in QApplication.allWidgets())
    threads = Counter(thread.name for thread in threading.enumerate())
    tasks = len(list(TASKS.iterdir())) if TASKS.is_dir() else 0
    traced = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
    give_back()
    _, held, shared, *_ = map(int, STATM.read_text().split()) if STATM.is_file() else (0, 0, 0)
    # Pages of files, such as libraries, come and go as the system likes.
    resident = (held - shared) * PAGE_KB / 1024
    return Health(widgets, threads, tasks, resident, traced / 2**20)


def give_back() -> None:
    """Let the C library return what it holds free: no part of what the program keeps."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


def gathered(before: Health, after: Health) -> list[str]:
    """What is more than before, a sentence each."""
    found = [f"{n} more widgets {name}" for name, n in (after.widgets - before.widgets).items()]
    found += [f"{n} more threads {name}" for name, n in (after.threads - before.threads).items()]
    if after.tasks > before.tasks:
        found.append(f"{after.tasks - before.tasks} more threads of the process")
    if after.resident - before.resident > RESIDENT_MB:
        found.append(f"{after.resident - before.resident:.0f} MB more are resident")
    if after.objects - before.objects > OBJECTS_MB:
        found.append(f"{after.objects - before.objects:.1f} MB more of objects")
    return found


def culprits(before: tracemalloc.Snapshot) -> str:
    """The lines that allocated most of what is alive and was not before."""
    ours = tracemalloc.Filter(False, tracemalloc.__file__)
    now = tracemalloc.take_snapshot().filter_traces([ours])
    return "\n".join(map(str, now.compare_to(before.filter_traces([ours]), "lineno")[:20]))
