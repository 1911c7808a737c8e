"""Where names probably stand, by how words are written: places for a cursor to leap to.

No language is known: a run of capitalised words, with the small words that join two of them
(`Bank of America`), numbers beside them, and `@` and `#` words. Not counted are a word that begins
a sentence and that the document also writes small, a run of such words alone, and a single letter.
In scripts without capitals nothing is found.
"""

from corpora.document import Document, Range

JOINTS = frozenset(
    (
        *("of", "the", "de", "la", "du", "des", "del", "della", "da", "do", "dos", "di"),
        *("von", "van", "der", "den", "zu", "y", "e", "i"),
    )
)
JOINED = 2  # so many of them in a row, as in `of the`
HANDLES = ("@", "#")


class Writing:
    """The words of a document, and where they are written like names, asked for by sentence: a
    long text need not be looked through whole before somebody can go on."""

    def __init__(self, doc: Document) -> None:
        self.words = doc.words
        # A long text has far fewer different words than words.
        self._small = {word for word in set(self.words) if word[:1].islower()}

    def runs(self, sentence: Range) -> list[Range]:
        """Ranges of tokens, in their order."""
        words, at, found = self.words, sentence.start, list[Range]()
        if at < sentence.end and words[at][:1].isupper() and words[at].lower() in self._small:
            at += 1
        while at < sentence.end:
            last = _reach(words, at, sentence.end)
            if last > at and not _common(words[at:last], self._small):
                found.append(Range(at, last))
            at = max(last, at + 1)
        return found


def likely(doc: Document) -> list[Range]:
    """Ranges of code points, each of whole tokens of one sentence, in reading order."""
    writing, tokens = Writing(doc), doc.tokens
    runs = (run for sentence in doc.sentences for run in writing.runs(sentence))
    return [Range(tokens[first].start, tokens[end - 1].end) for first, end in runs]


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
