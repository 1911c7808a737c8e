"""A window on a small project: three documents, two labels, proposals by a machine."""

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Range, Span
from corpora.project import Project
from ui import theme
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import SIZE, Window

TEXTS = {
    "harbour": "Ana Moreira visited Lisbon on Monday. Banco do Vale paid for the trip to Lisbon.",
    "school": "The school in Porto opens in May. Rui Costa will teach there.",
    "storm": "A storm hit Faro on Friday. Nobody was hurt.",
}
PROPOSED = {
    "harbour": (
        ("Ana Moreira", "PER", 0.93),
        ("Lisbon", "LOC", 0.88),
        ("Banco do Vale", "PER", 0.41),
    ),
    "school": (("Porto", "LOC", 0.97), ("Rui Costa", "PER", 0.9)),
}


def make_document(doc_id: str, text: str) -> Document:
    """Words and marks are tokens; a sentence ends with a full stop."""
    tokens = tuple(Range(*match.span()) for match in re.finditer(r"\w+|[^\w\s]", text))
    ends = [0, *(at + 1 for at, token in enumerate(tokens) if text[token.start] == ".")]
    sentences = tuple(Range(a, b) for a, b in pairwise(ends))
    return Document(doc_id, text, tokens=tokens, sentences=sentences)


def span_of(doc: Document, words: str, label: str, score: float | None = None) -> Span:
    """The first place of some words in a document, as a span."""
    start = doc.text.index(words)
    return Span(start, start + len(words), label, "machine" if score else "", score)


@pytest.fixture(scope="session")
def made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: to make it anew for each test takes as long as many of them."""
    path = tmp_path_factory.mktemp("made") / "harbour.tagwright"
    with Project.create(path, labels=("PER", "LOC", "ORG")) as project:
        docs = [make_document(doc_id, text) for doc_id, text in TEXTS.items()]
        list(project.import_documents(docs, source="test"))
        proposals = [
            (doc.id, [span_of(doc, *said) for said in PROPOSED.get(doc.id, ())]) for doc in docs
        ]
        project.propose("machine", proposals)
    return path


@pytest.fixture
def project_path(tmp_path: Path, made_project: Path) -> Path:
    return Path(shutil.copy(made_project, tmp_path))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def bare_window(qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Window]:
    """A window on no project."""
    theme.apply(make_app(), theme.LIGHT)
    jobs = Jobs(log=tmp_path / "jobs.log")
    window = Window(settings, jobs)
    window.resize(*SIZE)
    window.show()
    yield window
    jobs.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(bare_window: Window, project_path: Path) -> Window:
    bare_window.open_project(project_path)
    bare_window.activateWindow()
    QApplication.processEvents()  # the panels follow the text
    return bare_window
