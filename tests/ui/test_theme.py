"""The look: everything that is written can be read, in light and in dark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton

from corpora.labels import COLOURS
from ui import theme
from ui.theme import DARK, LIGHT, Theme
from ui.theme_colours import NEUTRAL, READABLE, VISIBLE, contrast, mix, readable

GROUNDS = ("window", "surface", "sunken", "accent_soft")
INKS = ("text", "muted", "good", "warn", "bad")
BOTH = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)


@pytest.fixture
def app(qapp: QApplication):
    yield qapp
    theme.apply(qapp, LIGHT)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mix("#ffffff", "#000000", 0.5) == "#808080"


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_text_can_be_read_on_every_ground(look: Theme, ink: str, ground: str):
    assert contrast(getattr(look, ink), getattr(look, ground)) >= READABLE


@BOTH
def test_inverted_text_can_be_read(look: Theme):
    # Primary buttons and tooltips write the surface's colour on the text's.
    assert contrast(look.surface, look.text) >= READABLE


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_can_be_seen_on_every_ground(look: Theme, ground: str):
    assert contrast(look.accent, getattr(look, ground)) >= VISIBLE


@BOTH
@pytest.mark.parametrize("colour", [*COLOURS, "", "#ffffff", "#000000", "#ffff00"])
def test_labels_can_be_read(look: Theme, colour: str):
    tint = look.tint(colour)
    assert contrast(look.text, tint.background) >= READABLE
    for ground in (tint.background, look.window, look.surface, look.accent_soft):
        assert contrast(tint.text, ground) >= READABLE
    assert contrast(tint.border, look.window) >= VISIBLE


@BOTH
def test_a_label_can_be_read_on_the_tint_of_another(look: Theme):
    """As where a proposal lies within an annotation."""
    for colour in COLOURS:
        for under in COLOURS:
            assert contrast(look.tint(colour).text, look.tint(under).background) >= READABLE


@BOTH
def test_no_label_has_the_accent(look: Theme):
    assert all(look.tint(colour).border != look.accent for colour in COLOURS)


def test_a_colour_that_is_none_is_shown_as_neutral():
    assert LIGHT.tint("") == LIGHT.tint("tomato") == LIGHT.tint(NEUTRAL)


def test_a_colour_that_reads_already_stays():
    assert readable("#000000", ("#ffffff",)) == "#000000"
    assert contrast(readable("#eeeeee", ("#ffffff",)), "#ffffff") >= READABLE


@BOTH
def test_a_theme_reaches_palette_and_widgets(app: QApplication, look: Theme):
    heard = []
    theme.notifier().changed.connect(lambda: heard.append(theme.current()))
    theme.apply(app, look)
    assert theme.current() == look
    assert heard == [look]
    assert app.palette().color(QPalette.ColorRole.Window).name() == look.window
    button = QPushButton("Train")
    button.setProperty("role", "primary")
    button.ensurePolished()
    assert look.surface in app.styleSheet()
    assert "$" not in app.styleSheet()


def test_the_theme_follows_the_system_unless_told_otherwise(app: QApplication):
    theme.follow(app)
    system = app.styleHints().colorScheme()
    assert theme.current().dark == (system == Qt.ColorScheme.Dark)
    theme.set_mode(app, "dark")
    assert theme.current() == DARK
    theme.set_mode(app, "light")
    assert theme.current() == LIGHT


def test_fonts_have_a_size_and_a_weight(qapp: QApplication):
    assert theme.font(17).pixelSize() == 17
    assert theme.font(17, bold=True).weight() > theme.font(17).weight()
    assert theme.font(17).families()


@pytest.mark.parametrize("text", ["3x4", "->", "--> 0xFF", "(c)"])
def test_a_text_is_drawn_by_its_own_characters(text, qapp: QApplication):
    """No font puts another sign in the place of several, as Inter has one for `->`."""
    assert drawn(text) == [glyph for character in text for glyph in drawn(character)]


def drawn(text: str) -> list[int]:
    """The glyphs of a text."""
    layout = QTextLayout(text, theme.font(13))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
