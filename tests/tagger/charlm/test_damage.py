"""Folders of language models, and of taggers with one, that are not as they were."""

import shutil
from pathlib import Path

import pytest

from corpora.errors import UserError
from tagger import language_runs, runs


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("vocabulary.json", '"\\n", ', "", "the line's end first"),
        ("vocabulary.json", '"a"', '"aa"', "not single"),
        ("vocabulary.json", '"a", ', "", "does not fit"),
        ("vocabulary.json", '"chars"', '"char"', "has no chars"),
        ("language_model.json", '"hidden": 24', '"hidden": 25', "does not fit"),
        ("language_model.json", '"hidden": 24', '"hidden": 10000000', "setting hidden"),
        ("language_model.json", '"settings"', '"setting"', "settings is missing"),
        ("language_model.json", "{", "", "not JSON"),
        ("language_model.json", '"towns"', '"cities"', "not as it was"),
    ],
)
def test_a_damaged_folder_is_told(
    learned: Path, tmp_path: Path, file: str, old: str, new: str, what: str
) -> None:
    folder = Path(shutil.copytree(learned, tmp_path / "r"))
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError, match=what):
        language_runs.load(folder)


def test_damaged_weights_are_told(learned: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(learned, tmp_path / "r"))
    whole = (folder / "weights.safetensors").read_bytes()
    for data in (whole[:-1], whole[:100], b"", b"\x80\x04pickle"):
        (folder / "weights.safetensors").write_bytes(data)
        with pytest.raises(UserError, match=r"weights\.safetensors is damaged"):
            language_runs.load(folder)
    (folder / "weights.safetensors").unlink()
    with pytest.raises(UserError, match=r"weights\.safetensors is damaged"):
        language_runs.load(folder)


def test_a_tagger_whose_model_was_tampered_with_is_told(tagged: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tagged, tmp_path / "r"))
    file = folder / "vocabulary.json"
    text = file.read_text(encoding="utf-8")
    for old, new in (('["\\n", ', "["), ('["\\n", ', '["\\n", "€", ')):
        file.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(UserError, match="is damaged"):
            runs.load(folder)
