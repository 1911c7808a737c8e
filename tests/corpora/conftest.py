"""A project with a little text in it, and a document in hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora.document import Document
from corpora.project import Project
from corpora.tokens import complete

TEXT = "Ana Moreira flew to Lisbon on Monday. She works for Banco do Vale 🏦."


@pytest.fixture
def doc() -> Document:
    return complete(Document("story", TEXT, state="open", part="train"))


@pytest.fixture
def project(tmp_path: Path, doc: Document) -> Iterator[Project]:
    with Project.create(tmp_path / "news.tagwright", labels=["PER", "LOC", "ORG"]) as project:
        others = [Document(f"note {n}", f"Note {n}: Lisbon is in Portugal.") for n in range(3)]
        list(project.import_documents([doc, *others], source="texts"))
        yield project
