"""Whether each rung of the ladder is above the one before, on a published corpus.

    python -m tests.benchmarks.ladder [--epochs N] [--set KEY=VALUE]

All taggers learn CoNLL-2002 Spanish (NLTK_DATA) with the same settings and the same tenth of the
training part for early stopping; the figures are strict F1 on the published development part, with
the p of a paired test against the rung before.
"""

import argparse
import tempfile
import time
from pathlib import Path

from tagger import evaluation, ladder, runs
from tagger.training import train
from tests.benchmarks.taggers import parts, snapshot

CORPUS = "conll2002-es"


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=int, default=12, help="of the networks")
    parser.add_argument("--models", nargs="*", default=ladder.rungs())
    parser.add_argument("--set", action="append", default=[], type=lambda s: s.split("=", 1))
    args = parser.parse_args(argv)
    learn, measure = parts(CORPUS)
    gold, before = [doc.spans for doc in measure], None
    for model in args.models:
        known = ladder.settings_of(model)
        # The baselines have epochs of their own kind, and few.
        given: dict[str, object] = {"epochs": args.epochs} if "hidden" in known else {}
        given |= {key: value for key, value in args.set if key in known}
        begun = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            run = Path(folder) / "run"
            for _ in train(snapshot(learn, CORPUS), model=model, settings=given, run_dir=run):
                pass
            took = time.process_time() - begun
            found = evaluation.evaluate(gold, [spans for _, spans in runs.load(run).tag(measure)])
        test = evaluation.compare(before, found, "strict") if before else None
        p = f"; p {test.p:.4f} against the rung before" if test else ""
        f1 = found.schemes["strict"].f1 or 0.0
        print(f"{model}: F1 {100 * f1:.2f}, {took:.0f} s of processor{p}", flush=True)
        before = found


if __name__ == "__main__":
    main()
