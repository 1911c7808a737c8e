"""Documents of several people on the same text, and a project of their projects."""

from collections.abc import Iterable
from pathlib import Path

from corpora.check import differences
from corpora.document import Document, Span
from corpora.events import Message, Result
from corpora.merging import merge
from corpora.project import Project

TEXT = "Ana Moreira saw Oslo in May."
ANA, OSLO, MAY = Span(0, 11, "PER"), Span(16, 20, "LOC"), Span(24, 27, "DATE")
FIRST_NAME = Span(0, 3, "PER")


def project(path: Path, *docs: Document) -> Project:
    made = Project.create(path)
    list(made.import_documents(docs, source="texts"))
    return made


def story(*spans: Span, state: str = "reviewed", **more: object) -> Document:
    return Document(more.pop("id", "story"), TEXT, spans=spans, state=state, **more)


def merged(tmp_path: Path, ana: Iterable[Document], ben: Iterable[Document], **options: object):
    """The new project, opened, and what the merge said at its end."""
    with (
        project(tmp_path / "ana.tagwright", *ana) as one,
        project(tmp_path / "ben.tagwright", *ben) as other,
    ):
        *events, result = merge({"ana": one, "ben": other}, tmp_path / "all.tagwright", **options)
    assert isinstance(result, Result)
    made = Project.open(tmp_path / "all.tagwright")
    assert differences(made) == []
    return made, result.data, [event.text for event in events if isinstance(event, Message)]


def keys(spans: Iterable[Span]) -> list[tuple[int, int, str]]:
    return [span.key for span in spans]
