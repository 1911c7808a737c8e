"""How the text is shown to be read: its font, its size, and numbers beside it. Kept at once."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase

from ui import theme
from ui.annotate.document_view import ZOOMS
from ui.annotate.gutter import NUMBERS
from ui.annotate.text_view import TextView
from ui.picker import Choice, Picker, matching
from ui.settings import Settings


class Reading(QObject):
    """Asks how a text view is to show its text, and remembers it."""

    def __init__(self, text: TextView, settings: Settings) -> None:
        super().__init__(text)
        self._text, self._settings = text, settings
        text.set_family(settings.text("font"))
        kept = settings.text("numbers")
        text.show_numbers(next((kind for kind in NUMBERS if kind == kept), "none"))

    def turn_numbers(self) -> None:
        """From none to lines' numbers, to sentences', to none."""
        kind = NUMBERS[(NUMBERS.index(self._text.numbers) + 1) % len(NUMBERS)]
        self._text.show_numbers(kind)
        self._settings.keep_text("numbers", kind)

    def choose_font(self) -> None:
        """Ask for the font of the text."""
        families = [f for f in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(f)]
        choices = [Choice(self.tr("As the window"), partial(self.set_family, ""))]
        choices += [Choice(family, partial(self.set_family, family)) for family in families]
        self._pick(choices, self.tr("Font of the text"))

    def choose_size(self) -> None:
        """Ask for the size of the text."""
        choices = [
            Choice(
                self.tr("%1 pixels").replace("%1", str(round(theme.TEXT_SIZE * zoom))),
                partial(self._text.set_zoom, zoom),
                detail=f"{round(zoom * 100)} %",
            )
            for zoom in ZOOMS
        ]
        self._pick(choices, self.tr("Size of the text"))

    def set_family(self, family: str) -> None:
        """Show the text in a font; "" is the window's."""
        self._text.set_family(family)
        self._settings.keep_text("font", family)

    def _pick(self, choices: list[Choice], prompt: str) -> None:
        Picker(
            self._text.window(), lambda typed: matching(choices, typed), prompt=prompt, width=420
        ).open()
