"""Whether annotations of a project may overlap: nested names, say. A fact about the project, not a
change of it: what is there stays as it is."""

from corpora.project import Project
from corpora.store import settings

NAME = "overlapping"


def allowed(project: Project) -> bool:
    """Whether what a hand labels leaves the annotations that it overlaps."""
    return project.query(settings.get, NAME) == "yes"


def allow(project: Project, on: bool) -> None:
    """Let annotations overlap from now on, or no more. Raises ProjectError where the project
    cannot be written to."""
    project.put(NAME, lambda _: "yes" if on else "")
