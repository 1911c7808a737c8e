"""Machines at work: preannotate, train, tag."""

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats import Report
from corpora.labels import default_map
from corpora.project import Project
from tagger.unfinished import SUFFIX
from ui.verbs import categories
from ui.verbs.collecting import settled
from ui.verbs.corpus import LabelMap, check_targets, left_out
from ui.verbs.reading import How

# Documents whose proposals are stored in one go: edits in the window wait for no longer than that.
BATCH = 32
Proposed = Iterator[tuple[Document, tuple[Span, ...]]]


def preannotate(
    project: Project,
    *,
    pipeline: str = "en_core_web_sm",
    label_map: LabelMap | None = None,
    processes: int | None = None,
    only: Collection[str] | None = None,
) -> Iterator[Event]:
    """spaCy's proposals for all documents that are not reviewed, or for `only` these of them.

    processes: None takes all cores but not more than four; 1 leaves the others to the person.
    """
    from tagger.pipelines import pipeline_labels, pipeline_language, source_name
    from tagger.preannotate import preannotate as propose

    names = pipeline_labels(pipeline)
    chosen = dict(default_map(names, project.labels.names, project.label_map))
    check_targets(project, label_map)
    chosen.update(label_map or {})
    if names and not any(chosen.values()):
        raise UserError(
            f"None of the labels of {pipeline} ({', '.join(names)}) has a counterpart among the"
            f" project's ({', '.join(project.labels.names)}); name one with --map, as in"
            f" --map {names[0]}={project.labels.names[0]}."
        )
    lang = pipeline_language(pipeline)
    if dropped := [
        name for name in names if chosen[name] is None and name not in (label_map or {})
    ]:
        yield Message(
            f"Not proposed, for the project has no label for them: {', '.join(dropped)}. To have"
            f" one, name a label for it, as in --map {dropped[0]}={project.labels.names[0]}."
        )
    yield from left_out_languages(project, lang, pipeline)
    workers = processes or min(os.cpu_count() or 1, 4)
    work = partial(propose, pipeline=pipeline, label_map=chosen, processes=workers)
    told = {"pipeline": pipeline, "label_map": chosen}
    yield from propose_on_all(project, source_name(pipeline), work, told, lang=lang, only=only)


def left_out_languages(project: Project, lang: str, pipeline: str) -> Iterator[Event]:
    """Say which documents are in a language that the pipeline was not made for."""
    others = {name: n for name, n in project.languages().items() if not _reads(lang, name)}
    if others:
        kinds = ", ".join(f"{n} in {name}" for name, n in sorted(others.items()))
        yield Message(
            f"{pipeline} reads {lang} only; it leaves out the documents in other"
            f" languages: {kinds}.",
            "warning",
        )


def _nothing(project: Project, others: Collection[str], lang: str) -> str:
    """Why there is nothing to propose on. others: the languages of what waits."""
    if others:
        return (
            f"The documents that wait are not in the pipeline's language ({lang}) but in"
            f" {', '.join(sorted(others))}; choose a pipeline of theirs."
        )
    if not project.count():
        return f"{project.name} has no documents to propose on; import some first."
    return (
        f"{project.name} has no documents left to propose on: all that were asked for are"
        " reviewed. Open some again first."
    )


def _reads(lang: str | None, doc_lang: str) -> bool:
    return lang in (None, "xx", doc_lang) or doc_lang == "xx"


def propose_with_run(
    project: Project, run_path: Path, *, only: Collection[str] | None = None
) -> Iterator[Event]:
    """A run's proposals for all documents that are not reviewed, or for `only` these of them."""
    from tagger import runs

    if runs.info(run_path).kind == "classifier":
        yield from categories.propose(project, run_path, only=only)
        return
    run = runs.load(run_path)
    with settled():
        told = {"run": str(run_path)}
        yield from propose_on_all(project, run_path.name, run.tag, told, only=only)


def propose_on_all(
    project: Project,
    source: str,
    work: Callable[[Iterable[Document]], Proposed],
    told: Mapping[str, object],
    *,
    lang: str | None = None,
    keep: bool = False,
    only: Collection[str] | None = None,
) -> Iterator[Event]:
    """What `work` proposes, stored batch by batch on all documents that are not reviewed, or on
    `only` these of them.

    lang: of the documents, None for any. keep: other sources' proposals stay.
    """
    found = (s for s in project.documents() if s.state != "reviewed")
    waiting = [summary for summary in found if only is None or summary.id in only]
    wanted = [summary.id for summary in waiting if _reads(lang, summary.lang)]
    total = len(wanted)
    if not total:
        raise UserError(_nothing(project, {summary.lang for summary in waiting}, lang or ""))
    started = time.monotonic()
    done = tokens = proposals = 0
    answers = work(project.read(wanted))
    while batch := list(islice(answers, BATCH)):
        said = [(doc.id, spans) for doc, spans in batch]
        proposals += project.propose(source, said, keep=keep)
        done += len(batch)
        tokens += sum(len(doc.tokens) for doc, _ in batch)
        yield Progress(done, total, "document")
    seconds = time.monotonic() - started
    counts = {"documents": done, "proposals": proposals, "tokens": tokens}
    yield Result({**told, **counts, "seconds": seconds, "tokens_per_second": tokens / seconds})


def parse_settings(pairs: Iterable[str]) -> dict[str, str]:
    """`epochs=5` and the like as settings. Raises UserError."""
    settings = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise UserError(f"A setting is written like epochs=5, and {pair!r} is not.")
        settings[name.strip()] = value.strip()
    return settings


def runs_of(project_path: Path) -> Path:
    """The folder beside a project that holds its runs."""
    return project_path.with_suffix(".runs")


def next_folder(runs: Path, model: str) -> Path:
    """The folder for a model's next run: `logistic-001` and so on."""
    names = (path.name.removesuffix(SUFFIX) for path in runs.glob(f"{model}-*"))
    taken = [name.removeprefix(f"{model}-") for name in names]
    number = max((int(name) for name in taken if name.isdigit()), default=0) + 1
    return runs / f"{model}-{number:03}"


def tag(
    run_path: Path,
    source: Path,
    out: Path,
    *,
    how: How | None = None,
    format: str | None = None,
) -> Iterator[Event]:
    """Label a file with a run; what it was labelled with plays no part. format: of `out`."""
    from tagger import runs

    if runs.info(run_path).kind == "classifier":
        yield from categories.tag(run_path, source, out, how=how or How(), format=format)
        return
    run = runs.load(run_path)
    report = Report()
    tally = {"documents": 0, "tokens": 0, "spans": 0}
    docs = (how or How()).read(source, report)
    bare = (doc.replace(spans=(), proposals=()) for doc in docs)
    with settled():
        written = formats.write(out, _tagged(run.tag(bare), tally), format=format)
    yield from (Message(str(entry), "warning") for entry in report.refused)
    yield from left_out(out, written)
    yield Result({"path": str(out), "run": str(run_path), **tally, "written": written.to_dict()})


def _tagged(answers: Proposed, tally: dict[str, int]) -> Iterator[Document]:
    for doc, spans in answers:
        tally["documents"] += 1
        tally["tokens"] += len(doc.tokens)
        tally["spans"] += len(spans)
        yield doc.replace(spans=spans, state="open")
