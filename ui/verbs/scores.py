"""Scores: evaluate two files or a run, and the tables that people read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Result
from tagger import evaluation
from ui.verbs.corpus import read_labelled
from ui.verbs.output import say, table

COUNTS = ("correct", "incorrect", "partial", "missed", "spurious", "possible", "actual")
SHORT = ("COR", "INC", "PAR", "MIS", "SPU", "POS", "ACT")
FIGURES = ("precision", "recall", "f1")


def evaluate_files(gold_path: Path, pred_path: Path) -> Iterator[Event]:
    """Score the spans of one labelled file against those of another."""
    gold, pred = read_labelled(gold_path), read_labelled(pred_path)
    pairs = matched(gold, pred, f"{gold_path} and {pred_path}")
    told = {"gold": str(gold_path), "predicted": str(pred_path), "against": "gold"}
    yield Result({**told, **scores(pairs)})


def evaluate_run(run_path: Path) -> Iterator[Event]:
    """The scores of a run on its development part."""
    from tagger import runs

    info = runs.info(run_path)
    found = list(runs.predictions(run_path))
    pairs = [(row.doc, row.doc.replace(spans=row.pred)) for row in found]
    told = {"run": str(run_path), "model": info.model, "against": info.against}
    yield Result({**told, "part": "development", **scores(pairs)})


def scores(pairs: Sequence[tuple[Document, Document]]) -> dict[str, Any]:
    """All scores of pairs of documents, the first of each gold."""
    gold, pred = [g.spans for g, _ in pairs], [p.spans for _, p in pairs]
    names, tokens = [g.id for g, _ in pairs], [g.tokens for g, _ in pairs]
    found = evaluation.evaluate(gold, pred, names=names).to_dict()
    try:
        conll = evaluation.conll_table(gold, pred, names=names, tokens=tokens).to_dict()
    except evaluation.SpanError as error:  # tags cannot hold spans that overlap; the four can
        return {**found, "conll": None, "conll_reason": str(error)}
    return {**found, "conll": conll}


def matched(
    gold: list[Document], pred: list[Document], where: str
) -> list[tuple[Document, Document]]:
    """Pairs of the same document, by id, else by order. Raises UserError where texts differ."""
    by_id = {doc.id: doc for doc in pred}
    if by_id.keys() == {doc.id for doc in gold}:
        pairs = [(doc, by_id[doc.id]) for doc in gold]
    elif len(gold) == len(pred):
        pairs = list(zip(gold, pred, strict=True))
    else:
        raise UserError(
            f"{where} cannot be compared: they hold {len(gold)} and {len(pred)} documents, and"
            " their ids are not the same."
        )
    for one, other in pairs:
        _same_text(one, other, where)
    return pairs


def _same_text(one: Document, other: Document, where: str) -> None:
    if one.text == other.text:
        return
    alike = zip(one.text, other.text, strict=False)
    at = next(
        (at for at, (a, b) in enumerate(alike) if a != b), min(len(one.text), len(other.text))
    )
    raise UserError(
        f"{where} cannot be compared: the texts of document {one.id} differ from character {at} on"
        f" ({one.text[at : at + 20]!r} and {other.text[at : at + 20]!r})."
    )


def print_scores(data: Mapping[str, Any], *, title: str = "") -> None:
    """The four schemes overall, then by label in strict, then the CoNLL table."""
    say(f"{title or 'Scores'} on {data['documents']} documents, against {data['against']}")
    columns = ["", *SHORT, "P", "R", "F1"]
    rows = [[scheme, *_row(values)] for scheme, values in data["schemes"].items()]
    table(columns, rows)
    _print_labels(data["labels"])
    _print_conll(data)


def _row(values: Mapping[str, Any]) -> list[str]:
    return [str(values[name]) for name in COUNTS] + [percent(values[name]) for name in FIGURES]


def percent(value: float | None) -> str:
    """A share as people read it; an en dash where it is undefined."""
    return "–" if value is None else f"{100 * value:.1f}"


def _print_labels(labels: Mapping[str, Any]) -> None:
    rows = []
    for name, schemes in sorted(labels.items()):
        strict, f1 = schemes["strict"], [percent(s["f1"]) for s in schemes.values()]
        counts = [str(strict["possible"]), str(strict["actual"])]
        rows.append([name, *counts, percent(strict["precision"]), percent(strict["recall"]), *f1])
    columns = ["label", "gold", "predicted", "P", "R", "F1 strict", "exact", "partial", "type"]
    table(columns, rows, title="By label (P and R: strict)")


def _print_conll(data: Mapping[str, Any]) -> None:
    conll = data["conll"]
    if conll is None:
        say(data["conll_reason"])
        return
    rows = [
        [name, *(percent(values[key]) for key in FIGURES), str(values["gold"])]
        for name, values in conll["labels"].items()
    ]
    rows += [
        [name, *(percent(conll[name][key]) for key in FIGURES), ""] for name in ("micro", "macro")
    ]
    table(["", "P", "R", "F1", "gold"], rows, title="CoNLL (seqeval, strict, IOB2)")


def print_run(result: Mapping[str, Any]) -> None:
    """What a training came to, in a line."""
    f1 = percent(result["scores"]["schemes"]["strict"]["f1"])
    say(
        f"{result['model']}: strict F1 {f1} on the development part, against"
        f" {result['against']}; {result['seconds']:.1f} s: {result['run']}"
    )


def print_side_by_side(results: Iterable[tuple[str, Mapping[str, Any]]], *, title: str) -> None:
    """F1 in the four schemes, a row for each thing that was scored."""
    rows = [
        [name, *(percent(values["f1"]) for values in data["schemes"].values())]
        for name, data in results
    ]
    table(["", "strict F1", "exact F1", "partial F1", "type F1"], rows, title=title)
