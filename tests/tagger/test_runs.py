"""Runs: listed, opened and used by anyone, whatever was done to their folder."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import examples, runs
from tagger.predictions import prediction_row, read_row
from tagger.training import train

PEOPLE = ("Ada", "Grace", "Alan", "Kurt")
QUICK = {
    "logistic": {"epochs": "8"},
    "char-bilstm-crf": {"epochs": "8", "word_size": "8", "hidden": "8", "learning_rate": "0.02"},
}


def doc(number: int) -> Document:
    name = PEOPLE[number % len(PEOPLE)]
    text = f"{name} sleeps. Why does {name} sleep?"
    spans = tuple(Span(at, at + len(name), "PER") for at in (0, text.rindex(name)))
    part = "development" if number % 5 == 0 else "train"
    return complete(Document(f"d{number}", text, spans=spans, part=part))


@pytest.fixture(scope="module", params=list(QUICK))
def trained(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run, not to be changed."""
    folder: Path = tmp_path_factory.mktemp("project") / "run-001"
    data = Snapshot(tuple(doc(number) for number in range(40)), name="people")
    list(train(data, model=request.param, settings=QUICK[request.param], run_dir=folder))
    return folder


@pytest.fixture
def run(trained: Path, tmp_path: Path) -> Path:
    """A copy of a run, to be changed at will."""
    return Path(shutil.copytree(trained, tmp_path / "run-001"))


def test_runs_are_listed_with_what_they_say_of_themselves(run: Path) -> None:
    (run.parent / "notes").mkdir()
    broken = run.parent / "broken"
    broken.mkdir()
    (broken / "config.json").write_text("{")
    listed = {info.name: info for info in runs.list_runs(run.parent)}
    assert set(listed) == {"run-001", "broken"}
    assert listed["run-001"].labels == ("PER",)
    assert listed["run-001"].problem == ""
    assert listed["run-001"].data is not None
    assert listed["run-001"].data["name"] == "people"
    assert "is damaged" in listed["broken"].problem
    assert runs.list_runs(run.parent / "nowhere") == []


def test_what_a_document_is_labelled_with_plays_no_part(trained: Path) -> None:
    plain = doc(1).replace(spans=())
    labelled = doc(1).replace(spans=(Span(4, 10, "ORG"),), proposals=(Span(0, 3, "LOC"),))
    tag = runs.load(trained).tag
    [(_, one)], [(back, two)] = list(tag([plain])), list(tag([labelled]))
    assert one == two
    assert back == labelled


def test_spans_say_which_run_found_them(trained: Path) -> None:
    [(tagged, spans)] = runs.load(trained).tag([Document("raw", "Ada sleeps.")])
    [span] = spans
    assert span._replace(score=None) == Span(0, 3, "PER", "run-001")
    assert 0.3 < span.score <= 1.0
    assert tagged.tokens


def test_documents_stream_in_order_and_alone_or_together_get_the_same(
    trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs = [doc(number) for number in range(30)] + [Document("e", ""), Document("w", " \n ")]
    run = runs.load(trained)
    together = list(run.tag(docs))
    alone = [pair for one in docs for pair in run.tag([one])]
    monkeypatch.setattr(examples, "TAGGED_TOGETHER", 20)
    assert together == alone == list(run.tag(docs))
    assert [tagged.id for tagged, _ in together] == [one.id for one in docs]


def test_an_endless_stream_is_tagged_as_it_comes(
    trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examples, "TAGGED_TOGETHER", 50)

    def endless() -> Iterator[Document]:
        while True:
            yield doc(1)

    stream = runs.load(trained).tag(endless())
    assert [next(stream)[0].id for _ in range(20)] == ["d1"] * 20


def test_an_endless_stream_of_empty_documents_is_no_hoard(
    trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examples, "TAGGED_TOGETHER", 50)
    taken: list[int] = []
    empty = (taken.append(number) or Document("e", "") for number in iter(int, 1))
    assert next(runs.load(trained).tag(empty))[1] == ()
    assert len(taken) == 50


def test_a_sentence_of_five_thousand_tokens_is_a_sentence(trained: Path) -> None:
    text = " ".join(["Ada sleeps and"] * 1700)
    [(tagged, spans)] = runs.load(trained).tag([Document("long", text)])
    assert len(tagged.sentences) == 1
    assert [text[span.start : span.end] for span in spans] == ["Ada"] * 1700
    assert all(0 < (span.score or 0) <= 1 for span in spans)


def test_scores_are_computed_from_the_predictions(run: Path) -> None:
    before = runs.evaluation(run)
    assert before.schemes["strict"].possible == 16
    lines = (run / "predictions.jsonl").read_text().splitlines()
    rows = [{**json.loads(line), "pred": []} for line in lines]
    (run / "predictions.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    after = runs.evaluation(run).schemes["strict"]
    assert (after.possible, after.actual, after.recall) == (16, 0, 0.0)
    assert {prediction.doc.title for prediction in runs.predictions(run)} <= {
        doc(number).title for number in range(4)
    }


def test_predictions_know_where_their_documents_are_from() -> None:
    meta = {"source": "mail", "year": 1999, "layers": [[1, 2]], "body": "long " * 100}
    one = doc(0).replace(lang="ko", meta=meta)
    row = json.loads(json.dumps(prediction_row(one, ())))
    back = read_row(row).doc
    assert (back.lang, back.part) == ("ko", "development")
    assert back.meta == {"source": "mail", "year": 1999}  # what documents can be told apart by
    old = {name: value for name, value in row.items() if name not in ("lang", "part", "meta")}
    assert read_row(old).doc.meta == {}
    for wrong in ({"part": "best"}, {"lang": 5}, {"meta": []}, {"meta": {"a": []}}):
        with pytest.raises(ValueError, match="meta"):
            read_row({**row, **wrong})


def test_no_run_at_all(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"is not a run: it has no config\.json"):
        runs.load(tmp_path)
    with pytest.raises(UserError, match=r"nowhere does not exist"):
        runs.load(tmp_path / "nowhere")


@pytest.mark.parametrize("file", ["config.json", "data.json", "vocabulary.json"])
@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, "{}", "\x00\xff", '{"labels": 3}'])
def test_damaged_json_is_said(run: Path, file: str, text: str) -> None:
    (run / file).write_text(text, encoding="latin-1")
    with pytest.raises(UserError, match=rf"{file} is damaged"):
        runs.load(run)


@pytest.mark.parametrize("file", ["data.json", "vocabulary.json", "weights.safetensors"])
def test_a_missing_file_is_said(run: Path, file: str) -> None:
    (run / file).unlink()
    with pytest.raises(UserError, match=rf"{file} is damaged"):
        runs.load(run)


@pytest.mark.parametrize(
    "change",
    [
        {"model": "evil"},
        {"model": ["logistic"]},
        {"settings": {"hidden": 10**12}},
        {"settings": {"no such": 1}},
        {"settings": 5},
        {"labels": []},
        {"labels": ["PER", "PER"]},
        {"labels": [{}]},
        {"labels": ["PER", "LOC"]},
        {"training": 7},
    ],
)
def test_a_hostile_configuration_is_refused(run: Path, change: dict[str, object]) -> None:
    config = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps({**config, **change}))
    with pytest.raises(UserError, match="is damaged"):
        runs.load(run)


def test_weights_cut_short_wrong_or_not_finite_are_refused(run: Path) -> None:
    path = run / "weights.safetensors"
    whole = path.read_bytes()
    arrays = load_file(path)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="no weights that can be read"):
        runs.load(run)
    name = next(iter(arrays))
    for array, says in (
        (arrays[name][:-1], "does not fit"),
        (arrays[name].astype(np.float64), "does not fit"),
        (np.full_like(arrays[name], np.nan), "not finite"),
    ):
        save_file({**arrays, name: array}, path)
        with pytest.raises(UserError, match=says):
            runs.load(run)
    save_file({**arrays, "more": arrays[name]}, path)
    with pytest.raises(UserError, match="more does not fit"):
        runs.load(run)


@pytest.mark.parametrize(
    "line", ["{", "[]", "{}", '{"id": 1}', "[" * 100_000, '{"text": "x", "tokens": 5}']
)
def test_damaged_predictions_are_said(run: Path, line: str) -> None:
    with (run / "predictions.jsonl").open("a") as file:
        file.write(line + "\n")
    with pytest.raises(UserError, match=r"predictions\.jsonl is damaged"):
        runs.evaluation(run)


@pytest.mark.parametrize("kept", [0, 1, 7])
def test_predictions_that_are_not_whole_are_said(run: Path, kept: int) -> None:
    file = run / "predictions.jsonl"
    file.write_text("".join(file.read_text().splitlines(keepends=True)[:kept]))
    with pytest.raises(UserError, match=rf"damaged: it holds {kept} documents of 8"):
        runs.evaluation(run)


def test_predictions_out_of_place_are_said(run: Path) -> None:
    row = json.loads((run / "predictions.jsonl").read_text().splitlines()[0])
    row["pred"] = [[5, 2, "PER", None]]
    (run / "predictions.jsonl").write_text(json.dumps(row))
    with pytest.raises(UserError, match=r"predictions\.jsonl is damaged"):
        runs.evaluation(run)


def test_the_machines_are_not_loaded_before_they_are_asked(trained: Path) -> None:
    """What lists runs and models must open in no time."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom tagger import models, preannotate, runs\n"
        "from tagger.models.settings import describe\n"
        "[describe(models.family(name).Settings) for name in models.names()]\n"
        f"assert runs.list_runs(Path({str(trained.parent)!r}))\n"
        "print([m for m in ('torch', 'spacy', 'sklearn', 'PySide6') if m in sys.modules])"
    )
    root = Path(runs.__file__).parents[1]
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True
    )
    assert shown.stdout.strip() == "[]"
