"""Lines of a CoNLL file that are no words: the marks of documents, and comments."""

import re

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
    words = [word for word in words if any(map(str.isalnum, word)) and BREAK not in word]
    return words[0] if len(words) == 1 else ""


def comment(line: str) -> str:
    return line.lstrip("#").strip()
