"""The look of the window: colours light and dark, spacing, type sizes, and how they are applied.

One accent, used for focus and nothing else. Widgets that paint themselves read `current()` and
repaint when `notifier().changed` fires; all others follow the palette and the stylesheet.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import theme_tints
from ui.theme_style import stylesheet
from ui.theme_tints import Lightness, Tint

Mode = Literal["system", "light", "dark"]

# Spacing, in device-independent pixels.
TIGHT, SMALL, MEDIUM, LARGE = 4, 8, 12, 20
RADIUS = 6
# Type scale, in device-independent pixels: notes, the window, the text one reads, headlines.
NOTE_SIZE, BODY_SIZE, TEXT_SIZE, TITLE_SIZE = 12, 13, 17, 22
# Tried where the system names no font of its own, then for scripts that it lacks.
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans")
OTHER_SCRIPTS = (
    "Noto Sans CJK KR",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Color Emoji",
    "Segoe UI Emoji",
    "Apple Color Emoji",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, `#rrggbb`.

    window: behind the text. surface: panels, cards, fields. sunken: wells and hovered rows.
    line: hairlines. border: outlines of controls. accent_soft: what is selected.
    """

    name: str
    dark: bool
    window: str
    surface: str
    sunken: str
    line: str
    border: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    good: str
    warn: str
    bad: str
    tint_share: float
    tint_lightness: Lightness

    def tint(self, colour: str) -> Tint:
        """Background, border and chip text for a label's colour (`#rrggbb`, or "" for neutral)."""
        grounds = (self.window, self.surface, self.accent_soft)
        return theme_tints.tint(
            colour, grounds=grounds, share=self.tint_share, lightness=self.tint_lightness
        )


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f7f7f5",
    surface="#ffffff",
    sunken="#f0f0ed",
    line="#e3e3df",
    border="#cfcfca",
    text="#1a1a1e",
    muted="#61616a",
    accent="#2f55d4",
    accent_soft="#e4eafb",
    good="#1c7043",
    warn="#8a5a00",
    bad="#b93434",
    tint_share=0.16,
    tint_lightness=Lightness((0.3, 0.62), (0.5, 0.62)),
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#17181b",
    surface="#1e1f23",
    sunken="#26272c",
    line="#2f3036",
    border="#44454d",
    text="#ececef",
    muted="#a2a2ab",
    accent="#8aa4ff",
    accent_soft="#2a3354",
    good="#63c692",
    warn="#e2ab4a",
    bad="#f2857f",
    tint_share=0.3,
    tint_lightness=Lightness((0.6, 0.95), (0.6, 0.7)),
)


class Notifier(QObject):
    """Says when another theme was applied."""

    changed = Signal()
    theme = LIGHT


@cache
def notifier() -> Notifier:
    """The one notifier of this process."""
    return Notifier()


def theme(dark: bool) -> Theme:
    return DARK if dark else LIGHT


def current() -> Theme:
    """The theme that was applied last; the light one before that."""
    return notifier().theme


def apply(app: QApplication, chosen: Theme) -> None:
    """Set style, palette, default font and stylesheet, then tell those who paint themselves."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font(BODY_SIZE))
    app.setPalette(palette(chosen))
    app.setStyleSheet(stylesheet(chosen))
    notifier().theme = chosen
    notifier().changed.emit()


def follow(app: QApplication, mode: Mode = "system") -> None:
    """Apply a theme: a fixed one, or the system's, now and whenever that changes."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: _obey(app))
    app.setProperty("themeMode", mode)
    _obey(app)


def set_mode(app: QApplication, mode: Mode) -> None:
    """Change between the system's theme and a fixed one, after `follow`."""
    app.setProperty("themeMode", mode)
    _obey(app)


def _obey(app: QApplication) -> None:
    mode = app.property("themeMode")
    system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    chosen = theme(mode == "dark" or (mode == "system" and system_dark))
    if chosen != current() or not app.styleSheet():
        apply(app, chosen)


def font(size: float, *, bold: bool = False) -> QFont:
    """The system's sans, then fonts for other scripts and emoji. `size` in pixels."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    # Without a desktop, Qt only knows the alias; what stands behind it is chance.
    first = SANS if system in ("Sans Serif", "Sans", "") else (system, *SANS)
    chosen = QFont([*_installed(first), *_installed(OTHER_SCRIPTS)] or [system])
    chosen.setPixelSize(max(1, round(size)))
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    # A text is shown as it is: Inter would write 3x4 as 3×4, and -> as an arrow.
    chosen.setFeature(QFont.Tag("calt"), 0)
    return chosen


@cache
def _families() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def _installed(families: tuple[str, ...]) -> list[str]:
    return [family for family in families if family in _families()]


def palette(chosen: Theme) -> QPalette:
    """For what the stylesheet does not reach: text views, plots, native dialogs."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.window,
        QPalette.ColorRole.Base: chosen.surface,
        QPalette.ColorRole.AlternateBase: chosen.sunken,
        QPalette.ColorRole.Button: chosen.surface,
        QPalette.ColorRole.ToolTipBase: chosen.text,
        QPalette.ColorRole.ToolTipText: chosen.surface,
        QPalette.ColorRole.Highlight: chosen.accent_soft,
        QPalette.ColorRole.Mid: chosen.border,
        QPalette.ColorRole.Link: chosen.accent,
        QPalette.ColorRole.PlaceholderText: chosen.muted,
    }
    for role in ("WindowText", "Text", "ButtonText", "BrightText", "HighlightedText"):
        roles[getattr(QPalette.ColorRole, role)] = chosen.text
    for role_, colour in roles.items():
        result.setColor(role_, QColor(colour))
    for role in ("WindowText", "Text", "ButtonText"):
        disabled = QPalette.ColorGroup.Disabled
        result.setColor(disabled, getattr(QPalette.ColorRole, role), QColor(chosen.muted))
    return result
