"""What a reader makes anew, where a file has no tokens and sentences of its own."""

from corpora.document import Document
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing
from corpora.tokens import complete


def lose_remade(doc: Document, writing: Writing) -> None:
    """Say where the tokens or sentences will be others than the document's."""
    made = complete(doc.replace(tokens=(), sentences=()))
    if made.tokens != doc.tokens:
        writing.lose(ASPECTS["tokens"])
    if made.sentences != doc.sentences:
        writing.lose(ASPECTS["sentences"])
