"""NLTK's corpora as documents, in the parts in which they were published."""

import hashlib
import html
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from corpora.document import Document, Part
from corpora.formats import Reading, conll2003, iob
from corpora.formats.iob import Sentence
from corpora.tags import TokenSpan

# A way to make documents: those of one key each, made when their turn comes.
Made = tuple[Sequence[Any], Callable[[Any], Document]]
_ENTITY = re.compile(r"&(?:#\w+|\w+);")
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LCB-": "{", "-RCB-": "}"}
_CONLL_PARTS: dict[str, Part] = {"train": "train", "testa": "development", "testb": "test"}


def reuters() -> Made:
    """Reuters-21578 in its ModApte parts; a tenth of the training part is for development.

    Its texts carry SGML's entities, which are resolved; its topics are in `meta`.
    """
    from nltk.corpus import reuters as corpus

    def document(file: str) -> Document:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), corpus.raw(file))
        part = _mod_apte_part(file)
        return Document(id=file, text=text, part=part, meta={"topics": corpus.categories(file)})

    return corpus.fileids(), document


def _mod_apte_part(file: str) -> Part:
    if file.startswith("test/"):
        return "test"
    bucket = int(hashlib.sha256(file.encode()).hexdigest(), 16) % 10
    return "train" if bucket else "development"


def movie_reviews() -> Made:
    """Pang and Lee's 2,000 reviews, half of them `pos`, half `neg`; no parts were published.

    Their authors gave them their category, by their stars, so they are reviewed.
    """
    from nltk.corpus import movie_reviews as corpus

    def document(file: str) -> Document:
        category = file.partition("/")[0]
        text = corpus.raw(file)
        return Document(file.removesuffix(".txt"), text, category=category, state="reviewed")

    return corpus.fileids(), document


def conll2002(prefix: str, lang: str) -> Made:
    """The shared task's parts. The Spanish files mark no documents: 50 sentences make one."""
    from nltk.corpus import conll2002 as corpus

    docs: list[Document] = []
    for suffix, part in _CONLL_PARTS.items():
        file = f"{prefix}.{suffix}"
        opener = partial(_open_nltk, corpus.root.join(file))
        reading = Reading(Path(file), name=file, opener=opener, lang=lang)
        docs += (doc.replace(part=part) for doc in conll2003.read(reading))
    return docs, as_it_is


def treebank() -> Made:
    """NLTK's tenth of the Penn Treebank: a span for each token, labelled with its part of speech.

    Traces are left out, and brackets are written as brackets.
    """
    from nltk.corpus import treebank as corpus

    def document(file: str) -> Document:
        sentences = []
        for tagged in corpus.tagged_sents(file):
            words = [(_BRACKETS.get(word, word), tag) for word, tag in tagged if tag != "-NONE-"]
            spans = [TokenSpan(at, at + 1, tag) for at, (_, tag) in enumerate(words)]
            if words:
                sentences.append(Sentence(0, [word for word, _ in words], spans, labelled=True))
        return iob.document(file.removesuffix(".mrg"), sentences, "en")

    return corpus.fileids(), document


def as_it_is(doc: Document) -> Document:
    """What is made already needs no making."""
    return doc


def _open_nltk(pointer: Any) -> BinaryIO:
    opened: BinaryIO = pointer.open()
    return opened
