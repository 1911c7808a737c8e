"""spaCy's JSON: version 2's training format; and lists of `[text, {"entities": ...}]`."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.json_array import items
from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading
from corpora.formats.spacy_words import OURS, spacy_words, to_user_data
from corpora.formats.spacyjson_paragraphs import layers
from corpora.formats.spacyjson_shapes import document, parts
from corpora.formats.writing import Writing
from corpora.tags import TokenSpan, encode, flatten

INFO = FormatInfo(
    name="spacyjson",
    title="spaCy's JSON: training data of version 2, or [text, entities]",
    suffixes=(".json",),
    carries=frozenset(ASPECTS) - {"provenance", "proposals", "category proposals"},
    unit="item",
)
BILUO = str.maketrans("ES", "LU")
_PAIRS = re.compile(r'\s*(\{\s*"(classes|annotations)"\s*:\s*\[|\[\s*\[\s*")')


def sniff(head: str) -> bool:
    """Whether the file begins with documents of paragraphs, or with pairs of text and labels."""
    if head.lstrip()[:1] not in ("[", "{"):
        return False
    if '"paragraphs"' in head and ('"sentences"' in head or '"raw"' in head):
        return True
    return bool(_PAIRS.match(head)) and any(mark in head for mark in ('"entities"', '"cats"'))


def read(reading: Reading) -> Iterator[Document]:
    """A document for each paragraph or pair. Raises FormatError where the file is not text."""
    number, left = 0, Counter[str]()
    for line, item in items(reading):
        for raw, given in parts(item):
            number += 1
            try:
                doc = document(raw, given or f"{reading.name}-{number}", reading, line)
            except LineError as error:
                shown = json.dumps(raw, ensure_ascii=False)
                reading.refuse(line, f"document {number} of the file {error}", shown)
                continue
            left.update(layers(raw) if isinstance(raw, dict) else ())
            if taken := reading.take(doc, line):
                yield taken
    if left:
        what = ", ".join(sorted(left))
        reading.lose(0, f"only the entities of words were read, not what stands in: {what}")


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A list of documents of one paragraph each, in the format of version 2."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, doc in enumerate(docs):
            file.write(",\n" if number else "[\n")
            item = {"id": doc.id, "paragraphs": [_paragraph(doc, writing)]}
            file.write(json.dumps(item, ensure_ascii=False))
        file.write("\n]\n")


def _paragraph(doc: Document, writing: Writing) -> dict[str, Any]:
    words, spaces, places = spacy_words(doc, writing)
    flat = flatten(doc.tokens, doc.spans).spans
    spans = [TokenSpan(places[a], places[b - 1] + 1, label) for a, b, label in flat]
    tags = [tag[0].translate(BILUO) + tag[1:] for tag in encode(len(words), spans, "BIOES")]
    if not (doc.spans or doc.state == "reviewed"):
        tags = ["-"] * len(words)
    tokens = [
        {"id": number, "orth": word, "space": " " * space, "ner": tag}
        for number, (word, space, tag) in enumerate(zip(words, spaces, tags, strict=True))
    ]
    heads = [places[start] for start, _ in doc.sentences[1:]]
    borders = pairwise([0, *heads, len(words)])
    return {
        "raw": doc.text,
        "sentences": [{"tokens": tokens[a:b], "brackets": []} for a, b in borders if a < b],
        "cats": [{"label": doc.category, "value": 1.0}] if doc.category else [],
        "entities": [list(span.key) for span in doc.spans],
        OURS: json.loads(to_user_data(doc)),
    }
