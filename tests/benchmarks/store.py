"""The store at size: in, out, lists, filters, search, and the window on it, as the corpus grows.

    python -m tests.benchmarks store
    python -m tests.benchmarks.store [--documents 1000,10000,100000] [--keep FOLDER]

A corpus of 200 tokens and 20 spans a document (see `_large.py`) is imported, listed and exported.
Each bulk figure stands beside a bare library's in the same run: JSON Lines read by srsly into
spaCy's Docs and a DocBin; spaCy's tokenizer alone; `json.dumps` of ready dictionaries. Lists and
search stand beside the plainest query that SQLite can answer in the same file. Rates are by the
clock and, behind the bar, by the seconds of processor that were used, which say more on a machine
that does other things besides.
"""

import argparse
import json
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import NamedTuple

from corpora import formats
from corpora.project import Project
from tests.benchmarks import _large

PAGE = 200
REPEATS = 7
TEXTS = 2000  # plain texts to import: the tokenizer's speed does not depend on how many there are
FILTERS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("all, as imported", "place", {}),
    ("all, by title", "title", {}),
    ("all, least sure first", "least_score", {}),
    ("state:open", "place", {"state": "open"}),
    ("state:open part:test", "place", {"state": "open", "part": "test"}),
    ("category:neg, by title", "title", {"category": "neg"}),
    ("label:PER", "place", {"label": "PER"}),
    ("label:RARE", "place", {"label": "RARE"}),
    ("label:PER state:open, least sure", "least_score", {"label": "PER", "state": "open"}),
    ("who:(the machine)", "place", {"who": _large.MACHINE}),
    ("score:<0.1", "place", {"score": (0.0, 0.1)}),
    ("the market", "place", {"text": "the market"}),
    ("U.S.", "place", {"text": "U.S."}),
    ("mln, least sure", "least_score", {"text": "mln"}),
    ("interest rates on (in none)", "place", {"text": "interest rates on"}),
    ("한국 은행", "place", {"text": "한국 은행"}),
    ("한국", "place", {"text": "한국"}),
    ("北京", "place", {"text": "北京"}),
    ("京", "place", {"text": "京"}),
    ("th", "place", {"text": "th"}),
    ("e", "place", {"text": "e"}),
    ("the market state:open label:PER", "place", {"text": "the market", "state": "open"}),
)
PLAIN = {
    "a page of documents by key": "SELECT id, title, state FROM documents ORDER BY key LIMIT 200",
    "a page of a phrase's keys": "SELECT rowid FROM documents_fts WHERE documents_fts"
    " MATCH '\"the market\"' ORDER BY rowid LIMIT 200",
    "a LIKE over all texts": "SELECT count(*) FROM documents WHERE text LIKE '%the market%'",
}


class Cost(NamedTuple):
    """Seconds by the clock and of the processor, and the most memory the process had, in MB."""

    seconds: float
    processor: float
    peak: float

    def rate(self, size: float) -> str:
        return f"{size / self.seconds:5.1f} MB/s | {size / self.processor:5.1f}"


def cost(work: Callable[[], object]) -> Cost:
    begun, used = time.perf_counter(), time.process_time()
    work()
    seconds, processor = time.perf_counter() - begun, time.process_time() - used
    return Cost(seconds, processor, peak())


def peak() -> float:
    """The most memory that this process had, in MB. Where Linux says so it is its own alone: what
    `getrusage` says holds that of the process which started it, too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024


def apart(work: Callable[..., Cost], *args: object) -> Cost:
    """The cost of the work in a process of its own, so that its memory is its own too."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(work, *args).result()


# Each of these runs in a process of its own.


def import_ours(source: Path, path: Path, **options: object) -> Cost:
    # What is loaded once is loaded before, so that the size of the corpus is what is measured.
    next(iter(formats.read(source, **options)))  # type: ignore[arg-type]
    with Project.create(path) as project:
        docs = formats.read(source, **options)  # type: ignore[arg-type]
        return cost(lambda: list(project.import_documents(docs, source=source.name)))


def import_texts(source: Path, path: Path) -> Cost:
    from corpora.tokens import tokenizer

    tokenizer("en")
    return import_ours(source, path, format="text", split="lines")


def import_bare(source: Path) -> Cost:
    """srsly's reader, a spaCy Doc of each line with its spans, a DocBin of all."""
    import spacy
    import srsly
    from spacy.tokens import Doc, DocBin

    vocab = spacy.blank("en").vocab

    def work() -> None:
        bin_ = DocBin(store_user_data=True)
        for line in srsly.read_jsonl(source):
            doc = Doc(vocab, [token["text"] for token in line["tokens"]])
            first = {token["start"]: token["id"] for token in line["tokens"]}
            last = {token["end"]: token["id"] for token in line["tokens"]}
            doc.spans["gold"] = [
                doc[first[span["start"]] : last[span["end"]] + 1] for span in line["spans"]
            ]
            bin_.add(doc)
        bin_.to_bytes()

    return cost(work)


def tokenize_bare(source: Path) -> Cost:
    import spacy

    tokenizer = spacy.blank("en").tokenizer
    texts = source.read_text("utf-8").splitlines()
    return cost(lambda: [len(tokenizer(text)) for text in texts])


def export_ours(path: Path, out: Path) -> Cost:
    with Project.open(path) as project:
        return cost(lambda: formats.write(out, project.read(), format="jsonl"))


def export_bare(source: Path) -> Cost:
    with source.open(encoding="utf-8") as file:
        lines = [json.loads(line) for line in islice(file, 10_000)]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return cost(lambda: [encode(line) for line in lines])


# The figures


def bulk(number: int, folder: Path) -> Path:
    """In and out; the project that was made."""
    source = _large.make(number)
    size = source.stat().st_size / 1e6
    path = folder / f"{number}.tagwright"
    path.unlink(missing_ok=True)
    ours = apart(import_ours, source, path)
    said = f"in {ours.seconds:.1f} s, peak memory {ours.peak:.0f} MB"
    print(f"  import of JSON Lines       {ours.rate(size)}   ({said})", flush=True)
    if number <= 10_000:
        bare = apart(import_bare, source)
        ratio = bare.processor / ours.processor
        print(f"    srsly to spaCy's DocBin  {bare.rate(size)}   (ours is {ratio:.2f} of it)")
    out = folder / f"{number}.jsonl"
    ours = apart(export_ours, path, out)
    size = out.stat().st_size / 1e6
    out.unlink()
    print(f"  export of JSON Lines       {ours.rate(size)}   (peak memory {ours.peak:.0f} MB)")
    with source.open("rb") as file:
        part = sum(map(len, islice(file, 10_000))) / 1e6
    bare = apart(export_bare, source)
    print(f"    json.dumps alone         {bare.rate(part)}", flush=True)
    return path


def plain_text(folder: Path) -> None:
    """Import of plain texts beside the tokenizer alone."""
    source = folder / "texts.txt"
    texts = list(islice(_large.texts(_large.make(10_000)), TEXTS))
    source.write_text("\n".join(texts) + "\n", "utf-8")
    size = source.stat().st_size / 1e6
    ours = apart(import_texts, source, folder / "texts.tagwright")
    bare = apart(tokenize_bare, source)
    print(f"\n{TEXTS} plain texts, {size:.1f} MB")
    print(f"  import                     {ours.rate(size)}")
    ratio = bare.processor / ours.processor
    print(f"    spaCy's tokenizer alone  {bare.rate(size)}   (ours is {ratio:.2f} of it)")


def milliseconds(work: Callable[[], object]) -> float:
    """The median of several times, in the processor's milliseconds of this thread."""
    times = []
    for _ in range(REPEATS):
        used = time.thread_time()
        work()
        times.append((time.thread_time() - used) * 1000)
    return median(times)


def opening(path: Path) -> float:
    begun = time.perf_counter()
    Project.open(path).close()
    return (time.perf_counter() - begun) * 1000


def lists(path: Path) -> None:
    """Pages of lists and of what is found."""
    print(f"  opening                    {median(opening(path) for _ in range(5)):5.0f} ms")
    print(f"  a page of {PAGE}, in ms           first  middle  count  count to 1000  found")
    with Project.open(path) as project:
        for name, order, filters in FILTERS:
            for line in _listed(project, name, order, filters):
                print(line, flush=True)
        counts = milliseconds(project.label_counts)
        info = milliseconds(project.info)
    print(f"    labels' counts {counts:.1f} ms · figures about the project {info:.1f} ms")
    with closing(sqlite3.connect(path)) as raw:
        for name, query in PLAIN.items():
            took = milliseconds(lambda query=query: raw.execute(query).fetchall())
            print(f"    SQLite alone, {name:28} {took:6.1f} ms", flush=True)


def _listed(project: Project, name: str, order: str, filters: dict[str, object]) -> Iterator[str]:
    number = project.count(**filters)  # type: ignore[arg-type]
    works = (
        lambda: project.documents(order=order, limit=PAGE, **filters),  # type: ignore[arg-type]
        lambda: project.documents(order=order, limit=PAGE, offset=number // 2, **filters),  # type: ignore[arg-type]
        lambda: project.count(**filters),  # type: ignore[arg-type]
        lambda: project.count(at_most=1000, **filters),  # type: ignore[arg-type]
    )
    first, middle, count, some = map(milliseconds, works)
    wide = sum(len(char.encode()) > 2 for char in name)  # which take two columns
    room = 32 - wide
    yield f"    {name:{room}} {first:6.1f}  {middle:6.1f} {count:6.1f} {some:14.1f}  {number:,}"


def main() -> None:
    from tests.benchmarks import _large_window  # the other processes need no window

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", default="1000,10000", help="sizes, with commas between")
    parser.add_argument("--keep", type=Path, help="a folder to keep the projects in")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(exist_ok=True)
        for number in map(int, options.documents.split(",")):
            size = _large.make(number).stat().st_size / 1e6
            words = f"{number:,} documents of {_large.words()[0]}'s words"
            print(f"\n{words}, {number * _large.TOKENS:,} tokens, {size:.0f} MB", flush=True)
            path = bulk(number, folder)
            print(f"  the project's file         {path.stat().st_size / 1e6:5.0f} MB")
            lists(path)
            _large_window.measure(path)
        plain_text(folder)


if __name__ == "__main__":
    main()
