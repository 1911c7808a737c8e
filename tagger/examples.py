"""Documents as examples for a tagger, and tags as spans again."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.events import Message
from corpora.snapshot import Snapshot
from corpora.tags import Scheme, TokenSpan, decode, encode, flatten
from corpora.tokens import complete
from tagger.models.base import Example, Sentence, Tagger

# Documents are tagged together until they have so many tokens: memory stays flat.
TAGGED_TOGETHER = 20_000


@dataclass(frozen=True)
class Data:
    """What a run learns from. `messages` say what had to be changed for it.

    train: sentences with tags. development: whole documents, with their spans as they are.
    labels: those of the training part, sorted. longest: the most tokens of one of its spans.
    held_out: whether the development documents were taken from the training part. train_size: its
    numbers of documents, tokens and spans.
    """

    train: tuple[Example, ...]
    development: tuple[Document, ...]
    labels: tuple[str, ...]
    longest: int
    held_out: bool
    train_size: dict[str, int]
    messages: tuple[Message, ...]

    @property
    def tokens(self) -> int:
        """Of the training part."""
        return self.train_size["tokens"]


def prepare(snapshot: Snapshot, scheme: Scheme) -> Data:
    """The training and development parts; the test part is left alone.

    Without a development part, a tenth of the training documents stands in for it. Raises
    UserError where there is nothing to learn.
    """
    train, development, messages = parts(snapshot)
    held_out = bool(messages)
    examples, labels, changed = _examples(train, scheme)
    if not labels:
        raise UserError(
            "There is nothing to learn: no document of the training part has a span;"
            " label some documents, or train on proposals."
        )
    messages += changed
    if unseen := sorted({s.label for d in development for s in d.spans} - set(labels)):
        text = f"Labels that only the development part has cannot be learned: {', '.join(unseen)}."
        messages.append(Message(text, "warning"))
    longest = max(s.end - s.start for doc in train for row in token_spans(doc) for s in row)
    both = tuple(examples), tuple(development)
    return Data(*both, labels, longest, held_out, size(train), tuple(messages))


def parts(snapshot: Snapshot) -> tuple[list[Document], list[Document], list[Message]]:
    """Training and development documents, and a message where the latter were held out."""
    train = [complete(doc) for doc in snapshot.part("train")]
    development = [complete(doc) for doc in snapshot.part("development")]
    if not train:
        raise UserError(
            f"The training part is empty: it has none of the {len(snapshot.documents)}"
            " documents chosen; label more documents, or train on more of them."
        )
    if development:
        return train, development, []
    if len(train) == 1:
        raise UserError("One document is too few to train on: label another one, to measure on it.")
    held = _tenth(train)
    text = (
        f"No document is in the development part: {len(held)} of {len(train)} training"
        " documents were held out for it."
    )
    ids = {doc.id for doc in held}
    return [doc for doc in train if doc.id not in ids], held, [Message(text)]


def size(docs: Sequence[Document]) -> dict[str, int]:
    """Numbers of documents, tokens and spans."""
    return {
        "documents": len(docs),
        "tokens": sum(len(doc.tokens) for doc in docs),
        "spans": sum(len(doc.spans) for doc in docs),
    }


def sentences(doc: Document) -> list[Sentence]:
    """What a tagger sees of a document, sentence by sentence."""
    words, pos, glued = doc.words, _parts_of_speech(doc), _glued(doc)
    return [Sentence(words[a:b], pos[a:b], glued[a:b]) for a, b in doc.sentences]


def token_spans(doc: Document) -> list[list[TokenSpan]]:
    """For each sentence of a complete document the spans in it as tags can hold them, counted
    from its first token."""
    return _by_sentence(doc, flatten(doc.tokens, doc.spans).spans)


def tag_documents(
    tagger: Tagger, docs: Iterable[Document], *, scored: bool = False
) -> Iterator[tuple[Document, tuple[Span, ...]]]:
    """Each document with the tagger's spans, streaming; labels that it brings play no part.

    scored: each span has the tagger's probability of it as its `score`.
    """
    waiting: list[Document] = []
    size = 0
    for doc in map(complete, docs):
        waiting.append(doc)
        size += len(doc.tokens) + 1  # a row of empty documents has an end, too
        if size >= TAGGED_TOGETHER:
            yield from _tag_together(tagger, waiting, scored)
            waiting, size = [], 0
    yield from _tag_together(tagger, waiting, scored)


def _tag_together(
    tagger: Tagger, docs: Sequence[Document], scored: bool
) -> Iterator[tuple[Document, tuple[Span, ...]]]:
    found = _find(tagger, [sentence for doc in docs for sentence in sentences(doc)], scored)
    for doc in docs:
        spans: list[Span] = []
        for first, _ in doc.sentences:
            for start, end, label, score in next(found):
                begin, stop = doc.tokens[first + start].start, doc.tokens[first + end - 1].end
                spans.append(Span(begin, stop, label, score=score))
        yield doc, tuple(spans)


def _find(
    tagger: Tagger, wanted: Sequence[Sentence], scored: bool
) -> Iterator[Sequence[tuple[int, int, str, float | None]]]:
    if scored:
        yield from tagger.find(wanted)
    for tags in () if scored else tagger.tag(wanted):
        yield [(*span, None) for span in decode(tags)]


def _tenth(docs: Sequence[Document]) -> list[Document]:
    """A tenth, at least one: the same documents whenever the same are there."""
    rank = sorted(docs, key=lambda doc: hashlib.sha256(doc.id.encode()).digest())
    return rank[: max(1, len(docs) // 10)]


def _examples(
    docs: Sequence[Document], scheme: Scheme
) -> tuple[list[Example], tuple[str, ...], list[Message]]:
    """Tagged sentences, their labels, and what could not be learned as it is."""
    examples: list[Example] = []
    labels: set[str] = set()
    dropped = snapped = parted = 0
    for doc in docs:
        flat = flatten(doc.tokens, doc.spans)
        dropped += len(flat.dropped)
        snapped += len(flat.snapped)
        pieces = _by_sentence(doc, flat.spans)
        parted += sum(map(len, pieces)) - len(flat.spans)
        labels.update(span.label for span in flat.spans)
        for sentence, spans in zip(sentences(doc), pieces, strict=True):
            examples.append(Example(sentence, encode(len(sentence.words), spans, scheme)))
    changed = _changed(sum(len(doc.spans) for doc in docs), dropped, snapped, parted)
    return examples, tuple(sorted(labels)), list(changed)


def _by_sentence(doc: Document, spans: Sequence[TokenSpan]) -> list[list[TokenSpan]]:
    """Spans in order, for each sentence those within it, counted from its first token."""
    pieces: list[list[TokenSpan]] = []
    waiting = list(reversed(spans))
    for start, end in doc.sentences:
        pieces.append([])
        while waiting and waiting[-1].start < end:
            first, last, label = waiting.pop()
            pieces[-1].append(TokenSpan(first - start, min(last, end) - start, label))
            if last > end:
                waiting.append(TokenSpan(end, last, label))
    return pieces


def _changed(spans: int, dropped: int, snapped: int, parted: int) -> Iterator[Message]:
    """What tags on tokens cannot hold is said, never left out in silence."""
    if dropped:
        text = f"{dropped} of {spans} spans were left out: they overlap a longer one, or no token."
        yield Message(text, "warning")
    if snapped:
        yield Message(f"{snapped} of {spans} spans were widened to whole tokens.", "warning")
    if parted:
        yield Message(f"Spans were parted at {parted} ends of sentences.", "warning")


def _glued(doc: Document) -> list[bool]:
    ends = [0, *(token.end for token in doc.tokens)]
    return [token.start == end for token, end in zip(doc.tokens, ends, strict=False)]


def _parts_of_speech(doc: Document) -> list[str]:
    pos = doc.meta.get("pos")
    if isinstance(pos, list | tuple) and len(pos) == len(doc.tokens):
        return [str(tag) for tag in pos]
    return []
