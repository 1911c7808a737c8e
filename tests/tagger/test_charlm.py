"""Language models of characters: what they learn from raw text, what a tagger makes of them, and
what they write."""

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file

from corpora.document import Document, Part, Span
from corpora.errors import UnknownNameError, UserError
from corpora.events import Event, Message, Metric, Result, to_dict
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import language_runs, runs
from tagger.examples import sentences
from tagger.models.base import Sentence
from tagger.models.charlm import MOST_CHARS, LanguageModel, alphabet
from tagger.models.charlm import new as new_model
from tagger.models.charlm_learner import bits, pieces
from tagger.models.charlm_settings import CharLmSettings
from tagger.models.context import Context, Remembering, padded_states
from tagger.models.generating import generate
from tagger.models.recurrent import RecurrentTagger
from tagger.models.tensors import threads
from tagger.pretraining import pretrain
from tagger.training import train

SMALL = {"hidden": 24, "char_size": 8, "steps": 16, "batch": 4, "epochs": 6, "minutes": 0.0}
TAGGER = {"word_size": "6", "hidden": "6", "char_filters": "6", "epochs": "2"}
SETTINGS = CharLmSettings(**SMALL)
TOWNS = ("Paris", "Ghent", "Turin", "Porto", "Malmö")


def doc(number: int, part: Part = "train") -> Document:
    town = TOWNS[number % len(TOWNS)]
    text = f"It rains in {town} now. Ann lives in {town}, says Bob."
    spans = [Span(at, at + len(town), "LOC") for at in (text.index(town), text.rindex(town))]
    return complete(Document(f"d{number}", text, spans=tuple(spans), part=part))


DOCS = [doc(number) for number in range(40)]
SNAPSHOT = Snapshot((*DOCS[:20], *(doc(n, "development") for n in range(100, 106))), name="towns")


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Two that wait for each other are slow where others are at work."""
    with threads(1):
        yield


def result_of(events: Iterator[Event]) -> tuple[list[Event], dict[str, object]]:
    *before, last = events
    assert isinstance(last, Result)
    return before, dict(last.data)


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "charlm-001"
    list(pretrain(DOCS, run_dir=folder, name="towns", settings=SMALL))
    return folder


@pytest.fixture(scope="module")
def tagged(learned: Path) -> Path:
    """A tagger's run that was trained with the language model."""
    folder = learned.with_name("tagger")
    settings = {**TAGGER, "language_model": str(learned)}
    list(train(SNAPSHOT, model="char-bilstm-crf", settings=settings, run_dir=folder))
    return folder


def untrained(*words: str) -> LanguageModel:
    return new_model(["the quick brown fox", *words], SETTINGS)


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


# What a tagger makes of it


def test_a_word_has_the_state_at_its_end_and_from_behind_that_at_its_start() -> None:
    model = untrained()
    sentence = Sentence(["the", "fox", "."], glued=[False, False, True])
    [states] = Context(model.module.readers, model.chars).states([sentence])
    numbers = {char: number for number, char in enumerate(model.chars, 1)}
    row = torch.tensor([[numbers.get(char, 0) for char in "\nthe fox.\n"]])
    forwards = model.module.readers.forwards(row)[0][0]
    backwards = model.module.readers.backwards(row.flip(1))[0][0].flip(0)
    for word, (first, last) in enumerate(((1, 3), (5, 7), (8, 8))):
        expected = torch.cat([forwards[last], backwards[first]])
        torch.testing.assert_close(states[word], expected, atol=1e-6, rtol=0)


def test_a_sentence_s_states_do_not_depend_on_the_others() -> None:
    model, rng = untrained(), random.Random(0)
    words = ["the", "quick", "brown", "fox", "日本", "a" * 40]
    some = [Sentence(rng.choices(words, k=rng.randint(1, 60))) for _ in range(20)]
    context = Context(model.module.readers, model.chars)
    together = context.states(some)
    for sentence, states in zip(some, together, strict=True):
        torch.testing.assert_close(context.states([sentence])[0], states, atol=1e-5, rtol=0)
    padded = padded_states(together, 70)
    assert padded.shape == (20, 70, 48)
    assert all(not padded[n, len(row) :].any() for n, row in enumerate(together))


def test_what_is_remembered_is_what_was_read() -> None:
    model = untrained()
    some = [Sentence(["the", "fox"]), Sentence(["quick"]), Sentence(["the", "fox"])]
    some.append(Sentence(["the", "f", "ox"], glued=[False, False, True]))  # the same text
    plain = Context(model.module.readers, model.chars).states(some)
    for most in (0, 300, 2**20):
        remembering = Remembering(model.module.readers, model.chars, most=most)
        for _ in range(2):
            for one, two in zip(plain, remembering.states(some), strict=True):
                torch.testing.assert_close(one, two, atol=1e-6, rtol=0)


def test_a_sentence_knows_its_own_text() -> None:
    one = complete(Document("d", "It  rains,  he said.", part="train"))
    assert [sentence.text for sentence in sentences(one)] == ["It rains, he said."]


def test_a_tagger_holds_the_model_and_needs_its_folder_no_more(
    tagged: Path, learned: Path, tmp_path: Path
) -> None:
    moved = Path(shutil.copytree(tagged, tmp_path / "elsewhere"))
    run = runs.load(moved)
    assert isinstance(run.tagger, RecurrentTagger)
    readers = run.tagger.module.network.readers
    assert readers is not None
    original = language_runs.load(learned).model.module.readers.state_dict()
    for name, tensor in readers.state_dict().items():  # it has not learned with the tagger
        assert torch.equal(tensor, original[name])
    pred = {d.id: [s.key for s in spans] for d, spans in run.tag(SNAPSHOT.documents)}
    kept = {p.doc.id: [s.key for s in p.pred] for p in runs.predictions(tagged)}
    assert {name: pred[name] for name in kept} == kept


def test_a_batch_of_one_and_a_batch_of_many_give_the_same_emissions(tagged: Path) -> None:
    tagger = runs.load(tagged).tagger
    assert isinstance(tagger, RecurrentTagger)
    some = [s for one in DOCS[:8] for s in sentences(one)] + [Sentence(["a"] * 90)]
    together = {}
    for numbers, scores, lengths in tagger.emissions(some):
        for row, (number, length) in enumerate(zip(numbers, lengths, strict=True)):
            together[number] = scores[row, :length]
    for number, sentence in enumerate(some):
        [alone] = tagger.emissions([sentence])
        np.testing.assert_allclose(alone.scores[0], together[number], atol=1e-5)


def test_the_same_words_in_other_places_are_other_words(tagged: Path) -> None:
    tagger = runs.load(tagged).tagger
    assert isinstance(tagger, RecurrentTagger)
    assert tagger.context is not None
    one, two = tagger.context.states([Sentence(["in", "Paris"]), Sentence(["by", "Paris"])])
    assert not torch.allclose(one[1], two[1])


def test_a_language_model_that_is_not_there_is_told(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        settings = {**TAGGER, "language_model": str(folder)}
        with pytest.raises(UserError, match=r"tagwright pretrain"):
            list(train(SNAPSHOT, model="bilstm", settings=settings, run_dir=tmp_path / "r"))


# Damage


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


# Writing


def test_it_writes_what_it_has_learned_and_the_seed_decides(learned: Path) -> None:
    model = language_runs.load(learned).model
    texts = ["".join(generate(model, length=200, seed=seed)) for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]
    assert len(texts[0]) == 200
    assert set(texts[0]) <= set(model.chars)
    likeliest = ["".join(generate(model, length=60, temperature=0, seed=seed)) for seed in (1, 2)]
    assert likeliest[0] == likeliest[1]


def test_a_start_is_gone_on_from(learned: Path) -> None:
    model = language_runs.load(learned).model
    found = "".join(generate(model, length=12, temperature=0, start="It rains in "))
    assert found != "".join(generate(model, length=12, temperature=0, start="Ann lives "))
    assert "".join(generate(model, length=5, start="€ 東京")) != ""
