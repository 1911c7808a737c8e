"""WebAnno TSV 3: a token a row, one column for each feature of each layer."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from corpora.document import Document, Range, Span, sort_spans
from corpora.errors import FormatError, UserError
from corpora.formats import layers, layers_meta, webanno_layers, webanno_table, webanno_text
from corpora.formats.folder import one_each
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.webanno_layers import Found
from corpora.formats.webanno_rows import rows
from corpora.formats.webanno_table import Layer, Sentence
from corpora.formats.webanno_text import Text
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="webanno",
    title="WebAnno TSV 3.3, a file a document (WebAnno, INCEpTION)",
    suffixes=(".tsv",),
    carries=frozenset(
        ("id", "white space", "tokens", "sentences", "spans", "overlaps", "cuts", "meta")
    ),
    state="reviewed",
    folder=True,
    options=layers.OPTIONS,
)


def sniff(head: str) -> bool:
    """Whether the first line names the format."""
    return head.startswith("#FORMAT=WebAnno TSV 3")


def read(
    reading: Reading, *, layer: str | None = None, feature: str | None = None
) -> Iterator[Document]:
    """The document of a file.

    layer: whose annotations to take, by its full name or the last part of it; by default
    NamedEntity, else the first that does not describe grammar. feature: of it, the label; by
    default `value`, else `label`, `identifier`, `name`, else the first. Raises FormatError where
    the tokens do not stand in the text, or there is no such layer.
    """
    sentences, known = _parsed(reading)
    text, tokens, ranges = _laid(sentences, reading)
    chosen = _chosen(known, sentences, layer, reading)
    kept = [
        webanno_layers.kept(each, webanno_layers.annotations(sentences, each), text)
        for each in webanno_layers.kept_beside(known, chosen)
    ]
    spans: list[Span] = []
    if chosen:
        index = _feature(chosen, feature, reading)
        found = webanno_layers.annotations(sentences, chosen)
        spans = _spans(found, index, text, reading)
        label = chosen.features[index] if chosen.features else ""
        kept.append(layers_meta.more(webanno_layers.kept(chosen, found, text), label))
    doc = Document(
        id=reading.name,
        text=text.text,
        lang=reading.lang,
        tokens=tuple(tokens),
        sentences=tuple(ranges),
        spans=sort_spans({span.key: span for span in spans}.values()),
        state="reviewed" if chosen else None,
        meta=layers_meta.to_meta(kept),
    )
    if taken := reading.take(doc, 1):
        yield taken


def _laid(
    sentences: list[Sentence], reading: Reading
) -> tuple[Text, Sequence[Range], Sequence[Range]]:
    """The text, its tokens, and the sentences as ranges of these."""
    text = webanno_text.assemble(sentences)
    if not text:
        raise reading.error("has tokens that do not stand in its #Text= lines where they say")
    tokens, ranges = webanno_text.tokens(sentences, text)
    if not webanno_text.in_order(tokens):
        raise reading.error("has tokens that overlap or are out of order")
    if text.gaps:
        reading.mend(0, "the white space between sentences is not in the file; spaces were put")
    return text, tokens, ranges


def _parsed(reading: Reading) -> tuple[list[Sentence], list[Layer]]:
    header: list[str] = []
    try:
        sentences = list(webanno_table.sentences(reading.lines(), header))
    except FormatError as error:
        raise reading.error(error.message, error.line) from error
    if not sentences:
        raise reading.error("has no #Text= line; WebAnno TSV 3 has one for each sentence")
    known = webanno_table.layers(header)
    width = known[-1].column + known[-1].width if known else 0
    for unit in (unit for sentence in sentences for unit in sentence.units):
        if len(unit.cells) < width:
            fields = counted(width, "column")
            raise reading.error(f"has not the {fields} that the header names", unit.line)
    return sentences, known


def _chosen(
    known: list[Layer], sentences: list[Sentence], wanted: str | None, reading: Reading
) -> Layer | None:
    counts = {layer.name: webanno_layers.count(layer, sentences) for layer in known}
    spans = [layer.name for layer in known if layer.kind == "SP"]
    try:
        name = layers.choose({name: counts[name] for name in spans}, wanted)
    except UserError as error:
        raise reading.error(str(error)) from error
    chosen = next((layer for layer in known if layer.name == name), None)
    beside = {each.name: counts[each.name] for each in webanno_layers.kept_beside(known, chosen)}
    if any(beside.values()):
        reading.mend(0, layers.kept(name, {each: n for each, n in beside.items() if n}))
    others = {other: n for other, n in counts.items() if n and other not in (*beside, name)}
    if others:
        reading.lose(0, layers.left(name, others))
    return chosen


def _feature(layer: Layer, wanted: str | None, reading: Reading) -> int:
    """Which of the layer's features is the label."""
    try:
        name = layers.feature(layer.features, wanted)
    except UserError as error:
        raise reading.error(str(error)) from error
    return layer.features.index(name) if name else 0


def _spans(found: list[Found], index: int, text: Text, reading: Reading) -> list[Span]:
    """The annotations of the layer that was chosen, by one of its features."""
    items = [(item, item.values[index]) for item in found if item.unit.start < item.end]
    if empty := [item for item in found if item.unit.start == item.end]:
        reading.mend(empty[0].unit.line, layers.empty([text.places[each.end] for each in empty]))
    taken = []
    for item, value in items:
        start, end = text.places[item.unit.start], text.places[item.end]
        try:
            if start >= end:
                raise UserError(f"has an annotation within the character at {start}")
            taken.append(Span(start, end, layers.label(value)))
        except UserError as error:
            reading.refuse(item.unit.line, str(error))
    nameless = next((item.unit.line for item, value in items if not value), 0)
    layers.tell([value for _, value in items], taken, partial(reading.mend, nameless))
    return taken


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of a file for each document; one file where the name has a suffix.

    Raises FormatError for several documents in one file.
    """
    for doc, file in one_each(docs, path, writing, ".tsv"):
        file.write_text("".join(rows(doc, writing)), encoding="utf-8", newline="")
