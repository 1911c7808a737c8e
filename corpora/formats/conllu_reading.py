"""CoNLL-U and CoNLL-U Plus in: sentences, grouped into documents with their labels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from corpora.document import Document, Span, sort_spans
from corpora.errors import UserError
from corpora.formats import conllu_labels
from corpora.formats.conll_groups import SENTENCES_PER_DOC, grouped
from corpora.formats.conllu_labels import Source
from corpora.formats.conllu_meta import kept, newdoc, own_lines, told, unmarked
from corpora.formats.conllu_rows import OWN, TEN, Block, Columns, blocks
from corpora.formats.conllu_text import Assembled, assemble
from corpora.formats.conllu_writing import Lines
from corpora.formats.info import FormatInfo, Option
from corpora.formats.iob import INVALID, Dialect
from corpora.formats.reading import Reading
from corpora.formats.tally import Tally
from corpora.formats.writing import Writing
from corpora.tags import Invalid, TokenSpan

CARRIES = frozenset(
    (
        "id", "white space", "tokens", "sentences", "spans", "category", "state", "part", "lang",
        "meta",
    )
)  # fmt: skip
OPTIONS = (
    Option(
        "column",
        "the column, or the key of MISC, that holds the labels, such as upos, deprel or NER; by"
        " default the entities",
    ),
    SENTENCES_PER_DOC,
    INVALID,
)
_BARE = "\t_" * 7 + "\t"


@dataclass(slots=True)
class Reader:
    """One file being read. usual: where the documents before had their labels."""

    reading: Reading
    known: Columns
    info: FormatInfo
    column: str | None = None
    invalid: Invalid = "begin"
    tally: Tally = field(default_factory=Tally)
    usual: Source | None = None

    def documents(self, per_doc: int | None) -> Iterator[Document]:
        """The documents that `# newdoc` lines part. Raises FormatError: no such column."""
        known, column = self.known, self.column
        if column and known.misc < 0 and known.find(column) < 0:
            names = ", ".join(known.names)
            raise self.reading.error(f"has no column {column!r}; it has: {names}")
        dialect = Dialect(self.invalid)
        found = blocks(self.reading.lines(), known, self.reading, self.tally)
        groups = grouped(_marked(found), self.reading, per_doc, "# newdoc")
        for number, group in enumerate(groups, 1):
            if doc := self._document(group, f"{self.reading.name}-{number}", dialect):
                yield doc
        self.tally.tell(self.reading)
        dialect.tell(self.reading)
        if not self.usual:
            self.reading.mend(0, "has no labels of entities; name a column to read others")

    def _document(self, group: list[Block], usual_id: str, dialect: Dialect) -> Document | None:
        source = conllu_labels.choose(group, self.known, self.column) or self.usual
        if source and not self.usual:
            self._tell_others(group, source)
        self.usual = source
        found = [(block, spans) for block, spans in self._labelled(group, source, dialect)]
        if not found:
            return None
        group = [block for block, _ in found]
        made = assemble(group, self.known, self.tally)
        about = dict(told(group[0]))
        doc = Document(
            id=newdoc(group[0])[1] or usual_id,
            text=made.text,
            lang=about.get("lang", self.reading.lang),
            tokens=made.tokens,
            sentences=made.sentences,
            spans=_placed([spans for _, spans in found], made),
            category=about.get("category"),
            state=about.get("state", "reviewed" if source else None),
            part=about.get("part"),
            meta=about.get("meta", {}),
        )
        if not self._says_all(doc, group):
            doc = doc.replace(meta={**doc.meta, **kept(group, self.known, source, doc.id)})
        return self.reading.take(doc, group[0].line)

    def _tell_others(self, group: list[Block], source: Source) -> None:
        if left := conllu_labels.others(group, self.known, source):
            names = f"the column {source.name(self.known)} was read, not: {', '.join(left)}"
            self.reading.mend(0, f"{names}; they are kept in the metadata")

    def _labelled(
        self, group: list[Block], source: Source | None, dialect: Dialect
    ) -> Iterator[tuple[Block, list[TokenSpan]]]:
        """The sentences with their labels; one with an impossible label is refused."""
        for block in group:
            self._note(block)
            try:
                spans = conllu_labels.spans(block, source, dialect, self.tally) if source else []
            except UserError as error:
                message = f"its sentence has an impossible label and was left out. {error}"
                self.reading.refuse(block.line, message, block.lines[0])
                continue
            yield block, spans

    def _note(self, block: Block) -> None:
        if len(block.rows) > len(block.heads):
            for place, owner in zip(block.places, block.owners, strict=True):
                if owner < 0:
                    self.tally.add("empty node", "kept in the metadata", block.line + place)

    def _says_all(self, doc: Document, group: list[Block]) -> bool:
        """Whether the document alone, written, would give these lines."""
        if self.known.names not in (TEN, (*TEN, OWN)):
            return False
        if any(_BARE not in block.lines[at] for block in group for at in block.places):
            return False
        lines = Lines(self.known, Writing(self.reading.path, self.info), self.known.find(OWN))
        plain = [
            [line for line in sentence if not line.startswith("# tagwright =")]
            for sentence in lines.document(doc.replace(meta={}))
        ]
        own = [own_lines(block) for block in group]
        return unmarked(own, doc.id) == unmarked(plain, doc.id)


def _marked(found: Iterable[Block]) -> Iterator[Block | None]:
    for block in found:
        if newdoc(block)[0]:
            yield None
        yield block


def _placed(found: Iterable[list[TokenSpan]], made: Assembled) -> tuple[Span, ...]:
    """The labels of each sentence in code points of the text."""
    return sort_spans(
        Span(made.tokens[first + start].start, made.tokens[first + end - 1].end, label)
        for (first, _), spans in zip(made.sentences, found, strict=True)
        for start, end, label in spans
    )
