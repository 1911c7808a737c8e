"""Figures of reports: SVG that stands alone in a page, tells its numbers, is always the same."""

import re
import subprocess
import sys
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.theme import DARK, LIGHT, Theme
from ui.theme_colours import READABLE, VISIBLE, contrast, mix
from ui.verbs.figures import FAINTEST, FULLEST, Bar, bars, heat
from ui.verbs.line_figures import Line, curves, growth
from ui.verbs.report_page import page
from ui.verbs.report_style import PAINTS
from ui.verbs.tabular import ScoreTable

BOTH = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
LABELS = ["PER", "$x_1$ & <b>", "语言处理", "😀 émoji", "שלום", "_hidden", "a\x0bb\ud800"]


def some_bars() -> str:
    rows = [Bar(name, at / 8, at / 9, at / 7, f"{at}.5") for at, name in enumerate(LABELS)]
    return bars([*rows, Bar("empty", None, shown="–")], title="Strict F1 by label")


def some_counts() -> str:
    return bars([Bar("missed", 40, shown="40"), Bar("split", 2, shown="2")], title="Kinds", full=40)


def some_heat() -> str:
    cells = [[12 if row == at else (row * at) % 3 for at in range(7)] for row in range(7)]
    return heat(LABELS, LABELS, cells, title="Which label was taken for which")


def some_reliability() -> str:
    points = [(0.55, 0.4), (None, None), (0.85, 0.8)]
    lines = [Line("first: error 4.2", points, dots=True), Line("second: error 9.9", points)]
    return curves(lines, title="How sure", x="confidence", y="right", diagonal=True)


def some_precision() -> str:
    line = Line("average precision 81.0", [(0, None), (0.5, 1.0), (1, 0.8)], steps=True)
    return curves([line], title="Precision and recall of pos", x="recall", y="precision")


def some_growth() -> str:
    scores = {10: 0.25, 20: None, 1000: 0.9}
    points = [
        {"documents": size, "scores": {"strict": score}, "interval": {"low": low, "high": low}}
        for size, score in scores.items()
        for low in (None if score is None else score - 0.1,)
    ]
    return growth(points, title="Learning curve", score="strict F1, %")


EACH = pytest.mark.parametrize(
    ("draw", "words"),
    [
        (some_bars, ["PER", "$x_1$ & <b>", "语言处理", "😀 émoji", "שלום", "_hidden", "6.5", "–"]),
        (some_counts, ["missed", "40", "split", "2"]),
        (some_heat, ["PER", "语言处理", "😀 émoji", "12", "1", "2"]),
        (some_reliability, ["confidence", "right", "25", "first: error 4.2", "second: error 9.9"]),
        (some_precision, ["recall", "precision", "average precision 81.0"]),
        (some_growth, ["10", "20", "1,000", "25.0", "90.0", "strict F1, %"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)


def texts(svg: str) -> list[str]:
    """What is written in a figure. It has to be sound XML."""
    found = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return [node.text or "" for node in found]


@EACH
def test_a_figure_has_its_names_and_numbers_as_text(
    draw: Callable[[], str], words: list[str]
) -> None:
    assert set(words) <= set(texts(draw()))


@EACH
def test_the_same_figure_has_the_same_bytes(draw: Callable[[], str], words: list[str]) -> None:
    svg = draw()
    assert svg == draw()
    assert not re.search(r"\d{4}-\d\d-\d\d", svg)


@EACH
def test_a_figure_fetches_nothing_and_styles_nothing_but_itself(
    draw: Callable[[], str], words: list[str]
) -> None:
    svg = draw().replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"http|<style|<image|<script|<metadata|font-family|@import", svg)
    assert set(re.findall(r'(?:href="|url\()(.)', svg)) <= {"#"}
    named = set(re.findall(r' id="(\w+)"', svg))
    assert set(re.findall(r"#(p\w{10}|m\w{10})\b", svg)) <= named


@EACH
def test_a_figure_is_told_to_those_who_do_not_see_it(
    draw: Callable[[], str], words: list[str]
) -> None:
    root = ElementTree.fromstring(draw())
    title, told = root[0], root[1]
    assert root.get("role") == "img"
    assert (title.tag[-5:], told.tag[-4:]) == ("title", "desc")
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == (
        title.get("id"),
        told.get("id"),
    )
    assert title.text
    assert re.search(r"\d", told.text or "")


def test_what_is_told_are_the_numbers() -> None:
    row = Bar("PER", 0.5, 0.25, 0.75, "50.0")
    assert "PER: 50.0 (25.0 to 75.0)." in bars([row], title="F1")
    assert "neg as neg 3, pos 1. pos as pos 4." in heat(
        ["neg", "pos"], ["neg", "pos"], [[3, 1], [0, 4]], title="Confusion"
    )
    assert "first: error 4.2: 55.0 and 40.0, 85.0 and 80.0." in some_reliability()
    assert "10 documents: 25.0 (15.0 to 15.0); 20 documents: not defined;" in some_growth()


def test_a_bar_is_as_long_as_its_value() -> None:
    def widths(*values: float) -> list[float]:
        svg = bars([Bar("a", value, shown="") for value in values], title="F1")
        drawn = re.findall(r'd="([^"]*)"[^>]*--first', svg)
        across = ([float(x) for x in re.findall(r"[ML] ([\d.]+)", path)] for path in drawn)
        return [max(found) - min(found) for found in across]

    whole, half, none = widths(1, 0.5, 0)
    assert half == pytest.approx(whole / 2)
    assert none == 0


def test_what_is_right_and_what_is_not_differ_in_a_table_of_confusion() -> None:
    right = heat(["a", "b"], ["a", "b"], [[3, 0], [0, 4]], title="Confusion")
    wrong = heat(["a", "b"], ["a", "b"], [[0, 3], [4, 0]], title="Confusion")
    assert ("--first" in right, "--second" in right) == (True, False)
    assert ("--first" in wrong, "--second" in wrong) == (False, True)


def test_figures_of_one_page_do_not_share_names() -> None:
    figures = [("a", some_bars()), ("b", some_heat()), ("c", some_reliability())]
    html = page("Scores", [], figures, [])
    names = re.findall(r' id="(\w+)"', html)
    assert len(names) == len(set(names)) >= 6


def test_a_page_gives_every_colour_that_its_figures_name_for_light_and_for_dark() -> None:
    html = page("Scores", [], [("a", some_bars()), ("b", some_heat())], [])
    light, dark = html.split("@media (prefers-color-scheme: dark)")
    named = set(re.findall(r"var\(--(\w+)", html))
    assert {"ink", "line", "first", "second"} <= named
    for name in named:
        assert f"--{name}: {PAINTS[name].light};" in light
        assert f"--{name}: {PAINTS[name].dark};" in dark


@given(
    name=st.text(max_size=40),
    value=st.none() | st.floats(0, 1),
    low=st.none() | st.floats(0, 1),
)
@settings(max_examples=15, deadline=None)
def test_any_name_and_any_value_can_be_drawn(
    name: str, value: float | None, low: float | None
) -> None:
    high = None if low is None else (low + 1) / 2  # the interval may lie beside the value
    svg = bars([Bar(name, value, low, high, "1")], title=name)
    assert texts(svg)[-1] == "1"
    assert "1" in texts(heat([name], [name], [[1]], title="Confusion"))
    ElementTree.fromstring(curves([Line(f"area of {name}", [(low, value)])], title="", x="", y=""))


def test_figures_without_rows_are_empty_not_broken() -> None:
    assert texts(bars([], title="Nothing", full=1)) == []
    assert texts(heat([], [], [], title="Nothing")) == []


def test_matplotlib_waits_until_a_figure_is_drawn_and_no_window_toolkit_is_asked() -> None:
    code = (
        "import sys; import ui.cli; from ui.verbs import score_report, growth_report;"
        " assert 'matplotlib' not in sys.modules;"
        " from ui.verbs.figures import Bar, bars; bars([Bar('a', 1.0)], title='b');"
        " assert 'matplotlib' in sys.modules;"
        " assert not {'matplotlib.pyplot', 'PySide6', 'tkinter'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_person_s_settings_of_matplotlib_are_set_aside_and_left_as_they_were() -> None:
    import matplotlib

    plain = some_precision()
    with matplotlib.rc_context({"lines.linewidth": 9, "svg.fonttype": "path", "axes.grid": True}):
        before = dict(matplotlib.rcParams)
        assert some_precision() == plain
        assert dict(matplotlib.rcParams) == before


@BOTH
def test_the_colours_are_the_window_s(look: Theme) -> None:
    def shown(name: str) -> str:
        return PAINTS[name].dark if look.dark else PAINTS[name].light

    theirs = {"ground": look.window, "ink": look.text, "muted": look.muted, "line": look.line}
    assert {name: shown(name) for name in theirs} == theirs
    for hue in ("first", "second"):
        assert contrast(shown(hue), look.window) >= VISIBLE
        for strength in (FAINTEST, FULLEST):
            cell = mix(shown(hue), look.window, strength)
            assert contrast(look.text, cell) >= READABLE


def test_words_of_a_table_begin_at_one_line_and_figures_end_at_one() -> None:
    rows = [["LOC", "81.0", "48.6 – 65.0", "no difference shown"], ["PER", "–", "–", "–"]]
    made = ScoreTable("By label", ["label", "F1", "95 in 100", "verdict"], rows)
    text = page("Scores", [], [], [made])
    assert "<th class='words'>verdict</th>" in text
    assert "<td class='words'>no difference shown</td>" in text
    assert "<td class='words'>–</td></tr>" in text
    assert "<th>F1</th><th>95 in 100</th>" in text
    assert "<td>81.0</td><td>48.6 – 65.0</td>" in text


def test_bars_begin_where_their_names_end() -> None:
    def wide(name: str) -> float:
        drawn = ElementTree.fromstring(bars([Bar(name, 0.5, shown="50.0")], title="F1"))
        return float(drawn.get("width", ""))

    assert wide("PER") < wide("too short at the left") < wide("x" * 60)
    assert wide("x" * 60) == wide("x" * 600)
