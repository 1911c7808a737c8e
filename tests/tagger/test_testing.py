"""The test part: measured apart, and every look at it is on record."""

import json
from pathlib import Path

import pytest

from corpora.document import Document, Part, Span
from corpora.errors import UserError
from corpora.events import Message, Progress, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import looks, runs
from tagger.looks import Look
from tagger.rundir import LOOKS
from tagger.testing import measure
from tagger.training import train

PEOPLE = ("Ada", "Grace", "Alan", "Kurt")
PARTS: tuple[Part, ...] = ("train", "train", "train", "development", "test")


def doc(number: int, part: Part | None = None) -> Document:
    name = PEOPLE[number % len(PEOPLE)]
    text = f"{name} sleeps in room {number}. Why does {name} sleep?"
    spans = tuple(Span(at, at + len(name), "PER") for at in (0, text.rindex(name)))
    kind = "early" if name < "B" else "late"
    part = part or PARTS[number % len(PARTS)]
    return complete(Document(f"d{number}", text, spans=spans, part=part, category=kind))


DATA = Snapshot(tuple(doc(number) for number in range(40)), name="people")


@pytest.fixture(params=["logistic", "sentiment-logistic"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / "run-001"
    list(train(DATA, model=request.param, run_dir=folder))
    return folder


def test_a_run_is_measured_on_the_test_part_apart_from_the_development_part(run: Path) -> None:
    before = runs.scores(run)
    *events, last = measure(run, DATA)
    assert isinstance(last, Result)
    assert last.data == {"documents": 8, "against": "gold"}
    assert events == [Progress(8, 8, "document")]
    assert [row.doc.id for row in runs.predictions(run, part="test")] == [
        doc.id for doc in DATA.part("test")
    ]
    assert len(runs.evaluation(run, part="test")) == 8
    assert runs.scores(run) == before
    if runs.info(run).kind == "classifier":
        assert runs.classification(run, part="test").accuracy is not None
        runs.load_classifier(run)  # its seal holds
    else:
        runs.load(run)


def test_measured_again_it_is_today_s_data_that_count(run: Path) -> None:
    list(measure(run, DATA))
    more = Snapshot((*DATA.documents, doc(100, "test")))
    assert list(measure(run, more))[-1] == Result({"documents": 9, "against": "gold"})
    assert sum(1 for _ in runs.predictions(run, part="test")) == 9
    assert not list(run.glob(".*"))


def test_against_proposals_it_is_agreement(run: Path) -> None:
    proposed = Snapshot(DATA.documents, "proposed", ("en_core_web_sm",))
    result = list(measure(run, proposed))[-1]
    assert isinstance(result, Result)
    assert result.data["against"] == "agreement with en_core_web_sm"


def test_texts_that_are_in_two_parts_are_told(run: Path) -> None:
    twin = doc(3).replace(id="twin", part="test")  # of the development part
    other = doc(0).replace(id="other", part="test")  # of the training part
    both = Snapshot((*DATA.documents, twin, other))
    told = next(measure(run, both, learned=DATA.part("train")))
    assert isinstance(told, Message)
    assert told.text.startswith("2 documents of the test part have the text of one")
    assert not any(isinstance(event, Message) for event in measure(run, DATA))


def test_without_a_test_part_there_is_nothing_to_measure(run: Path) -> None:
    nothing = Snapshot(tuple(DATA.part("train")))
    with pytest.raises(UserError, match=r"The test part has no reviewed document .*review some"):
        list(measure(run, nothing))


LOOK = Look("2026-11-21T09:00:00+00:00", "ana", "crf-001", "scores", 12, "abc", "gold")


def test_looks_are_recorded_and_counted(tmp_path: Path) -> None:
    assert (looks.looks(tmp_path), looks.told([])) == ([], "")
    looks.record(LOOK, tmp_path, tmp_path / "beside")
    assert looks.looks(tmp_path) == looks.looks(tmp_path / "beside") == [LOOK]
    assert looks.told([LOOK]) == "The test part was looked at once, on 2026-11-21."
    later = LOOK._replace(when="2026-11-23T09:00:00+00:00", what="mistakes")
    looks.record(later, tmp_path)
    found = looks.looks(tmp_path)
    assert found == [LOOK, later]
    assert looks.told(found) == "The test part was looked at 2 times, first on 2026-11-21."
    looks.record(later._replace(fingerprint="other"), tmp_path)
    assert "its data have changed since" in looks.told(looks.looks(tmp_path))


@pytest.mark.parametrize("line", ["{", "[]", "3", '{"when": "yesterday"}'])
def test_a_damaged_record_is_refused(tmp_path: Path, line: str) -> None:
    row = {**LOOK._asdict(), **json.loads(line)} if line.startswith('{"') else None
    (tmp_path / LOOKS).write_text(json.dumps(row) if row else line, encoding="utf-8")
    with pytest.raises(UserError, match="is damaged"):
        looks.looks(tmp_path)


def test_a_look_that_cannot_be_recorded_is_refused(tmp_path: Path) -> None:
    (tmp_path / LOOKS).mkdir()
    with pytest.raises(UserError, match="cannot be recorded"):
        looks.record(LOOK, tmp_path)
