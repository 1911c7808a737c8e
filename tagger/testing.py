"""A run on the test part: measured when somebody asks, apart from all that it was chosen by."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats.report import counted
from corpora.snapshot import Snapshot
from tagger import rundir, runs
from tagger.examples import tag_documents
from tagger.predictions import category_row, prediction_row
from tagger.runcard import against

# Documents between two signs of life.
TOLD_EACH = 20


def measure(run: Path, snapshot: Snapshot, *, learned: Iterable[Document] = ()) -> Iterator[Event]:
    """Have a run label the snapshot's test part; what it said is kept in the run's folder, where
    `runs.predictions(run, part="test")` finds it, in the place of an earlier time.

    learned: what models learn from here. A document of the test part with the text of one of these,
    or of one by which the run was chosen, is told of. Yields Message, Progress (`document`s) and
    Result: documents, against. Raises UserError where there is nothing to score, and where the
    folder cannot be written.
    """
    info = runs.info(run)
    docs = snapshot.part("test")
    if info.kind == "classifier":
        docs = [doc for doc in docs if doc.category is not None]
    if not docs:
        kind = "with a category " if info.kind == "classifier" else ""
        raise UserError(
            f"The test part has no {snapshot.on} document {kind}to score {run} on; review some."
        )
    yield from _seen_before(run, docs, learned)
    aside = rundir.partial_of(run / rundir.TEST_PREDICTIONS)
    try:
        with aside.open("w", encoding="utf-8") as file:
            for done, row in enumerate(_rows(run, info, docs), 1):
                rundir.write_line(file, row)
                if done % TOLD_EACH == 0 or done == len(docs):
                    yield Progress(done, len(docs), "document")
        os.replace(aside, run / rundir.TEST_PREDICTIONS)
    except OSError as error:
        raise UserError(f"{run} cannot be written: {error.strerror}.") from error
    finally:
        aside.unlink(missing_ok=True)
    yield Result({"documents": len(docs), "against": against(snapshot)})


def _rows(run: Path, info: runs.RunInfo, docs: list[Document]) -> Iterator[dict[str, Any]]:
    """What the run says of each document, as a line of its predictions."""
    if info.kind == "classifier":
        from tagger.categories import classify_documents

        classifier = runs.load_classifier(run).classifier
        for doc, scores, category in classify_documents(classifier, docs):
            yield category_row(doc, category, scores)
        return
    for doc, spans in tag_documents(runs.load(run).tagger, docs, scored=True):
        yield prediction_row(doc, spans)


def _seen_before(
    run: Path, docs: Iterable[Document], learned: Iterable[Document]
) -> Iterator[Message]:
    """Texts that are in two parts make a test that is too easy."""
    known = {doc.text for doc in learned} | {row.doc.text for row in runs.predictions(run)}
    if alike := sum(doc.text in known for doc in docs):
        yield Message(
            f"{counted(alike, 'document')} of the test part have the text of one that models learn"
            " from or are chosen by: the scores are too good.",
            "warning",
        )
