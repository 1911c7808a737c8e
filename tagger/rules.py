"""Rules propose: phrases and patterns of tokens, on the documents' own tokens.

Overlaps are settled as by spaCy's EntityRuler: the longer hit (in tokens) goes first, of equally
long ones the one more to the left, of those on the same tokens the rule that stands first; what
overlaps one that was taken is left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from corpora.document import Document, Span, sort_spans
from corpora.errors import UserError
from corpora.finding import folded
from corpora.rules.rule import Rule
from corpora.rules.token_patterns import needs_pipeline
from corpora.tokens import complete
from tagger import phrases, rule_docs, timed
from tagger.phrases import BREAK, Found, Phrases, flat

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher

SOURCE = "rules"
ORTH, LOWER = ("ORTH", "TEXT"), ("LOWER",)


class Ruler:
    """Rules made ready; a rule's number is its place among them.

    pipeline: the spaCy pipeline that tells parts of speech and the like, for rules that ask for
    them; without one these find nothing (see `unready`).
    """

    def __init__(self, rules: Sequence[Rule], *, pipeline: str | None = None) -> None:
        self.rules = tuple(rules)
        self._pipeline = pipeline
        on = [(number, rule) for number, rule in enumerate(self.rules) if rule.on]
        said = [(n, r.pattern, r.case) for n, r in on if isinstance(r.pattern, str)]
        self._cased = Phrases((flat(text), n) for n, text, case in said if case)
        self._any_case = Phrases((flat(folded(text)), n) for n, text, case in said if not case)
        tokens = [(n, r.pattern) for n, r in on if not isinstance(r.pattern, str)]
        self._words = Phrases(_named(tokens, ORTH))
        self._lower = Phrases(_named(tokens, LOWER))
        left = [(n, p) for n, p in tokens if _names(p, ORTH) is None and _names(p, LOWER) is None]
        self.unready = [] if pipeline else [n for n, p in left if needs_pipeline(p)]
        gone = set(self.unready)
        self._patterns = [(n, p) for n, p in left if n not in gone]
        self._matchers: dict[str, tuple[Language, Matcher]] = {}

    def hits(self, doc: Document) -> list[Found]:
        """All that the rules find in a document with tokens, overlapping hits too.

        Raises UserError where spaCy does not know the document's language or has no such pipeline.
        """
        return [*self._phrase_hits(doc), *self._matched(doc)]

    def _phrase_hits(self, doc: Document) -> Iterator[Found]:
        if self._cased or self._any_case:
            pieces = phrases.flat_pieces(doc)
            yield from self._cased.find(pieces)
            if self._any_case:
                yield from self._any_case.find(phrases.in_lower_case(pieces))
        if self._words:
            yield from self._words.find(phrases.token_pieces(doc.words))
        if self._lower:
            words = [word.lower() for word in doc.words]
            yield from self._lower.find(phrases.token_pieces(words))

    def _matched(self, doc: Document) -> Iterator[Found]:
        if not self._patterns or not doc.tokens:
            return
        nlp, matcher = self._ready(doc.lang)
        # Words seen for the first time are forgotten again, or memory would grow for ever.
        with nlp.memory_zone():
            found = matcher(rule_docs.made(nlp, doc, parsed=self._parses))
            hits = [Found(start, end, int(nlp.vocab.strings[key])) for key, start, end in found]
        yield from (hit for hit in hits if hit.start < hit.end)

    @cached_property
    def _parses(self) -> bool:
        """Whether a pipeline has to look at the documents."""
        return any(needs_pipeline(pattern) for _, pattern in self._patterns)

    def _ready(self, lang: str) -> "tuple[Language, Matcher]":
        if lang not in self._matchers:
            parsed = self._parses and self._pipeline
            nlp = rule_docs.load(parsed) if parsed else rule_docs.language(lang)
            self._matchers[lang] = nlp, self._made_matcher(nlp)
        return self._matchers[lang]

    def _made_matcher(self, nlp: "Language") -> "Matcher":
        from spacy.matcher import Matcher

        matcher = Matcher(nlp.vocab, validate=False)
        for number, pattern in self._patterns:
            try:
                matcher.add(str(number), [[dict(token) for token in pattern]])
            except ValueError as error:
                text = self.rules[number].text
                raise UserError(f"spaCy cannot read the pattern {text}: {error}") from error
        timed.limit(matcher)
        return matcher

    def winners(self, hits: Iterable[Found]) -> list[Found]:
        """The hits that become proposals, in reading order."""
        taken: list[Found] = []
        seen: set[int] = set()
        for hit in sorted(set(hits), key=lambda h: (h.start - h.end, h.start, h.rule)):
            if hit.start not in seen and hit.end - 1 not in seen:
                seen.update(range(hit.start, hit.end))
                taken.append(hit)
        return sorted(taken)

    def spans(self, doc: Document, hits: Iterable[Found]) -> tuple[Span, ...]:
        """Hits as spans of `rules`, without a score: a rule is not more or less sure."""
        tokens = doc.tokens
        return sort_spans(
            Span(tokens[h.start].start, tokens[h.end - 1].end, self.rules[h.rule].label, SOURCE)
            for h in hits
        )


def propose(
    docs: Iterable[Document],
    rules: Sequence[Rule],
    *,
    pipeline: str | None = None,
    label_map: Mapping[str, str | None] | None = None,
) -> Iterator[tuple[Document, tuple[Span, ...]]]:
    """Each document with what the rules propose for it, streaming, in the documents' order.

    The documents come back with tokens and sentences. Spans bear `rules` as `source`, and no score.
    pipeline, label_map: as of Ruler and of `tagger.preannotate`. Raises UserError.
    """
    ruler, names = Ruler(rules, pipeline=pipeline), label_map or {}
    for doc in map(complete, docs):
        found = ruler.spans(doc, ruler.winners(ruler.hits(doc)))
        renamed = (span._replace(label=names.get(span.label, span.label) or "") for span in found)
        yield doc, tuple(span for span in renamed if span.label)


def asks(rules: Iterable[Rule]) -> list[str]:
    """The attributes that only a pipeline gives, of those that the rules that are on ask for."""
    return sorted({name for rule in rules if rule.on for name in needs_pipeline(rule.pattern)})


def _named(
    patterns: Iterable[tuple[int, Sequence[Mapping[str, Any]]]], keys: Sequence[str]
) -> Iterator[tuple[str, int]]:
    """The patterns that name each token: pattern files have thousands, which a table finds as fast
    as one."""
    for number, pattern in patterns:
        words = _names(pattern, keys)
        if words is not None:
            yield "".join(word + BREAK for word in words), number


def _names(pattern: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> list[str] | None:
    """The words of a pattern that says nothing else, by one of these attributes."""
    words = []
    for token in pattern:
        [(key, word)] = token.items() if len(token) == 1 else [("", None)]
        if key.upper() not in keys or not isinstance(word, str):
            return None
        words.append(word)
    return words
