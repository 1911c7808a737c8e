"""Learning a language from documents that nobody labelled: a generator of events."""

import hashlib
import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Metric, Result
from corpora.snapshot import fingerprint
from corpora.tokens import complete
from tagger import language_runs, rundir
from tagger.epochs import Ahead, Budget, stepped
from tagger.examples import sentences
from tagger.models.charlm_settings import CharLmSettings
from tagger.models.settings import parse
from tagger.models.settings import to_dict as settings_dict
from tagger.runcard import versions

if TYPE_CHECKING:
    from tagger.models.charlm_learner import CharLmLearner

# One in so many documents is held out to measure on.
HELD_OUT = 20
# Characters of the held-out texts that are measured at most: more would not change the figure.
MEASURED = 100_000


class Texts(NamedTuple):
    """Sentences to learn from and to measure on, and what is told of them."""

    train: list[str]
    held_out: list[str]
    card: dict[str, Any]


class Best(NamedTuple):
    """Bits of a held-out character, forwards and backwards: the mean is what is best."""

    forwards: float = float("inf")
    backwards: float = float("inf")
    best_epoch: int = 0
    epochs: int = 0
    stopped: bool = False

    @property
    def bits(self) -> float:
        return (self.forwards + self.backwards) / 2


class Plan(NamedTuple):
    texts: Texts
    settings: CharLmSettings
    run_dir: Path
    should_stop: Callable[[], bool]
    start: Path | None


def pretrain(
    docs: Iterable[Document],
    *,
    run_dir: Path,
    name: str = "",
    settings: Mapping[str, object] | None = None,
    start: Path | None = None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Event]:
    """Train a language model of characters on the texts of the training part, labelled or not;
    leave its best epoch in the folder `run_dir`. Documents of other parts are not read.

    One document in twenty is held out to measure on. start: a run of this kind to go on from,
    whose characters and sizes stay. should_stop is asked at every batch: once it says yes, the
    best so far is kept. To cancel, close the generator: nothing is left.

    Yields Message, Progress (`character`s), Metric (`loss` of a character in nats,
    `bits_per_character` of the held-out texts) and a last Result: run, seconds, characters (of
    the training part), characters_per_second, documents, bits_per_character, its two directions
    `forwards` and `backwards`, perplexity (2 to the power of these bits), best_epoch, epochs,
    stopped. Raises UserError for a bad setting, for too little text, and where `run_dir` is taken.
    """
    values = {**(_inherited(start) if start else {}), **(settings or {})}
    chosen = parse(CharLmSettings, values, "language models")
    rundir.check_free(run_dir)
    texts = _texts([complete(doc) for doc in docs if doc.part == "train"], name)
    return _train(Plan(texts, chosen, run_dir, should_stop, start))


def _inherited(start: Path) -> dict[str, Any]:
    return dict(language_runs.info(start)["settings"])


def _texts(docs: list[Document], name: str) -> Texts:
    """The documents' sentences, those of one document in HELD_OUT for measuring."""
    rank = sorted(docs, key=lambda doc: hashlib.sha256(doc.id.encode()).digest())
    rows = [[sentence.text for sentence in sentences(doc)] for doc in rank]
    count = max(1, len(rows) // HELD_OUT) if len(rows) > 1 else 0
    held = [text for row in rows[:count] for text in row]
    train = [text for row in rows[count:] for text in row]
    if not count:  # one document: its last sentences
        at = len(train) - max(1, len(train) // HELD_OUT)
        train, held = train[:at], train[at:]
    if not any(train) or not any(held):
        raise UserError("There is too little text: the training part needs two sentences or more.")
    told = {
        "name": name,
        "languages": sorted({doc.lang for doc in docs}),
        "fingerprint": fingerprint(rank),
        "documents": len(docs) - count,
        "sentences": len(train),
        "characters": sum(map(len, train)),
        "held_out": {"documents": count, "sentences": len(held), "characters": sum(map(len, held))},
    }
    return Texts(train, _first(held), told)


def _first(texts: list[str]) -> list[str]:
    found, size = [], 0
    for text in texts:
        if size < MEASURED:
            found.append(text[: MEASURED - size])
            size += len(text)
    return found


def _train(plan: Plan) -> Iterator[Event]:
    """The events of `_work`, on record; the result when the run stands at its place."""
    with rundir.written_aside(plan.run_dir) as folder:
        yield from rundir.recorded(folder, _work(plan, folder))
        rundir.seal(folder)
        facts = language_runs.info(folder)
    told = {"documents": facts["data"]["documents"], **facts["training"]}
    yield Result({"run": str(plan.run_dir), **told})


def _work(plan: Plan, folder: Path) -> Generator[Event, None, None]:
    from tagger.models import charlm
    from tagger.models.charlm_learner import CharLmLearner

    begun = time.monotonic()
    if not plan.texts.card["held_out"]["documents"]:
        yield Message("There is one document only: its last sentences were held out.")
    if plan.start:
        model = charlm.grown(language_runs.load(plan.start).model, plan.settings)
    else:
        model = charlm.new(plan.texts.train, plan.settings)
    learner = CharLmLearner(model, plan.texts.train)
    best, seen = yield from _learn(learner, plan)
    learner.restore()
    charlm.save(model, folder)
    seconds = time.monotonic() - begun
    bits = best.bits
    training = {
        "seconds": seconds,
        "characters": learner.size,
        "characters_per_second": seen / seconds,
        "bits_per_character": bits,
        "perplexity": 2**bits,
        **best._asdict(),
    }
    facts = {
        "settings": settings_dict(plan.settings),
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": versions(),
        "data": plan.texts.card,
        "training": training,
    }
    rundir.write_json(folder / language_runs.FACTS, facts)


def _learn(learner: "CharLmLearner", plan: Plan) -> Generator[Event, None, tuple[Best, int]]:
    """The best epoch, and the characters that were read."""
    from tagger.models.charlm_learner import bits

    best, budget = Best(), Budget(plan.settings.epochs, plan.settings.minutes)
    seen = 0
    for epoch in range(1, plan.settings.epochs + 1):
        steps = learner.epoch(partial(budget.left, epoch))
        ahead = Ahead("character", before=seen, total=plan.settings.epochs * learner.size)
        read, stopped = yield from stepped(steps, epoch, ahead, budget, plan.should_stop)
        seen += read
        forwards, backwards = bits(learner.model, plan.texts.held_out)
        if not math.isfinite(forwards + backwards):
            raise UserError("The error grew beyond all bounds; choose a smaller learning_rate.")
        yield Metric("bits_per_character", (forwards + backwards) / 2, epoch)
        best = best._replace(epochs=epoch, stopped=stopped)
        if forwards + backwards < best.forwards + best.backwards:
            learner.keep()
            best = best._replace(forwards=forwards, backwards=backwards, best_epoch=epoch)
        if stopped or budget.spent():
            break
    return best, seen
