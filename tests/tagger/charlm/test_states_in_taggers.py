"""Language models of characters: what a tagger makes of them."""

import random
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from corpora.document import Document
from corpora.errors import UserError
from corpora.tokens import complete
from tagger import language_runs, runs
from tagger.examples import sentences
from tagger.models.base import Sentence
from tagger.models.context import Context, Remembering, padded_states
from tagger.models.recurrent import RecurrentTagger
from tagger.training import train
from tests.tagger.charlm.towns import DOCS, SNAPSHOT, TAGGER, untrained


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
