"""Which document of one file stands beside which of another."""

from collections.abc import Callable, Sequence
from pathlib import Path

from corpora.document import Document
from corpora.errors import UserError
from corpora.formats.report import counted
from tagger.evaluation.alignment import aligned
from ui.verbs.corpus import read_labelled
from ui.verbs.reading import How

Pairs = list[tuple[Document, Document]]
# What documents have beside their metadata.
OWN: dict[str, Callable[[Document], str | None]] = {
    "id": lambda doc: doc.id,
    "part": lambda doc: doc.part,
    "lang": lambda doc: doc.lang,
    "category": lambda doc: doc.category,
}


def read_pairs(gold_path: Path, pred_path: Path, how: How | None = None) -> Pairs:
    """Pairs of the same document in two labelled files, the first of each gold."""
    gold, pred = read_labelled(gold_path, how), read_labelled(pred_path, how)
    return matched(gold, pred, f"{gold_path} and {pred_path}")


def matched(gold: Sequence[Document], pred: Sequence[Document], where: str) -> Pairs:
    """Pairs by id, else by order, both on the gold text.

    Raises UserError where the texts differ in more than white space.
    """
    by_id = {doc.id: doc for doc in pred}
    alone = len(by_id) == len(pred) == len(gold)
    if alone and by_id.keys() == {doc.id for doc in gold}:
        pairs = [(doc, by_id[doc.id]) for doc in gold]
    elif len(gold) == len(pred):
        pairs = list(zip(gold, pred, strict=True))
    else:
        raise UserError(
            f"{where} cannot be compared: they hold {len(gold)} and {len(pred)} documents, and"
            " their ids are not the same."
        )
    try:
        return [aligned(one, other) for one, other in pairs]
    except UserError as error:
        raise UserError(f"{where} cannot be compared: {error}") from error


def grouped(docs: Sequence[Document], field: str) -> list[str]:
    """Each document's value of a metadata field, else of its own (id, part, language, category);
    "(none)" where it has none.

    Raises UserError where no document has the field.
    """
    if any(field in doc.meta for doc in docs):
        return [str(doc.meta.get(field, "(none)")) for doc in docs]
    if field in OWN and any(OWN[field](doc) for doc in docs):
        return [OWN[field](doc) or "(none)" for doc in docs]
    known = sorted({str(name) for doc in docs for name in doc.meta})
    have = f"they have {', '.join(known)}" if known else "they have no metadata"
    raise UserError(f"No document of {counted(len(docs), 'document')} has {field!r}: {have}.")
