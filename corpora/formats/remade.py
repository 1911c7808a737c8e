"""What a reader makes anew, where a file has no tokens and sentences of its own."""

from corpora.document import Document
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing
from corpora.tokens import complete


def lose_remade(doc: Document, writing: Writing, *, text: str | None = None) -> None:
    """Say where the tokens or sentences will be others than the document's.

    They are made by the tokenizer of the language that the reader will know of. text: as it is
    written, where that is not the document's; its words are looked at, wherever they stand.
    """
    lang = doc.lang if "lang" in writing.info.carries else "en"
    bare = doc.replace(tokens=(), sentences=(), lang=lang)
    made = complete(bare if text is None else bare.replace(text=text))
    same = made.tokens == doc.tokens if text is None else made.words == doc.words
    if not same:
        writing.lose(ASPECTS["tokens"])
    if made.sentences != doc.sentences:
        writing.lose(ASPECTS["sentences"])
