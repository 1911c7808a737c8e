"""fastText's lines: `__label__name` and a text, for categories."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpora.document import Document
from corpora.formats.folder import marked
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="fasttext",
    title="fastText: a text a line, its category before it",
    suffixes=(".fasttext", ".ft"),
    carries=frozenset(("category",)),
    state="reviewed",
    unit="line",
    suffix_decides=True,
)
MARK = "__label__"
_LABELS = re.compile(rf"\s*((?:{MARK}\S*(?:\s+|$))*)")


def sniff(head: str) -> bool:
    """Whether the first line begins with a label."""
    return head.lstrip().startswith(MARK)


def read(reading: Reading) -> Iterator[Document]:
    """A document for each line that is not blank; a line without a text is refused."""
    for number, line in reading.lines():
        if not line.strip():
            continue
        match = _LABELS.match(line)
        labels = [name for each in match[1].split() if (name := each[len(MARK) :])] if match else []
        text = line[match.end() if match else 0 :].strip()
        if not text:
            reading.refuse(number, "has a label but no text", line)
            continue
        doc = Document(
            id=f"{reading.name}-{number}",
            text=text,
            lang=reading.lang,
            category=labels[0] if len(labels) == 1 else None,
            state="reviewed" if labels else None,
            meta={"labels": labels} if len(labels) > 1 else {},
        )
        if len(labels) > 1:
            reading.mend(number, "a document has one category; its labels were kept as metadata")
        if taken := reading.take(doc, number):
            yield taken


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A line a document; line breaks become spaces."""
    first = True
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            text = re.sub(r"[\r\n]+", " ", doc.text).strip()
            if not text:
                writing.lose("documents without words")
                continue
            if text != doc.text:
                writing.lose("line breaks, and white space at a text's ends")
            text = _unmarked(text, writing)
            lose_remade(doc, writing, text=text)
            line = f"{_label(doc, writing)}{text}\n"
            file.write(marked(line) if first else line)
            first = False


def _label(doc: Document, writing: Writing) -> str:
    name = "_".join((doc.category or "").split())
    if name != (doc.category or ""):
        writing.lose("white space in categories (it became _)")
    if not name and doc.state == "reviewed":
        writing.lose(ASPECTS["state"])
    return f"{MARK}{name} " if name else ""


def _unmarked(text: str, writing: Writing) -> str:
    """A text that no reader takes for a label."""
    if not text.startswith(MARK):
        return text
    writing.lose(f"{MARK} at the beginning of a text")
    return text.lstrip("_")
