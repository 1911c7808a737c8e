"""The likely places of a document: as words are written, and as they were labelled before."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator

from corpora.document import Document, Range
from corpora.likely import Writing
from corpora.memory import Memory, Phrase, folded

# A longer sentence (tokens) is cut, for after an edit in it all of it is looked through again.
LONG = 500


class Places:
    """Where names probably stand, found a sentence at a time, when somebody asks.

    Likely are words that are written like names, and those that have a label anywhere, in any
    case; of either, not those that mostly stand without a label, written so, in other documents
    that are reviewed. What is written like a name stays whole: a labelled phrase in it is none.
    """

    def __init__(self, doc: Document, memory: Memory) -> None:
        self._doc, self._memory = doc, memory
        self._writing = Writing(doc)
        self._sentences = [
            Range(at, min(at + LONG, end))
            for start, end in doc.sentences
            for at in range(start, end, LONG)
        ]
        self._ends = [doc.tokens[end - 1].end for _, end in self._sentences]
        self._left: tuple[str, ...] = ()
        self._own = Counter[str]()
        self._heard = 0
        self._forget()

    def after(self, point: int) -> Iterator[Range]:
        """Those that end after a code point, in reading order."""
        for sentence in range(bisect_right(self._ends, point), len(self._ends)):
            yield from (place for place in self._here(sentence) if place.end > point)

    def before(self, point: int) -> Iterator[Range]:
        """Those that end before a code point, the last first."""
        last = min(bisect_left(self._ends, point), len(self._ends) - 1)
        for sentence in range(last, -1, -1):
            yield from (place for place in self._here(sentence)[::-1] if place.end < point)

    def prepare(self) -> Iterator[None]:
        """Find all, a sentence at a time, for when somebody asks."""
        for sentence in range(len(self._ends)):
            self._here(sentence)
            yield

    def _here(self, sentence: int) -> list[Range]:
        """The places of a sentence, as all is known now."""
        self._follow()
        if sentence not in self._known:
            here, tokens = self._sentences[sentence], self._doc.tokens
            words = folded(self._writing.words[slice(*here)])
            found = self._found(here, words)
            places = [Range(tokens[first].start, tokens[end - 1].end) for first, end in found]
            self._known[sentence] = words, places
        return self._known[sentence][1]

    def _follow(self) -> None:
        """Forget what may be otherwise now: a phrase matters to sentences with its first word."""
        if self._version != self._memory.version:
            self._forget()
        for phrase in self._memory.news[self._heard :]:
            gone = [at for at, (words, _) in self._known.items() if phrase[0] in words]
            for at in gone:
                del self._known[at]
        self._heard = len(self._memory.news)

    def _forget(self) -> None:
        # By sentence: its words in one case, its places.
        self._known: dict[int, tuple[Phrase, list[Range]]] = {}
        self._version, self._heard = self._memory.version, len(self._memory.news)
        left = self._memory.of(self._doc.id).left
        if left is not self._left:
            self._left, self._own = left, Counter(left)

    def _found(self, sentence: Range, words: Phrase) -> list[Range]:
        """Ranges of tokens. words: those of the sentence, in one case."""
        written = [run for run in self._writing.runs(sentence) if not self._passed(run)]
        within = {at for run in written for at in range(*run)}
        labelled = [
            run for run in self._labelled(sentence, words) if not within.issuperset(range(*run))
        ]
        taken = {at for run in labelled for at in range(*run)}
        return sorted([*labelled, *(run for run in written if taken.isdisjoint(range(*run)))])

    def _labelled(self, sentence: Range, words: Phrase) -> Iterator[Range]:
        """Phrases that have a label anywhere, from left to right, the longest at each token."""
        at = 0
        while at < len(words):
            lengths = self._memory.lengths(words[at])
            runs = (Range(at, at + length) for length in lengths if at + length <= len(words))
            found = next((run for run in runs if self._likely(sentence.start, words, run)), None)
            if found is not None:
                yield Range(sentence.start + found.start, sentence.start + found.end)
            at = at + 1 if found is None else found.end

    def _likely(self, first: int, words: Phrase, run: Range) -> bool:
        """Whether a run of a sentence's words, which begin with a token, is such a phrase."""
        known = self._memory.labelled(words[slice(*run)])
        return known and not self._passed(Range(first + run.start, first + run.end))

    def _passed(self, run: Range) -> bool:
        return self._memory.passed(self._writing.words[slice(*run)], self._own)
