"""Classifiers at work: categories for a project's documents, and for a file's."""

import time
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpora import formats
from corpora.document import CategoryProposal, Document
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats import Report
from corpora.project import Project
from ui.verbs.corpus import left_out
from ui.verbs.reading import How

if TYPE_CHECKING:
    from tagger.categories import Answer

# Documents whose proposals are stored in one go: edits in the window wait for no longer than that.
BATCH = 32


def propose(
    project: Project, run_path: Path, *, only: Collection[str] | None = None
) -> Iterator[Event]:
    """A run's categories for all documents that are not reviewed and have none, or for `only`
    these of them, as proposals."""
    from tagger import runs
    from tagger.categories import classify_documents

    run = runs.load_classifier(run_path)
    rows = (row for row in project.documents() if only is None or row.id in only)
    wanted = [row.id for row in rows if row.state != "reviewed" and row.category is None]
    if not wanted:
        raise UserError(f"{project.path} has no documents left to propose a category for.")
    started = time.monotonic()
    done = tokens = proposals = 0
    answers = classify_documents(run.classifier, project.read(wanted))
    while batch := list(islice(answers, BATCH)):
        made = [(answer.doc.id, [proposal(answer, run_path.name)]) for answer in batch]
        proposals += project.propose_categories(run_path.name, made)
        done += len(batch)
        tokens += sum(len(answer.doc.tokens) for answer in batch)
        yield Progress(done, len(wanted), "document")
    seconds = time.monotonic() - started
    counts = {"documents": done, "proposals": proposals, "tokens": tokens}
    speed = {"seconds": seconds, "tokens_per_second": tokens / seconds}
    yield Result({"run": str(run_path), **counts, **speed})


def tag(
    run_path: Path, source: Path, out: Path, *, how: How, format: str | None
) -> Iterator[Event]:
    """Give each document of a file the category that a run finds likeliest; one that it brings
    plays no part, its spans stay as they are. format: of `out`."""
    from tagger import runs
    from tagger.categories import classify_documents

    run, report = runs.load_classifier(run_path), Report()
    tally = {"documents": 0, "tokens": 0, "categories": dict.fromkeys(run.info.labels, 0)}
    answers = classify_documents(run.classifier, how.read(source, report))
    written = formats.write(out, _tagged(answers, tally, run.info.name), format=format)
    yield from (Message(str(entry), "warning") for entry in report.refused)
    yield from left_out(out, written)
    yield Result({"path": str(out), "run": str(run_path), **tally, "written": written.to_dict()})


def proposal(answer: "Answer", source: str) -> CategoryProposal:
    """The likeliest category, and how likely it is."""
    return CategoryProposal(answer.category, source, answer.score)


def _tagged(answers: "Iterable[Answer]", tally: dict[str, Any], source: str) -> Iterator[Document]:
    """The likeliest category stands as a proposal, too, which knows how likely it is."""
    for answer in answers:
        doc, category = answer.doc, answer.category
        tally["documents"] += 1
        tally["tokens"] += len(doc.tokens)
        tally["categories"][category] += 1
        said = (proposal(answer, source),)
        yield doc.replace(category=category, category_proposals=said, state="open")
