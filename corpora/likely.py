"""Where names probably stand, by how words are written: places for a cursor to leap to.

No language is known: a run of capitalised words, with the small words that join two of them
(`Bank of America`), numbers beside them, and `@` and `#` words. Not counted are a word that begins
a sentence and that the document also writes small, a run of such words alone, and a single letter.
In scripts without capitals nothing is found.
"""

from collections.abc import Iterable, Iterator

from corpora.document import Document, Range

JOINTS = frozenset(
    (
        *("of", "the", "de", "la", "du", "des", "del", "della", "da", "do", "dos", "di"),
        *("von", "van", "der", "den", "zu", "y", "e", "i"),
    )
)
JOINED = 2  # so many of them in a row, as in `of the`
HANDLES = ("@", "#")


def likely(doc: Document) -> list[Range]:
    """Ranges of code points, each of whole tokens of one sentence, in reading order."""
    words, tokens = doc.words, doc.tokens
    # A long text has far fewer different words than words.
    different = set(words)
    small = {word for word in different if word[:1].islower()}
    named = {word for word in different if _names(word)}
    begins = [at for at, word in enumerate(words) if word in named]
    return [
        Range(tokens[run.start].start, tokens[run.end - 1].end)
        for run in _runs(words, doc.sentences, begins, small)
    ]


def _runs(
    words: list[str], sentences: Iterable[Range], begins: list[int], small: set[str]
) -> Iterator[Range]:
    """Ranges of tokens; begins: the tokens at which a run may begin, in their order."""
    next_ = 0
    for first, end in sentences:
        while next_ < len(begins) and begins[next_] < first:
            next_ += 1
        last = first  # where the run before ends
        while next_ < len(begins) and begins[next_] < end:
            at = begins[next_]
            next_ += 1
            common = at == first and words[at][:1].isupper() and words[at].lower() in small
            if at < last or common:
                continue
            last = _reach(words, at, end)
            if not _common(words[at:last], small):
                yield Range(at, last)


def _reach(words: list[str], at: int, end: int) -> int:
    """Where the run that begins with a token ends."""
    first = last = at
    while at < end:
        if _names(words[at]) or (last == at > first and words[at][:1].isdigit()):
            last = at = at + 1
        elif last > first and words[at] in JOINTS and at - last < JOINED:
            at += 1
        else:
            break
    return last


def _common(run: list[str], small: set[str]) -> bool:
    """Whether a run is no name: one letter (`I`), or words that are also written small."""
    return len("".join(run)) == 1 or all(word.lower() in small for word in run)


def _names(word: str) -> bool:
    """Whether a word is written like a name's."""
    if word.startswith(HANDLES):
        return len(word) > 1
    return word[:1].isupper() or (word[:1].isalpha() and any(letter.isupper() for letter in word))
