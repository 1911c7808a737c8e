"""Opening the test part: what a look costs is said first, and it is recorded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from corpora.errors import UserError
from tagger.looks import looks
from ui.dialogs.form import Form
from ui.dialogs.question import ask
from ui.models.outcomes import looked_at
from ui.retold import retold
from ui.run_folders import is_tested
from ui.verbs.machines import runs_of
from ui.verbs.testing import record


def cost() -> str:
    """What a look at the test part costs, as `tagger.looks.COST` in the interface's language."""
    return QCoreApplication.translate(
        "looking",
        "Each look at the test part makes its scores say less, for whatever is chosen or mended"
        " afterwards is fitted to it: choose by the development part, and look here once, at the"
        " end.",
    )


def ask_to_look(
    parent: QWidget, told: str, act: Callable[[], object], *, choice: QWidget | None = None
) -> Form:
    """Say what it costs, and act if the person still wants to look. told: how often somebody has
    looked, in words; "" for never. choice: stands under that."""
    recorded = QCoreApplication.translate("looking", "The look is recorded.")
    return ask(
        parent,
        act,
        title=QCoreApplication.translate("looking", "Look at the test part?"),
        text="\n\n".join(filter(None, (cost(), f"{told} {recorded}".strip()))),
        go=QCoreApplication.translate("looking", "Look"),
        leave=QCoreApplication.translate("looking", "Leave it"),
        choice=choice,
    )


def looks_told(project: Path) -> str:
    """How often a project's test part was looked at, in words; "" for never."""
    try:
        found = looks(runs_of(project))
    except UserError as error:  # the record is damaged: that is told in its place
        return retold(str(error))
    return looked_at(len(found), found[0].when) if found else ""


def open_mistakes(project: Path) -> None:
    """Write down that somebody looks at the mistakes of all runs that were measured on the test
    part. Raises UserError where it cannot be written down."""
    for run in filter(is_tested, sorted(runs_of(project).iterdir())):
        found = looks(run)
        record(run, project, what="mistakes", against=found[-1].against if found else "gold")
