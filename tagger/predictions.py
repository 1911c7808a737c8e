"""What a run said of a document, as a line of its predictions, and read back with suspicion."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from corpora.document import PARTS, Document, Range, Span
from corpora.labels import check_name

# Signs of metadata that scores can be told apart by; longer ones are texts, not kinds of document.
SHORT = 200


class Prediction(NamedTuple):
    """One document of the development part, its labels, and the run's: spans, or a category and
    how likely each class is."""

    doc: Document
    pred: tuple[Span, ...]
    category: str | None = None
    scores: Mapping[str, float] | None = None


def category_row(doc: Document, category: str, scores: Mapping[str, float]) -> dict[str, Any]:
    """A document of the development part with its category, and what a classifier said of it."""
    said = {"category": category, "scores": dict(scores)}
    return {**prediction_row(doc, ()), "gold_category": doc.category, **said}


def prediction_row(doc: Document, pred: Iterable[Span]) -> dict[str, Any]:
    """A document of the development part as one line of the run's predictions."""
    return {
        "id": doc.id,
        "text": doc.text,
        "tokens": doc.tokens,
        "sentences": doc.sentences,
        "gold": [span.key for span in doc.spans],
        "pred": [[*span.key, span.score] for span in pred],
        "lang": doc.lang,
        "part": doc.part,
        "meta": {name: value for name, value in doc.meta.items() if _is_short(value)},
    }


def read_row(row: dict[str, Any]) -> Prediction:
    """The line again.

    Raises ValueError, KeyError, TypeError or UserError for what no training wrote.
    """
    text = str(row["text"])
    f"{row['id']}{text}".encode()  # raises ValueError for halves of characters
    tokens = _ranges(row["tokens"], len(text))
    doc = Document(
        str(row["id"]),
        text,
        tokens=tokens,
        sentences=_ranges(row["sentences"], len(tokens)),
        spans=tuple(_span(len(text), *found) for found in row["gold"]),
        category=_category(row.get("gold_category")),
        **_about(row),
    )
    pred = tuple(_span(len(text), *found) for found in row["pred"])
    return Prediction(doc, pred, _category(row.get("category")), _scores(row.get("scores")))


def _about(row: dict[str, Any]) -> dict[str, Any]:
    """Language, part and metadata, where the run wrote them."""
    lang, part, meta = row.get("lang", "en"), row.get("part"), row.get("meta", {})
    if not isinstance(lang, str) or part not in (None, *PARTS) or not isinstance(meta, dict):
        raise ValueError("a language, a part or metadata that is none")
    if not all(map(_is_short, meta.values())):
        raise ValueError("metadata that no training wrote")
    "".join(map(str, (lang, *meta, *meta.values()))).encode()  # raises, as for the text
    return {"lang": lang, "part": part, "meta": meta}


def _is_short(value: object) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and len(value) <= SHORT)


def _category(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ValueError("a category that is no text")
    return None if value is None else check_name(value)


def _scores(value: object) -> dict[str, float] | None:
    if value is not None and not isinstance(value, dict):
        raise ValueError("scores that are not by class")
    return None if value is None else {check_name(name): _sure(of) for name, of in value.items()}


def _sure(value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("a score that is no probability")
    return float(value)


def _ranges(pairs: Iterable[Any], size: int) -> tuple[Range, ...]:
    """In order, none empty, all within `size`."""
    found = tuple(Range(int(start), int(end)) for start, end in pairs)
    borders = [border for pair in found for border in pair]
    ordered = borders == sorted(borders) and all(start < end for start, end in found)
    if not ordered or (found and not 0 <= borders[0] <= borders[-1] <= size):
        raise ValueError("ranges out of place")
    return found


def _span(size: int, start: Any, end: Any, label: Any, score: Any = None) -> Span:
    if not 0 <= int(start) < int(end) <= size:
        raise ValueError("a span out of place")
    sure = None if score is None else _sure(score)
    return Span(int(start), int(end), check_name(str(label)), "", sure)
