"""Ordered work on several processes that end when their parent does."""

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import TypeVar

from corpora.errors import UserError

Task = TypeVar("Task")
Done = TypeVar("Done")

THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
# Batches that wait for each process, so that it never waits for us.
AHEAD = 2


def ordered_map(
    work: Callable[[Task], Done], tasks: Iterable[Task], *, processes: int
) -> Iterator[Done]:
    """`work(task)` of one task after another, in their order, on `processes` fresh processes.

    `work` is a function of a module, or a `functools.partial` of one; few tasks are taken ahead,
    so that both streams may be endless. Closing the iterator ends the processes.
    """
    pool = ProcessPoolExecutor(processes, get_context("spawn"), initializer=_begin)
    waiting: deque[Future[Done]] = deque()
    try:
        for task in tasks:
            waiting.append(pool.submit(work, task))
            if len(waiting) >= processes * (1 + AHEAD):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise UserError(
            "A worker process ended before its work was done (often for lack of memory);"
            " try again with one process."
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """In the new process: one thread, nothing on standard output, and no life without a parent.

    Each process has a core; more threads than that only wait for one another.
    """
    os.environ.update(dict.fromkeys(THREAD_VARIABLES, "1"))
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
