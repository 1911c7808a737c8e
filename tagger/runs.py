"""Runs: what a training left in a folder, read back without running anybody's code."""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from corpora.document import Document, Range, Span
from corpora.errors import UserError
from corpora.labels import check_name
from tagger import models
from tagger.evaluation import Evaluation, evaluate
from tagger.examples import tag_documents
from tagger.models.base import Tagger
from tagger.models.decoding import tag_names
from tagger.models.files import damaged
from tagger.models.settings import parse
from tagger.rundir import CONFIG, DATA, PARTIAL, PREDICTIONS


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What a run folder says of itself.

    settings: of the model, complete. labels: those that it can give. longest: the most tokens of
    a span that it learned from. data: what it learned from:
    name, on, sources, fingerprint, held_out, and for each part documents, tokens, spans.
    against: "gold", or "agreement with ..." where unreviewed proposals were learned.
    training: seconds, tokens, best_epoch, epochs, stopped. calibration: see `tagger.calibrating`.
    problem: "" or why the run cannot be used; then all else is empty.
    """

    path: Path
    model: str = ""
    created: str = ""
    labels: tuple[str, ...] = ()
    settings: Any = None
    data: dict[str, Any] | None = None
    training: dict[str, Any] | None = None
    calibration: dict[str, Any] | None = None
    longest: int = 3
    problem: str = ""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def temperature(self) -> float:
        """By which the model's scores are divided before they are probabilities."""
        return float((self.calibration or {}).get("temperature", 1.0))

    @property
    def against(self) -> str:
        return str((self.data or {}).get("against", ""))


class Prediction(NamedTuple):
    """One document of the development part, its labels, and the run's."""

    doc: Document
    pred: tuple[Span, ...]


class Run:
    """A run that can tag."""

    def __init__(self, info: RunInfo, tagger: Tagger) -> None:
        self.info, self.tagger = info, tagger

    def tag(self, docs: Iterable[Document]) -> Iterator[tuple[Document, tuple[Span, ...]]]:
        """Each document with the run's spans, streaming; `source` is the run's name, `score` how
        sure it is.

        What the documents are labelled with plays no part. They come back with tokens and
        sentences, made where they had none.
        """
        for doc, spans in tag_documents(self.tagger, docs, scored=True):
            yield doc, tuple(span._replace(source=self.info.name) for span in spans)


def list_runs(folder: Path) -> list[RunInfo]:
    """The runs of a folder, oldest first; one that is damaged says so in `problem`."""
    if not folder.is_dir():
        return []
    found = [path for path in folder.iterdir() if (path / CONFIG).is_file()]
    infos = [_info_or_problem(path) for path in found if PARTIAL not in path.name]
    return sorted(infos, key=lambda info: (info.created, info.name))


def info(path: Path) -> RunInfo:
    """What a run folder says of itself. Raises UserError where it is none, or damaged."""
    if not path.exists():
        raise UserError(f"{path} does not exist; `tagwright train` makes runs.")
    if not (path / CONFIG).is_file():
        raise UserError(f"{path} is not a run: it has no {CONFIG}.")
    config, data = _read_object(path / CONFIG), _read_object(path / DATA)
    try:
        family = models.family(config["model"])
        settings = parse(family.Settings, config["settings"], config["model"])
        labels = tuple(map(check_name, config["labels"]))
        created, training = str(config["created"]), dict(config["training"])
        calibration, longest = dict(config.get("calibration", {})), int(config.get("longest", 3))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise damaged(path / CONFIG, f"{error} is missing or not what it should be") from error
    except UserError as error:
        raise damaged(path / CONFIG, str(error).rstrip(".")) from error
    if not isinstance(data.get("against"), str):
        raise damaged(path / DATA, "it does not say what the scores are against")
    if not labels or len(set(labels)) < len(labels):
        raise damaged(path / CONFIG, "its labels are missing or repeat")
    told = data, training, calibration, longest
    found = RunInfo(path, config["model"], created, labels, settings, *told)
    if not _is_positive(calibration.get("temperature", 1.0)):
        raise damaged(path / CONFIG, "its temperature is not a number above 0")
    return found


def load(path: Path) -> Run:
    """The run of a folder, ready to tag. Raises UserError where it is none, or damaged."""
    found = info(path)
    tags = tag_names(found.labels, found.settings.scheme, longest=found.longest)
    tagger = models.family(found.model).load(path, tags, found.settings)
    tagger.temperature = found.temperature
    return Run(found, tagger)


def predictions(path: Path) -> Iterator[Prediction]:
    """What the run said of the development part when it was trained."""
    file = path / PREDICTIONS
    try:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                yield _prediction(json.loads(line))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(file, "its predictions cannot be read") from error


def evaluation(path: Path) -> Evaluation:
    """Every score of a run, from the pairs of gold and predicted spans."""
    found = list(predictions(path))
    try:
        return evaluate(
            [prediction.doc.spans for prediction in found],
            [prediction.pred for prediction in found],
            names=[prediction.doc.id for prediction in found],
        )
    except UserError as error:
        raise damaged(path / PREDICTIONS, str(error).rstrip(".")) from error


def prediction_row(doc: Document, pred: Iterable[Span]) -> dict[str, Any]:
    """A document of the development part as one line of the run's predictions."""
    return {
        "id": doc.id,
        "text": doc.text,
        "tokens": doc.tokens,
        "sentences": doc.sentences,
        "gold": [span.key for span in doc.spans],
        "pred": [[*span.key, span.score] for span in pred],
    }


def _prediction(row: dict[str, Any]) -> Prediction:
    doc = Document(
        str(row["id"]),
        str(row["text"]),
        tokens=tuple(Range(int(start), int(end)) for start, end in row["tokens"]),
        sentences=tuple(Range(int(start), int(end)) for start, end in row["sentences"]),
        spans=tuple(Span(int(start), int(end), str(label)) for start, end, label in row["gold"]),
    )
    pred = (Span(int(s), int(e), str(label), "", score) for s, e, label, score in row["pred"])
    return Prediction(doc, tuple(pred))


def _is_positive(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and value > 0


def _info_or_problem(path: Path) -> RunInfo:
    try:
        return info(path)
    except UserError as error:
        return RunInfo(path, problem=str(error))


def _read_object(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise damaged(path, "it is missing or not JSON") from error
    if not isinstance(value, dict):
        raise damaged(path, "it is not a JSON object")
    return value
