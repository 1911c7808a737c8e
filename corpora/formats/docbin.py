"""spaCy's DocBin: documents with spaCy's own tokens, entities, span groups and categories."""

import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpora.document import Document, Range, Span, sort_spans
from corpora.formats import jsonl_fields as fields
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.spacy_words import OURS, from_user_data, spacy_words, to_user_data
from corpora.formats.writing import Writing
from corpora.tags import flatten

if TYPE_CHECKING:
    from spacy.tokens import Doc

INFO = FormatInfo(
    name="docbin",
    title="spaCy's DocBin (training data of spaCy)",
    suffixes=(".spacy", ".docbin"),
    carries=frozenset(ASPECTS) - {"cuts", "provenance", "proposals", "category proposals"},
    magic=(b"x\x9c", b"x\x01", b"x\xda"),
)
# The key under which spaCy's span categorizer looks for spans that may overlap.
GROUP = "sc"
MOST = 2 * 2**30


def sniff(_head: str) -> bool:
    """It is no text: it is recognised by its first bytes."""
    return False


def read(reading: Reading) -> Iterator[Document]:
    """The documents, with spaCy's tokens. Raises FormatError where the file is no DocBin."""
    unknown = 0
    for number, found in enumerate(_docs(reading), 1):
        try:
            doc = _document(found, f"{reading.name}-{number}", reading)
        except fields.LineError as error:
            reading.refuse(0, f"document {number} of the file {error}", found.text)
            continue
        unknown += found.has_unknown_spaces
        if taken := reading.take(doc, 0):
            yield taken
    if unknown:
        docs = counted(unknown, "document")
        reading.mend(0, f"the white space of {docs} is not known; words were joined by one space")


def _docs(reading: Reading) -> Iterator["Doc"]:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    raw = reading.bytes()
    message = "is not a DocBin of spaCy that can be read; write it anew with DocBin.to_disk"
    try:
        unpacked = zlib.decompressobj()
        size = len(unpacked.decompress(raw, MOST))
        if size >= MOST:
            raise reading.error(f"holds more than {MOST // 2**30} GB; split it")
        yield from DocBin(store_user_data=True).from_bytes(raw).get_docs(Vocab())
    except (zlib.error, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise reading.error(message) from error
    except (MemoryError, OverflowError, AssertionError, RecursionError) as error:
        raise reading.error(message) from error


def _document(found: "Doc", fallback: str, reading: Reading) -> Document:
    tokens, starts = [], []
    for token in found:
        word = token.text
        inner = word.strip()
        starts.append(bool(token.is_sent_start))
        if inner:
            begin = token.idx + len(word) - len(word.lstrip())
            tokens.append((len(starts) - 1, Range(begin, begin + len(inner))))
    labelled = [*found.ents, *(span for group in found.spans.values() for span in group)]
    spans = {
        Span(each.start_char, each.end_char, fields.label(each.label_))
        for each in labelled
        if each.start_char < each.end_char
    }
    doc = Document(
        id=fallback,
        text=found.text,
        lang=reading.lang,
        tokens=tuple(token for _, token in tokens),
        sentences=_sentences(found, tokens, starts),
        spans=sort_spans(spans),
        state="reviewed" if labelled or found.has_annotation("ENT_IOB") else None,
    )
    return from_user_data(_categorised(doc, dict(found.cats), reading), found.user_data)


def _sentences(
    found: "Doc", tokens: list[tuple[int, Range]], starts: list[bool]
) -> tuple[Range, ...]:
    """Ranges of tokens; a sentence that begins with white space begins with the word after it."""
    if not found.has_annotation("SENT_START"):
        return ()
    borders, previous = [], -1
    for index, (place, _) in enumerate(tokens):
        if index == 0 or any(starts[previous + 1 : place + 1]):
            borders.append(index)
        previous = place
    return tuple(map(Range, borders, [*borders[1:], len(tokens)]))


def _categorised(doc: Document, cats: dict[str, Any], reading: Reading) -> Document:
    likely = [name for name, score in cats.items() if score > 0.5]
    if len(likely) == 1:
        return doc.replace(category=likely[0], state="reviewed")
    if likely:
        reading.mend(0, f"{doc.id} has several categories; they were kept in its metadata")
    return doc.replace(meta={"cats": cats}) if cats else doc


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """Annotations as entities; where some overlap, all of them in the span group `sc`, too."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    found = DocBin(attrs=["ENT_IOB", "ENT_TYPE", "SENT_START"], store_user_data=True)
    for doc in docs:
        found.add(_spacy_doc(doc, vocab, writing))
    names = {name for cats in found.cats for name in cats}
    for cats in found.cats:
        # spaCy's text categorizer learns from what a text is not, too.
        cats |= dict.fromkeys(names - cats.keys(), 0.0) if cats else {}
    found.to_disk(path)


def _spacy_doc(doc: Document, vocab: Any, writing: Writing) -> "Doc":
    from spacy.tokens import Doc
    from spacy.tokens import Span as Piece

    words, spaces, places = spacy_words(doc, writing)
    heads = {places[start] for start, _ in doc.sentences}
    starts: list[bool | int | None]
    starts = [index in heads or not index for index in range(len(words))]
    made = Doc(vocab, words=words, spaces=spaces, sent_starts=starts if doc.sentences else None)
    flat = flatten(doc.tokens, doc.spans)
    ents = [Piece(made, places[a], places[b - 1] + 1, label) for a, b, label in flat.spans]
    labelled = doc.state == "reviewed" or bool(doc.spans)
    made.set_ents(ents, default="outside" if labelled else "missing")
    if flat.snapped:
        writing.lose(ASPECTS["cuts"])
    if flat.dropped:
        made.spans[GROUP] = _group(doc, made, writing)
    if doc.category:
        made.cats = {doc.category: 1.0}
    made.user_data[OURS] = to_user_data(doc)
    return made


def _group(doc: Document, made: "Doc", writing: Writing) -> list[Any]:
    """All annotations, on whole tokens."""
    pieces = []
    for start, end, label, *_ in doc.spans:
        piece = made.char_span(start, end, label=label)
        if piece is None:
            writing.lose(ASPECTS["cuts"])
            piece = made.char_span(start, end, label=label, alignment_mode="expand")
        if piece is not None:
            pieces.append(piece)
    return pieces
