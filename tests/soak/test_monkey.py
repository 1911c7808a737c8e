"""A monkey at the window, an hour of a hasty person's work in a few minutes: see monkey.py.

Nothing is raised and Qt says nothing; at the end the text shows what the project holds, the log
explains the state, and undo leads back to where it began. No widget, thread or memory is left of
all that was opened and closed.
"""

import tracemalloc
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from corpora import catalog, removing
from corpora.check import differences
from corpora.project import Project
from tagger import training
from tests.soak import health, monkey
from ui.window import Window

HOUR = 3600  # deeds; a hasty person does one a second
WARM = 900  # after these every room was entered, and libraries have what they keep

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """News: some reviewed, from which a run has learned; on others their spans are proposed."""
    path = tmp_path / "news.tagwright"
    docs = list(islice(catalog.load("sample-news"), 20))
    parts = ["train"] * 8 + ["development"] * 4
    reviewed = [
        doc.replace(state="reviewed", part=part) for doc, part in zip(docs, parts, strict=False)
    ]
    opened = [doc.replace(spans=(), state="open") for doc in docs[len(parts) :]]
    with Project.create(path) as project:
        list(project.import_documents([*reviewed, *opened], source="sample"))
        proposals = [
            (doc.id, [span._replace(source="machine", score=0.7) for span in doc.spans])
            for doc in docs[len(parts) :]
        ]
        project.propose("machine", proposals)
        snapshot = project.snapshot("reviewed")
    run = path.with_suffix(".runs") / "logistic-001"
    list(training.train(snapshot, model="logistic", run_dir=run))
    return path


def human(project: Project) -> tuple[object, ...]:
    """What people made: proposals are a machine's, and outside the log."""
    docs = sorted(
        (doc.replace(proposals=()) for doc in project.read()), key=lambda doc: str(doc.id)
    )
    return (docs, project.labels)


def let_loose(window: Window, chance: Random, number: int, errors: list[object]) -> None:
    """So many deeds; the first that raises something, in a slot too, is named."""
    for event in range(number):
        deed = chance.choice(monkey.DEEDS)
        try:
            deed(chance, window)
            if deed is not monkey.press:
                monkey.come_back(window)
            elif event % 5 == 0:
                QApplication.processEvents()
        except Exception as error:
            error.add_note(f"deed {event}: {deed.__name__}")
            raise
        assert not errors, f"deed {event}, {deed.__name__}: {errors}"
    monkey.come_back(window)


def shows_what_there_is(window: Window) -> None:
    """The document in hand is as the project has it; without one in hand there are none at all."""
    session = window.session
    if session.current is None:
        assert session.project.count() == 0
    else:
        assert session.document == session.project.document(session.current)


def leads_back(project: Project, start: tuple[object, ...], entries: int) -> None:
    """The log explains what there is, and undo and redo lead to where the monkey began."""
    assert differences(project) == []
    assert len(project.log()) > entries
    while project.undo():
        pass
    assert (project.count(), len(project.labels)) == (0, 0)
    for _ in range(entries):
        project.redo()
    assert human(project) == start
    assert differences(project) == []


def at_rest(window: Window) -> health.Health:
    """Measured without a project, in the same language and size."""
    path = window.session.project.path
    window.set_language("en")
    window.resize(1200, 800)
    assert window.close_project()
    found = health.look()
    assert window.open_project(path)
    return found


def test_a_monkey_breaks_nothing(window: Window, qtbot) -> None:
    project = window.session.project
    start, entries = human(project), len(project.log())
    chance = Random(1)
    with qtbot.captureExceptions() as errors:
        let_loose(window, chance, 70, errors)
        before = at_rest(window)
        let_loose(window, chance, 80, errors)
        after = at_rest(window)
    assert after.widgets == before.widgets
    assert after.threads == before.threads
    shows_what_there_is(window)
    leads_back(window.session.project, start, entries)


def test_documents_are_removed_in_every_way(window: Window, qtbot) -> None:
    """The one deed, often: each way to it, and undo, with other deeds in between."""
    project = window.session.project
    start, entries = human(project), len(project.log())
    chance = Random(2)
    with qtbot.captureExceptions() as errors:
        for _ in range(40):
            monkey.remove_documents(chance, window)
            monkey.come_back(window)
            monkey.press(chance, window)
        assert not errors
    assert {entry.what for entry in project.log()} >= {removing.WHAT}
    assert {entry.kind for entry in project.log()} == {"do", "undo", "redo"}
    shows_what_there_is(window)
    leads_back(project, start, entries)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 8))
def test_an_hour_of_a_monkey(
    seed: int, window: Window, qtbot, record_property: Callable[..., None]
) -> None:
    import spacy  # noqa: F401 - rules load it when they first need it: no growth of the window's

    chance, project = Random(seed), window.session.project
    start, entries = human(project), len(project.log())
    with qtbot.captureExceptions() as errors:
        let_loose(window, chance, WARM, errors)
        tracemalloc.start()
        before, snapshot = at_rest(window), tracemalloc.take_snapshot()
        let_loose(window, chance, HOUR - WARM, errors)
        after = at_rest(window)
        found = health.gathered(before, after)
        blame = health.culprits(snapshot) if found else ""
        tracemalloc.stop()
    record_property("tried", ["deeds at the window", HOUR])
    record_property("tried", ["MB more resident", round(after.resident - before.resident)])
    assert not found, f"{found}\n{blame}"
    shows_what_there_is(window)
    leads_back(window.session.project, start, entries)
