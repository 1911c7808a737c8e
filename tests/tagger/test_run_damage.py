"""Run folders from strangers: whatever was done to a file, the run is as it was or refused.

What must hold of each trial: nothing but UserError is raised, in one sentence; a sealed run that
loads gives the tags that it gave before; one that nobody sealed gives sound ones. `make soak` tries
many more. A trial that failed is in the message: file, sealed or not, and the number of the chance.
"""

import json
import os
import random
import shutil
import struct
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import modelcard, runs
from tagger.categories import classify_documents
from tagger.training import train
from tests.soak.damage import damaged

SMALL = {"epochs": "3", "word_size": "4", "hidden": "4", "char_filters": "4", "char_size": "4"}
SETTINGS = {
    "logistic": {"epochs": "3"},
    "crf": {},
    "char-bilstm-crf": SMALL,
    "sentiment-logistic": {},
}
ASKED = [complete(Document(str(n), text)) for n, text in enumerate(("Ada sleeps in Ghent.", ""))]
TRIALS, SOAKED = 4, 200
READ_BY_CARDS = ("config.json", "data.json", "predictions.jsonl")


def doc(number: int) -> Document:
    name = ("Ada", "Grace", "Alan")[number % 3]
    spans = (Span(0, len(name), "PER"),)
    part = "development" if number % 5 == 0 else "train"
    category = ("long", "short")[number % 2]
    text = f"{name} sleeps in Ghent."
    return complete(Document(f"d{number}", text, spans=spans, category=category, part=part))


@pytest.fixture(scope="module", params=list(SETTINGS))
def sound(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run, not to be changed."""
    folder: Path = tmp_path_factory.mktemp("runs") / "run-001"
    data = Snapshot(tuple(doc(number) for number in range(60)), name="people")
    list(train(data, model=request.param, settings=SETTINGS[request.param], run_dir=folder))
    return folder


@pytest.fixture
def run(sound: Path, tmp_path: Path) -> Path:
    """A copy of a run, to be changed at will."""
    return Path(shutil.copytree(sound, tmp_path / "runs" / "run-001"))


def answers(folder: Path) -> list[Any]:
    """What the run says of some documents."""
    if runs.info(folder).kind == "classifier":
        sorts = runs.load_classifier(folder).classifier
        return [dict(answer.scores) for answer in classify_documents(sorts, ASKED)]
    return [spans for _, spans in runs.load(folder).tag(ASKED)]


def refusal(work: Callable[[], object]) -> str:
    """What is wrong with how the work was refused, "" where nothing is or it was done."""
    try:
        work()
    except UserError as error:
        text = str(error)
        return "" if text.endswith(".") and "\n" not in text and len(text) < 1000 else text
    return ""


def fault(folder: Path, name: str, sealed: bool, before: list[Any]) -> str:
    """What does not hold of a folder in which this file is damaged, "" where all does."""
    said: list[Any] = []
    works: list[Callable[[], object]] = [lambda: said.append(answers(folder))]
    if name in READ_BY_CARDS:
        works += [lambda: modelcard.text(folder), lambda: runs.list_runs(folder.parent)]
    for work in works:
        if told := refusal(work):
            return told
    if sealed and said and said != [before]:
        return f"it says {said[0]} and said {before}"
    return ""


def trials(sound: Path, folder: Path, number: int) -> Iterator[str]:
    """The faults of so many trials on each file, sealed and not."""
    names = sorted(path.name for path in sound.iterdir() if path.name != "README.md")
    before = answers(sound)
    for name, sealed, chance in product(names, (True, False), range(number)):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(sound, folder)
        raw, other = (sound / name).read_bytes(), (sound / random.choice(names)).read_bytes()
        bad, kinds = damaged(raw, other, random.Random(f"{name} {chance}"))
        (folder / name).write_bytes(bad)
        if not sealed:
            (folder / "seal.json").unlink()
        try:
            found = fault(folder, name, sealed, before)
        except Exception as error:
            found = f"{type(error).__name__}: {error}"
        if found:
            yield f"{name}, sealed: {sealed}, {chance} ({', '.join(kinds)}): {found[:300]}"


@pytest.mark.parametrize("number", [TRIALS, pytest.param(SOAKED, marks=pytest.mark.soak)])
def test_a_damaged_run_is_as_it_was_or_refused(
    sound: Path, tmp_path: Path, number: int, record_property: Callable[[str, Any], None]
) -> None:
    with warnings.catch_warnings():
        # Weights that nobody learned may overflow; what comes of it is tried below.
        warnings.simplefilter("ignore", RuntimeWarning)
        faults = list(trials(sound, tmp_path / "runs" / "run-001", number))
    record_property("tried", ["damaged run folders", number * 2 * len(list(sound.iterdir()))])
    assert faults == []


def test_every_file_is_missed_or_not_needed(sound: Path, tmp_path: Path) -> None:
    before = answers(sound)
    for path in sound.iterdir():
        folder = Path(shutil.copytree(sound, tmp_path / path.name / sound.name))
        (folder / path.name).unlink()
        if path.name in ("README.md", "events.jsonl", "predictions.jsonl", "seal.json"):
            assert answers(folder) == before
        else:
            with pytest.raises(UserError, match=r"has no config\.json|is missing|is damaged"):
                answers(folder)


def test_one_bit_of_the_weights_is_noticed(run: Path) -> None:
    path = run / "weights.safetensors"
    raw = bytearray(path.read_bytes())
    raw[-2] ^= 1
    path.write_bytes(raw)
    with pytest.raises(UserError, match="not as it was when the run was written"):
        answers(run)


def test_another_model_of_the_same_shape_is_noticed(run: Path) -> None:
    config = json.loads((run / "config.json").read_text())
    renamed = [label + "X" for label in config["labels"]]
    (run / "config.json").write_text(json.dumps({**config, "labels": renamed}))
    with pytest.raises(UserError, match="is damaged"):
        answers(run)


@pytest.mark.parametrize("name", ["config.json", "weights.safetensors", "predictions.jsonl"])
def test_links_and_pipes_are_not_followed(run: Path, tmp_path: Path, name: str) -> None:
    elsewhere = Path(shutil.copy(run / name, tmp_path / "elsewhere"))
    for kind in ("link", "pipe"):
        (run / name).unlink()
        if kind == "link":
            (run / name).symlink_to(elsewhere)
        elif hasattr(os, "mkfifo"):
            os.mkfifo(run / name)
        with pytest.raises(UserError, match=r"not a plain file|is not a run|missing"):
            (modelcard.text if name == "predictions.jsonl" else answers)(run)


@pytest.mark.parametrize(
    "name", ["config.json", "data.json", "vocabulary.json", "weights.safetensors", "seal.json"]
)
def test_a_file_that_claims_to_be_huge_is_not_read(run: Path, name: str) -> None:
    with (run / name).open("r+b") as file:
        file.truncate(2**35)  # a hole: it takes no place on the disk
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match=r"bytes there|not as it was"):
            answers(run)
        assert tracemalloc.get_traced_memory()[1] < 2**26
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04" + b"\0" * 100,
        b"\x80\x04\x95\x10\0\0\0\0\0\0\0\x8c\x05posix\x8c\x06system\x93.",
        struct.pack("<Q", 10 * 2**30) + b"{}",
        struct.pack("<Q", 2**63),
        struct.pack("<Q", 2) + b"{}",
    ],
)
def test_what_is_no_safetensors_is_refused(run: Path, content: bytes) -> None:
    (run / "weights.safetensors").write_bytes(content)
    with pytest.raises(UserError, match=r"weights\.safetensors is damaged"):
        answers(run)


@pytest.mark.parametrize("kind", ["F32", "F64", "BF16", "I64", "F8_E4M3", "BOOL"])
def test_headers_that_claim_what_is_not_there_are_refused(run: Path, kind: str) -> None:
    header = {"coef": {"dtype": kind, "shape": [10**5, 10**5], "data_offsets": [0, 4 * 10**10]}}
    raw = json.dumps(header).encode()
    (run / "weights.safetensors").write_bytes(struct.pack("<Q", len(raw)) + raw + b"\0" * 64)
    with pytest.raises(UserError, match=r"weights\.safetensors is damaged"):
        answers(run)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "9" * 5000, "-1", "1e30"])
def test_huge_numbers_break_nothing(run: Path, number: str) -> None:
    (run / "seal.json").unlink()
    before = answers(run)
    for key in ("longest", "seconds", "tokens", "temperature", "epochs", "held_out", "documents"):
        for name in ("config.json", "data.json"):
            raw = (run / name).read_text()
            values = json.loads(raw)
            if not _replaced(values, key):
                continue
            (run / name).write_text(json.dumps(values).replace('"@"', number))
            assert refusal(lambda: modelcard.text(run)) == ""
            said: list[Any] = []
            assert refusal(lambda said=said: said.append(answers(run))) == ""  # type: ignore[misc]
            if said and key != "temperature":
                assert said == [before]
            (run / name).write_text(raw)


def _replaced(values: Any, key: str) -> bool:
    """Put a mark in the place of every value of this key; whether there was any."""
    if not isinstance(values, dict):
        return False
    found = [_replaced(value, key) for value in values.values()]
    if key in values:
        values[key] = "@"
    return key in values or any(found)


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "os.path:join", "a/b", ""])
def test_no_name_in_a_folder_is_a_path_or_a_module(run: Path, name: str) -> None:
    config = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps({**config, "model": name}))
    with pytest.raises(UserError, match="is damaged"):
        answers(run)
    (run / "config.json").write_text(json.dumps(config))
    (run / "seal.json").write_text(json.dumps({name: "0" * 64}))
    with pytest.raises(UserError, match="is damaged"):
        answers(run)


def test_labels_without_end_are_refused_before_they_are_multiplied(run: Path) -> None:
    config = json.loads((run / "config.json").read_text())
    config["labels"] = [f"L{number}" for number in range(100_000)]
    (run / "config.json").write_text(json.dumps(config))
    with pytest.raises(UserError, match=r"100,000 labels are too many|is damaged"):
        answers(run)
