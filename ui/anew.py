"""Another language at once: the window's widgets are made anew, on the same project and jobs.

Texts are looked up where a widget is made, so what is shown keeps its words. Making it again is
one way for all of it; what a person would miss is carried over: the document in hand, the cursor
and what is in sight, the filter, the cards of jobs at work with their curves, and the
runs side by side.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import arrangement, languages
from ui.languages import Choice

if TYPE_CHECKING:
    from ui.window import Window


def speak(window: "Window", language: Choice) -> None:
    """Show a window in a language, and remember it."""
    window.settings.language = language
    window.actions_.mark_choices(window.settings)
    app = QCoreApplication.instance()
    assert app is not None  # there is a window
    languages.speak(app, language)
    window.setUpdatesEnabled(False)
    try:
        _make_again(window)
    finally:
        window.setUpdatesEnabled(True)


def _make_again(window: "Window") -> None:
    window.actions_.retitle()
    session = window.session
    if session is None:
        window.lay_out()
        window.show_welcome()
        return
    place = arrangement.place_of(window)
    models = window.workspaces.get("models")
    cards = models.hand_over() if models is not None else []  # type: ignore[attr-defined]
    evaluate = window.workspaces.get("evaluate")
    compared = evaluate.hand_over() if evaluate is not None else None  # type: ignore[attr-defined]
    window.put_away()
    window.lay_out()
    window.show_welcome()
    session = session.renewed()
    window.take(session)
    if cards:
        models = window.workspace("models", session)
        models.take_over(cards)  # type: ignore[attr-defined]
    if compared:
        window.workspace("evaluate", session).take_over(*compared)  # type: ignore[attr-defined]
    arrangement.go_to(window, place)
