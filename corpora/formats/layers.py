"""Files with several layers of annotations, WebAnno's and UIMA's: one is chosen, never mixed."""

import re
from collections.abc import Callable, Iterable, Mapping

from corpora.document import Span
from corpora.errors import UserError
from corpora.formats.info import Option
from corpora.formats.iob import UNNAMED
from corpora.formats.report import counted
from corpora.labels import check_name

_UNWRITABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")

# What only describes words or the text's build: never chosen unless named.
GRAMMAR = frozenset(
    (
        "Token", "Sentence", "POS", "Lemma", "Stem", "MorphologicalFeatures", "SurfaceForm",
        "Dependency", "Chunk", "Constituent", "ROOT", "Paragraph", "Heading", "Div",
        "DocumentAnnotation", "DocumentMetaData", "TagDescription", "TagsetDescription",
    )
)  # fmt: skip
PREFERRED = "NamedEntity"
OPTIONS = (
    Option(
        "layer",
        "the layer to read, by its full name or the last part of it; by default NamedEntity, else"
        " the first that does not describe grammar",
    ),
    Option(
        "feature",
        "the feature of the layer that is the label; by default value, else label, identifier,"
        " name, else the first",
    ),
)
FEATURES = ("value", "label", "identifier", "name")


def choose(counts: Mapping[str, int], wanted: str | None) -> str | None:
    """The layer to read; None where there is none.

    counts: annotations of each layer, by its full name (`a.b.NamedEntity`). wanted: a full name,
    or its last part; by default NamedEntity, else the first layer with annotations that does not
    describe grammar, else the first such layer. Raises UserError, a predicate, for an unknown one.
    """
    if wanted:
        found = [name for name in counts if wanted in (name, short(name))]
        if not found:
            raise UserError(f"has no layer {wanted!r}; it has: {', '.join(counts) or 'none'}")
        return found[0]
    plain = [name for name in counts if short(name) not in GRAMMAR and "chunk" not in name]
    # Of several, DKPro's: it is the one that is written, beside what metadata keeps of others.
    named = sorted((n for n in plain if short(n) == PREFERRED), key=lambda n: "dkpro" not in n)
    filled = [name for name in plain if counts[name]]
    return next(iter([*named, *filled, *plain]), None)


def feature(known: Iterable[str], wanted: str | None) -> str | None:
    """The feature that is the label; None where the layer has none. Raises UserError."""
    names = list(known)
    if wanted and wanted not in names:
        raise UserError(f"has no feature {wanted!r} in its layer; it has: {', '.join(names)}")
    return wanted or next(iter([*(name for name in FEATURES if name in names), *names]), None)


def label(value: str | None) -> str:
    """A feature's value as a label. White space and control characters in it become spaces.

    Raises UserError where nothing is left.
    """
    return check_name(_plain(value or UNNAMED))


def _plain(value: str) -> str:
    return " ".join(_UNWRITABLE.sub(" ", value).split())


def tell(values: Iterable[str | None], spans: Iterable[Span], told: Callable[[str], None]) -> None:
    """Say how the annotations that were taken differ from what stands in the file."""
    given, taken = list(values), list(spans)
    if nameless := sum(not value for value in given):
        told(f"{counted(nameless, 'annotation')} without a value labelled {UNNAMED}")
    if changed := sum(value != _plain(value) for value in given if value):
        told(f"{counted(changed, 'label')} written with spaces for line breaks and the like")
    if twice := len(taken) - len({span.key for span in taken}):
        told(f"{counted(twice, 'annotation')} stood there again; one of each was taken")


def short(name: str) -> str:
    return name.rpartition(".")[2]


def empty(places: list[int]) -> str:
    """What to say of annotations of no character, which cannot be spans."""
    shown = ", ".join(map(str, places[:5])) + (", ..." if len(places) > 5 else "")
    many = counted(len(places), "annotation")
    return f"{many} of no character (at {shown}) kept in the metadata, not as annotations"


def kept(taken: str | None, others: Mapping[str, int]) -> str:
    """What to say of the layers that are kept as metadata."""
    whose = f"the layer {taken} was read" if taken else "no layer was read"
    return f"{whose}; kept in the metadata: {_named(others)}"


def left(taken: str | None, others: Mapping[str, int]) -> str:
    """What to say of the layers that were not read, with how many annotations each has."""
    names = _named(others)
    return (
        f"the layer {taken} was read, not: {names}" if taken else f"no layer was read of: {names}"
    )


def _named(others: Mapping[str, int]) -> str:
    return ", ".join(f"{name} ({counted(others[name], 'annotation')})" for name in sorted(others))
