"""Language models of characters: what they learn from raw text."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file

from corpora.document import Document
from corpora.errors import UnknownNameError, UserError
from corpora.events import Message, Metric, to_dict
from tagger import language_runs
from tagger.models.charlm import MOST_CHARS, alphabet
from tagger.models.charlm_learner import bits, pieces
from tagger.models.charlm_settings import CharLmSettings
from tagger.pretraining import pretrain
from tests.tagger.charlm.towns import (
    DOCS,
    SMALL,
    TOWNS,
    doc,
    untrained,
)
from tests.tagger.towns import result_of


def test_it_learns_to_foretell_and_says_how_it_goes(tmp_path: Path) -> None:
    before, result = result_of(pretrain(DOCS, run_dir=tmp_path / "r", settings=SMALL))
    found = [e.value for e in before if isinstance(e, Metric) and e.name == "bits_per_character"]
    losses = [e.value for e in before if isinstance(e, Metric) and e.name == "loss"]
    assert len(found) == len(losses) == result["epochs"] == 6
    assert losses[-1] < losses[0]
    assert result["bits_per_character"] == min(found) < found[0]
    assert result["perplexity"] == pytest.approx(2 ** min(found))
    assert (result["documents"], result["stopped"]) == (38, False)
    lines = (tmp_path / "r" / "events.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [to_dict(event) for event in before]


def test_bits_are_the_mean_surprise_of_a_character() -> None:
    model = untrained()
    with torch.no_grad():  # scores that do not depend on what was read: every character alike
        for layer in (model.module.next, model.module.previous):
            layer.weight.zero_()
            layer.bias.zero_()
    forwards, backwards = bits(model, ["the fox", "quick"])
    assert forwards == pytest.approx(np.log2(len(model.chars) + 1), rel=1e-6)
    assert backwards == pytest.approx(forwards, rel=1e-6)


def test_pieces_hold_the_texts_once_in_each_direction() -> None:
    text = np.arange(1, 200)
    found = list(pieces([text], CharLmSettings(steps=16, batch=4)))
    for side, whole in ((0, [1, *text]), (1, None)):
        rows = [
            np.concatenate([f[side, row].numpy()[bool(n) :] for n, f in enumerate(found)])
            for row in range(4)
        ]
        if whole is not None:
            assert np.concatenate(rows).tolist() == whole
        else:  # the same rows, from their ends
            assert [row[::-1].tolist() for row in rows] == np.reshape([1, *text], (4, -1)).tolist()


def test_only_the_training_part_is_read(tmp_path: Path) -> None:
    others = [
        doc(n, part).replace(text="Zzz.", tokens=(), sentences=(), spans=())
        for n, part in ((90, "test"), (91, "development"))
    ]
    for name, docs in (("a", DOCS), ("b", [*DOCS, *others])):
        list(pretrain(docs, run_dir=tmp_path / name, settings={**SMALL, "epochs": 1}))
    for file in ("weights.safetensors", "vocabulary.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()
    assert "Z" not in language_runs.load(tmp_path / "b").model.chars


def test_rare_characters_beyond_the_alphabet_are_one() -> None:
    texts = ["".join(map(chr, range(0x4E00, 0x4E00 + 300))), "aa"]
    found = alphabet(texts)
    assert (len(found), found[0], found[1]) == (MOST_CHARS, "\n", "a")


def test_one_document_is_measured_on_its_own_last_sentences(tmp_path: Path) -> None:
    text = " ".join(f"It rains in {town}." for town in TOWNS * 8)
    one = Document("d", text, part="train")
    before, result = result_of(pretrain([one], run_dir=tmp_path / "r", settings=SMALL))
    assert any("one document only" in e.text for e in before if isinstance(e, Message))
    assert result["documents"] == 1
    held = language_runs.info(tmp_path / "r")["data"]["held_out"]
    assert held["sentences"] == 2


@pytest.mark.parametrize("docs", [[], [Document("d", "One.", part="train")], [doc(1, "test")]])
def test_too_little_text_is_told(docs: list[Document], tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too little text"):
        list(pretrain(docs, run_dir=tmp_path / "r", settings=SMALL))
    assert not (tmp_path / "r").exists()


def test_a_bad_setting_or_a_folder_that_is_taken_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="hiden"):
        list(pretrain(DOCS, run_dir=tmp_path / "r", settings={"hiden": 3}))
    with pytest.raises(UserError, match="is there already"):
        list(pretrain(DOCS, run_dir=tmp_path, settings=SMALL))


def test_cancelled_it_leaves_nothing_and_stopped_it_keeps_the_best(tmp_path: Path) -> None:
    work = pretrain(DOCS, run_dir=tmp_path / "r", settings=SMALL)
    assert next(iter(work))
    work.close()  # type: ignore[attr-defined]
    assert not list(tmp_path.iterdir())
    work = pretrain(DOCS, run_dir=tmp_path / "r", settings=SMALL, should_stop=lambda: True)
    _, result = result_of(work)
    assert (result["stopped"], result["epochs"]) == (True, 1)
    assert language_runs.load(tmp_path / "r").model.chars


def test_the_same_texts_and_seed_make_the_same_weights(tmp_path: Path) -> None:
    for name in "ab":
        list(pretrain(DOCS, run_dir=tmp_path / name, settings={**SMALL, "epochs": 2}))
    one, two = ((tmp_path / name / "weights.safetensors").read_bytes() for name in "ab")
    assert one == two


def test_it_goes_on_from_an_earlier_one(learned: Path, tmp_path: Path) -> None:
    _, first = result_of(
        pretrain(DOCS, run_dir=tmp_path / "a", start=learned, settings={"epochs": 1})
    )
    _, fresh = result_of(pretrain(DOCS, run_dir=tmp_path / "b", settings={**SMALL, "epochs": 1}))
    assert first["bits_per_character"] < fresh["bits_per_character"]  # type: ignore[operator]
    assert language_runs.load(tmp_path / "a").model.settings.hidden == 24
    with pytest.raises(UserError, match="cannot change hidden"):
        list(pretrain(DOCS, run_dir=tmp_path / "c", start=learned, settings={"hidden": 9}))
    with pytest.raises(UserError, match="is no language model"):
        list(pretrain(DOCS, run_dir=tmp_path / "c", start=tmp_path))


def test_an_error_beyond_all_bounds_is_told(learned: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(learned, tmp_path / "huge"))
    (folder / "seal.json").unlink()
    arrays = load_file(folder / "weights.safetensors")
    save_file(
        {name: np.full_like(array, 3e38) for name, array in arrays.items()},
        folder / "weights.safetensors",
    )
    with pytest.raises(UserError, match="smaller learning_rate"):
        list(pretrain(DOCS, run_dir=tmp_path / "r", start=folder))
    assert not (tmp_path / "r").exists()
