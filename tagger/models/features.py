"""What a linear model is told about a token: names and values, all of them text."""

from collections.abc import Iterator
from functools import lru_cache

from tagger.models.base import Sentence

AFFIXES = (1, 2, 3, 4)
SHAPE_LENGTH = 12


def token_features(sentence: Sentence) -> Iterator[dict[str, str]]:
    """For each token: its word, shape, affixes, place, neighbours, and parts of speech if known."""
    words, pos = sentence.words, sentence.pos
    last = len(words) - 1
    for index, word in enumerate(words):
        features = dict(_own(word))
        for step in (-2, -1, 1, 2):
            place = index + step
            if 0 <= place <= last:
                features[f"{step}:lower"] = words[place].lower()
                features[f"{step}:shape"] = shape(words[place])
            else:
                features[f"{step}:lower"] = "\n"  # no token is a line break
        features["place"] = "first" if index == 0 else "last" if index == last else "within"
        if pos:
            features.update(_parts_of_speech(sentence, index))
        yield features


def _parts_of_speech(sentence: Sentence, index: int) -> Iterator[tuple[str, str]]:
    for step in (-1, 0, 1):
        if 0 <= index + step < len(sentence.pos):
            yield f"{step}:pos", sentence.pos[index + step]


@lru_cache(maxsize=100_000)
def _own(word: str) -> dict[str, str]:
    lower = word.lower()
    features = {"word": word, "lower": lower, "shape": shape(word)}
    for size in AFFIXES:
        features[f"prefix{size}"] = lower[:size]
        features[f"suffix{size}"] = lower[-size:]
    return features


@lru_cache(maxsize=100_000)
def shape(word: str) -> str:
    """`Xxxd-dd`: X, x, d for upper case, lower case and digits, runs cut to two, others as is."""
    result = ""
    for char in word:
        kind = "X" if char.isupper() else "x" if char.islower() else "d" if char.isdigit() else char
        if not result.endswith(kind * 2):
            result += kind
        if len(result) == SHAPE_LENGTH:
            break
    return result
