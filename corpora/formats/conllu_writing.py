"""CoNLL-U out: a document's lines, as they came where nothing changed."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpora.document import Document
from corpora.errors import UserError
from corpora.formats import conllu_labels, iob
from corpora.formats.conllu_labels import EMPTY, WRITTEN, Source
from corpora.formats.conllu_meta import KEY, NEWDOC, Kept, about, mark, newdoc, own_lines, recalled
from corpora.formats.conllu_plain import plain_blocks
from corpora.formats.conllu_rows import Block, Columns
from corpora.formats.conllu_text import escaped
from corpora.formats.iob import Dialect
from corpora.formats.tally import Tally
from corpora.formats.writing import Writing
from corpora.tags import TokenSpan, encode, to_spans

Key = tuple[int, int, str]


@dataclass(slots=True)
class Lines:
    """The lines of one file's documents.

    known: its columns. own: the column of labels of documents that bring none; else they go into
    MISC. labels_before: whether any were written yet.
    """

    known: Columns
    writing: Writing
    own: int = -1
    labels_before: bool = False

    def document(self, doc: Document) -> list[list[str]]:
        """The lines of each of its sentences."""
        found = recalled(doc) if KEY in doc.meta else None
        if KEY in doc.meta and not found:
            self.writing.lose("rows in the metadata that do not fit the text")
        if not found:
            found = Kept(self.known, plain_blocks(doc, self.known, self.writing), None)
        blocks, labels = self._labelled(doc, self._projected(found))
        sentences = [own_lines(block) for block in blocks]
        header = about(doc, labels=labels, labels_before=self.labels_before)
        self.labels_before |= labels
        sentences[0] = self._begun(blocks[0], sentences[0], doc.id, header)
        return sentences

    def _begun(self, block: Block, lines: list[str], doc_id: str, header: list[str]) -> list[str]:
        """The first sentence with the mark of its document, which says the id."""
        usual = "".join(char for char in doc_id if char not in "\r\n").strip()
        if usual != doc_id:
            self.writing.lose("white space in ids that ends a line or stands at its end")
        marked, name = newdoc(block)
        if not marked or name != usual:
            lines = [line for line in lines if not NEWDOC.match(line)]
            return [mark(usual), *header, *lines]
        at = next(index for index, line in enumerate(lines) if NEWDOC.match(line)) + 1
        return [*lines[:at], *header, *lines[at:]]

    def _projected(self, found: Kept) -> Kept:
        """The sentences in the columns of this file."""
        if found.known.names == self.known.names:
            return found
        places = [found.known.find(name) for name in self.known.names]
        places[self.known.form] = found.known.form
        source = self._moved(found.source, found.known)
        left = set(range(len(found.known.names))) - {*places, found.known.id, found.known.misc}
        left -= {found.source.column} if found.source else set()
        if any(row[at] not in EMPTY for at in left for block in found.blocks for row in block.rows):
            self.writing.lose("columns that the file has not")
        return Kept(self.known, [self._moved_rows(b, places) for b in found.blocks], source)

    def _moved(self, source: Source | None, known: Columns) -> Source | None:
        if not source:
            return None
        column = self.known.misc if source.key else self.known.find(source.name(known))
        return source._replace(column=column) if column >= 0 else None

    def _moved_rows(self, block: Block, places: list[int]) -> Block:
        rows = [[row[at] if at >= 0 else "_" for at in places] for row in block.rows]
        if self.known.id >= 0 and places[self.known.id] < 0:
            for number, row in enumerate(rows, 1):
                row[self.known.id] = str(number)
        return _with_rows(block, rows)

    def _labelled(self, doc: Document, found: Kept) -> tuple[list[Block], bool]:
        """The sentences with the document's labels, and whether there are any."""
        had, now = _had(doc, found), _now(doc)
        changed = [then != wanted for then, wanted in zip(had, now, strict=True)]
        if not any(changed):
            return found.blocks, any(now)
        source = found.source or self._default()
        if not found.source:
            changed = [True] * len(changed)
        if not source:
            self.writing.lose("annotations, having no column for them")
            return found.blocks, any(had)
        flat = self._flat(doc, now, changed)
        if not flat and not found.source:
            return found.blocks, False
        if not _fits(source, flat):
            self.writing.lose("the coding of mentions, expressions or words (they became NER tags)")
            changed = [True] * len(changed)
            flat = self._flat(doc, now, changed)
            found, source = _cleared(found, source), self._default()
            if not source:
                return found.blocks, False
        tags = _tags(doc, flat, source)
        blocks = [
            _retagged(block, tags[first:end], source) if new else block
            for block, (first, end), new in zip(found.blocks, doc.sentences, changed, strict=True)
        ]
        return blocks, bool(flat) or any(
            then for then, new in zip(had, changed, strict=True) if not new
        )

    def _default(self) -> Source | None:
        if self.own >= 0:
            return Source(self.own, "", "tags")
        return Source(self.known.misc, WRITTEN, "tags") if self.known.misc >= 0 else None

    def _flat(self, doc: Document, now: list[set[Key]], changed: list[bool]) -> list[TokenSpan]:
        """The annotations of the sentences to be written anew, without overlaps."""
        keys = set[Key]().union(*(here for here, new in zip(now, changed, strict=True) if new))
        some = doc.replace(spans=tuple(span for span in doc.spans if span.key in keys))
        flat = iob.flat_spans(some, self.writing)
        return iob.within_sentences(flat, doc.sentences, self.writing)


def _had(doc: Document, found: Kept) -> list[set[Key]]:
    """The labels that each sentence's rows hold already."""
    result: list[set[Key]] = []
    dialect = Dialect()
    for block, (first, end) in zip(found.blocks, doc.sentences, strict=True):
        try:
            spans = (
                conllu_labels.spans(block, found.source, dialect, Tally()) if found.source else []
            )
        except UserError:
            spans = []
        placed = to_spans(doc.tokens[first:end], spans)
        result.append({span.key for span in placed})
    return result


def _now(doc: Document) -> list[set[Key]]:
    """The document's annotations, by the sentences that they touch."""
    starts = [doc.tokens[first].start for first, _ in doc.sentences]
    result: list[set[Key]] = [set() for _ in starts]
    for span in doc.spans:
        at = max(0, bisect_right(starts, span.start) - 1)
        result[at].add(span.key)
        while (at := at + 1) < len(starts) and starts[at] < span.end:
            result[at].add(span.key)
    return result


def _fits(source: Source, flat: Sequence[TokenSpan]) -> bool:
    """Whether annotations can be coded as this source's are."""
    if source.coding == "words":
        return all(span.end == span.start + 1 and span.label not in EMPTY for span in flat)
    return source.coding == "tags"


def _tags(doc: Document, flat: Sequence[TokenSpan], source: Source) -> list[str]:
    if source.coding == "tags":
        return encode(len(doc.tokens), flat)
    tags = [""] * len(doc.tokens)
    for start, _, label in flat:
        tags[start] = label
    return tags


def _cleared(found: Kept, source: Source) -> Kept:
    """The sentences without what coded their mentions; labels of words (parts of speech) stay."""
    if source.coding == "words":
        return found
    rows = ([_put(row, "", source) for row in block.rows] for block in found.blocks)
    return found._replace(blocks=list(map(_with_rows, found.blocks, rows)))


def _retagged(block: Block, tags: Sequence[str], source: Source) -> Block:
    """The sentence with these tags on its tokens, in place of all that stood there."""
    rows = []
    for index, (row, owner) in enumerate(zip(block.rows, block.owners, strict=True)):
        head = owner >= 0 and index == block.heads[owner]
        tag = tags[owner] if head else ""
        if tag == "O" and source.key and not source.value(row):
            tag = ""  # keys of MISC are written where they say something
        rows.append(_put(row, tag, source) if owner >= 0 else row)
    return _with_rows(block, rows)


def _put(row: list[str], value: str, source: Source) -> list[str]:
    """The row with this label in place of its own; "" for none."""
    if not source.key:
        cell = value or "_"
    else:
        parts = [part for part in row[source.column].split("|") if part not in EMPTY]
        parts = [part for part in parts if part.partition("=")[0] != source.key]
        new = [f"{source.key}={escaped(value, '|' + chr(92))}"] if value else []
        cell = "|".join([*new, *parts]) or "_"
    return [*row[: source.column], cell, *row[source.column + 1 :]]


def _with_rows(block: Block, rows: list[list[str]]) -> Block:
    """The sentence with other cells; its lines follow."""
    lines = list(block.lines)
    for at, row, before in zip(block.places, rows, block.rows, strict=True):
        if row is not before:
            lines[at] = "\t".join(row)
    return block._replace(lines=lines, rows=rows)
