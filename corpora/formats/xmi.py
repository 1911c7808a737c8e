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
from corpora.formats import layers, layers_meta, xmi_cas
from corpora.formats.folder import one_each
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.layers_meta import Kept, Mark
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.writing import Writing
from corpora.formats.xmi_writing import RESERVED, save, types

INFO = FormatInfo(
    name="xmi",
    title="UIMA CAS (XMI), a file a document (INCEpTION, DKPro)",
    suffixes=(".xmi",),
    carries=frozenset(
        ("id", "white space", "tokens", "sentences", "spans", "overlaps", "cuts", "meta")
    ),
    state="reviewed",
    folder=True,
    options=layers.OPTIONS,
    beside=xmi_cas.TYPE_SYSTEMS,
)

# What is read as tokens and sentences, or only says which document this is.
STRUCTURE = frozenset(("Token", "Sentence", "DocumentMetaData"))
# Features that may be a label are of these types; `next` and `first` link a chain of annotations.
VALUES = frozenset(f"uima.cas.{name}" for name in ("String", "Integer", "Boolean", "Double"))
PLACES = frozenset(("begin", "end", "sofa"))
LINKS = frozenset(("next", "first", "Governor", "Dependent", "source", "target"))


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
    chosen, beside = _chosen(found, layer, reading)
    kept = [_kept(name, [fs for fs in found if fs.type.name == name], text) for name in beside]
    tokens = _tokens([fs for fs in found if layers.short(fs.type.name) == "Token"], text, reading)
    sents = [fs.begin for fs in found if layers.short(fs.type.name) == "Sentence"]
    wanted = [fs for fs in found if chosen and _is_a(fs.type, chosen)]
    label = _label(wanted, feature, reading)
    spans = {span.key: span for span in _spans(wanted, label, text, reading)}
    if chosen:
        kept.append(layers_meta.more(_kept(chosen, wanted, text), label or ""))
    doc = Document(
        id=reading.name,
        text=text,
        lang=reading.lang,
        tokens=tokens,
        sentences=_sentences(tokens, sents),
        spans=sort_spans(spans.values()),
        state="reviewed" if chosen else None,
        meta=layers_meta.to_meta(kept),
    )
    if taken := reading.take(doc, 1):
        yield taken


def _chosen(found: list[Any], wanted: str | None, reading: Reading) -> tuple[str | None, list[str]]:
    """The type whose annotations become spans, and those that metadata keeps. What is left out, and
    what is kept, is told."""
    names = Counter(fs.type.name for fs in found)
    plain = {name: number for name, number in names.items() if not name.startswith("uima.")}
    try:
        chosen = layers.choose(plain, wanted)
    except UserError as error:
        raise reading.error(str(error)) from error
    kinds = {fs.type.name: fs.type for fs in found}
    others = {
        name: number
        for name, number in plain.items()
        if layers.short(name) not in STRUCTURE and not _is_a(kinds[name], chosen)
    }
    linked = {name: n for name, n in others.items() if _links(kinds[name])}
    if linked:
        reading.lose(0, layers.left(chosen, linked))
    beside = {name: n for name, n in others.items() if name not in linked}
    if beside:
        reading.mend(0, layers.kept(chosen, beside))
    return chosen, list(beside)


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


def _links(kind: Any) -> bool:
    """Whether annotations of a type point at others, which metadata does not keep."""
    names = {f.name for f in kind.all_features}
    values = {f.name for f in kind.all_features if f.rangeType.name in VALUES}
    return bool(names & LINKS) or bool(names - values - PLACES)


def _features(found: list[Any]) -> list[str]:
    """The features of the annotations of one type that are values."""
    every = found[0].type.all_features if found else []
    return [
        f.name
        for f in every
        if f.rangeType.name in VALUES and f.name not in PLACES and f.name not in LINKS
    ]


def _label(found: list[Any], wanted: str | None, reading: Reading) -> str | None:
    """The feature that is the label."""
    try:
        return layers.feature(_features(found), wanted if found else None)
    except UserError as error:
        raise reading.error(str(error)) from error


def _kept(name: str, found: list[Any], text: str) -> Kept:
    """The annotations of a type as metadata keeps them."""
    features = _features(found)
    marks = (
        Mark(fs.begin, fs.end, tuple(_value(fs, feature) for feature in features))
        for fs in found
        if isinstance(fs.end, int) and 0 <= fs.begin <= fs.end <= len(text)
    )
    return layers_meta.kept(name, [RESERVED.get(each, each) for each in features], marks)


def _spans(found: list[Any], feature: str | None, text: str, reading: Reading) -> list[Span]:
    """The annotations of one type and of those made from it."""
    if empty := [fs.begin for fs in found if fs.begin == fs.end and 0 <= fs.begin <= len(text)]:
        reading.mend(0, layers.empty(empty))
    found = [fs for fs in found if fs.begin != fs.end or not 0 <= fs.begin <= len(text)]
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
    seen: dict[str, set[str]] = {}
    for doc, file in one_each(docs, path, writing, ".xmi"):
        for layer in save(doc, file, writing):
            seen.setdefault(layer.name, set()).update(layer.features)
        if doc.state == INFO.state and not doc.spans:
            # A file without annotations does not say that somebody looked for some.
            writing.lose(ASPECTS["state"])
    if path.is_dir():
        types(seen).to_xml(path / "TypeSystem.xml")
