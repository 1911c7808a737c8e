"""The one tokenizer, and sentences: a document is tokenised once, here or by its file."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from corpora.document import Document, Range
from corpora.errors import UserError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

TERMINALS = frozenset(".!?…。！？｡؟।")
CLOSERS = frozenset("\"'”’»)]}」』）›")
# Some languages' own segmenters are large extra packages. Without them, these stand in:
# Japanese and Thai are cut by character as spaCy cuts Chinese, the others at spaces and marks.
STAND_INS = {"ja": "zh", "th": "zh"}
# Scripts that put no space between words, and the marks of Chinese and Japanese. In a text whose
# language is written otherwise, or was not said, these are cut by character as well: what a person
# means can be selected then, where a sentence would be one token.
UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\U00020000-\U0003ffff"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PART = re.compile(f"[{UNSPACED}]|[^{UNSPACED}]+")
# Their tokenizers know where words end.
KNOWING = frozenset({"ja", "th", "zh"})
# spaCy takes signs off a word one by one and looks at all that is left each time: a word of 50,000
# brackets takes it minutes. What is longer than any word comes to it in pieces, which end before a
# sign where there is one.
_NO_WORD = re.compile(r"\S{500,}")
_PIECE = re.compile(r"\S{1,50}(?![\w\u0300-\u036f\u200d\ufe0f])|\S{1,50}")
# Different words after which a tokenizer begins anew: spaCy keeps every word that it ever saw.
MOST_WORDS = 100_000
# What is asked of spaCy for each token: where it begins, its length, whether it is white space.
COLUMNS = ("IDX", "LENGTH", "IS_SPACE")
# Text whose lines are longer than this is one paragraph a line, not wrapped by hand.
WRAP_WIDTH = 100


@lru_cache(maxsize=16)
def tokenizer(lang: str) -> "Tokenizer":
    """spaCy's tokenizer of a language; a stand-in where its segmenter is not installed.

    Raises UserError where spaCy knows no such language.
    """
    return cast("Tokenizer", blank(lang).tokenizer)


def blank(lang: str) -> "Language":
    """spaCy's empty pipeline of a language, whose tokenizer is ours. Raises UserError."""
    import spacy

    try:
        return spacy.blank(lang)
    except ImportError as error:
        if "E048" in str(error):  # spaCy's code for a language it does not know
            raise UserError(
                f"There is no tokenizer for the language {lang!r}; use its two-letter code,"
                " or xx for any language."
            ) from error
        return blank(STAND_INS.get(lang, "xx"))


def tokenize(text: str, lang: str = "en") -> tuple[Range, ...]:
    """Code-point ranges of the tokens of `text`; white space is never part of one, and what a
    reader takes for one character is never in two."""
    from corpora import clusters

    cut = tokenizer(lang)
    starts: list[int] = []
    ends: list[int] = []
    # Numbers in one go: to make an object of each token takes longer than to tokenise.
    for at, piece in _pieces(text):
        found = cut(piece).to_array(COLUMNS)
        # spaCy makes a token of white space that is more than one space.
        words = found[found[:, 2] == 0].astype("int64")
        starts += (words[:, 0] + at).tolist()
        ends += (words[:, 0] + words[:, 1] + at).tolist()
    if len(cut.vocab) > MOST_WORDS:
        tokenizer.cache_clear()
    if lang not in KNOWING and not text.isascii() and _UNSPACED.search(text):
        starts, ends = _cut(text, starts, ends)
    starts, ends = clusters.joined(text, starts, ends)
    if sum(ends) - sum(starts) == sum(map(len, text.split())):
        return tuple(map(_range, zip(starts, ends, strict=True)))
    return tuple(
        Range(start + match.start(), start + match.end())
        for start, end in zip(starts, ends, strict=True)
        for match in re.finditer(r"\S+", text[start:end])
    )


# As `Range(*pair)`, in a third of the time.
_range = cast(Callable[[tuple[int, int]], Range], partial(tuple.__new__, Range))


def _cut(text: str, starts: list[int], ends: list[int]) -> tuple[list[int], list[int]]:
    """Tokens, with each character of a script without spaces by itself."""
    tokens = zip(starts, ends, strict=True)
    parts = [part.span() for token in tokens for part in _PART.finditer(text, *token)]
    return [start for start, _ in parts], [end for _, end in parts]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Where each piece that goes to spaCy begins, and the piece; nearly always the whole text."""
    at = 0
    for word in _NO_WORD.finditer(text):
        for piece in _PIECE.finditer(text, *word.span()):
            yield at, text[at : piece.end()]
            at = piece.end()
    yield at, text[at:]


def sentences(text: str, tokens: tuple[Range, ...]) -> tuple[Range, ...]:
    """Ranges of token indices: a sentence ends after a full stop or at the end of a paragraph.

    Abbreviations keep their dot within the token, so a lone dot ends a sentence. Closing quotes
    and brackets stay with the sentence before them.
    """
    starts = {0} | _paragraph_starts(text, tokens)
    ended = False
    for index, (start, end) in enumerate(tokens):
        if ended and text[start] not in CLOSERS and text[end - 1] not in TERMINALS:
            starts.add(index)
            ended = False
        if text[end - 1] in TERMINALS and (end - start == 1 or text[start] in TERMINALS):
            ended = True
    ordered = sorted(starts)
    pairs = zip(ordered, [*ordered[1:], len(tokens)], strict=True)
    return tuple(Range(a, b) for a, b in pairs if a < b)


def _paragraph_starts(text: str, tokens: tuple[Range, ...]) -> set[int]:
    """Indices of the tokens that begin a paragraph.

    A blank line always parts paragraphs. So does every line break where lines are long; where
    they are wrapped by hand, only one after which the text is indented for the first time (the
    headline of a news wire, and the story under it).
    """
    wrapped = all(len(line) <= WRAP_WIDTH for line in text.splitlines())
    pattern = r"\n[^\S\n]*\n\s*|^\S.*\n(?=[^\S\n]+\S)" if wrapped else r"\n\s*"
    breaks = (match.end() for match in re.finditer(pattern, text, re.MULTILINE))
    first = [start for start, _ in tokens]
    return {bisect_left(first, position) for position in breaks}


def complete(doc: Document) -> Document:
    """The document with tokens and sentences, made here where its file brought none."""
    tokens = doc.tokens or tokenize(doc.text, doc.lang)
    if tokens is doc.tokens and doc.sentences:
        return doc
    return doc.replace(tokens=tokens, sentences=doc.sentences or sentences(doc.text, tokens))
