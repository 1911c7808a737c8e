"""One paragraph of spaCy's JSON of version 2: its words and tags as a document."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import Any

from corpora.document import Document, Range, Span, sort_spans
from corpora.formats import jsonl_fields as fields
from corpora.formats.jsonl_fields import LineError
from corpora.tags import decode

# What a token may hold and is read, or stands for nothing.
READ = frozenset(("id", "orth", "ner", "space", "whitespace"))
# Tags that say nothing.
UNSAID = ("-", "", None)
# What the Penn Treebank writes in place of these.
TREEBANK = {
    "``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{",
    "-RCB-": "}",
}  # fmt: skip
_SPACE = re.compile(r"\s*")


def paragraph(
    raw: Mapping[str, Any], name: str, lang: str, told: Callable[[str], None]
) -> Document:
    """The document of a paragraph. Raises LineError where it contradicts itself."""
    sentences = [fields.objects(each, "tokens") for each in fields.objects(raw, "sentences")]
    tokens = [token for sentence in sentences for token in sentence]
    words = list(map(_word, tokens))
    text, places = placed(raw.get("raw"), words)
    if any(text[slice(*place)] != word.strip() for word, place in zip(words, places, strict=True)):
        told(f"{name} has words as the Penn Treebank writes them; its text was taken as it is")
    tags = [token.get("ner") for token in tokens]
    said = any(tag not in UNSAID for tag in tags)
    spans = triples(raw.get("entities"), text) or _spans(text, places, tags)
    return Document(
        id=name,
        text=text,
        lang=lang,
        tokens=tuple(place for place in places if place.start < place.end),
        sentences=_sentences(places, list(map(len, sentences))),
        spans=spans,
        state="reviewed" if said or spans else None,
    )


def layers(raw: Mapping[str, Any]) -> Iterator[str]:
    """What stands at the paragraph's words beside entities: `tag`, `dep`..."""
    for sentence in fields.objects(raw, "sentences"):
        for token in fields.objects(sentence, "tokens"):
            yield from (key for key in token if key not in READ and token[key] not in UNSAID)


def _word(token: Mapping[str, Any]) -> str:
    word = token.get("orth")
    if not isinstance(word, str):
        raise LineError('has a token without its "orth", a string')
    return word


def placed(raw: Any, words: list[str]) -> tuple[str, list[Range]]:
    """The text, and where each word stands in it, less white space at its ends.

    Without a text, words are joined by one space. Raises LineError for a word that is not there.
    """
    text = " ".join(words) if raw is None else raw
    if not isinstance(text, str):
        raise LineError(f'has the text "raw" {fields.shown(raw)}, which must be a string')
    places, end = [], 0
    for word in words:
        inner = word.strip()
        start = _start(text, inner, end)
        if start is None and inner in TREEBANK:
            inner = TREEBANK[inner]
            start = _start(text, inner, end)
        if start is None:
            there = fields.shown(text[end : end + 20])
            raise LineError(f"has a word {fields.shown(word)} at {end}, where its text has {there}")
        # What is nothing but white space is no token, but holds the place of its tag.
        end = start + len(inner)
        places.append(Range(start, end))
    return text, places


def _start(text: str, word: str, end: int) -> int | None:
    """Where a word begins, if nothing but white space is before it."""
    space = _SPACE.match(text, end)
    start = space.end() if space else end
    if word and text.startswith(word, start):
        return start
    return None if word else end


def _sentences(places: list[Range], lengths: list[int]) -> tuple[Range, ...]:
    """Ranges of those words that are more than white space."""
    real = list(accumulate((place.start < place.end for place in places), initial=0))
    borders = sorted({real[border] for border in accumulate(lengths, initial=0)})
    return tuple(map(Range, borders[:-1], borders[1:]))


def _spans(text: str, places: list[Range], tags: list[Any]) -> tuple[Span, ...]:
    if not all(tag is None or isinstance(tag, str) for tag in tags):
        raise LineError('has a token whose "ner" is not a string')
    spans = set()
    for first, last, label in decode(["O" if tag in UNSAID else tag for tag in tags]):
        start, end = places[first].start, places[last - 1].end
        if text[start:end].strip():
            spans.add(Span(start, end, fields.label(label)))
    return sort_spans(spans)


def triples(raw: Any, text: str) -> tuple[Span, ...]:
    """Spans of `[start, end, label]` or of objects, each once. Raises LineError."""
    if not isinstance(raw, list):
        return ()
    items = [
        dict(zip(("start", "end", "label"), item, strict=False)) if isinstance(item, list) else item
        for item in raw
    ]
    if not all(isinstance(item, dict) for item in items):
        raise LineError("has entities that are not given as [start, end, label]")
    return sort_spans({span.key: span for span in fields.spans(items, text, [])}.values())
