"""How far predictions that say how sure they are can be believed: spans, and categories."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpora.document import Document
from corpora.errors import UserError
from tagger import evaluation
from tagger.evaluation import Evaluation
from tagger.evaluation.scores import ratio
from ui.verbs.pairs import Pairs

# Confidences at which the precision is told where nobody chose one.
CHOSEN = (0.5, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one can ask of scores beside what is always there.

    at: confidences at which to tell the precision. positive: the class that the curves of two
    classes are about.
    """

    at: tuple[float, ...] = ()
    positive: str = ""


def check_asked(data: Mapping[str, Any], asked: Asked) -> None:
    """Raises UserError where something was asked for that these scores do not have."""
    classifier = data["classifier"] or {}
    if asked.at and not (data["calibration"] or classifier.get("calibration")):
        raise UserError(classifier.get("calibration_reason") or data["calibration_reason"])
    if asked.positive and not classifier.get("curves"):
        raise UserError(classifier.get("curves_reason") or "The gold documents have no category.")


def span_confidence(found: Evaluation, asked: Asked) -> dict[str, Any]:
    """`calibration` of the predicted spans, strict: the reliability curve, the expected calibration
    error, precision and recall at confidences. Null, with a reason, where spans lack a score."""
    try:
        sure, right = evaluation.span_confidences(found)
        made = _calibration(sure, right, found.schemes["strict"].possible, asked)
    except UserError as error:
        return {"calibration": None, "calibration_reason": str(error)}
    return {"calibration": {"scheme": "strict", **made}}


def category_confidence(pairs: Pairs, classes: Sequence[str], asked: Asked) -> dict[str, Any]:
    """The same of the categories, and `curves`: ROC and precision-recall, where there are two."""
    rows = [(str(gold.category), pred) for gold, pred in pairs if gold.category is not None]
    likely = [likelihoods(pred) for _, pred in rows]
    sure = [row.get(str(pred.category)) for row, (_, pred) in zip(likely, rows, strict=True)]
    return {
        **_category_calibration(sure, [gold == pred.category for gold, pred in rows], asked),
        **_curves([gold for gold, _ in rows], likely, classes, asked),
    }


def likelihoods(doc: Document) -> Mapping[str, float]:
    """How likely each category is, as far as the document says."""
    said = {one.category: one.score for one in doc.category_proposals}
    return {name: score for name, score in said.items() if score is not None}


def _category_calibration(
    sure: Sequence[float | None], right: Sequence[bool], asked: Asked
) -> dict[str, Any]:
    known = [score for score in sure if score is not None]
    try:
        if len(known) < len(sure):
            raise UserError("A document does not say how likely its category is.")
        return {"calibration": _calibration(known, right, len(right), asked)}
    except UserError as error:
        return {"calibration": None, "calibration_reason": str(error)}


def _curves(
    gold: Sequence[str],
    likely: Sequence[Mapping[str, float]],
    classes: Sequence[str],
    asked: Asked,
) -> dict[str, Any]:
    try:
        made = evaluation.binary_curves(gold, likely, classes, positive=asked.positive)
    except UserError as error:
        return {"curves": None, "curves_reason": str(error)}
    curves: dict[str, Any] = made.to_dict()
    for name, drawn in evaluation.area_intervals(gold, made).to_dict().items():
        curves[name]["interval"] = drawn
    return {"curves": curves}


def _calibration(
    sure: Sequence[float], right: Sequence[bool], possible: int, asked: Asked
) -> dict[str, Any]:
    if not sure:
        raise UserError("Nothing was predicted: there is no confidence to measure.")
    kept = [evaluation.precision_at(at, sure, right) for at in asked.at or CHOSEN]
    rows = [{**row.to_dict(), "recall": ratio(row.correct, possible)} for row in kept]
    return {**evaluation.reliability(sure, right).to_dict(), "at": rows}
