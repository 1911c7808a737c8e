"""Runs: what a training left in a folder, read back without running anybody's code."""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.labels import check_name
from tagger import models
from tagger.evaluation import Classification, Evaluation, classify, evaluate
from tagger.examples import tag_documents
from tagger.models.base import Classifier, Kind, Tagger
from tagger.models.decoding import tag_names
from tagger.models.files import check_file, damaged, read_object
from tagger.models.settings import parse, to_dict
from tagger.predictions import Prediction, read_row
from tagger.rundir import (
    CONFIG,
    DATA,
    PARTIAL,
    PREDICTIONS,
    SEAL,
    TEST_PREDICTIONS,
    broken,
    seal,
    write_json,
)

# Bytes of the predictions at most.
MOST_PREDICTIONS = 2**30
Measured = Literal["development", "test"]


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What a run folder says of itself.

    settings: of the model, complete. labels: those that it can give. longest: the most tokens of
    a span that it learned from. data: what it learned from:
    name, on, sources, fingerprint, held_out, and for each part documents, tokens, spans.
    against: "gold", or "agreement with ..." where unreviewed proposals were learned.
    training: seconds, tokens, best_epoch, epochs, stopped. calibration: see `tagger.calibrating`.
    licence: under which the run may be used, "" where nobody said. versions: of what made it.
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
    licence: str = ""
    versions: dict[str, Any] | None = None
    problem: str = ""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def kind(self) -> Kind:
        """Whether it labels tokens or whole documents."""
        return models.kind(self.model) if self.model else "tagger"

    @property
    def temperature(self) -> float:
        """By which the model's scores are divided before they are probabilities."""
        return float((self.calibration or {}).get("temperature", 1.0))

    @property
    def against(self) -> str:
        return str((self.data or {}).get("against", ""))


class ClassifierRun(NamedTuple):
    """A run that sorts documents; `tagger.categories.classify_documents` has them sorted."""

    info: RunInfo
    classifier: Classifier


class Run:
    """A run that can tag. Nothing is read from its folder any more."""

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
    config, data = read_object(path / CONFIG), read_object(path / DATA)
    try:
        found = _info(path, config, data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise damaged(path / CONFIG, f"{error} is missing or not what it should be") from error
    except UserError as error:
        raise damaged(path / CONFIG, str(error).rstrip(".")) from error
    if not isinstance(data.get("against"), str):
        raise damaged(path / DATA, "it does not say what the scores are against")
    if not found.labels or len(set(found.labels)) < len(found.labels):
        raise damaged(path / CONFIG, "its labels are missing or repeat")
    if not _is_positive((found.calibration or {}).get("temperature", 1.0)):
        raise damaged(path / CONFIG, "its temperature is not a number above 0")
    return found


def _info(path: Path, config: dict[str, Any], data: dict[str, Any]) -> RunInfo:
    family = models.family(config["model"])
    return RunInfo(
        path,
        config["model"],
        str(config["created"]),
        tuple(map(check_name, config["labels"])),
        parse(family.Settings, config["settings"], config["model"]),
        data,
        dict(config["training"]),
        dict(config.get("calibration", {})),
        int(config.get("longest", 3)),
        str(config.get("licence", "")),
        dict(config.get("versions", {})),
    )


def load(path: Path) -> Run:
    """The run of a folder, ready to tag. Raises UserError where it is none, damaged, or a
    classifier's."""
    found = info(path)
    if found.kind != "tagger":
        raise UserError(f"{path} sorts documents ({found.model}); it finds no spans in them.")
    tags = tag_names(found.labels, found.settings.scheme, longest=found.longest)
    tagger = models.family(found.model).load(path, tags, found.settings)
    tagger.temperature = found.temperature
    _check_seal(path)
    return Run(found, tagger)


def load_classifier(path: Path) -> ClassifierRun:
    """The run of a folder, ready to sort documents. Raises UserError where it is none, damaged,
    or a tagger's."""
    found = info(path)
    if found.kind != "classifier":
        raise UserError(f"{path} finds spans ({found.model}); it sorts no documents.")
    family = models.classifier_family(found.model)
    classifier = family.load(path, found.labels, found.settings)
    _check_seal(path)
    return ClassifierRun(found, classifier)


def save(run: Run | ClassifierRun, folder: Path) -> None:
    """Write what loading needs, and no text that the run learned from, into an empty folder."""
    info = run.info
    names = ("model", "labels", "created", "training", "calibration", "longest", "licence")
    config = {name: getattr(info, name) for name in (*names, "versions")}
    write_json(folder / CONFIG, {**config, "settings": to_dict(info.settings)})
    write_json(folder / DATA, info.data)
    (run.classifier if isinstance(run, ClassifierRun) else run.tagger).save(folder)
    seal(folder)


def _check_seal(path: Path) -> None:
    """Raises UserError where a file is not what it was when the run was written."""
    if not (path / SEAL).exists():
        return
    if (name := broken(path, read_object(path / SEAL))) is not None:
        raise damaged(path / name, "it is not as it was when the run was written")


def predictions(path: Path, *, part: Measured = "development") -> Iterator[Prediction]:
    """What the run said of the development part when it was trained, or of the test part when it
    was last measured there (`tagger.testing`). Raises UserError where that is damaged or not
    whole."""
    file = path / (PREDICTIONS if part == "development" else TEST_PREDICTIONS)
    check_file(file, MOST_PREDICTIONS)
    number = 0
    try:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                yield read_row(json.loads(line))
                number += 1
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise damaged(file, f"line {number + 1} cannot be read") from error
    whole = _told_of(path, number) if part == "development" else number
    if not number or number != whole:
        raise damaged(file, f"it holds {number} documents of {whole or 'none'}")


def _told_of(path: Path, number: int) -> object:
    """How many documents the run was measured on; `number` where it does not say."""
    parts = (info(path).data or {}).get("parts")
    told = parts.get("development", {}) if isinstance(parts, dict) else {}
    return told.get("documents", number) if isinstance(told, dict) else number


def evaluation(path: Path, *, part: Measured = "development") -> Evaluation:
    """Every score of a run, from the pairs of gold and predicted spans."""
    found = list(predictions(path, part=part))
    try:
        return evaluate(
            [prediction.doc.spans for prediction in found],
            [prediction.pred for prediction in found],
            names=[prediction.doc.id for prediction in found],
        )
    except UserError as error:
        raise damaged(path / PREDICTIONS, str(error).rstrip(".")) from error


def classification(path: Path, *, part: Measured = "development") -> Classification:
    """Every score of a classifier's run; classes that only this part has among them."""
    found = [row for row in predictions(path, part=part) if row.doc.category is not None]
    gold = [str(row.doc.category) for row in found]
    if any(row.category is None for row in found):
        raise damaged(path / PREDICTIONS, "a document has no predicted category")
    try:
        return classify(gold, [str(row.category) for row in found], classes_of(path, gold))
    except UserError as error:
        raise damaged(path / PREDICTIONS, str(error).rstrip(".")) from error


def classes_of(path: Path, gold: Iterable[str]) -> list[str]:
    """The classes that the run knows, and those of the gold that it does not."""
    return sorted({*info(path).labels, *gold})


def scores(path: Path) -> dict[str, Any]:
    """What `Evaluation.to_dict` says, and `classifier`: `Classification.to_dict`, or None."""
    sorts = info(path).kind == "classifier"
    classifier = classification(path).to_dict() if sorts else None
    return {**evaluation(path).to_dict(), "classifier": classifier}


def _is_positive(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and value > 0


def _info_or_problem(path: Path) -> RunInfo:
    try:
        return info(path)
    except UserError as error:
        return RunInfo(path, problem=str(error))
