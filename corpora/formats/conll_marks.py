"""Lines of a CoNLL file that are no words: the marks of documents, and comments."""

import re
from collections.abc import Sequence

BREAK = "-DOCSTART-"
# What stands in a column of the CoNLL shape that has nothing to say.
FILLERS = frozenset(("-X-", "_", "-"))
TAG = re.compile(r"O|[BIESLUM][-_].+|.+[-_][BIESLUM]|[BI]", re.DOTALL)
_NAMED = re.compile(
    r"#\s*(?:newdoc\b(?:\s+id\s*=\s*(?P<newdoc>.*))?"
    r"|begin document\s*(?:\((?P<begin>.*)\))?;?(?:\s*part\s*(?P<part>\d+))?.*"
    r"|doc(?:ument)?[_ ]?id\s*[:=]\s*(?P<id>.+)"
    r"|DOCSTART\b.*)\s*",
    re.IGNORECASE,
)
_END = re.compile(r"#\s*end document\b.*", re.IGNORECASE)
_ID = re.compile(r"\w[\w./:-]*")
_WORD_NAMES = frozenset(("word", "words", "token", "tokens", "form", "text"))
_TAG_NAME = re.compile(r"tags?|labels?|ner([_-]tags?)?|ne(-[a-z-]+)?|iob2?|bio|entity")
_BRACKETED = re.compile(r"\((.*)\)")


def is_mark(line: str) -> bool:
    """Whether a document begins here. A quick look, for every line of a file."""
    if line[0] == "#":
        return bool(_NAMED.fullmatch(line))
    return BREAK in line and BREAK in line.split()[:2]


def is_end(line: str) -> bool:
    return bool(_END.fullmatch(line))


def named(line: str) -> str:
    """The id that a mark gives its document; "" where it gives none."""
    if match := _NAMED.fullmatch(line):
        part = f"-{match['part']}" if match["part"] else ""
        name = match["newdoc"] or match["begin"] or match["id"] or ""
        return f"{name.strip()}{part}" if name else ""
    rest = line.partition(BREAK)[2].strip()
    if match := _BRACKETED.match(rest):
        return match[1].strip()
    words = [word for word in rest.split() if word not in FILLERS and not TAG.fullmatch(word)]
    return words[0] if len(words) == 1 and _ID.fullmatch(words[0]) else ""


def is_header(cells: Sequence[str]) -> bool:
    """Whether the first row of a file names its columns."""
    word, *others = map(str.lower, cells)
    return word in _WORD_NAMES and any(map(_TAG_NAME.fullmatch, others))


def comment(line: str) -> str:
    return line.lstrip("#").strip()
