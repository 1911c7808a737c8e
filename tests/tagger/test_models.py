"""Models by name, what they are told, and that batches play no part in what they say."""

import random
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from corpora.errors import UnknownNameError, UserError
from corpora.tags import TokenSpan, encode
from tagger import models
from tagger.models.base import Example, Sentence
from tagger.models.batches import by_length, shuffled
from tagger.models.decoding import tag_names
from tagger.models.features import shape, token_features
from tagger.models.recurrent import RecurrentTagger, load
from tagger.models.recurrent_learner import RecurrentLearner
from tagger.models.recurrent_settings import RecurrentSettings
from tagger.models.settings import describe, parse
from tagger.models.tensors import make_batch
from tagger.models.vocabulary import PADDING, RESERVED, UNKNOWN, Vocabulary, build, case

SMALL_VALUES = {
    "word_size": 8,
    "char_size": 6,
    "char_filters": 5,
    "hidden": 7,
    "batch": 4,
    "learning_rate": 0.03,
    "dropout": 0.1,
}
SMALL = RecurrentSettings(**SMALL_VALUES)
TAGS = tag_names(["PER"], "BIOES")
NAMES = ["Ann", "Bob", "Cy"]


def example(*words: str) -> Example:
    spans = [TokenSpan(i, i + 1, "PER") for i, word in enumerate(words) if word in NAMES]
    return Example(Sentence(words), encode(len(words), spans, "BIOES"))


EXAMPLES = [
    example("Ann", "sees", "a", "dog", "."),
    example("the", "dog", "sees", "Bob"),
    example(),
    example("Cy"),
    example(*["very"] * 60, "long", "antidisestablishmentarianism"),
]
SENTENCES = [one.sentence for one in EXAMPLES]


@pytest.fixture(scope="module")
def learner() -> RecurrentLearner:
    return RecurrentLearner(EXAMPLES, TAGS, SMALL)


def scores_of(tagger: RecurrentTagger, sentences: list[Sentence]) -> dict[int, np.ndarray]:
    """Each sentence's emissions, without padding."""
    found = {}
    for numbers, scores, lengths in tagger.emissions(sentences):
        for row, (number, length) in enumerate(zip(numbers, lengths, strict=True)):
            found[number] = scores[row, :length]
    return found


def test_models_are_loaded_by_name() -> None:
    assert set(models.MODELS) <= set(models.names())
    for name in models.MODELS:
        assert models.family(name).TITLE
        assert getattr(models.family(name), "KIND", "tagger") == models.kind(name)
        wanted = {"scheme"} if models.kind(name) == "tagger" else set()
        assert {"epochs", "patience", "minutes", "seed"} | wanted <= {
            setting["name"] for setting in describe(models.family(name).Settings)
        }


def test_an_unknown_model_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"'lstm'.*char-bilstm-crf.*logistic"):
        models.family("lstm")


def test_settings_are_given_as_text() -> None:
    values = {"hidden": "50", "dropout": "0.25", "scheme": "IOB2"}
    settings = parse(RecurrentSettings, values, "char-bilstm-crf")
    assert (settings.hidden, settings.dropout, settings.scheme) == (50, 0.25, "IOB2")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("hiden", "5", "no setting of char-bilstm-crf named 'hiden'.*hidden"),
        ("hidden", "many", "hidden cannot be 'many'; it is a whole number from 1 to 4000"),
        ("hidden", "0", "whole number"),
        ("hidden", "1.5", "whole number"),
        ("hidden", 1.5, "whole number"),
        ("hidden", True, "whole number"),
        ("hidden", None, "whole number"),
        ("dropout", "nan", "a number from 0.0 to 0.95"),
        ("dropout", "inf", "a number"),
        ("scheme", "BILOU", "one of IO, IOB1, IOB2, BIOES"),
        ("scheme", [], "one of IO"),
    ],
)
def test_a_bad_setting_is_refused_with_what_it_could_be(
    name: str, value: object, says: str
) -> None:
    with pytest.raises(UserError, match=says):
        parse(RecurrentSettings, {name: value}, "char-bilstm-crf")


def test_features_of_a_token_and_its_neighbours() -> None:
    first, last = token_features(Sentence(["McKay", "runs"], ["NNP", "VBZ"]))
    assert first["word"] == "McKay"
    assert first["shape"] == "XxXxx"
    assert (first["prefix2"], first["suffix3"]) == ("mc", "kay")
    assert (first["1:lower"], first["-1:lower"]) == ("runs", "\n")
    assert (first["place"], last["place"]) == ("first", "last")
    assert (last["-1:pos"], last["0:pos"], "1:pos" in last) == ("NNP", "VBZ", False)
    assert "0:pos" not in next(token_features(Sentence(["McKay"])))


def test_shapes_are_short() -> None:
    assert [shape(w) for w in ("London", "U.S.", "1,250.00", "x" * 99)] == [
        "Xxx",
        "X.X.",
        "d,dd.dd",
        "xx",
    ]


def test_cases_tell_ways_of_writing_apart() -> None:
    words = ["dog", "NATO", "Dog", "iPhone", "1990", "B2B", "--", "東京"]
    assert [case(word) for word in words] == [0, 1, 2, 3, 4, 5, 6, 3]


@given(st.lists(st.integers(0, 9000), max_size=60), st.integers(1, 8), st.integers(0, 99))
def test_batches_hold_every_sentence_once(lengths: list[int], size: int, seed: int) -> None:
    for batches in (list(by_length(lengths, size)), shuffled(lengths, size, random.Random(seed))):
        assert sorted(n for batch in batches for n in batch) == list(range(len(lengths)))
        assert all(0 < len(batch) <= size for batch in batches)
        for batch in batches:
            padded = len(batch) * max(lengths[number] for number in batch)
            assert len(batch) == 1 or padded <= 8192


def test_unknown_words_have_a_number_of_their_own() -> None:
    vocabulary, single = build(SENTENCES)
    encoded = vocabulary.encode([Sentence(["dog", "DOG", "zebra", "1999"])])
    dog, upper, zebra, year = encoded.words[0]
    assert dog == upper >= RESERVED
    assert zebra == year == UNKNOWN != PADDING
    assert not single[dog]
    assert single[vocabulary.encode([Sentence(["a"])]).words[0][0]]
    assert len(vocabulary.encode([]).words) == 0


def test_digits_are_alike() -> None:
    vocabulary = Vocabulary(["0000"], ["1"])
    assert vocabulary.encode([Sentence(["1989"])]).words[0][0] == RESERVED


@given(st.permutations(range(len(SENTENCES))), st.integers(0, len(SENTENCES) - 1))
def test_neither_the_batch_nor_its_padding_plays_a_part(
    learner: RecurrentLearner, order: list[int], alone: int
) -> None:
    together = scores_of(learner, [SENTENCES[number] for number in order])
    single = scores_of(learner, [SENTENCES[alone]])
    if not SENTENCES[alone].words:
        assert not single
        return
    assert np.allclose(single[0], together[order.index(alone)], atol=1e-5)
    tags = learner.tag([SENTENCES[number] for number in order])
    assert learner.tag([SENTENCES[alone]]) == [tags[order.index(alone)]]


def test_what_pads_a_batch_changes_no_gradient(learner: RecurrentLearner) -> None:
    batch = make_batch(learner.vocabulary.encode(SENTENCES), [0, 1, 4], learner.device)
    learner.module.eval()
    scores = learner.module(batch)
    learner.module.crf(scores, torch.zeros_like(batch.words), mask=batch.mask).backward()
    network = learner.module.network
    for embedding in (network.words, network.spelling.chars.embedding):
        assert not embedding.weight.grad[PADDING].any()
        embedding.weight.grad = None


def test_the_same_seed_learns_the_same_model() -> None:
    def learned(seed: int) -> list[np.ndarray]:
        settings = RecurrentSettings(**{**_values(SMALL), "seed": seed})
        learner = RecurrentLearner(EXAMPLES, TAGS, settings)
        for _ in range(3):
            list(learner.epoch())
        return [value.numpy().copy() for value in learner.module.state_dict().values()]

    assert all(map(np.array_equal, learned(1), learned(1)))
    assert not all(map(np.array_equal, learned(1), learned(2)))


def test_the_weights_remembered_come_back() -> None:
    learner = RecurrentLearner(EXAMPLES, TAGS, SMALL)
    list(learner.epoch())
    learner.keep()
    before = scores_of(learner, SENTENCES)
    list(learner.epoch())
    assert not np.allclose(before[0], scores_of(learner, SENTENCES)[0])
    learner.restore()
    assert np.array_equal(before[0], scores_of(learner, SENTENCES)[0])


@pytest.mark.parametrize("name", [m for m in models.MODELS if models.kind(m) == "tagger"])
def test_what_was_saved_tags_as_before(name: str, tmp_path: Path) -> None:
    family = models.family(name)
    known = {setting["name"] for setting in describe(family.Settings)}
    kept = SMALL_VALUES if "hidden" in known else {}
    values = {"scheme": "BIOES", **kept}
    settings = parse(family.Settings, values, name)
    learner = family.learner(EXAMPLES, TAGS, settings)
    for _ in range(30):
        list(learner.epoch())
    learner.save(tmp_path)
    loaded = family.load(tmp_path, TAGS, settings)
    strange = [Sentence(["Zoë", "sees", "Ann", "東京"]), Sentence([]), Sentence(["!"])]
    assert loaded.tag([*SENTENCES, *strange]) == learner.tag([*SENTENCES, *strange])
    assert learner.tag(SENTENCES)[0] == list(EXAMPLES[0].tags)
    assert loaded.tag([]) == []
    assert loaded.tag([Sentence([])]) == [[]]


def test_a_sentence_of_5000_tokens_is_tagged(learner: RecurrentLearner) -> None:
    [tags] = learner.tag([Sentence(["Ann", "sees"] * 2500)])
    assert len(tags) == 5000


def test_settings_that_do_not_fit_the_weights_allocate_nothing(
    learner: RecurrentLearner, tmp_path: Path
) -> None:
    learner.save(tmp_path)
    huge = RecurrentSettings(**{**_values(SMALL), "hidden": 4000, "layers": 8})
    with pytest.raises(UserError, match="does not fit"):
        load(tmp_path, TAGS, huge)


def _values(settings: RecurrentSettings) -> dict[str, object]:
    return {item["name"]: getattr(settings, item["name"]) for item in describe(RecurrentSettings)}


def test_several_networks_learn_alike_and_vote_by_the_mean_of_their_scores(tmp_path: Path) -> None:
    settings = RecurrentSettings(**{**_values(SMALL), "networks": 3, "averaging": 0.0})
    learner = RecurrentLearner(EXAMPLES, TAGS, settings)
    list(learner.epoch())
    first, *others = learner.module.voters()
    assert len(others) == 2
    assert not torch.equal(first.network.words.weight, others[0].network.words.weight)
    batch = make_batch(learner.vocabulary.encode(SENTENCES), [0, 1], learner.device)
    learner.module.eval()
    vectors = first.network.spelling.look_up(batch)
    alone = [voter.network(batch, vectors) for voter in (first, *others)]
    torch.testing.assert_close(learner.module(batch), sum(alone) / 3)
    learner.save(tmp_path)
    assert load(tmp_path, TAGS, settings).tag(SENTENCES) == learner.tag(SENTENCES)
