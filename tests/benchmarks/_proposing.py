"""What a tagger that learned a corpus's training part proposes, for the benchmark of keys."""

from pathlib import Path

from corpora.document import Document, Span
from corpora.errors import UserError
from tagger import runs
from tagger.training import train
from tests.benchmarks import taggers

MINUTES = 5.0


def proposals(name: str, docs: list[Document], folder: Path) -> dict[str, list[Span]]:
    """By a char-bilstm-crf, kept in a folder, and learned only where it is not there yet."""
    run = folder / name
    if not run.exists():
        _learn(name, run)
    bare = [doc.replace(spans=(), state="open") for doc in docs]
    return {doc.id: list(spans) for doc, spans in runs.load(run).tag(bare)}


def _learn(name: str, run: Path) -> None:
    """With the settings of the benchmark of taggers; without pretrained vectors, where none are."""
    learn, _ = taggers.parts(name)
    settings = {**taggers.SETTINGS[name], "patience": 1000, "minutes": MINUTES}
    snapshot = taggers.snapshot(learn, name)
    try:
        list(train(snapshot, model="char-bilstm-crf", settings=settings, run_dir=run))
    except UserError as error:
        print(f"{error} Without vectors then.")
        settings = {"patience": 1000, "minutes": MINUTES}
        list(train(snapshot, model="char-bilstm-crf", settings=settings, run_dir=run))
