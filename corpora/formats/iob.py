"""Tables of one token a row, as CoNLL files and the course's CSV are: tags in, tags out.

Such a table holds no text. It is rebuilt: words joined by one space, sentences by a line break.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from corpora.document import Document, Range, Span, sort_spans
from corpora.formats.info import ASPECTS, Option
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.writing import Writing
from corpora.labels import check_name
from corpora.tags import Invalid, Scheme, TokenSpan, decode, flatten

OUTSIDE = frozenset(("O", "_", "-", ""))
UNSAID = frozenset(("_", "-", ""))
# The one label of files whose tags are a bare B, I and O.
UNNAMED = "ENTITY"
INVALID = Option(
    "invalid",
    "what an I-X with no X before it does; by default it begins a span",
    choices=("begin", "discard"),
)
_PREFIXED = re.compile(r"([BIESLUM])[-_](.+)", re.DOTALL)
_SUFFIXED = re.compile(r"(.+)[-_]([BIESLUM])", re.DOTALL)


class Sentence(NamedTuple):
    """line: of its first word. spans: on its words. labelled: whether its tags say anything.

    name: of the document that begins with it, where it says. comments: that stood before it.
    """

    line: int
    words: list[str]
    spans: list[TokenSpan]
    labelled: bool
    name: str = ""
    comments: tuple[str, ...] = ()


@dataclass(slots=True)
class Dialect:
    """How one file writes its tags: `B-PER`, `B_PER`, `PER-B`, `PER`, or a bare `B`.

    invalid: what an I with no B before it does, where the scheme has a B. scheme: as named; in IO
    a tag without I- is a label as a whole. `suffixed` is settled by the first sentence that has
    labels. begun_by_i: the first line where a span begins with I, and how many do; loose_b:
    whether B was seen where IOB1 would write I.
    """

    invalid: Invalid = "begin"
    scheme: Scheme | None = None
    suffixed: bool | None = None
    loose_b: bool = False
    begun_by_i: list[int] = field(default_factory=lambda: [0, 0])
    _known: dict[str, str] = field(default_factory=dict)

    def sentence(self, line: int, words: list[str], layers: Sequence[list[str]]) -> Sentence:
        """One sentence from its rows of tags. Raises UserError for an impossible label."""
        spans = [span for tags in layers for span in self._spans(tags, line)]
        labelled = any(not UNSAID.issuperset(tags) for tags in layers)
        return Sentence(line, words, spans, labelled)

    def _spans(self, tags: list[str], line: int) -> list[TokenSpan]:
        present = set(tags) - OUTSIDE
        if not present:
            return []
        for tag in present - self._known.keys():
            self._known[tag] = self._canonical(tag, present)
        row = [self._known.get(tag, "O") for tag in tags]
        # In IO and IOB1 every span begins with I.
        lenient = self.scheme in ("IO", "IOB1")
        spans = decode(row, invalid="begin" if lenient else self.invalid)
        self._note(row, spans, line)
        return spans

    def _canonical(self, tag: str, present: set[str]) -> str:
        if self.suffixed is None:
            self.suffixed = all(map(_SUFFIXED.fullmatch, present)) and not all(
                map(_PREFIXED.fullmatch, present)
            )
        if self.scheme == "IO":
            return tag if tag.startswith("I-") else f"I-{check_name(tag)}"
        if tag in ("B", "I"):
            return f"{tag}-{UNNAMED}"
        if self.suffixed and (match := _SUFFIXED.fullmatch(tag)):
            return f"{match[2]}-{check_name(match[1])}"
        if match := _PREFIXED.fullmatch(tag):
            return f"{match[1]}-{check_name(match[2])}"
        return f"I-{check_name(tag)}"

    def _note(self, row: list[str], spans: list[TokenSpan], line: int) -> None:
        end, label = -1, ""
        for span in spans:
            if row[span.start][0] in "BSU":
                self.loose_b |= span.start != end or span.label != label
            else:
                first, number = self.begun_by_i
                self.begun_by_i = [first or line, number + 1]
            end, label = span.end, span.label

    def tell(self, reading: Reading) -> None:
        """Say what was read otherwise than the file's own scheme has it."""
        line, number = self.begun_by_i
        strict = self.scheme in ("IOB2", "BIOES") or (self.loose_b and not self.scheme)
        if number and strict and self.invalid == "begin":
            spans = counted(number, "span")
            message = f"{spans} beginning with I, here the first, were read as conlleval reads them"
            reading.mend(line, message)


def document(doc_id: str, sentences: Sequence[Sentence], lang: str) -> Document:
    """The document of these sentences, its text rebuilt from them.

    Comments are kept as `meta["comments"]`, each with the number of its sentence, from 0.
    """
    text = "\n".join(" ".join(sentence.words) for sentence in sentences)
    words = [word for sentence in sentences for word in sentence.words]
    starts = accumulate((len(word) + 1 for word in words), initial=0)
    placed = zip(words, starts, strict=False)  # there is one start more than words
    tokens = tuple(Range(start, start + len(word)) for word, start in placed)
    borders = accumulate((len(sentence.words) for sentence in sentences), initial=0)
    ranges = tuple(Range(first, end) for first, end in pairwise(borders))
    spans = {
        Span(tokens[first + start].start, tokens[first + end - 1].end, label)
        for (first, _), sentence in zip(ranges, sentences, strict=True)
        for start, end, label in sentence.spans
    }
    comments = [
        [number, comment]
        for number, sentence in enumerate(sentences)
        for comment in sentence.comments
    ]
    return Document(
        id=doc_id,
        text=text,
        lang=lang,
        tokens=tokens,
        sentences=ranges,
        spans=sort_spans(spans),
        state="reviewed" if any(sentence.labelled for sentence in sentences) else None,
        meta={"comments": comments} if comments else {},
    )


def flat_spans(doc: Document, writing: Writing) -> tuple[TokenSpan, ...]:
    """The annotations as one row of tags can carry them; what it cannot is counted as lost."""
    flat = flatten(doc.tokens, doc.spans)
    if flat.dropped:
        writing.lose(ASPECTS["overlaps"])
    if flat.snapped:
        writing.lose(ASPECTS["cuts"])
    return flat.spans


def within_sentences(
    spans: Iterable[TokenSpan], ranges: Iterable[Range], writing: Writing
) -> list[TokenSpan]:
    """The spans, cut where a sentence ends: a row of tags is read sentence by sentence."""
    borders, pieces, cut = iter(ranges), [], False
    border = next(borders).end
    for start, end, label in spans:
        while border <= start:
            border = next(borders).end
        while border < end:
            pieces.append(TokenSpan(start, border, label))
            start, border, cut = border, next(borders).end, True
        pieces.append(TokenSpan(start, end, label))
    if cut:
        writing.lose("annotations across sentences in one piece")
    return pieces


def rebuilt(doc: Document) -> str:
    """The text that a reader of the table will make."""
    return "\n".join(map(" ".join, doc.sentence_words()))
