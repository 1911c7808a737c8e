"""Scores for spans."""

from tagger.evaluation.columns import SpanError
from tagger.evaluation.conll import ConllRow, ConllTable, conll_table
from tagger.evaluation.listing import Pair
from tagger.evaluation.result import Evaluation, evaluate
from tagger.evaluation.schemes import SCHEMES, STATUSES, Scheme, Status
from tagger.evaluation.scores import Average, LabelScore, Score, Tally

__all__ = [
    "SCHEMES",
    "STATUSES",
    "Average",
    "ConllRow",
    "ConllTable",
    "Evaluation",
    "LabelScore",
    "Pair",
    "Scheme",
    "Score",
    "SpanError",
    "Status",
    "Tally",
    "conll_table",
    "evaluate",
]
