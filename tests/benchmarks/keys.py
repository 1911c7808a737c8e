"""How many keys a person needs: texts labelled through real key events, to their gold.

`python -m tests.benchmarks.keys [sample wikiann-en wnut17] [--runs FOLDER]`: a simulated annotator
who knows the gold presses keys in the window, counted by an event filter (Shift and Ctrl with a key
are that key), once from nothing, and once with proposals: spaCy's for the sample, for the others
those of a char-bilstm-crf that learned the training part (kept in FOLDER, learned only where it is
not there). Of WikiAnn and WNUT-17 it labels the first 500 sentences of the development part, 50 to
a document. Between two mends it takes the fewest keys that lead there; what is labelled on the way
teaches the leaps, as it does a person's.

The floor beside it: one key for each span that is not proposed as it should be, one for each wrong
proposal that no such span covers, and one for each document. It is met only where the cursor is
always on the next place by itself.

Beside it stands the least that two other tools need by what their documentation says, in actions:
a selection by mouse is one, and so are a click and a key. Neither was run.

- Prodigy (https://prodi.gy/docs/api-interfaces and /docs/api-web-app): the label that is chosen,
  by a number key, stays chosen for the selections that follow, so each label of a document costs
  one key; each span one selection, which snaps to tokens; each wrong one a click to remove it; each
  document one key, `a`.
- doccano (https://github.com/doccano/doccano/blob/master/docs/tutorial.md): we count a selection
  and a label for each span, two clicks for each wrong one, and two keys for each document; its
  tutorial does not count them.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from corpora import catalog, formats
from corpora.document import Document, Span
from corpora.labels import default_map
from corpora.project import Project
from tests.benchmarks._annotator import Annotator, overlap, places_of
from tests.benchmarks._proposing import proposals
from tests.shared import shared_folder
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import SIZE, Window

CORPORA = ("sample", "wikiann-en", "wnut17")
PIPELINE = "en_core_web_sm"
SAMPLE_LABELS, SAMPLE_DOCUMENTS = ("PER", "ORG", "LOC", "DATE", "MONEY"), 12
SENTENCES, TO_A_DOCUMENT = 500, 50


class Effort(NamedTuple):
    """Keys or actions, of all documents together. mouse: the least of ours, counted as theirs."""

    keys: int
    floor: int
    mouse: int
    prodigy: int
    doccano: int


def least(gold: Iterable[Document], proposed: dict[str, list[Span]]) -> tuple[int, int, int, int]:
    """The floor of keys, and the least actions of mouse and keys here, in Prodigy and in doccano,
    where these spans are there already. Here a span is selected and gets its label by a key, or
    labels are held (`H`, then a key for each label of a document) and the selection is enough; what
    is proposed there goes away. Other proposals are clicked and refused by a key; Enter (`=` where
    a label is held) ends a document."""
    floor = prodigy = doccano = 0
    ours = 2  # `H` and Enter, once
    for doc in gold:
        wanted, there = places_of(doc.spans), places_of(proposed.get(doc.id, []))
        missing, wrong = wanted - there, there - wanted
        alone = [place for place in wrong if not any(overlap(place, one) for one in missing)]
        floor += len(missing) + len(alone) + 1
        labels = len({place[2] for place in missing})
        ours += min(2 * len(missing), len(missing) + labels) + 2 * len(alone) + 1
        prodigy += len(missing) + labels + len(wrong) + 1
        doccano += 2 * len(missing) + 2 * len(wrong) + 2
    return floor, ours, prodigy, doccano


def measure(app: QApplication, docs: list[Document], spans: dict[str, list[Span]]) -> Effort:
    """A project without a label on its texts, these spans proposed, brought to the gold."""
    names = {span.label: 0 for doc in docs for span in doc.spans}
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "keys.tagwright"
        with Project.create(path, labels=tuple(names)) as project:
            bare = [doc.replace(spans=(), state="open") for doc in docs]
            list(project.import_documents(bare, source="keys"))
            project.propose("tagger", list(spans.items()))
        window = Window(Settings(Path(name) / "window.ini"), Jobs())
        window.resize(*SIZE)
        window.show()
        window.open_project(path)
        window.activateWindow()
        QApplication.processEvents()
        keys = Annotator(app, window, {doc.id: doc for doc in docs}).work()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    return Effort(keys, *least(docs, spans))


def corpus(name: str) -> list[Document]:
    """The sample's news, or the first sentences of a development part, some to a document."""
    if name == "sample":
        return list(catalog.load("sample-news"))[:SAMPLE_DOCUMENTS]
    blocks = (shared_folder() / "data" / name / "dev.conll").read_text("utf-8").split("\n\n")
    with tempfile.TemporaryDirectory() as folder:
        for at in range(0, SENTENCES, TO_A_DOCUMENT):
            text = "\n\n".join(blocks[at : min(at + TO_A_DOCUMENT, SENTENCES)])
            (Path(folder) / f"{at:04}.conll").write_text(text + "\n", "utf-8")
        return list(formats.read(Path(folder)))


def guessed(name: str, docs: list[Document], folder: Path) -> dict[str, list[Span]]:
    """What is proposed on these documents."""
    if name != "sample":
        return proposals(name, docs, folder)
    from tagger.pipelines import pipeline_labels
    from tagger.preannotate import preannotate

    chosen = default_map(pipeline_labels(PIPELINE), SAMPLE_LABELS)
    found = preannotate(docs, pipeline=PIPELINE, label_map=chosen)
    return {doc.id: list(spans) for doc, spans in found}


def report(name: str, effort: Effort, spans: int) -> None:
    keys, floor = effort[:2]
    print(f"{name}: {keys} keys, {keys / spans:.2f} a span; the floor is {floor / spans:.2f}")
    for who, actions in zip(("here", "Prodigy", "doccano"), effort[2:], strict=True):
        print(f"  by mouse and keys, {who:<8} {actions / spans:5.2f} actions a span")
    sys.stdout.flush()


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Keys that a person needs.")
    parser.add_argument("corpora", nargs="*", default=CORPORA)
    parser.add_argument("--runs", type=Path, help="where the taggers are kept")
    args = parser.parse_args(argv)
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        for name in args.corpora:
            if name != "sample" and not (shared_folder() / "data" / name).is_dir():
                print(f"{name} is not here.")
                continue
            docs = corpus(name)
            spans = sum(len(doc.spans) for doc in docs)
            print(f"{name}: {len(docs)} documents, {spans} spans")
            report("from nothing", measure(app, docs, {}), spans)
            found = guessed(name, docs, args.runs or Path(folder))
            report("with proposals", measure(app, docs, found), spans)


if __name__ == "__main__":
    main()
