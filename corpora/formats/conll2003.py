"""CoNLL-2003 and its kin: a token a line, its tag in a column, a blank line after a sentence."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from corpora.document import Document
from corpora.formats import iob
from corpora.formats.conll_groups import SENTENCES_PER_DOC, grouped
from corpora.formats.conll_marks import BREAK
from corpora.formats.conll_sentences import sentences
from corpora.formats.conll_shape import looks_tagged, shape
from corpora.formats.info import ASPECTS, FormatInfo, Option
from corpora.formats.iob import INVALID, Dialect
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.tags import SCHEMES, Invalid, Scheme, encode

INFO = FormatInfo(
    name="conll2003",
    title="CoNLL-2003: a token a line, IOB tags in the last column",
    suffixes=(".conll", ".conll2003", ".conll03", ".iob", ".iob2", ".bio", ".bioes", ".ner"),
    carries=frozenset(("tokens", "sentences", "spans")),
    state="reviewed",
    unit="paragraph",
    options=(
        Option("column", "the column of the tags, from 1; by default (-1) the last of tags", int),
        Option(
            "scheme",
            "of the tags; by default as conlleval reads them; in IO a tag is a label as a whole",
            choices=SCHEMES,
        ),
        SENTENCES_PER_DOC,
        INVALID,
    ),
)
sniff = looks_tagged


def read(
    reading: Reading,
    *,
    column: int | None = None,
    sentences_per_doc: int | None = None,
    invalid: Invalid = "begin",
    scheme: Scheme | None = None,
) -> Iterator[Document]:
    """The documents that `-DOCSTART-` lines part.

    column: of the tags, from 1, or from -1 for the last. sentences_per_doc: of the documents that
    are made where the file marks none. invalid: what an `I-X` with no X before it does. scheme: of
    the tags, where they do not say. Raises FormatError where the lines are no table.
    """
    found = shape(reading.head(), column=column)
    if not found:
        raise reading.error("has no line of two columns; a word and its tag must stand in each")
    if not 0 <= found.tags[0] < found.columns:
        raise reading.error(f"has no column {column}; it has {found.columns}")
    dialect = Dialect(invalid, scheme)
    numbers = count(1)
    for group in grouped(sentences(reading, found, dialect), reading, sentences_per_doc, BREAK):
        number = next(numbers)
        doc_id = group[0].name or f"{reading.name}-{number}"
        if doc := reading.take(iob.document(doc_id, group, reading.lang), group[0].line):
            yield doc
    dialect.tell(reading)


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """Four columns, as in 2003: word, `-X-`, `_`, IOB2 tag."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            if doc.tokens:
                file.write(f"{BREAK} -X- O O\n\n{_body(doc, writing)}")
            else:
                writing.lose("documents without words")


def _body(doc: Document, writing: Writing) -> str:
    spans = iob.within_sentences(iob.flat_spans(doc, writing), doc.sentences, writing)
    spans = [span._replace(label=_label(span.label, writing)) for span in spans]
    tags, words = encode(len(doc.tokens), spans, "IOB2"), doc.words
    if iob.rebuilt(doc) != doc.text:
        writing.lose(ASPECTS["white space"])
    joined = " ".join(words)
    plain = len(joined.split()) == len(words) and BREAK not in joined
    rows = list(map(_row, words, tags)) if plain else _split_rows(words, tags, writing)
    return "\n".join("".join(rows[start:end]) for start, end in doc.sentences) + "\n"


def _row(word: str, tag: str) -> str:
    return f"{word} -X- _ {tag}\n"


def _split_rows(words: list[str], tags: list[str], writing: Writing) -> list[str]:
    """Rows where some word holds what parts rows and columns: such a word becomes several."""
    rows = []
    for word, tag in zip(words, tags, strict=True):
        first, *more = re.split("[ \t\r\n]+", word.replace(BREAK, BREAK.strip("-")))
        if more or first != word:
            writing.lose("words with white space in them, or named as the mark of documents")
        inside = tag if tag == "O" else f"I{tag[1:]}"
        rows.append(_row(first, tag) + "".join(_row(part, inside) for part in more))
    return rows


def _label(label: str, writing: Writing) -> str:
    if not any(map(str.isspace, label)):
        return label
    writing.lose("white space in labels (it became _)")
    return "_".join(label.split())
