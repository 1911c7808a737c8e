"""What was said of words: which phrases have a label, and which words stand without one.

Kept by document, so that what a document says can be said anew or taken back at any time, and it
never matters in which order. Nothing is known of a language.
"""

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from corpora.browsing import Browsing
from corpora.document import Document, Span
from corpora.occurrences import Sheet
from corpora.store import labelled

T = TypeVar("T")
Phrase = tuple[str, ...]  # words in one case

# Words that stand without a label more than so many times as often as they have one are no name.
TIMES = 3
# So many tokens of documents are remembered, the last documents first.
MOST = 1_000_000


class Evidence(NamedTuple):
    """What a document says. labelled: how many annotations there are on just these words.
    left: of a reviewed document, the words outside annotations, as they are written."""

    labelled: Mapping[Phrase, int]
    left: tuple[str, ...] = ()


NOTHING = Evidence({})


def folded(words: Iterable[str]) -> Phrase:
    """Words in one case."""
    return tuple(word.casefold() for word in words)


def phrase_of(doc: Document, span: Span) -> Phrase | None:
    """The words of a span of a document with tokens; None where it cuts one."""
    first, end = bisect_left(doc.tokens, (span.start,)), bisect_left(doc.tokens, (span.end,))
    here = doc.tokens[first:end]
    if not here or (here[0].start, here[-1].end) != (span.start, span.end):
        return None
    return folded(doc.text[token.start : token.end] for token in here)


def evidence(sheet: Sheet) -> Evidence:
    """What a document says."""
    doc, starts, ends = sheet
    found, inside = Counter[Phrase](), set[int]()
    for span in doc.spans:
        first, end = bisect_left(ends, span.start + 1), bisect_left(starts, span.end)
        if first < end and (starts[first], ends[end - 1]) == (span.start, span.end):
            tokens = zip(starts[first:end], ends[first:end], strict=True)
            found[folded(doc.text[start:end] for start, end in tokens)] += 1
        inside.update(range(first, end))
    if doc.state != "reviewed":
        return Evidence(found)
    tokens = zip(starts, ends, strict=True)
    left = (doc.text[start:end] for at, (start, end) in enumerate(tokens) if at not in inside)
    return Evidence(found, tuple(map(sys.intern, left)))


class Memory:
    """What all documents say together.

    version: another one after each document that says something anew. news: phrases that since
    the beginning were labelled once more or less by `change`, in that order.
    """

    def __init__(self) -> None:
        self.version = 0
        self.news: list[Phrase] = []
        self._of: dict[str, tuple[Counter[Phrase], tuple[str, ...]]] = {}
        self._labelled = Counter[Phrase]()
        self._left = Counter[str]()
        # By first word: how many labelled phrases have so many words.
        self._lengths: dict[str, Counter[int]] = {}

    def __contains__(self, doc_id: str) -> bool:
        return doc_id in self._of

    def of(self, doc_id: str) -> Evidence:
        """What a document was last known to say."""
        return Evidence(*self._of[doc_id]) if doc_id in self._of else NOTHING

    def put(self, doc_id: str, said: Evidence) -> None:
        """A document says this, in place of what it said until now."""
        before = self.of(doc_id)
        _exchange(self._left, Counter(before.left), Counter(said.left))
        self._of[doc_id] = Counter(before.labelled), said.left
        self._label(doc_id, before.labelled, said.labelled)
        self.version += 1

    def change(self, doc_id: str, gone: Iterable[Phrase], come: Iterable[Phrase]) -> None:
        """Some phrases of a known document have an annotation less, others one more; what is left
        outside annotations stays as it was. In a long document that is far quicker."""
        gone, come = Counter(gone), Counter(come)
        self._label(doc_id, gone, come)
        self.news += {*gone, *come}

    def _label(self, doc_id: str, gone: Mapping[Phrase, int], come: Mapping[Phrase, int]) -> None:
        different = {*gone, *come}
        before = different & self._labelled.keys()
        for counts in (self._of[doc_id][0], self._labelled):
            _exchange(counts, gone, come)
        for phrase in different:
            by = (phrase in self._labelled) - (phrase in before)
            lengths = self._lengths.setdefault(phrase[0], Counter())
            _exchange(lengths, {}, {len(phrase): by})
            if not lengths:
                del self._lengths[phrase[0]]

    def lengths(self, word: str) -> Sequence[int]:
        """How many words the labelled phrases have that begin with a word, the longest first."""
        found = self._lengths.get(word)
        return sorted(found, reverse=True) if found else ()

    def labelled(self, phrase: Phrase) -> bool:
        """Whether there is an annotation on just these words anywhere."""
        return phrase in self._labelled

    def passed(self, words: Sequence[str], own: Mapping[str, int]) -> bool:
        """Whether these words, written so, mostly stand without a label. own: how often each does
        in the document that one looks at, which does not count.

        A phrase is left at most as often as the rarest of its words.
        """
        left = min(self._left[word] - own.get(word, 0) for word in words)
        return left > 0 and left > TIMES * self._labelled[folded(words)]


def recalling(project: Browsing, memory: Memory) -> Iterator[None]:
    """Learn what a project's documents say, some documents at a time."""
    before, tokens = None, 0
    while tokens < MOST and (keys := project.query(labelled.some, before)):
        for sheet in project.sheets(keys):
            memory.put(sheet.doc.id, evidence(sheet))
            tokens += len(sheet.starts)
        before = keys[-1]
        yield


def _exchange(counts: Counter[T], gone: Mapping[T, int], come: Mapping[T, int]) -> None:
    """Count some things less and others more; what is no more is not kept."""
    for thing, number in gone.items():
        counts[thing] -= number
    for thing, number in come.items():
        counts[thing] += number
    for thing in {*gone, *come}:
        if not counts[thing]:
            del counts[thing]
