"""What CoNLL-U holds beside words and labels: kept in a document's metadata as it stood."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, get_args

from corpora.document import PARTS, STATES, Document
from corpora.errors import FormatError
from corpora.formats.conll_shape import is_blank
from corpora.formats.conllu_labels import Coding, Source, layout
from corpora.formats.conllu_rows import HEADER, TEN, Block, Columns, block, columns
from corpora.formats.conllu_text import assemble
from corpora.formats.json_text import own
from corpora.formats.tally import Tally

KEY = "conllu"
NEWDOC = re.compile(r"#\s*newdoc\b(?:\s+id\s*=\s*(.*))?")
_ABOUT = re.compile(r"#\s*tagwright\s*=\s*(\{.*\})\s*")


class Kept(NamedTuple):
    """A document's sentences as its file had them, and where its labels stood."""

    known: Columns
    blocks: list[Block]
    source: Source | None


def kept(
    blocks: Sequence[Block], known: Columns, source: Source | None, doc_id: str
) -> dict[str, Any]:
    """`{"conllu": {"columns": ..., "labels": ..., "sentences": ...}}`.

    columns: where they are not the usual ten. labels: the column or key of MISC, and how they
    are coded. sentences: their lines, comments among them.
    """
    sentences = unmarked([own_lines(block) for block in blocks], doc_id)
    found: dict[str, Any] = {"sentences": ["\n".join(lines) for lines in sentences]}
    if known.names != TEN:
        found["columns"] = list(known.names)
    if source:
        found["labels"] = [source.name(known), source.coding]
    return {KEY: found}


def own_lines(found: Block) -> list[str]:
    """The lines of a sentence less those that are this program's or the whole file's."""
    return [line for line in found.lines if not (HEADER.match(line) or _ABOUT.fullmatch(line))]


def unmarked(sentences: list[list[str]], doc_id: str) -> list[list[str]]:
    """The sentences of a document without the line that says no more than its id."""
    first, *more = sentences
    return [first[1:] if first[0] == mark(doc_id) else first, *more]


def mark(doc_id: str) -> str:
    """The line with which a document begins."""
    return f"# newdoc id = {doc_id}"


def recalled(doc: Document) -> Kept | None:
    """What `kept` made; None where the metadata is another's, or no longer fits the text."""
    try:
        raw = doc.meta[KEY]
        known = columns(map(str, raw.get("columns", TEN)))
        texts = [str(text).split("\n") for text in raw["sentences"]]
        name, coding = map(str, raw.get("labels", ("", "tags")))
        if not known or any("\r" in line or is_blank(line) for text in texts for line in text):
            return None
        blocks = [block(1, text, known, Tally()) for text in texts]
    except (AttributeError, KeyError, TypeError, ValueError, FormatError):
        return None
    made = assemble(blocks, known, Tally()) if all(found.rows for found in blocks) else None
    if not made or made != (doc.text, doc.tokens, doc.sentences):
        return None
    return Kept(known, blocks, _source(name, coding, known, blocks))


def _source(name: str, coding: str, known: Columns, blocks: list[Block]) -> Source | None:
    codes: tuple[Coding, ...] = get_args(Coding)
    code: Coding = next((code for code in codes if code == coding), "tags")
    if not name or (known.find(name) < 0 and known.misc < 0):
        return None
    if (place := known.find(name)) >= 0:
        return Source(place, "", code)
    return Source(known.misc, name, code, layout(blocks))


def newdoc(found: Block) -> tuple[bool, str]:
    """Whether a document begins with this sentence, and its id, where it has one."""
    for line in found.comments:
        if match := NEWDOC.match(line):
            return True, (match[1] or "").strip()
    return False, ""


def about(doc: Document, *, labels: bool, labels_before: bool) -> list[str]:
    """The comment with what CoNLL-U has no place for; none where there is nothing to say.

    labels: whether any are written for it; labels_before: for a document before it in the file.
    """
    values: dict[str, Any] = {"lang": doc.lang} if doc.lang != "en" else {}
    if doc.state != ("reviewed" if labels or labels_before else None):
        values["state"] = doc.state
    values |= {"part": doc.part} if doc.part else {}
    values |= {"category": doc.category} if doc.category is not None else {}
    meta = {key: value for key, value in doc.meta.items() if key != KEY}
    values |= {"meta": meta} if meta else {}
    return [f"# tagwright = {json.dumps(values)}"] if values else []


def told(found: Block) -> Mapping[str, Any]:
    """What such a comment says; nothing where it is not of the form."""
    for line in found.comments:
        if match := _ABOUT.fullmatch(line):
            try:
                values = own(match[1])
            except ValueError:
                return {}
            sound = {"lang": str, "category": str, "meta": dict}
            result = {key: values[key] for key, kind in sound.items() if _is(values, key, kind)}
            if values.get("part") in PARTS:
                result["part"] = values["part"]
            if values.get("state", "") in (None, *STATES):
                result["state"] = values["state"]
            return result
    return {}


def _is(values: Mapping[str, Any], key: str, kind: type) -> bool:
    return isinstance(values.get(key), kind)
