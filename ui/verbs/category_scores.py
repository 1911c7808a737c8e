"""Scores of categories: a classifier's, or those that one file has and another."""

from collections.abc import Iterable, Sequence
from typing import Any

from corpora.errors import UserError
from tagger import evaluation
from ui.verbs.pairs import Pairs
from ui.verbs.score_confidence import Asked, category_confidence


def categories(pairs: Pairs) -> tuple[list[str], list[str]]:
    """Gold and predicted category of each document that has one in the gold.

    Raises UserError where a document lacks the predicted one.
    """
    rows = [(g.id, g.category, p.category) for g, p in pairs if g.category is not None]
    missing = next((name for name, _, pred in rows if pred is None), None)
    if missing is not None:
        raise UserError(f"Document {missing} has a category in the gold, but no predicted one.")
    return [str(gold) for _, gold, _ in rows], [str(pred) for _, _, pred in rows]


def category_scores(pairs: Pairs, known: Iterable[str], asked: Asked) -> dict[str, Any]:
    """The scores of the categories; null where the gold has none, or a reason stands against it."""
    try:
        gold, pred = categories(pairs)
    except UserError as error:
        return {"classifier": None, "classifier_reason": str(error)}
    if not gold:
        return {"classifier": None}
    classes = sorted({*gold, *pred, *known})
    drawn = evaluation.classifier_intervals(gold, pred, classes)
    made = {
        **evaluation.classify(gold, pred, classes).to_dict(),
        "labels": classes,
        "documents": len(gold),
        "without_category": len(pairs) - len(gold),
        "intervals": {name: row.to_dict() for name, row in drawn.items()},
        **category_confidence(pairs, classes, asked),
    }
    return {"classifier": made}


def categories_by(pairs: Pairs, values: Sequence[str]) -> dict[str, Any]:
    """Documents, accuracy and macro averages of each value, one of which stands for each pair;
    nothing where categories cannot be scored."""
    try:
        gold, pred = categories(pairs)
    except UserError:  # the scores of all documents have the reason
        return {}
    kept = [
        value for value, (doc, _) in zip(values, pairs, strict=True) if doc.category is not None
    ]
    classes = sorted({*gold, *pred})
    rows = list(zip(kept, gold, pred, strict=True))
    return {value: _of_group(value, rows, classes) for value in dict.fromkeys(kept)}


def _of_group(
    value: str, rows: Sequence[tuple[str, str, str]], classes: Sequence[str]
) -> dict[str, Any]:
    sides = [(gold, pred) for name, gold, pred in rows if name == value]
    scores = evaluation.classify([gold for gold, _ in sides], [pred for _, pred in sides], classes)
    counts = {"documents": len(sides), "accuracy": scores.accuracy}
    return {**counts, "macro": scores.macro().to_dict()}
