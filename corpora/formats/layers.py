"""Files with several layers of annotations, WebAnno's and UIMA's: one is chosen, never mixed."""

from collections.abc import Iterable, Mapping

from corpora.errors import UserError
from corpora.formats.info import Option

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
    named = [name for name in plain if short(name) == PREFERRED]
    filled = [name for name in plain if counts[name]]
    return next(iter([*named, *filled, *plain]), None)


def feature(known: Iterable[str], wanted: str | None) -> str | None:
    """The feature that is the label; None where the layer has none. Raises UserError."""
    names = list(known)
    if wanted and wanted not in names:
        raise UserError(f"has no feature {wanted!r} in its layer; it has: {', '.join(names)}")
    return wanted or next(iter([*(name for name in FEATURES if name in names), *names]), None)


def short(name: str) -> str:
    return name.rpartition(".")[2]


def left(taken: str | None, others: Iterable[str]) -> str:
    """What to say of the layers that were not read."""
    names = ", ".join(sorted(set(others)))
    return (
        f"the layer {taken} was read, not: {names}" if taken else f"no layer was read of: {names}"
    )
