"""How fast taggers learn and label, each beside spaCy in the same process, by as many threads.

    python -m tests.benchmarks.training [--tokens N] [--threads N] [--repeats N]

Reads CoNLL-2002 Spanish through NLTK (NLTK_DATA), else the sample that ships, repeated. `logistic`
comes first, so that the memory it is said to need is its own.
"""

import argparse
import os
import random
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence

from corpora import catalog
from corpora.tags import decode, encode
from tagger import models
from tagger.examples import sentences, token_spans
from tagger.models.base import Example, Sentence
from tagger.models.decoding import tag_names

BATCH, HIDDEN = 32, 100
LOGISTIC_TOKENS = 200_000
PIPELINE = "en_core_web_sm"
# Ours learns faster: for equal times it gets more of the text.
MORE = 4
# Wall time; on a machine that others use as well, a single thread's own time says more.
CLOCK: list[Callable[[], float]] = [time.perf_counter]


def corpus() -> tuple[str, list[tuple[list[str], list[str]]]]:
    """What the sentences are; of each the words and the tags in IOB2."""
    try:
        from nltk.corpus import conll2002

        rows = conll2002.iob_sents("esp.train")
        return "CoNLL-2002 Spanish", [([w for w, _, _ in r], [t for *_, t in r]) for r in rows if r]
    except LookupError:
        found = []
        for doc in catalog.load("sample-news"):
            for sentence, spans in zip(sentences(doc), token_spans(doc), strict=True):
                words = list(sentence.words)
                found.append((words, encode(len(words), spans, "IOB2")))
        return "the sample, repeated", found * 100


def first(
    rows: Iterable[tuple[list[str], list[str]]], tokens: int
) -> list[tuple[list[str], list[str]]]:
    """The first rows that hold so many tokens, or all."""
    found, size = [], 0
    for row in rows:
        found.append(row)
        size += len(row[0])
        if size >= tokens:
            break
    return found


def size(rows: Sequence[tuple[list[str], list[str]]]) -> int:
    return sum(len(words) for words, _ in rows)


def examples(rows: Sequence[tuple[list[str], list[str]]], scheme: str) -> list[Example]:
    return [
        Example(Sentence(words), encode(len(words), decode(tags), scheme))  # type: ignore[arg-type]
        for words, tags in rows
    ]


def seconds(work: Callable[[], object]) -> float:
    begun = CLOCK[0]()
    work()
    return CLOCK[0]() - begun


def labels(rows: Sequence[tuple[list[str], list[str]]]) -> list[str]:
    return sorted({tag[2:] for _, tags in rows for tag in tags if tag != "O"})


def logistic(rows: Sequence[tuple[list[str], list[str]]]) -> None:
    """Features and fit, all epochs that there may be."""
    family = models.family("logistic")
    settings = family.Settings()
    tags, some = tag_names(labels(rows), settings.scheme), examples(rows, settings.scheme)
    from sklearn import linear_model  # noqa: F401 - its import is not the fit

    before = peak()
    begun = CLOCK[0]()
    learner = family.learner(some, tags, settings)
    made = CLOCK[0]() - begun
    for _ in range(settings.epochs):
        list(learner.epoch())
    took = CLOCK[0]() - begun
    print(
        f"logistic, {size(rows):,} tokens: features {made:.1f} s, with {settings.epochs} epochs"
        f" {took:.1f} s (20 wanted); peak memory {before:,.0f} MB before, {peak():,.0f} MB after",
        flush=True,
    )


def peak() -> float:
    """Megabytes of memory at most until now."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def ours(
    rows: Sequence[tuple[list[str], list[str]]], threads: int
) -> tuple[Callable[[], object], ...]:
    """An epoch of learning, and the labelling of all sentences."""
    family = models.family("char-bilstm-crf")
    settings = family.Settings(batch=BATCH, hidden=HIDDEN, threads=threads)
    some = examples(rows, settings.scheme)
    learner = family.learner(some, tag_names(labels(rows), settings.scheme), settings)
    texts = [example.sentence for example in some]
    return lambda: list(learner.epoch()), lambda: learner.tag(texts)


def spacy_learning(rows: Sequence[tuple[list[str], list[str]]]) -> Callable[[], object]:
    """One epoch of spaCy's own NER with its own defaults."""
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example as Pair

    nlp = spacy.blank("es")
    nlp.add_pipe("ner")
    pairs = []
    for words, tags in rows:
        doc = Doc(nlp.vocab, words=words)
        biluo = [tag.replace("S-", "U-").replace("E-", "L-") for tag in _bioes(tags)]
        pairs.append(Pair.from_dict(doc, {"entities": biluo}))
    optimizer = nlp.initialize(lambda: pairs)

    def epoch() -> None:
        random.Random(0).shuffle(pairs)
        for begin in range(0, len(pairs), BATCH):
            nlp.update(pairs[begin : begin + BATCH], sgd=optimizer, drop=0.1)

    return epoch


def _bioes(tags: Sequence[str]) -> list[str]:
    return list(encode(len(tags), decode(tags), "BIOES"))


def spacy_labelling(rows: Sequence[tuple[list[str], list[str]]]) -> Callable[[], object]:
    """A whole pipeline as it is installed, on the same words."""
    import spacy
    from spacy.tokens import Doc

    from tagger.pipelines import resolve_pipeline

    nlp = spacy.load(resolve_pipeline(PIPELINE))
    docs = [Doc(nlp.vocab, words=words) for words, _ in rows]
    return lambda: sum(1 for _ in nlp.pipe(docs))


def speed(work: Callable[[], object], tokens: int, repeats: int) -> float:
    """Tokens a second, the median; the first time is for warming up."""
    work()
    return tokens / statistics.median(seconds(work) for _ in range(repeats))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=20_000, help="that spaCy learns")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--cpu", action="store_true", help="time of this process, all threads'")
    options = parser.parse_args()
    if options.cpu:
        CLOCK[0] = time.process_time
    name, rows = corpus()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(
        f"{name}, {os.cpu_count()} cores, load {load:.1f}, {options.threads} thread(s),"
        f" {'CPU' if options.cpu else 'wall'} time",
        flush=True,
    )
    logistic(first(rows, LOGISTIC_TOKENS))
    import torch

    torch.set_num_threads(options.threads)
    few, many = first(rows, options.tokens), first(rows, options.tokens * MORE)
    learn, label = ours(many, options.threads)
    learned = speed(learn, size(many), options.repeats)
    theirs = speed(spacy_learning(few), size(few), options.repeats)
    _tell("learning, char-bilstm-crf", learned, "spaCy's NER", theirs, 20_000, 5)
    labelled = speed(label, size(many), options.repeats)
    theirs = speed(spacy_labelling(few), size(few), options.repeats)
    _tell("labelling, char-bilstm-crf", labelled, PIPELINE, theirs, 100_000, 10)


def _tell(what: str, ours: float, peer: str, theirs: float, wanted: int, times: int) -> None:
    print(
        f"{what}: {ours:,.0f} tokens/s ({wanted:,} wanted); {peer}: {theirs:,.0f};"
        f" ratio {ours / theirs:.1f} ({times} wanted)",
        flush=True,
    )


if __name__ == "__main__":
    main()
