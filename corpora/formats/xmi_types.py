"""The types of an XMI file: from its type system, else from what its elements show."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from corpora.errors import UserError

if TYPE_CHECKING:
    from cassis import TypeSystem

# Types that every CAS has.
BUILT_IN = ("uima.cas.", "uima.tcas.")
OWN = frozenset(("xmiID", "sofa", "begin", "end"))


@dataclass(slots=True)
class Elements:
    """What an XMI file holds. types: by name, its attributes. arrays: by name, its children."""

    types: dict[str, dict[str, None]] = field(default_factory=dict)
    arrays: dict[str, dict[str, None]] = field(default_factory=dict)
    depth: int = 0
    inside: str = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth == 2:
            self.inside = _type_name(tag)
            self.types.setdefault(self.inside, {}).update(
                (name, None) for name in attributes if " " not in name
            )
        elif self.depth == 3:
            self.arrays.setdefault(self.inside, {})[tag.rpartition(" ")[2]] = None

    def end(self, _: str) -> None:
        self.depth -= 1


def _type_name(tag: str) -> str:
    """`http:///a/b.ecore C` is the type `a.b.C`."""
    space, _, name = tag.rpartition(" ")
    package = space.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return name if package in ("", "uima.noNamespace") else f"{package}.{name}"


def _doctype(*_: object) -> None:
    raise UserError("has a DOCTYPE, which could name other files or grow without end; remove it")


def elements(raw: bytes) -> Elements:
    """What the XML holds; nothing outside it is opened. Raises UserError, a predicate, where it
    is no XML, or declares entities: no XMI or type system does."""
    found = Elements()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _doctype
    parser.StartElementHandler = found.start
    parser.EndElementHandler = found.end
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise UserError(f"is not XML that can be read ({error})") from error
    return found


def add_missing(types: "TypeSystem", found: Elements) -> None:
    """Give the type system each type and feature that the file has and it lacks."""
    for name, attributes in found.types.items():
        if not types.contains_type(name, match_exactly=True):
            types.create_type(name, _parent(attributes.keys()))
        if not name.startswith(BUILT_IN) or name == "uima.tcas.DocumentAnnotation":
            arrays = found.arrays.get(name, {})
            _add_features(types, name, attributes.keys() - arrays.keys(), "uima.cas.String")
            _add_features(types, name, arrays, "uima.cas.StringArray")


def _parent(attributes: Iterable[str]) -> str:
    """What a type that only the file shows is made from: an annotation has a place in a text."""
    if {"begin", "end"} <= set(attributes):
        return "uima.tcas.Annotation"
    return "uima.cas.AnnotationBase" if "sofa" in attributes else "uima.cas.TOP"


def _add_features(types: "TypeSystem", name: str, features: Iterable[str], kind: str) -> None:
    given = types.get_type(name)
    known = {feature.name for feature in given.all_features}
    for feature in sorted(features):
        if not {feature, f"{feature}_"} & (known | OWN):
            types.create_feature(given, feature, kind)
