"""Scores for spans and classes: pairs -> counts -> scores -> comparison. A small manual.

`evaluate(gold, pred)` takes for each document one sequence of spans on each side, and pairs them
one to one in each of four schemes; all else follows from the pairs:

    >>> from tagger.evaluation import evaluate
    >>> found = evaluate([[("PER", 0, 5), ("LOC", 9, 14)]], [[("PER", 0, 5), ("ORG", 9, 12)]])
    >>> found.schemes["strict"].f1
    0.5
    >>> found.schemes["partial"]
    Score(correct=1, incorrect=0, partial=1, missed=0, spurious=0)
    >>> found.labels["LOC"]["type"].recall
    0.0
    >>> found.pairs("type")[1]
    Pair(doc=0, gold=('LOC', 9, 14), pred=('ORG', 9, 12), status='incorrect')

A span is a `corpora.document.Span`, an object with `start`, `end` and `label`, or a plain tuple
(label, start, end) or (start, end, label); ends are exclusive. Spans may overlap and repeat on
either side. `pairing` has the rules, `scores` the formulas; a score that is not defined is None,
and `undefined` says why.

Of an Evaluation: `schemes`, `labels`, `micro`, `macro`, `pairs(scheme)`, `by_group(values)`,
`undefined()`, and `to_dict()`, which `evaluate --json` prints. From one:

    conll_table(gold, pred, tokens=...)   seqeval's strict scores, checked against ours
    token_scores(evaluation, tokens)      accuracy, F1 with and without O, confusion of tokens
    confusion(evaluation), cell(...)      label against label, with the missed and the spurious
    mistakes(evaluation)                  what kind each mistake is; count_mistakes(...) of these;
                                          kind_of(gold, pred) of a single pair
    intervals(evaluation, scheme)         bootstrap intervals of F1, overall and by label
    compare(first, second, scheme)        whether two runs differ
    span_confidences(evaluation)          for reliability(...) and precision_at(...)

For classifiers: `classify(gold, pred, classes)`, `classifier_intervals`, `compare_classifiers`,
`binary_curves` (ROC and precision-recall of two classes), `area_intervals` of these, `reliability`
of their probabilities.

For people who labelled the same: `agreement.rate` counts their answers, `agreement.agree` makes
kappas and alpha of them, `agreement_listing.disagreements` lists where they differ.

What was given wrong raises `corpora.errors.UserError` (of spans: SpanError) with one sentence.
Nothing here knows of projects, windows or models.
"""

from tagger.evaluation.areas import Areas, area_intervals
from tagger.evaluation.calibration import (
    Kept,
    Reliability,
    precision_at,
    reliability,
    span_confidences,
)
from tagger.evaluation.classification import Classification, ClassScore, classify
from tagger.evaluation.classifier_scores import (
    BinaryCurves,
    Curve,
    binary_curves,
    classifier_intervals,
    compare_classifiers,
    precision_recall_curve,
    roc_curve,
)
from tagger.evaluation.columns import SpanError
from tagger.evaluation.confusion import Confusion, cell, confusion
from tagger.evaluation.conll import ConllRow, ConllTable, conll_table
from tagger.evaluation.listing import Pair
from tagger.evaluation.mistakes import MISTAKES, Kind, Mistake, count_mistakes, kind_of, mistakes
from tagger.evaluation.resampling import Interval, few_documents, intervals
from tagger.evaluation.result import Evaluation, evaluate
from tagger.evaluation.schemes import SCHEMES, STATUSES, Scheme, Status
from tagger.evaluation.scores import Average, LabelScore, Score, Tally
from tagger.evaluation.significance import Comparison, compare, same_gold
from tagger.evaluation.token_scores import TokenScores, token_scores

__all__ = [
    "MISTAKES",
    "SCHEMES",
    "STATUSES",
    "Areas",
    "Average",
    "BinaryCurves",
    "ClassScore",
    "Classification",
    "Comparison",
    "Confusion",
    "ConllRow",
    "ConllTable",
    "Curve",
    "Evaluation",
    "Interval",
    "Kept",
    "Kind",
    "LabelScore",
    "Mistake",
    "Pair",
    "Reliability",
    "Scheme",
    "Score",
    "SpanError",
    "Status",
    "Tally",
    "TokenScores",
    "area_intervals",
    "binary_curves",
    "cell",
    "classifier_intervals",
    "classify",
    "compare",
    "compare_classifiers",
    "confusion",
    "conll_table",
    "count_mistakes",
    "evaluate",
    "few_documents",
    "intervals",
    "kind_of",
    "mistakes",
    "precision_at",
    "precision_recall_curve",
    "reliability",
    "roc_curve",
    "same_gold",
    "span_confidences",
    "token_scores",
]
