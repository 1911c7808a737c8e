"""The main job on the sample that ships: with a screen in the window, without one to the end."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpora import catalog, formats
from corpora.document import Document
from corpora.events import Event
from corpora.formats.decoding import explained
from corpora.project import Project
from tagger.models import CHOSEN
from ui.verbs import corpus, machines, output, score_tables, scores, trainings
from ui.verbs.output import say


def demo(out: Path, *, headless: bool) -> int:
    """Returns the exit status."""
    with explained(out):
        out.mkdir(parents=True, exist_ok=True)
    if not headless and has_screen():
        return _in_window(out / "sample.tagwright")
    _whole_job(out)
    return 0


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_window(path: Path) -> int:
    from ui.app import run

    if not path.exists():
        say("Preparing the sample.")
        _prepare(path)
    return run(path)


def _prepare(path: Path) -> None:
    """A project with the sample's texts, nothing labelled, and spaCy's proposals on them."""
    with Project.create(path) as project:
        project.add_labels(span.label for doc in _sample() for span in doc.spans)
        bare = (doc.replace(spans=(), state="open") for doc in _sample())
        _run(project.import_documents(bare, source="sample"))
        result = _run(machines.preannotate(project))
    speed = f"{result['tokens_per_second']:,.0f} tokens a second"
    say(f"spaCy proposes {result['proposals']} spans on {result['documents']} documents ({speed}).")


def _whole_job(out: Path) -> None:
    path = out / "sample.tagwright"
    _clear(path)
    say("1. Import the sample without its labels; let spaCy propose.")
    _prepare(path)
    say(f"2. Draw the window: {out / 'window.png'}")
    _draw(path, out / "window.png")
    say("3. Train two taggers on what spaCy proposed.")
    runs = dict(_train(path))
    say("4. Score spaCy and both taggers on the sample's gold (its test part, nobody learned it).")
    _score(path, out, runs)
    say("5. Accept the proposals unseen, and export.")
    _export(path, out)


def _clear(path: Path) -> None:
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    shutil.rmtree(machines.runs_of(path), ignore_errors=True)


def _draw(path: Path, picture: Path) -> None:
    from ui.app import run

    run(path, screenshot=picture)


def _train(path: Path) -> Iterator[tuple[str, Path]]:
    with Project.open(path) as project:
        for model in CHOSEN:
            result = _run(trainings.train(project, trainings.Wanted(model, "proposed")))
            score_tables.print_run(result)
            yield model, Path(result["run"])


def _score(path: Path, out: Path, runs: dict[str, Path]) -> None:
    gold_path = out / "gold.jsonl"
    gold = [doc for doc in _sample() if doc.part == "test" and doc.lang == "en"]
    formats.write(gold_path, gold)
    spacy_path = out / "en_core_web_sm.jsonl"
    formats.write(spacy_path, _proposed(path, gold))
    results = [("en_core_web_sm", _run(scores.evaluate_files(gold_path, spacy_path)))]
    for model, run in runs.items():
        tagged = out / f"{model}.jsonl"
        _run(machines.tag(run, gold_path, tagged))
        results.append((model, _run(scores.evaluate_files(gold_path, tagged))))
    title = f"Against the gold of {len(gold)} documents"
    score_tables.print_side_by_side(results, title=title)
    score_tables.print_scores(results[-1][1], title=results[-1][0])


def _proposed(path: Path, docs: list[Document]) -> list[Document]:
    with Project.open(path) as project:
        found = [project.document(doc.id) for doc in docs]
    return [doc.replace(spans=doc.proposals, proposals=()) for doc in found]


def _export(path: Path, out: Path) -> None:
    with Project.open(path) as project:
        _run(corpus.accept(project))
        for name in ("sample.conll", "sample.csv", "sample.jsonl"):
            result = _run(corpus.export(project, out / name))
            say(f"{result['documents']} documents: {result['path']}")


def _sample() -> Iterator[Document]:
    return catalog.load("sample")


def _run(work: Iterator[Event]) -> Any:
    return output.run(work, as_json=False)
