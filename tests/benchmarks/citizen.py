"""What training costs a neighbour, and a neighbour training: threads, waiting, priority.

    python -m tests.benchmarks.citizen [--batches N]

`char-bilstm-crf` learns alone and beside one busy process, with one and two threads, with threads
that spin while they wait (OMP_WAIT_POLICY=ACTIVE) or sleep, and with lowered priority. Of the busy
process it is told how much of its own speed it keeps: what the window would feel.
"""

import argparse
import os
import subprocess
import sys
import time
from typing import NamedTuple

NEIGHBOUR = (
    "import sys, time\n"
    "begun, done = time.perf_counter(), 0\n"
    "print(flush=True)\n"
    "while time.perf_counter() - begun < {seconds}:\n"
    "    sum(range(10_000)); done += 1\n"
    "print(done / (time.perf_counter() - begun))"
)
LEARNER = "from tests.benchmarks.citizen import learn; learn({threads}, {batches}, {nice})"


class Case(NamedTuple):
    threads: int
    wait: str
    nice: int


CASES = [
    Case(threads, wait, nice)
    for threads, wait in ((1, "PASSIVE"), (2, "ACTIVE"), (2, "PASSIVE"))
    for nice in (0, 10)
]


def learn(threads: int, batches: int, nice: int) -> None:
    """Learn so many batches, print tokens a second and when it began and ended."""
    from itertools import islice

    from tagger import models
    from tagger.models.decoding import tag_names
    from tests.benchmarks.training import BATCH, HIDDEN, corpus, examples, first, labels

    if nice and hasattr(os, "nice"):
        os.nice(nice)
    rows = first(corpus()[1], 40_000)
    family = models.family("char-bilstm-crf")
    settings = family.Settings(batch=BATCH, hidden=HIDDEN, threads=threads)
    some = examples(rows, settings.scheme)
    learner = family.learner(some, tag_names(labels(rows), settings.scheme), settings)
    list(islice(learner.epoch(), 3))
    print(flush=True)  # ready
    sys.stdin.readline()
    begun = time.perf_counter()
    tokens = sum(step.tokens for step in islice(learner.epoch(), batches))
    print(tokens / (time.perf_counter() - begun))


def learner(case: Case, batches: int) -> "subprocess.Popen[str]":
    """Ready to learn."""
    code = LEARNER.format(threads=case.threads, batches=batches, nice=case.nice)
    env = {**os.environ, "OMP_WAIT_POLICY": case.wait}
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True, env=env
    )
    assert process.stdout
    process.stdout.readline()
    return process


def neighbour(seconds: float) -> "subprocess.Popen[str]":
    code = NEIGHBOUR.format(seconds=seconds)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    process.stdout.readline()
    return process


def last(process: "subprocess.Popen[str]") -> float:
    return float(process.communicate()[0].split()[-1])


def measure(case: Case, batches: int) -> tuple[float, float, float]:
    """Tokens a second alone, and beside a neighbour; the neighbour's speed."""
    alone = learner(case, batches)
    begun = time.perf_counter()
    free = float(alone.communicate("go\n")[0].split()[-1])
    seconds = time.perf_counter() - begun
    beside = learner(case, batches * 3)
    # The neighbour is at work when the learning begins, and done before that ends.
    busy = neighbour(max(1.0, seconds))
    assert beside.stdin
    beside.stdin.write("go\n")
    beside.stdin.flush()
    kept = last(busy)
    busy = neighbour(60)
    shared = last(beside)
    busy.kill()
    busy.communicate()
    return free, shared, kept


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--batches", type=int, default=60)
    options = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{os.cpu_count()} cores, load {load:.1f}")
    undisturbed = last(neighbour(2))
    for case in CASES:
        free, shared, kept = measure(case, options.batches)
        print(
            f"{case.threads} thread(s), {case.wait.lower()} waiting, nice {case.nice}:"
            f" alone {free:,.0f} tokens/s, beside a busy process {shared:,.0f}"
            f" ({100 * shared / free:.0f} %); that one keeps {100 * kept / undisturbed:.0f} %",
            flush=True,
        )


if __name__ == "__main__":
    main()
