"""The model card: what a run is, in Markdown, made of what its folder holds and of nothing else.

After Mitchell and others (2019), Model Cards for Model Reporting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tagger import looks, runs
from tagger.evaluation import (
    SCHEMES,
    Classification,
    Evaluation,
    classifier_intervals,
    classify,
    few_documents,
    intervals,
)
from tagger.evaluation.resampling import Interval
from tagger.models import family
from tagger.models.settings import to_dict
from tagger.rundir import CARD, PREDICTIONS, TEST_PREDICTIONS
from tagger.runs import Measured, RunInfo

Rows = Iterable[Sequence[object]]


def write(folder: Path) -> None:
    """Put the card into a run folder that is otherwise complete."""
    (folder / CARD).write_text(text(folder), encoding="utf-8")


def text(folder: Path) -> str:
    """The card of a run, the scores computed from its predictions; without them where the run was
    taken out of a pipeline, which has none. Raises UserError where the run is damaged."""
    info = runs.info(folder)
    lines = [*facts(info)]
    if (folder / PREDICTIONS).exists():
        lines += scores(folder)
    if (folder / TEST_PREDICTIONS).exists():
        told = looks.told(looks.looks(folder)) or "Who looked at the test part is not on record."
        lines += ["", "## Test part", "", told, ""]
        lines += scores(folder, part="test")
    return "\n".join(lines) + "\n"


def facts(info: RunInfo) -> Iterator[str]:
    """What the run is and what it learned from, line by line."""
    data, training = info.data or {}, info.training or {}
    yield from (f"# {info.model}: {_list(info.labels)}", "", use(info), "")
    yield from _table(
        ("", ""),
        (
            ("model", f"{info.model}: {family(info.model).TITLE}"),
            ("labels", _list(info.labels)),
            ("licence", info.licence or "not stated"),
            ("made", info.created),
            ("training", _training(training)),
            ("versions", _list([f"{name} {of}" for name, of in (info.versions or {}).items()])),
        ),
    )
    yield from ("", "## Data", "")
    sizes = data["parts"] if isinstance(data.get("parts"), Mapping) else {}
    yield from _table(
        ("", ""),
        (
            ("name", data.get("name") or "not stated"),
            ("learned from", f"{data.get('on')} documents"),
            ("labels are", "people's" if info.against == "gold" else _list(data.get("sources"))),
            ("languages", _list(data.get("languages"))),
            *((f"{part} part", _sizes(found)) for part, found in sizes.items()),
            ("split", _split(data)),
            ("fingerprint", data.get("fingerprint")),
        ),
    )
    yield from ("", "## Settings", "")
    yield from _table(("setting", "value"), to_dict(info.settings).items())


def scores(folder: Path, *, part: Measured = "development") -> Iterator[str]:
    """The tables of a run's scores on a part, line by line."""
    sorts = runs.info(folder).kind == "classifier"
    yield from class_scores(folder, part=part) if sorts else span_scores(folder, part=part)


def span_scores(folder: Path, *, part: Measured = "development") -> Iterator[str]:
    """The tables of a tagger's scores, line by line."""
    info, found = runs.info(folder), runs.evaluation(folder, part=part)
    drawn = {scheme: intervals(found, scheme) for scheme in SCHEMES}
    yield from _head(info, len(found), "strict F1", part)
    yield from _table(
        ("scheme", "precision", "recall", "F1", "95 in 100"),
        (
            (scheme, *map(_percent, (s.precision, s.recall, s.f1)), _between(drawn[scheme][None]))
            for scheme, s in found.schemes.items()
        ),
    )
    yield from ("", "By label, strict:", "")
    yield from _table(
        ("label", "gold", "predicted", "precision", "recall", "F1", "95 in 100"),
        _label_rows(found, drawn["strict"]),
    )
    if part == "development":
        yield from ("", _calibration(info.calibration or {}))


def class_scores(folder: Path, *, part: Measured = "development") -> Iterator[str]:
    """The tables of a classifier's scores, line by line."""
    rows = [row for row in runs.predictions(folder, part=part) if row.doc.category is not None]
    gold, pred = [str(row.doc.category) for row in rows], [str(row.category) for row in rows]
    classes = runs.classes_of(folder, gold)
    found, drawn = classify(gold, pred, classes), classifier_intervals(gold, pred, classes)
    yield from _head(runs.info(folder), len(rows), "accuracy", part)
    overall = (("accuracy", found.accuracy), ("macro F1", found.macro().f1))
    yield from _table(
        ("", "", "95 in 100"),
        ((name, _percent(value), _between(drawn[name])) for name, value in overall),
    )
    yield from ("", "By class:", "")
    yield from _table(
        ("class", "gold", "predicted", "precision", "recall", "F1", "95 in 100"),
        _class_rows(found, drawn),
    )


def _head(info: RunInfo, docs: int, chosen_by: str, part: Measured) -> Iterator[str]:
    """What the tables after it are of; what was chosen by a part is said with its scores."""
    if part == "development":
        yield from ("", "## Scores", "")
        source, chosen = info.against, f"; the best epoch was chosen by its {chosen_by} there"
    else:
        found = looks.looks(info.path)
        source, chosen = found[-1].against if found else info.against, ""
    against = f", against {source}" if source == "gold" else f": {source}, which is not accuracy"
    yield (
        f"On the {docs} documents of the {part} part{against}{chosen}."
        " Intervals: 95 in 100 resampled corpora."
    )
    if warning := few_documents(docs):
        yield from ("", warning)
    yield ""


def _label_rows(found: Evaluation, drawn: Mapping[str | None, Interval]) -> Rows:
    for name, schemes in found.labels.items():
        score = schemes["strict"]
        figures = map(_percent, (score.precision, score.recall, score.f1))
        yield name, score.possible, score.actual, *figures, _between(drawn[name])


def _class_rows(found: Classification, drawn: Mapping[str, Interval]) -> Rows:
    for name, row in found.by_class.items():
        figures = map(_percent, (row.precision, row.recall, row.f1))
        yield name, row.gold, row.predicted, *figures, _between(drawn[f"F1 of {name}"])


def use(info: RunInfo) -> str:
    """What the run is for, in a sentence made of what is known of it."""
    data = info.data or {}
    against = "people" if info.against == "gold" else _list(data.get("sources"))
    name = _plain(data.get("name") or "its data")
    does = "sorts documents into" if info.kind == "classifier" else "finds"
    return (
        f"It {does} {_list(info.labels)}, as {against} labelled them in {name} (languages:"
        f" {_list(data.get('languages'))}). How it does on any other text was not measured."
    )


def _split(data: Mapping[str, Any]) -> str:
    if data.get("held_out"):
        return "training documents were held out as the development part"
    return "the parts that the data's documents are in; the test part was left alone"


def _training(training: Mapping[str, Any]) -> str:
    stopped = ", stopped early" if training.get("stopped") else ""
    return (
        f"{_number(training.get('seconds'))} s, {_plain(training.get('tokens'))} tokens,"
        f" {_plain(training.get('epochs'))} epochs begun, the best was"
        f" {_plain(training.get('best_epoch'))}{stopped}"
    )


def _calibration(found: Mapping[str, Any]) -> str:
    if not isinstance(found.get("error"), int | float):
        return "How well its confidences are calibrated was not measured: too few spans."
    return (
        f"Expected calibration error of its confidences: {found['error']:.3f}, on"
        f" {_plain(found.get('spans'))} spans of one half of the development part; the temperature"
        f" ({_number(found.get('temperature'))}) was fitted on the other."
    )


def _table(columns: Sequence[str], rows: Rows) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"| {' | '.join('---' for _ in columns)} |"
    for row in rows:
        yield f"| {' | '.join(map(_plain, row))} |"


def _plain(value: object) -> str:
    """In one line, with no sign that Markdown reads as the end of a cell."""
    return " ".join(str(value).split()).replace("|", "\\|") or "–"


def _list(values: object) -> str:
    return ", ".join(map(_plain, values)) if isinstance(values, list | tuple) and values else "–"


def _sizes(found: object) -> str:
    return _list(
        [f"{of} {name}" for name, of in found.items()] if isinstance(found, Mapping) else ()
    )


def _number(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, int | float) else "–"


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _between(drawn: Interval) -> str:
    return "–" if drawn.low is None else f"{_percent(drawn.low)} – {_percent(drawn.high)}"
