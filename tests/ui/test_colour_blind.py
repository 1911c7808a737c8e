"""Labels stay apart for eyes that see no red or no green.

Their sight is simulated by the matrices of Machado, Oliveira and Fernandes (2009), "A
Physiologically-based Model for Simulation of Color Vision Deficiency", table 1, severity 1.0, on
linear light.
Distances are Euclidean in OKLab, times 100: about 2 is the least that one sees side by side.
"""

from itertools import combinations, pairwise

import pytest

from corpora.labels import COLOURS
from ui.theme import DARK, LIGHT, Theme
from ui.theme_colours import channels, linear
from ui.theme_lightness import DARKEST, LIGHTEST, Lab, colour, from_linear, lab, within

SIGHT = {
    "all": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
FIRST = COLOURS[:10]
APART = 4.0
CONFUSED = ("#b0569f", "#5f7f8f")  # a violet and a grey blue: the same without green


def seen(shown: str, sight: str) -> Lab:
    light = [linear(value / 255) for value in channels(shown)]
    rows = [sum(a * b for a, b in zip(row, light, strict=True)) for row in SIGHT[sight]]
    return from_linear(*(min(1.0, max(0.0, value)) for value in rows))


def distance(one: str, other: str, sight: str) -> float:
    pairs = zip(seen(one, sight), seen(other, sight), strict=True)
    return 100 * sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_the_first_ten_labels_stay_apart(look: Theme, sight: str) -> None:
    lines = [look.tint(given).border for given in FIRST]
    nearest = min(combinations(lines, 2), key=lambda pair: distance(*pair, sight))
    assert distance(*nearest, sight) >= APART, nearest


def test_the_measure_finds_what_such_eyes_confuse() -> None:
    assert distance(*CONFUSED, "no green") < APART
    assert distance(*CONFUSED, "all") > 3 * APART


def test_no_label_looks_like_the_focus() -> None:
    for look in (LIGHT, DARK):
        for given in COLOURS:
            assert distance(look.tint(given).border, look.accent, "all") >= 2 * APART


def test_lightness_is_that_of_oklab() -> None:
    # https://bottosson.github.io/posts/oklab/: white has lightness 1 and no hue.
    assert lab("#ffffff") == pytest.approx((1, 0, 0), abs=1e-4)
    assert lab("#000000") == pytest.approx((0, 0, 0))
    for given in COLOURS:
        assert colour(lab(given)) == given


def test_lighter_colours_stay_lighter() -> None:
    moved = [lab(within(given, (0.3, 0.6))).lightness for given in sorted(COLOURS, key=_lightness)]
    assert all(a <= b + 0.01 for a, b in pairwise(moved))
    assert DARKEST < LIGHTEST
    assert lab(within("#000000", (0.3, 0.6))).lightness == pytest.approx(0.3, abs=0.01)


def _lightness(given: str) -> float:
    return lab(given).lightness
