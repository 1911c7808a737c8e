"""How the window is arranged: kept between starts, and while the window is made anew."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray

from ui.annotate.cursor import Cursor
from ui.annotate.workspace import AnnotateWorkspace
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.window import Window


def restore(annotate: AnnotateWorkspace, settings: Settings) -> None:
    """Arrange the Annotate workspace as it was when it was kept."""
    sizes = settings.state("panes")
    if sizes is not None:
        annotate.restoreState(sizes)
    annotate.text.set_zoom(settings.number("zoom", 100) / 100)
    annotate.text.show_tags(settings.flag("tags"))
    if settings.flag("no_guideline"):
        annotate.toggle_guideline()


def keep(annotate: AnnotateWorkspace, settings: Settings) -> None:
    settings.keep("panes", annotate.saveState())
    settings.keep_number("zoom", round(annotate.text.zoom * 100))
    settings.keep_flag("tags", annotate.text.tags_shown)
    settings.keep_flag("no_guideline", not annotate.desk.guideline.on)


class Place(NamedTuple):
    """Where a person is in an open project. held: the paragraph at the top of the viewport, and how
    far it begins below that. label: the one that each click gives, "" for none."""

    workspace: str
    cursor: Cursor
    held: tuple[int, int]
    filter: str
    panes: QByteArray
    history: bool
    label: str


def place_of(window: "Window") -> Place:
    annotate = window.annotate
    return Place(
        window.settings.workspace,
        annotate.text.cursor_state,
        annotate.text.held,
        annotate.documents.field.text(),
        annotate.saveState(),
        annotate.side.history_shown,
        annotate.holding.label.name if annotate.holding.label else "",
    )


def go_to(window: "Window", place: Place) -> None:
    """Bring a window on the same project and document there."""
    annotate = window.annotate
    annotate.documents.set_filter(place.filter)
    if place.history:
        annotate.toggle_history()
    if place.label:
        annotate.holding.hold(place.label)
    window.go("annotate")
    annotate.restoreState(place.panes)
    annotate.text.place(place.cursor)
    annotate.text.hold(*place.held)
    window.go(place.workspace)
