"""Training of classifiers: documents with a category in, the files of a run out."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Metric
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import models, rundir, runs
from tagger.epochs import Budget
from tagger.evaluation import Classification, classify
from tagger.examples import parts, size
from tagger.models.base import Classified, Classifier, ClassifierLearner
from tagger.predictions import category_row
from tagger.runcard import config, data_card
from tagger.training import Best, Plan, learn_epoch

# Documents that are classified together.
TOGETHER = 64


@dataclass(frozen=True)
class CategoryData:
    """What a run learns from, as `tagger.examples.Data` is for taggers. labels: the classes."""

    train: tuple[Classified, ...]
    development: tuple[Document, ...]
    labels: tuple[str, ...]
    held_out: bool
    train_size: dict[str, int]
    messages: tuple[Message, ...]
    longest: int = 0

    @property
    def tokens(self) -> int:
        """Of the training part."""
        return self.train_size["tokens"]


class Answer(NamedTuple):
    """A document, the probability of each class for it, and the likeliest class."""

    doc: Document
    scores: Mapping[str, float]
    category: str

    @property
    def score(self) -> float:
        """How sure the classifier is: from 0 to 1."""
        return self.scores[self.category]


def prepare(snapshot: Snapshot) -> CategoryData:
    """The training and development parts of the documents that have a category.

    Raises UserError where there is nothing to learn, or one class only.
    """
    kept = tuple(doc for doc in snapshot.documents if doc.category is not None)
    if not kept:
        raise UserError(
            f"There is nothing to learn: none of the {len(snapshot.documents)} documents chosen"
            " has a category; give some documents one."
        )
    train, development, messages = parts(replace(snapshot, documents=kept))
    held_out = bool(messages)
    if left := len(snapshot.documents) - len(kept):
        text = f"{left} of {len(snapshot.documents)} documents were left out: no category."
        messages.append(Message(text, "warning"))
    examples = tuple(Classified(doc.words, str(doc.category)) for doc in train)
    classes = tuple(sorted({example.category for example in examples}))
    if len(classes) == 1:
        raise UserError(
            f"All documents of the training part have the category {classes[0]!r}: there is nothing"
            " to tell apart; label documents of another category, too."
        )
    if unseen := sorted({str(doc.category) for doc in development} - set(classes)):
        text = f"Classes that only the development part has cannot be learned: {', '.join(unseen)}."
        messages.append(Message(text, "warning"))
    return CategoryData(
        examples, tuple(development), classes, held_out, size(train), tuple(messages)
    )


def work(plan: Plan, folder: Path) -> Generator[Event, None, None]:
    """Train, and write the run's files into the folder; yields as `tagger.training.train` does.

    The best epoch is that of the highest accuracy on the development part, then of the highest
    macro F1, then the latest.
    """
    begun = monotonic()
    data = prepare(plan.snapshot)
    yield from data.messages
    family = models.classifier_family(plan.model)
    learner = family.learner(data.train, data.labels, plan.settings)
    best = yield from _learn(learner, data, plan)
    learner.restore()
    learner.save(folder)
    told = {
        "training": {"seconds": monotonic() - begun, "tokens": data.tokens, **best._asdict()},
        "licence": plan.licence,
    }
    rundir.write_json(folder / rundir.CONFIG, config(plan.model, plan.settings, data, told))
    rundir.write_json(folder / rundir.DATA, data_card(plan.snapshot, data))
    # What is scored is what was saved, read back.
    answers = classify_documents(runs.load_classifier(folder).classifier, data.development)
    rows = (category_row(doc, category, scores) for doc, scores, category in answers)
    rundir.write_lines(folder / rundir.PREDICTIONS, rows)


def classify_documents(classifier: Classifier, docs: Iterable[Document]) -> Iterator[Answer]:
    """Each document with its probabilities, streaming; a category that it brings plays no part."""
    waiting = iter(docs)
    while some := [complete(doc) for doc in islice(waiting, TOGETHER)]:
        for doc, row in zip(some, classifier.classify([doc.words for doc in some]), strict=True):
            scores = dict(zip(classifier.classes, row.tolist(), strict=True))
            yield Answer(doc, scores, max(scores, key=scores.__getitem__))


def scored(classifier: Classifier, docs: Sequence[Document]) -> Classification:
    """The classifier's answers to documents that have a category, against these."""
    gold = [str(doc.category) for doc in docs]
    pred = [answer.category for answer in classify_documents(classifier, docs)]
    return classify(gold, pred, sorted({*gold, *classifier.classes}))


def _learn(
    learner: ClassifierLearner, data: CategoryData, plan: Plan
) -> Generator[Event, None, Best]:
    best, best_score = Best(), (-1.0, -1.0)
    budget = Budget(plan.settings.epochs, plan.settings.minutes)
    for epoch in range(1, plan.settings.epochs + 1):
        stopped = yield from learn_epoch(learner, epoch, data.tokens, plan, budget)
        best = best._replace(epochs=epoch, stopped=stopped)
        if stopped and best.best_epoch:
            break
        found = scored(learner, data.development)
        score = found.accuracy or 0.0, found.macro().f1 or 0.0
        yield Metric("dev_accuracy", score[0], epoch)
        yield Metric("dev_f1", score[1], epoch)
        if score >= best_score:
            learner.keep()
            best, best_score = best._replace(best_epoch=0 if stopped else epoch), score
        tired = epoch - best.best_epoch >= plan.settings.patience
        if stopped or tired or learner.finished or budget.spent():
            break
    return best
