"""Scores: evaluate two files or a run. `score_tables` shows them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpora.document import CategoryProposal, Document
from corpora.events import Event, Message, Result
from corpora.snapshot import fingerprint
from tagger import evaluation, runs
from tagger.evaluation import Evaluation
from tagger.predictions import Prediction
from ui.verbs.category_scores import categories_by, category_scores
from ui.verbs.pairs import Pairs, grouped, read_pairs
from ui.verbs.reading import How
from ui.verbs.score_confidence import Asked, check_asked, span_confidence

PLAIN = Asked()


def evaluate_files(
    gold_path: Path, pred_path: Path, *, by: str = "", asked: Asked = PLAIN, how: How | None = None
) -> Iterator[Event]:
    """Score the spans, or the categories, of one labelled file against those of another.

    by: a field of the documents; each of its values gets scores of its own. how: both are read.
    """
    pairs = read_pairs(gold_path, pred_path, how)
    told = {"gold": str(gold_path), "predicted": str(pred_path), "against": "gold"}
    yield from _told({**told, **all_scores(pairs, by=by, asked=asked)})


def evaluate_run(run_path: Path, *, by: str = "", asked: Asked = PLAIN) -> Iterator[Event]:
    """The scores of a run on its development part."""
    info = runs.info(run_path)
    told = {"run": str(run_path), "model": info.model, "against": info.against}
    found = all_scores(run_pairs(run_path), by=by, asked=asked, classes=classes_of(info))
    yield from _told({**told, "part": "development", **found})


def run_pairs(run_path: Path, *, part: runs.Measured = "development") -> Pairs:
    """The part on which a run was measured, and the same documents with what it said of them."""
    found = runs.predictions(run_path, part=part)
    return [(row.doc, _predicted(row, run_path.name)) for row in found]


def _predicted(row: Prediction, source: str) -> Document:
    """The document with what the run said of it; how likely each class is as its proposals."""
    likely = (row.scores or {}).items()
    proposed = tuple(CategoryProposal(category, source, score) for category, score in likely)
    return row.doc.replace(spans=row.pred, category=row.category, category_proposals=proposed)


def classes_of(*infos: runs.RunInfo) -> set[str]:
    """All classes that these runs may give, of those that sort documents."""
    return {name for info in infos if info.kind == "classifier" for name in info.labels}


def _told(data: dict[str, Any]) -> Iterator[Event]:
    if data["warning"]:
        yield Message(data["warning"], "warning")
    yield Result(data)


def all_scores(
    pairs: Pairs, *, by: str = "", asked: Asked = PLAIN, classes: Iterable[str] = ()
) -> dict[str, Any]:
    """All that is said of pairs of documents, the first of each gold.

    classes: of a classifier, those to be listed though no document has them.
    Keys: those of `Evaluation.to_dict` and `conll`; intervals (by scheme: `all`, and `labels` by
    label), mistakes, confusion, tokens, calibration (or null, and calibration_reason), classifier
    (or null, and classifier_reason), by (where asked for), fingerprint (of the gold data), warning.
    """
    found = scored(pairs)
    golds = [gold for gold, _ in pairs]
    data = {**found.to_dict(), **_conll(pairs), **details(found, golds)}
    data |= category_scores(pairs, classes, asked)
    data |= span_confidence(found, asked)
    check_asked(data, asked)
    if by:
        data["by"] = _by(pairs, found, by)
    return data


def _by(pairs: Pairs, found: Evaluation, field: str) -> dict[str, Any]:
    """Scores of spans by each value of the field; of categories where there are any."""
    values = grouped([gold for gold, _ in pairs], field)
    groups = {name: _scores_of(row) for name, row in found.by_group(values).items()}
    return {"field": field, "groups": groups, "categories": categories_by(pairs, values)}


def scored(pairs: Pairs) -> Evaluation:
    """The evaluation of the pairs' spans."""
    names = [gold.id for gold, _ in pairs]
    return evaluation.evaluate(
        [g.spans for g, _ in pairs], [p.spans for _, p in pairs], names=names
    )


def details(found: Evaluation, golds: Sequence[Document]) -> dict[str, Any]:
    """What there is beside the scores: intervals, mistakes, confusion, tokens."""
    return {
        "intervals": {scheme: _intervals(found, scheme) for scheme in evaluation.SCHEMES},
        "mistakes": dict(evaluation.count_mistakes(evaluation.mistakes(found))),
        "confusion": evaluation.confusion(found).to_dict(),
        "tokens": _tokens(found, golds),
        "fingerprint": data_print(golds),
        "warning": evaluation.few_documents(len(golds)),
    }


def data_print(golds: Sequence[Document]) -> str:
    """The fingerprint of what was scored, whatever the documents' order."""
    return fingerprint(doc.replace(part=None) for doc in sorted(golds, key=lambda doc: doc.id))


def _intervals(found: Evaluation, scheme: evaluation.Scheme) -> dict[str, Any]:
    drawn = {name: row.to_dict() for name, row in evaluation.intervals(found, scheme).items()}
    return {"all": drawn.pop(None), "labels": drawn}


def _tokens(found: Evaluation, golds: Sequence[Document]) -> dict[str, Any]:
    tokens = evaluation.token_scores(found, [doc.tokens for doc in golds])
    return {**tokens.to_dict(), "labels": list(tokens.tokens.classes)}


def _scores_of(schemes: Mapping[Any, evaluation.Score]) -> dict[str, Any]:
    return {scheme: score.to_dict() for scheme, score in schemes.items()}


def _conll(pairs: Pairs) -> dict[str, Any]:
    gold, pred = [g.spans for g, _ in pairs], [p.spans for _, p in pairs]
    names, tokens = [g.id for g, _ in pairs], [g.tokens for g, _ in pairs]
    try:
        table = evaluation.conll_table(gold, pred, names=names, tokens=tokens)
    except evaluation.SpanError as error:  # tags cannot hold spans that overlap; the four can
        return {"conll": None, "conll_reason": str(error)}
    return {"conll": table.to_dict()}
