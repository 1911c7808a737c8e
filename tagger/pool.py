"""Ordered work on several processes that end when their parent does."""

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
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
    so that both streams may be endless. Closing the iterator ends the processes, at once and
    whatever they are at.
    """
    context = get_context("spawn")
    end, hold = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(processes, context, initializer=_begin, initargs=(end,))
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
        hold.close()
        pool.shutdown(wait=True, cancel_futures=True)
        end.close()


def _begin(end: Connection) -> None:
    """In the new process: one thread, nothing on standard output, and no life without a parent.

    Each process has a core; more threads than that only wait for one another. end: closed at its
    other side when the work is given up, so that a worker need not finish what nobody waits for.
    """
    os.environ.update(dict.fromkeys(THREAD_VARIABLES, "1"))
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    threading.Thread(target=_end_with_work, args=(end,), daemon=True).start()


def _end_with_work(end: Connection) -> None:
    parent = parent_process()
    wait([end] if parent is None else [end, parent.sentinel])
    os._exit(1)
