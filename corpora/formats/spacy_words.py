"""A document's words as spaCy has them, white space included; and what spaCy has no place for."""

import json
from collections.abc import Mapping
from typing import Any

from corpora.document import PARTS, STATES, Document
from corpora.formats.info import ASPECTS
from corpora.formats.json_text import own
from corpora.formats.writing import Writing

# The key of a Doc's user data.
OURS = "tagwright"


def spacy_words(doc: Document, writing: Writing) -> tuple[list[str], list[bool], list[int]]:
    """Words, whether one space follows each, and the index of each token among the words.

    All other white space is a word of its own, as spaCy's tokenizer has it.
    """
    words: list[str] = []
    spaces: list[bool] = []
    places = []
    end = 0
    for start, stop in [*doc.tokens, (len(doc.text), len(doc.text))]:
        _gap(doc.text[end:start], words, spaces)
        if doc.text[end:start].strip():
            writing.lose(ASPECTS["tokens"])
        if stop > start:
            places.append(len(words))
            words.append(doc.text[start:stop])
            spaces.append(False)
        end = stop
    return words, spaces, places


def _gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    if words and gap.startswith(" "):
        spaces[-1], gap = True, gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)


def to_user_data(doc: Document) -> str:
    """As JSON: spaCy's own packing makes tuples of lists."""
    kept = {"id": doc.id, "lang": doc.lang, "state": doc.state, "part": doc.part}
    return json.dumps(kept | {"meta": dict(doc.meta)}, ensure_ascii=False)


def from_user_data(doc: Document, user_data: Mapping[Any, Any]) -> Document:
    """The document with what `to_user_data` kept; all other user data is not ours to read."""
    try:
        kept = own(user_data[OURS])
        meta, name, lang = kept["meta"], kept["id"], kept["lang"]
        state, part = kept["state"], kept["part"]
    except (KeyError, TypeError, ValueError):
        return doc
    texts = all(isinstance(each, str) and each for each in (name, lang))
    if not texts or not isinstance(meta, dict) or state not in (None, *STATES):
        return doc
    if part not in (None, *PARTS):
        return doc
    return doc.replace(id=name, lang=lang, meta={**doc.meta, **meta}, state=state, part=part)
