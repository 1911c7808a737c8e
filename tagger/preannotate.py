"""spaCy's first guess: proposals for documents, on the documents' own tokens."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from corpora.document import Document, Span, sort_spans
from corpora.errors import UserError
from corpora.tokens import complete
from tagger.pipelines import resolve_pipeline, source_name, unneeded_components
from tagger.pool import ordered_map

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Tokens, not documents, bound the memory: a piece is all that is ever one spaCy document.
PIECE_TOKENS = 2000
BATCH_TOKENS = 4000


class Piece(NamedTuple):
    """A part of a document, as much as spaCy gets at once; all that is sent to a worker.

    starts: whether a sentence begins at each token. last: whether the document ends here.
    """

    first: int
    words: list[str]
    spaces: list[bool]
    starts: list[bool | int | None]
    last: bool


class Found(NamedTuple):
    """An entity on the tokens `[start, end)` of its piece; all that a worker sends back."""

    start: int
    end: int
    label: str
    score: float | None


def preannotate(
    docs: Iterable[Document],
    *,
    pipeline: str = "en_core_web_sm",
    label_map: Mapping[str, str | None] | None = None,
    processes: int = 1,
) -> Iterator[tuple[Document, tuple[Span, ...]]]:
    """Each document with what spaCy proposes for it, streaming, in the documents' order.

    The documents come back with tokens and sentences. Spans bear the pipeline's name as `source`;
    their score is None, for spaCy's entity recogniser has none, or a span categoriser's own.
    label_map: from the pipeline's labels to ours, None: propose nothing; a label that it does not
        name stays as it is.
    processes: 1 works here; with more, worker processes do.
    Raises UnknownNameError for a pipeline that is not installed.
    """
    unneeded_components(pipeline)  # an unknown or useless one is refused before anything is read
    return _propose(docs, pipeline, label_map or {}, processes)


def _propose(
    docs: Iterable[Document], pipeline: str, label_map: Mapping[str, str | None], processes: int
) -> Iterator[tuple[Document, tuple[Span, ...]]]:
    source = source_name(pipeline)
    read: deque[Document] = deque()
    sent: deque[list[Piece]] = deque()
    found: list[Found] = []
    for answers in _answers(_batches(docs, read, sent), pipeline, processes):
        for piece, answer in zip(sent.popleft(), answers, strict=True):
            found += (
                f._replace(start=f.start + piece.first, end=f.end + piece.first) for f in answer
            )
            if piece.last:
                doc = read.popleft()
                yield doc, _spans(doc, found, source, label_map)
                found = []


def _answers(
    batches: Iterator[list[Piece]], pipeline: str, processes: int
) -> Iterator[list[list[Found]]]:
    work = partial(find, pipeline)
    if processes > 1:
        return ordered_map(work, batches, processes=processes)
    return _answers_here(batches, pipeline)


def _answers_here(batches: Iterator[list[Piece]], pipeline: str) -> Iterator[list[list[Found]]]:
    """One thread is also the fastest here: spaCy's matrices are too small to be shared out."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    for batch in batches:
        _load(pipeline)  # threads can be limited only in libraries that are there
        with threadpool_limits(1):
            answer = find(pipeline, batch)
        yield answer


def _batches(
    docs: Iterable[Document], read: deque[Document], sent: deque[list[Piece]]
) -> Iterator[list[Piece]]:
    """Batches of about BATCH_TOKENS; notes the documents read and the batches sent."""
    batch: list[Piece] = []
    size = 0
    for doc in map(complete, docs):
        read.append(doc)
        for piece in _pieces(doc):
            batch.append(piece)
            size += len(piece.words) + 1
            if size >= BATCH_TOKENS:
                sent.append(batch)
                yield batch
                batch, size = [], 0
    if batch:
        sent.append(batch)
        yield batch


def _pieces(doc: Document) -> Iterator[Piece]:
    """The document in pieces of at most PIECE_TOKENS, cut where sentences end if they do."""
    words, spaces = doc.words, _spaces(doc)
    starts: list[bool | int | None] = [False] * len(words)
    for start, _ in doc.sentences:
        starts[start] = True
    first = 0
    for end in _cuts(doc):
        rows = words[first:end], spaces[first:end], starts[first:end]
        yield Piece(first, *rows, last=end == len(words))
        first = end


def _cuts(doc: Document) -> list[int]:
    """Where the pieces end, in tokens; always at least the document's own end."""
    cuts, begun = [], 0
    for start, end in [*doc.sentences, (len(doc.tokens), len(doc.tokens))]:
        if end - begun > PIECE_TOKENS and start > begun:
            cuts.append(start)
            begun = start
        while end - begun > PIECE_TOKENS:  # a sentence of that length
            begun += PIECE_TOKENS
            cuts.append(begun)
    return cuts if cuts and cuts[-1] == len(doc.tokens) else [*cuts, len(doc.tokens)]


def _spaces(doc: Document) -> list[bool]:
    """Whether white space follows each token."""
    text = doc.text
    return [text[end : end + 1].isspace() for _, end in doc.tokens]


def _spans(
    doc: Document, found: Sequence[Found], source: str, label_map: Mapping[str, str | None]
) -> tuple[Span, ...]:
    spans = {}
    for start, end, name, score in found:
        label = label_map.get(name, name)
        if label:
            place = doc.tokens[start].start, doc.tokens[end - 1].end
            spans[(*place, label)] = Span(*place, label, source, score)
    return sort_spans(spans.values())


def find(pipeline: str, batch: Sequence[Piece]) -> list[list[Found]]:
    """The entities of each piece. Runs in a worker or here; loads the pipeline once."""
    nlp = _load(pipeline)
    # Words seen for the first time are forgotten with the batch, or memory would grow for ever.
    with nlp.memory_zone():
        return [[] if doc is None else _found(doc) for doc in _process(nlp, batch)]


@lru_cache(maxsize=1)
def _load(pipeline: str) -> "Language":
    import spacy

    try:
        return spacy.load(resolve_pipeline(pipeline), exclude=unneeded_components(pipeline))
    except (ImportError, OSError, ValueError) as error:
        raise UserError(
            f"The spaCy pipeline {pipeline} cannot be loaded ({str(error).splitlines()[0]});"
            " install the version that fits this spaCy."
        ) from error


def _process(nlp: "Language", batch: Sequence[Piece]) -> "Iterator[Doc | None]":
    """spaCy's documents, one for each piece; None for a piece without words."""
    from spacy.tokens import Doc

    full = [piece for piece in batch if piece.words]
    docs = (
        Doc(nlp.vocab, words=piece.words, spaces=piece.spaces, sent_starts=piece.starts)
        for piece in full
    )
    done = nlp.pipe(docs, batch_size=max(1, len(full)))
    return (next(done) if piece.words else None for piece in batch)


def _found(doc: "Doc") -> list[Found]:
    found = [Found(entity.start, entity.end, entity.label_, None) for entity in doc.ents]
    for group in doc.spans.values():
        scores = group.attrs.get("scores")
        for index, span in enumerate(group):
            score = None if scores is None else float(scores[index])
            found.append(Found(span.start, span.end, span.label_, score))
    return found
