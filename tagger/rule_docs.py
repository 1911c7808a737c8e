"""Documents as spaCy's, for its Matcher: on their own tokens, looked at by a pipeline or not."""

from functools import lru_cache
from typing import TYPE_CHECKING

from corpora.document import Document
from corpora.errors import UserError
from corpora.tokens import blank
from tagger.pipelines import resolve_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# As much as a pipeline gets at once; longer documents come to it in parts.
PART_TOKENS = 2000


@lru_cache(maxsize=16)
def language(lang: str) -> "Language":
    """spaCy's empty pipeline of a language. Raises UserError where there is none."""
    return blank(lang)


@lru_cache(maxsize=1)
def load(pipeline: str) -> "Language":
    """The whole pipeline. Raises UnknownNameError, UserError."""
    import spacy

    try:
        return spacy.load(resolve_pipeline(pipeline))
    except (ImportError, OSError, ValueError) as error:
        raise UserError(
            f"The spaCy pipeline {pipeline} cannot be loaded ({str(error).splitlines()[0]});"
            " install the version that fits this spaCy."
        ) from error


def made(nlp: "Language", doc: Document, *, parsed: bool) -> "Doc":
    """The document on its own tokens; parsed: with all that the pipeline says of them."""
    from spacy.tokens import Doc

    text, words = doc.text, doc.words
    spaces = [text[end : end + 1].isspace() for _, end in doc.tokens]
    starts: list[bool | int | None] = [False] * len(words)
    for start, _ in doc.sentences:
        starts[start] = True
    if not parsed:
        return Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts)
    parts = []
    for a, b in _parts(doc):
        part = Doc(nlp.vocab, words=words[a:b], spaces=spaces[a:b], sent_starts=starts[a:b])
        parts.append(nlp(part))
    whole: Doc = Doc.from_docs(parts, ensure_whitespace=False)
    return whole


def _parts(doc: Document) -> list[tuple[int, int]]:
    """Ranges of tokens, cut where sentences end."""
    cuts = [0]
    for start, end in doc.sentences:
        if end - cuts[-1] > PART_TOKENS and start > cuts[-1]:
            cuts.append(start)
    return list(zip(cuts, [*cuts[1:], len(doc.tokens)], strict=True))
