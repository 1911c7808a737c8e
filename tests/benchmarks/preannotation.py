"""Pre-annotation against a bare `nlp.pipe` with the same components, in the same run.

    python tests/benchmarks/preannotation.py [--documents N] [--repeats N]

Reads Reuters through NLTK (NLTK_DATA), else the sample that ships, repeated. The bare pipeline
gets one thread in each process as our workers do, which is faster for it than its own default.
"""

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files

from corpora.document import Document
from corpora.tokens import complete
from tagger.pipelines import resolve_pipeline, unneeded_components
from tagger.preannotate import preannotate

PIPELINE = "en_core_web_sm"


def texts(limit: int) -> tuple[str, list[str]]:
    """What the texts are, and at most `limit` of them."""
    try:
        from nltk.corpus import reuters

        names = reuters.fileids()[:limit]
        return "Reuters", [reuters.raw(name).replace("&lt;", "<") for name in names]
    except LookupError:
        lines = files("corpora").joinpath("sample/news.jsonl").read_text("utf-8").splitlines()
        sample = [json.loads(line)["text"] for line in lines]
        return "the sample", (sample * (1 + limit // len(sample)))[:limit]


def bare(raw: Sequence[str], processes: int) -> None:
    import spacy
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    nlp = spacy.load(resolve_pipeline(PIPELINE), exclude=unneeded_components(PIPELINE))
    with threadpool_limits(1):
        for doc in nlp.pipe(raw, n_process=processes):
            _ = [(span.start, span.end, span.label_) for span in doc.ents]


def ours(docs: Sequence[Document], processes: int) -> None:
    for _ in preannotate(docs, pipeline=PIPELINE, processes=processes):
        pass


def seconds(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def rows(raw: Sequence[str], repeats: int) -> Iterator[tuple[int, list[float]]]:
    """For one and two processes the median seconds of: bare, ours from tokens, ours from text.

    All include the loading of the pipeline, and of the processes.
    """
    fresh = [Document(str(number), text) for number, text in enumerate(raw)]
    tokenised = [complete(doc) for doc in fresh]
    for processes in (1, 2):
        works = (
            lambda n=processes: bare(raw, n),
            lambda n=processes: ours(tokenised, n),
            lambda n=processes: ours(fresh, n),
        )
        times = [[seconds(work) for work in works] for _ in range(repeats)]
        yield processes, [statistics.median(column) for column in zip(*times, strict=True)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    name, raw = texts(options.documents)
    tokens = sum(len(complete(Document("", text)).tokens) for text in raw)
    print(f"{len(raw)} texts of {name}, {tokens} tokens, {os.cpu_count()} cores, {PIPELINE}")
    print(f"median of {options.repeats}; tokens per second, and the ratio to the bare pipeline")
    for processes, (plain, from_tokens, from_text) in rows(raw, options.repeats):
        print(
            f"{processes} process(es): bare {tokens / plain:,.0f}"
            f" · from tokens {tokens / from_tokens:,.0f} ({plain / from_tokens:.2f})"
            f" · from text {tokens / from_text:,.0f} ({plain / from_text:.2f})",
            flush=True,
        )


if __name__ == "__main__":
    main()
