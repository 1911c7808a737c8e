"""UIMA CAS as XMI: INCEpTION's, DKPro's, cTAKES's."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from corpora.document import Document, Range, Span, sort_spans
from corpora.errors import UserError
from corpora.formats import layers, xmi_cas
from corpora.formats.folder import one_each
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.writing import Writing
from corpora.formats.xmi_writing import save

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
# Features that may be a label are of these types; `next` and `first` link a chain of annotations.
VALUES = frozenset(f"uima.cas.{name}" for name in ("String", "Integer", "Boolean", "Double"))
PLACES = frozenset(("begin", "end", "sofa", "next", "first"))


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
    kinds = {fs.type.name: fs.type for fs in found}
    others = {
        name: number
        for name, number in plain.items()
        if layers.short(name) not in STRUCTURE and not _is_a(kinds[name], chosen)
    }
    if others:
        reading.lose(0, layers.left(chosen, others))
    tokens = _tokens([fs for fs in found if layers.short(fs.type.name) == "Token"], text, reading)
    sents = [fs.begin for fs in found if layers.short(fs.type.name) == "Sentence"]
    wanted = [fs for fs in found if _is_a(fs.type, chosen)]
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


def _is_a(kind: Any, wanted: str | None) -> bool:
    """Whether a type is the wanted one, or is made from it (`Person` from `NamedEntity`)."""
    while kind is not None and kind.name != wanted:
        kind = kind.supertype
    return kind is not None


def _view(cas: Any, reading: Reading) -> Any:
    """The view that has the text; of several, the one that UIMA calls the initial one."""
    every = [cas.get_view(sofa.sofaID) for sofa in cas.sofas]
    views = [view for view in every if isinstance(view.sofa_string, str)]
    if not views:
        raise reading.error("has no text: no Sofa with a sofaString")
    if len(views) > 1:
        views.sort(key=lambda view: view.get_sofa().sofaID != "_InitialView")
        names = ", ".join(view.get_sofa().sofaID for view in views)
        reading.lose(0, f"{counted(len(views), 'view')} with text; of {names} the first was read")
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


def _spans(found: list[Any], wanted: str | None, text: str, reading: Reading) -> list[Span]:
    """The annotations of one type and of those made from it."""
    features = found[0].type.all_features if found else []
    known = [f.name for f in features if f.rangeType.name in VALUES and f.name not in PLACES]
    try:
        feature = layers.feature(known, wanted if found else None)
    except UserError as error:
        raise reading.error(str(error)) from error
    taken, values = [], [_value(fs, feature) for fs in found]
    for fs, value in zip(found, values, strict=True):
        start, end = fs.begin, fs.end
        try:
            name = layers.label(value)
            if not isinstance(end, int) or not 0 <= start < end <= len(text):
                raise UserError(f"{name} at {start}-{end} has no character of the text")
            taken.append(Span(start, end, name))
        except UserError as error:
            reading.refuse(0, f"an annotation was left out. {error}")
    layers.tell(values, taken, partial(reading.mend, 0))
    return taken


def _value(fs: Any, feature: str | None) -> str | None:
    value = getattr(fs, feature, None) if feature else None
    return None if value is None else str(value)


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of a file for each document, with their type system; one file where the name has
    a suffix. Raises FormatError for several documents in one file."""
    for doc, file in one_each(docs, path, writing, ".xmi"):
        save(doc, file, writing, beside=path if path.is_dir() else None)
