"""What rules find in the open document and in a sample of the corpus: the work of a thread."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from corpora.browsing import Reader
from corpora.document import Document, Span
from corpora.rules import stored
from corpora.rules.rule import Rule
from corpora.tokens import complete

if TYPE_CHECKING:
    from tagger.rules import Ruler

# The sample: so many documents, spread over the corpus, or as many as have so many tokens.
SAMPLE, SAMPLE_TOKENS = 200, 200_000
SLICE = 10  # documents that are looked through before what is typed comes first again

Rules = tuple[Rule, ...]


class Here(NamedTuple):
    """What is in a document. hits: the spans of each rule that has some, by its number; typed:
    those of what is being typed."""

    hits: dict[int, list[Span]]
    typed: list[Span]


class Counted(NamedTuple):
    """Hits by rule in some more documents. last: the sample ends here."""

    hits: Counter[int]
    documents: int
    last: bool


class Bench:
    """Keeps what is slow to make: rules made ready, and the documents of the sample. To be asked
    by one thread at a time; it touches no widget."""

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._reader = reader
        self._rulers: dict[str, Ruler] = {}
        self._keys: list[int] | None = None
        self._docs: list[Document] = []

    def rules(self) -> Rules:
        """The project's rules."""
        with self._reader() as reader:
            return stored.read(reader)

    def here(self, doc: Document, rules: Rules, typed: Rules) -> Here:
        """Raises UserError where spaCy knows the document's language not at all."""
        found: dict[int, list[Span]] = {}
        ruler = self._ready("rules", rules)
        doc = complete(doc)
        for hit in sorted(set(ruler.hits(doc))):
            found.setdefault(hit.rule, []).extend(ruler.spans(doc, [hit]))
        trial = self._ready("typed", typed)
        return Here(found, list(trial.spans(doc, trial.winners(trial.hits(doc)))))

    def sample(self, kind: str, rules: Rules, at: int) -> Counted:
        """Hits in the documents of the sample from `at` on; kind: `rules` or `typed`."""
        ruler = self._ready(kind, rules)
        docs = self._some(at)
        hits = Counter(hit.rule for doc in docs for hit in set(ruler.hits(doc)))
        return Counted(hits, len(docs), len(docs) < SLICE)

    def _ready(self, kind: str, rules: Rules) -> "Ruler":
        from tagger.rules import Ruler  # the window comes up without it

        held = self._rulers.get(kind)
        if held is None or held.rules is not rules:
            self._rulers[kind] = held = Ruler(rules)
        return held

    def _some(self, at: int) -> Sequence[Document]:
        if at >= len(self._docs):
            self._read_more()
        return self._docs[at : at + SLICE]

    def _read_more(self) -> None:
        full = sum(len(doc.tokens) for doc in self._docs) >= SAMPLE_TOKENS
        with self._reader() as reader:
            if self._keys is None:
                self._keys = _spread(reader.keys())
            ids = [s.id for s in reader.summaries([] if full else self._keys[:SLICE])]
            self._docs += map(complete, reader.read(ids))
        self._keys = self._keys[SLICE:]


def _spread(keys: Sequence[int]) -> list[int]:
    """At most SAMPLE of them, evenly spread."""
    if len(keys) <= SAMPLE:
        return list(keys)
    return [keys[number * len(keys) // SAMPLE] for number in range(SAMPLE)]
