"""UIMA CAS as XMI: INCEpTION's, DKPro's, cTAKES's."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from corpora.document import Document, Range, Span, sort_spans
from corpora.errors import UserError
from corpora.formats import layers, xmi_cas
from corpora.formats.folder import one_each
from corpora.formats.info import FormatInfo
from corpora.formats.iob import UNNAMED
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.writing import Writing
from corpora.formats.xmi_writing import save
from corpora.labels import check_name

INFO = FormatInfo(
    name="xmi",
    title="UIMA CAS (XMI), a file a document (INCEpTION, DKPro)",
    suffixes=(".xmi",),
    carries=frozenset(("id", "white space", "tokens", "sentences", "spans", "overlaps", "cuts")),
    state="reviewed",
    folder=True,
    options=layers.OPTIONS,
    beside=xmi_cas.TYPE_SYSTEMS,
)

# What is read as tokens and sentences, or only says which document this is.
STRUCTURE = frozenset(("Token", "Sentence", "DocumentMetaData"))


def sniff(head: str) -> bool:
    """Whether the first element is XMI's."""
    return "<xmi:XMI" in head


def read(
    reading: Reading, *, layer: str | None = None, feature: str | None = None
) -> Iterator[Document]:
    """The document of a file.

    layer, feature: as for `webanno`; a layer is a type. Raises FormatError where the file is no
    CAS or has no text, or there is no such layer.
    """
    view = _view(xmi_cas.load(reading), reading)
    text = view.sofa_string
    found = xmi_cas.annotations(view)
    names = Counter({fs.type.name: 0 for fs in found}) + Counter(fs.type.name for fs in found)
    plain = {name: number for name, number in names.items() if not name.startswith("uima.")}
    try:
        chosen = layers.choose(plain, layer)
    except UserError as error:
        raise reading.error(str(error)) from error
    others = [name for name in plain if name != chosen and layers.short(name) not in STRUCTURE]
    if others:
        reading.lose(0, layers.left(chosen, others))
    tokens = _tokens([fs for fs in found if layers.short(fs.type.name) == "Token"], text, reading)
    sents = [fs.begin for fs in found if layers.short(fs.type.name) == "Sentence"]
    wanted = [fs for fs in found if fs.type.name == chosen]
    spans = {span.key: span for span in _spans(wanted, feature, text, reading)}
    doc = Document(
        id=reading.name,
        text=text,
        lang=reading.lang,
        tokens=tokens,
        sentences=_sentences(tokens, sents),
        spans=sort_spans(spans.values()),
        state="reviewed" if chosen else None,
    )
    if taken := reading.take(doc, 1):
        yield taken


def _view(cas: Any, reading: Reading) -> Any:
    """The view that has the text; of several, the first one."""
    every = [cas.get_view(sofa.sofaID) for sofa in cas.sofas]
    views = [view for view in every if isinstance(view.sofa_string, str)]
    if not views:
        raise reading.error("has no text: no Sofa with a sofaString")
    if len(views) > 1:
        reading.lose(0, f"{counted(len(views), 'view')} with text; only the first was read")
    return views[0]


def _tokens(found: list[Any], text: str, reading: Reading) -> tuple[Range, ...]:
    """The file's tokens, less white space; none where they overlap or leave the text."""
    kept = []
    for start, end in sorted((fs.begin, fs.end) for fs in found if isinstance(fs.end, int)):
        word = text[max(start, 0) : max(end, 0)]
        if inner := word.strip():
            start += len(word) - len(word.lstrip())
            kept.append(Range(start, start + len(inner)))
    if any(a.end > b.start for a, b in pairwise(kept)) or any(a.start < 0 for a in kept):
        reading.mend(0, "its tokens overlap or leave the text; they were made anew")
        return ()
    return tuple(kept)


def _sentences(tokens: tuple[Range, ...], starts: list[int]) -> tuple[Range, ...]:
    """Sentences from where they begin, together covering every token."""
    if not tokens or not starts:
        return ()
    firsts = [token.start for token in tokens]
    begins = sorted({0, *(bisect_left(firsts, start) for start in starts)} - {len(tokens)})
    return tuple(Range(a, b) for a, b in pairwise([*begins, len(tokens)]))


def _spans(found: list[Any], wanted: str | None, text: str, reading: Reading) -> Iterator[Span]:
    names = [f.name for f in found[0].type.all_features] if found else []
    known = [name for name in names if name not in ("begin", "end", "sofa")]
    try:
        feature = layers.feature(known, wanted if found else None)
    except UserError as error:
        raise reading.error(str(error)) from error
    nameless = 0
    for fs in found:
        value = getattr(fs, feature, None) if feature else None
        nameless += not value
        label = str(value or UNNAMED).strip()
        start, end = fs.begin, fs.end
        try:
            if not isinstance(end, int) or not 0 <= start < end <= len(text):
                raise UserError(f"{label} at {start}-{end} has no character of the text")
            yield Span(start, end, check_name(label))
        except UserError as error:
            reading.refuse(0, f"an annotation was left out. {error}")
    if nameless:
        many = counted(nameless, "annotation")
        reading.mend(0, f"{many} without a value labelled {UNNAMED}")


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of a file for each document, with their type system; one file where the name has
    a suffix. Raises FormatError for several documents in one file."""
    for doc, file in one_each(docs, path, writing, ".xmi"):
        save(doc, file, writing, beside=path if path.is_dir() else None)
