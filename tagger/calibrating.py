"""Making a tagger's probabilities mean what they say, and measuring whether they do."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpora.document import Document
from corpora.tags import TokenSpan, decode
from tagger.evaluation.calibration import reliability
from tagger.examples import sentences, token_spans
from tagger.models.base import Tagger
from tagger.models.chain import ChainTagger, Emitted
from tagger.models.decoding import viterbi

# Fewer predicted spans in a half say nothing.
LEAST = 20
# Temperatures from a seventh to seven.
BOUNDS = -2.0, 2.0
ALMOST = 1e-6


class Batch(NamedTuple):
    """One batch of emissions with the spans read from it, and whether each of them is right."""

    emitted: Emitted
    spans: list[list[TokenSpan]]
    right: list[bool]


def calibrate(tagger: Tagger, docs: Sequence[Document]) -> dict[str, Any]:
    """Set the tagger's temperature by one half of these documents, measure it on the other.

    The temperature is that of the least log loss of the predicted spans. Returns `temperature`,
    and of the other half `spans` and the expected calibration `error`, `error_before` at
    temperature 1. Empty where there are too few spans, or the tagger has no temperature.
    """
    if not isinstance(tagger, ChainTagger):
        return {}
    halves = [_batches(tagger, docs[half::2]) for half in (0, 1)]
    if min(sum(len(batch.right) for batch in half) for half in halves) < LEAST:
        return {}
    before = _error(tagger, halves[1])
    tagger.temperature = _best_temperature(tagger, halves[0])
    return {
        "temperature": tagger.temperature,
        "spans": sum(len(batch.right) for batch in halves[1]),
        "error": _error(tagger, halves[1]),
        "error_before": before,
    }


def _best_temperature(tagger: ChainTagger, batches: Sequence[Batch]) -> float:
    from scipy.optimize import minimize_scalar

    right = np.array([yes for batch in batches for yes in batch.right])

    def loss(log: float) -> float:
        tagger.temperature = math.exp(log)
        sure = np.clip(_confidences(tagger, batches), ALMOST, 1 - ALMOST)
        return float(-np.log(np.where(right, sure, 1 - sure)).mean())

    found = minimize_scalar(loss, bounds=BOUNDS, method="bounded", options={"xatol": 0.02})
    return math.exp(found.x)


def _error(tagger: ChainTagger, batches: Sequence[Batch]) -> float | None:
    right = [yes for batch in batches for yes in batch.right]
    return reliability(_confidences(tagger, batches).tolist(), right).error


def _confidences(tagger: ChainTagger, batches: Sequence[Batch]) -> NDArray[np.float64]:
    return np.array(
        [
            score
            for batch in batches
            for some in tagger.probabilities(
                batch.emitted.scores, batch.emitted.lengths, batch.spans
            )
            for score in some
        ]
    )


def _batches(tagger: ChainTagger, docs: Sequence[Document]) -> list[Batch]:
    gold = [set(spans) for doc in docs for spans in token_spans(doc)]
    transitions, batches = tagger.legal_transitions(), []
    for emitted in tagger.emissions([one for doc in docs for one in sentences(doc)]):
        paths = viterbi(emitted.scores, emitted.lengths, transitions)
        spans = [decode([tagger.tags[tag] for tag in path]) for path in paths]
        found = zip(emitted.numbers, spans, strict=True)
        batches.append(Batch(emitted, spans, [s in gold[n] for n, some in found for s in some]))
    return batches
