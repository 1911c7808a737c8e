"""The figures of agreement between annotators, and the places where they differ, as plain data."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from corpora.document import Document, Span
from tagger import evaluation
from tagger.evaluation.agreement import Ratings, agree, agreement_intervals, by_label, rate
from tagger.evaluation.agreement_listing import OUTSIDE, disagreements, token_labels

Row = tuple[Document, ...]  # one document, as each of the annotators left it
CONTEXT = 30  # characters at each side of a disagreement


def compared(rows: Sequence[Row], names: Sequence[str]) -> dict[str, Any]:
    """All figures, and the places where annotators differ."""
    found = list(_differing(rows, names))
    every = [set.intersection(*({s.key for s in doc.spans} for doc in row)) for row in rows]
    return {
        "documents": len(rows),
        "agreed": sum(map(len, every)),
        "spans": [_pair(rows, names, one, two) for one, two in combinations(range(len(names)), 2)],
        "tokens": _tokens(rows, names),
        "categories": _categories(rows, names),
        "disagreements": found,
    }


def _pair(rows: Sequence[Row], names: Sequence[str], one: int, two: int) -> dict[str, Any]:
    """F1 of two annotators' spans, the same whichever of them is taken for gold."""
    scored = evaluation.evaluate([r[one].spans for r in rows], [r[two].spans for r in rows])
    schemes = scored.schemes
    drawn = evaluation.intervals(scored, "strict")
    return {
        "between": [names[one], names[two]],
        "spans": [schemes["strict"].possible, schemes["strict"].actual],
        "f1": {scheme: score.f1 for scheme, score in schemes.items()},
        "interval": drawn[None].to_dict(),
        "labels": {
            label: {scheme: score.f1 for scheme, score in row.items()}
            for label, row in scored.labels.items()
        },
        "undefined": {s: score.undefined["f1"] for s, score in schemes.items() if score.f1 is None},
    }


def _tokens(rows: Sequence[Row], names: Sequence[str]) -> dict[str, Any]:
    """Coefficients on the tokens of the first annotator's documents."""
    left_out = 0
    answers = []
    for row in rows:
        found = [token_labels(row[0].tokens, doc.spans) for doc in row]
        left_out += sum(left for _, left in found)
        answers.append([labels for labels, _ in found])
    ratings = rate(answers, len(names))
    return {
        "all": _figures(ratings, names),
        "without_O": _figures(ratings.without(OUTSIDE), names),
        "left_out": left_out,
    }


def _categories(rows: Sequence[Row], names: Sequence[str]) -> dict[str, Any] | None:
    """Coefficients on documents; null where nobody gave a category."""
    ratings = rate(([[doc.category] for doc in row] for row in rows), len(names))
    return _figures(ratings, names) if ratings.labels else None


def _figures(ratings: Ratings, names: Sequence[str]) -> dict[str, Any]:
    drawn = agreement_intervals(ratings)
    labels = by_label(ratings, but=(OUTSIDE,))
    return {
        **agree(ratings).to_dict(names),
        "intervals": drawn and {name: row.to_dict() for name, row in drawn.items()},
        "labels": {label: found.to_dict(names) for label, found in labels.items()},
    }


def _differing(rows: Iterable[Row], names: Sequence[str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        text = row[0].text
        for start, end, said in disagreements([doc.spans for doc in row]):
            says = zip(names, said, strict=True)
            yield {
                "kind": "span",
                "doc": row[0].id,
                "start": start,
                "end": end,
                "before": text[max(0, start - CONTEXT) : start],
                "text": text[start:end],
                "after": text[end : end + CONTEXT],
                "says": {name: [_span(span, text) for span in spans] for name, spans in says},
            }
        if len({doc.category for doc in row} - {None}) > 1:
            given = {name: doc.category for name, doc in zip(names, row, strict=True)}
            yield {"kind": "category", "doc": row[0].id, "says": given}


def _span(span: Span, text: str) -> dict[str, Any]:
    start, end, label = span.key
    return {"start": start, "end": end, "label": label, "text": text[start:end]}
