"""Two runs, or two labelled files, side by side: intervals, and whether they differ."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from corpora.errors import UserError
from corpora.events import Event, Message, Result
from corpora.formats.report import counted
from tagger import evaluation, runs
from tagger.evaluation.alignment import trimmed
from ui.verbs.category_scores import categories
from ui.verbs.pairs import Pairs, read_pairs
from ui.verbs.reading import How
from ui.verbs.scores import all_scores, classes_of, data_print, run_pairs, scored


def compare_files(
    gold: Path, first: Path, second: Path, *, how: How | None = None
) -> Iterator[Event]:
    """Two labelled files against one gold file. how: all are read."""
    one, two = _level(read_pairs(gold, first, how), read_pairs(gold, second, how))
    names = {"first": str(first), "second": str(second)}
    yield from _compared({**names, "gold": str(gold), "against": "gold"}, one, two, same=True)


def compare_runs(first: Path, second: Path, *, anyway: bool = False) -> Iterator[Event]:
    """Two runs on their development parts.

    Raises UserError where these are not the same data; anyway: show them, test nothing, say so. A
    tagger and a classifier have nothing to be compared by.
    """
    infos = runs.info(first), runs.info(second)
    _check_kinds(*infos)
    one, two = (sorted(run_pairs(path), key=lambda pair: pair[0].id) for path in (first, second))
    same = data_print([g for g, _ in one]) == data_print([g for g, _ in two])
    if not same and not anyway:
        raise UserError(
            f"{first} and {second} were scored on different data ({_differ(one, two)}), so their"
            " scores say nothing about which is better; --anyway shows them side by side, untested."
        )
    if not same:
        yield Message(
            f"{first} and {second} were scored on different data ({_differ(one, two)}): the scores"
            " below cannot be compared.",
            "warning",
        )
    sources = list(dict.fromkeys(info.against for info in infos))
    names = {"first": str(first), "second": str(second)}
    told = {**names, "against": " and ".join(sources), "part": "development"}
    yield from _compared(told, one, two, same=same, classes=classes_of(*infos))


def _check_kinds(first: runs.RunInfo, second: runs.RunInfo) -> None:
    if first.kind != second.kind:
        sorts, finds = (first, second) if first.kind == "classifier" else (second, first)
        raise UserError(
            f"{sorts.path} sorts documents and {finds.path} finds spans: they cannot be compared."
        )


def _differ(one: Pairs, two: Pairs) -> str:
    """In what: the number of documents, which they are, or their texts and labels."""
    sizes = len(one), len(two)
    if sizes[0] != sizes[1]:
        return f"{counted(sizes[0], 'document')} and {counted(sizes[1], 'document')}"
    common = {gold.id for gold, _ in one} & {gold.id for gold, _ in two}
    if len(common) < sizes[0]:
        return f"{len(common)} of {counted(sizes[0], 'document')} in common"
    return "the same documents with other texts or other gold labels"


def _level(one: Pairs, two: Pairs) -> tuple[Pairs, Pairs]:
    """Gold that lost white space on one side only loses it on both."""
    rows = list(zip(one, two, strict=True))
    for at, (a, b) in enumerate(rows):
        if a[0].spans != b[0].spans:
            rows[at] = ((trimmed(a[0]), trimmed(a[1])), (trimmed(b[0]), trimmed(b[1])))
    return [a for a, _ in rows], [b for _, b in rows]


def _compared(
    told: dict[str, Any], one: Pairs, two: Pairs, *, same: bool, classes: Iterable[str] = ()
) -> Iterator[Event]:
    sides = {"first": one, "second": two}
    classes = sorted({*classes, *_given(one), *_given(two)})
    data = {
        **told,
        "documents": len(one),
        "same_data": same,
        "scores": {name: all_scores(side, classes=classes) for name, side in sides.items()},
        "tests": _tests(one, two) if same else None,
        "classifier_test": _classifier_test(one, two, classes) if same else None,
        "macro_test": _classifier_test(one, two, classes, by="macro F1") if same else None,
        "warning": evaluation.few_documents(min(len(one), len(two))),
    }
    if data["warning"]:
        yield Message(data["warning"], "warning")
    yield Result(data)


def _tests(one: Pairs, two: Pairs) -> dict[str, Any]:
    first, second = scored(one), scored(two)
    found = {name: evaluation.compare(first, second, name) for name in evaluation.SCHEMES}
    return {name: comparison.to_dict() for name, comparison in found.items()}


def _given(pairs: Pairs) -> set[str]:
    """The classes of both sides, so that each side's table has all of them."""
    sorted_ = [pair for pair in pairs if pair[0].category is not None]
    return {doc.category for pair in sorted_ for doc in pair if doc.category is not None}


def _classifier_test(
    one: Pairs, two: Pairs, classes: Sequence[str], *, by: str = "accuracy"
) -> dict[str, Any] | None:
    """None where a side has no categories."""
    try:
        (gold, first), (_, second) = categories(one), categories(two)
    except UserError:  # the scores of that side have the reason
        return None
    if not gold:
        return None
    return evaluation.compare_classifiers(gold, first, second, classes, by=by).to_dict()
