"""A document as a CAS with DKPro's types, which INCEpTION and WebAnno know."""

import re
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from corpora.document import Document
from corpora.formats import layers_meta
from corpora.formats.layers_meta import ENTITY, Kept
from corpora.formats.writing import Writing

if TYPE_CHECKING:
    from cassis import TypeSystem

SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
TOKEN, SENTENCE = f"{SEGMENTATION}.Token", f"{SEGMENTATION}.Sentence"
# What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


# cassis gives features that are named like something of Python's another name.
RESERVED = {"self_": "self", "type_": "type"}
_RENAMED = {name: renamed for renamed, name in RESERVED.items()}


def types(layers: Mapping[str, Iterable[str]]) -> "TypeSystem":
    """The types of tokens, sentences and names, and of layers with their features."""
    import cassis

    system = cassis.TypeSystem()
    for name in dict.fromkeys((TOKEN, SENTENCE, ENTITY, *layers)):
        system.create_type(name, "uima.tcas.Annotation")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of features that are given another name
        for name, features in ({ENTITY: ("value",)} | dict(layers)).items():
            for feature in sorted({*features, *(("value",) if name == ENTITY else ())}):
                system.create_feature(name, feature, "uima.cas.String")
    return system


def save(doc: Document, file: Path, writing: Writing) -> list[Kept]:
    """Write the file. The layers that it holds are returned."""
    import cassis

    text = _NOT_XML.sub("\ufffd", doc.text)
    if text != doc.text:
        writing.lose("control characters (XML has none; U+FFFD stands for them)")
    layers = _layers(doc, writing)
    system = types({layer.name: layer.features for layer in layers})
    cas = cassis.Cas(typesystem=system)
    cas.sofa_string = text
    cas.sofa_mime = "text"
    token, sentence = map(system.get_type, (TOKEN, SENTENCE))
    tokens = doc.tokens
    cas.add_all(token(begin=start, end=end) for start, end in tokens)
    cas.add_all(sentence(begin=tokens[a].start, end=tokens[b - 1].end) for a, b in doc.sentences)
    for layer in layers:
        names = [_RENAMED.get(name, name) for name in layer.features]
        kind = system.get_type(layer.name)
        for start, end, values in layer.marks:
            held = [None if value is None else _NOT_XML.sub("\ufffd", value) for value in values]
            cas.add(kind(begin=start, end=end, **dict(zip(names, held, strict=True))))
    cas.to_xmi(file)
    return layers


def _layers(doc: Document, writing: Writing) -> list[Kept]:
    """NamedEntity and the layers in the metadata, less those that would be read as tokens."""
    kept = layers_meta.from_meta(doc)
    free = [layer for layer in kept if layer.name not in (TOKEN, SENTENCE)]
    layers_meta.lose_other_meta(doc, free, writing)
    return layers_meta.all_layers(doc, free, writing)
