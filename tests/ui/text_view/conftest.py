"""A text view on a small story with annotations and proposals."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Span, sort_spans
from corpora.tokens import complete
from tests.ui.text_view.hands import LABELS, TEXT, span
from ui import theme
from ui.annotate.text_view import TextView


@pytest.fixture
def doc() -> Document:
    spans = [span(TEXT, "Northway Shipping", "ORG"), span(TEXT, "Portugal", "GPE")]
    return complete(Document("news/1", TEXT)).replace(spans=sort_spans(spans))


@pytest.fixture
def proposals() -> tuple[Span, ...]:
    return (span(TEXT, "Lisbon", "GPE", 0.9), span(TEXT, "Hartwell", "ORG", 0.4))


@pytest.fixture
def view(qapp: QApplication) -> Iterator[TextView]:
    theme.apply(qapp, theme.LIGHT)
    view = TextView()
    view.resize(1000, 400)
    view.show()
    view.activateWindow()
    view.setFocus()
    yield view
    view.close()


@pytest.fixture
def opened(view: TextView, doc: Document, proposals: tuple[Span, ...]) -> TextView:
    view.set_document(doc, proposals, LABELS)
    return view
