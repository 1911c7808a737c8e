"""A document as a CAS with DKPro's types, which INCEpTION and WebAnno know."""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpora.document import Document
from corpora.formats.writing import Writing

if TYPE_CHECKING:
    from cassis import TypeSystem

SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
TOKEN, SENTENCE = f"{SEGMENTATION}.Token", f"{SEGMENTATION}.Sentence"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
# What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@lru_cache(maxsize=1)
def types() -> "TypeSystem":
    import cassis

    system = cassis.TypeSystem()
    for name in (TOKEN, SENTENCE, ENTITY):
        system.create_type(name, "uima.tcas.Annotation")
    system.create_feature(ENTITY, "value", "uima.cas.String")
    return system


def save(doc: Document, file: Path, writing: Writing, *, beside: Path | None) -> None:
    """Write the file; with `beside`, the type system into that folder, too."""
    import cassis

    text = _NOT_XML.sub("\ufffd", doc.text)
    if text != doc.text:
        writing.lose("control characters (XML has none; U+FFFD stands for them)")
    cas = cassis.Cas(typesystem=types())
    cas.sofa_string = text
    cas.sofa_mime = "text"
    token, sentence, entity = map(types().get_type, (TOKEN, SENTENCE, ENTITY))
    tokens = doc.tokens
    cas.add_all(token(begin=start, end=end) for start, end in tokens)
    cas.add_all(sentence(begin=tokens[a].start, end=tokens[b - 1].end) for a, b in doc.sentences)
    cas.add_all(entity(begin=s.start, end=s.end, value=s.label) for s in doc.spans)
    cas.to_xmi(file)
    if beside and not (beside / "TypeSystem.xml").exists():
        types().to_xml(beside / "TypeSystem.xml")
