"""Coefficients of agreement beyond chance, of rows that are alike counted once.

nltk's AnnotationTask takes one triple for each answer and goes through all of them for each
figure, which a million tokens make slow; the tests hold these formulas against it, and against the
examples of the papers:

- Cohen (1960), A coefficient of agreement for nominal scales: two annotators.
- Fleiss (1971), Measuring nominal scale agreement among many raters.
- Krippendorff (2011), Computing Krippendorff's alpha-reliability, nominal: answers may be missing.

rows: numbers of labels, shape (rows, annotators), -1 where one gave no answer. counts: how often
each row occurs, shape (..., rows). Each answer has shape (...); nan where it is not defined. All
but the last division is done in whole numbers.
"""

import numpy as np

from tagger.evaluation.columns import Ints
from tagger.evaluation.resampling import Floats

MISSING = -1


def cohen(rows: Ints, counts: Floats, first: int, second: int) -> Floats:
    """Cohen's kappa of two annotators, over the items that both answered.

    With n items, a of them with the same answer, and e the sum over labels of how often the one
    gave it times how often the other did: (n a - e) / (n n - e).
    """
    answered = (rows[:, [first, second]] != MISSING).all(axis=1)
    one, other, some = rows[answered, first], rows[answered, second], counts[..., answered]
    total, same = some.sum(axis=-1), some[..., one == other].sum(axis=-1)
    chance = (_given(one, some, rows) * _given(other, some, rows)).sum(axis=-1)
    return _over(total * same - chance, total * total - chance)


def fleiss(rows: Ints, counts: Floats) -> Floats:
    """Fleiss' kappa, over the items that all annotators answered."""
    answered = (rows != MISSING).all(axis=1)
    table, some = votes(rows[answered]), counts[..., answered]
    raters, total = rows.shape[1], some.sum(axis=-1)
    agreeing = some @ (table * (table - 1)).sum(axis=1)  # pairs of answers, ordered
    given = some @ table
    observed = agreeing * raters * total  # both are multiplied by raters² (raters - 1) total²
    chance = (given * given).sum(axis=-1) * (raters - 1)
    return _over(observed - chance, (raters * total) ** 2 * (raters - 1) - chance)


def alpha(rows: Ints, counts: Floats) -> Floats:
    """Krippendorff's alpha with the nominal metric, over the items with two answers or more."""
    table = votes(rows)
    answers = table.sum(axis=1)
    paired = answers > 1
    table, answers, some = table[paired], answers[paired], counts[..., paired]
    differing = (table * (answers[:, None] - table)).sum(axis=1) / (answers - 1)
    given = some @ table
    total = given.sum(axis=-1)
    chance = (given * (total[..., None] - given)).sum(axis=-1)
    return 1 - _over((total - 1) * (some @ differing), chance)


def observed(rows: Ints, counts: Floats) -> Floats:
    """The share of pairs of answers to the same item that are the same."""
    table = votes(rows)
    answers = table.sum(axis=1)
    same = counts @ (table * (table - 1)).sum(axis=1)
    return _over(same, counts @ (answers * (answers - 1)))


def votes(rows: Ints) -> Ints:
    """How many annotators gave each label: shape (rows, labels)."""
    labels = np.arange(rows.max(initial=MISSING) + 1)
    found: Ints = (rows[:, :, None] == labels).sum(axis=1)
    return found


def _given(answers: Ints, counts: Floats, rows: Ints) -> Floats:
    labels = np.arange(rows.max(initial=MISSING) + 1)
    found: Floats = counts @ (answers[:, None] == labels).astype(np.float64)
    return found


def _over(part: Floats, whole: Floats) -> Floats:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(whole == 0, np.nan, np.divide(part, whole))
