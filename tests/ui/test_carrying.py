"""Long changes in a thread: told of, given up whole, and nothing raised there is lost."""

from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from corpora.change import Annotated, Change
from corpora.check import differences
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.events import Progress
from corpora.project import Project
from ui.carrying import Carrier, Going, deciding

DOCS = [Document(f"d{at}", "Oslo", part="train") for at in range(20)]
DONE_MS = 10_000


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "p.tagwright", labels=["LOC"])
    list(project.import_documents(DOCS, source="start"))
    return project


def label_all(_hand: Project) -> Change:
    return Change("label all", adds=tuple(Annotated(d.id, Span(0, 4, "LOC")) for d in DOCS))


def labelling(hand: Project) -> Going:
    return deciding(hand, build=label_all, doc="d3")


def test_what_it_did_is_handed_over_as_far_as_one_document_needs(
    project: Project, qtbot: QtBot
) -> None:
    parent = QObject()
    carrier = Carrier(parent)
    told: list[Progress] = []
    carrier.told.connect(told.append)
    with qtbot.waitSignal(carrier.ended, timeout=DONE_MS) as ended:
        carrier.start(project, labelling)
        assert carrier.at_work
    (applied,) = ended.args
    assert told[-1] == Progress(20, 20, "document")
    assert len(applied.docs) == 20
    assert applied.change == Change("label all", adds=(Annotated("d3", Span(0, 4, "LOC")),))
    assert project.label_counts() == {"LOC": 20}
    assert not carrier.at_work


def test_stopped_before_its_end_it_changes_nothing_and_tells_nothing(
    project: Project, qtbot: QtBot
) -> None:
    parent, begun, go_on = QObject(), Event(), Event()
    carrier = Carrier(parent)
    carrier.ended.connect(lambda _: pytest.fail("it was stopped"))

    def slowly(hand: Project) -> Going:
        begun.set()
        go_on.wait(10)
        return (yield from labelling(hand))

    carrier.start(project, slowly)
    assert begun.wait(10)
    Timer(0.1, go_on.set).start()
    carrier.stop()  # comes back when the thread has
    assert go_on.is_set()
    qtbot.wait(20)
    assert project.label_counts() == {}
    assert project.can_undo == "import"
    assert differences(project) == []


@pytest.mark.parametrize("error", [UserError("The disk is full."), ValueError("a fault")])
def test_what_goes_wrong_is_told_or_raised_and_nothing_is_changed(
    project: Project, qtbot: QtBot, error: Exception
) -> None:
    parent = QObject()
    carrier = Carrier(parent)
    said: list[str] = []
    carrier.failed.connect(said.append)

    def build(_hand: Project) -> Change:
        raise error

    def work(hand: Project) -> Going:
        return deciding(hand, build=build, doc=None)

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(carrier.over, timeout=DONE_MS):
        carrier.start(project, work)
    qtbot.wait(20)
    assert said == (["The disk is full."] if isinstance(error, UserError) else [])
    assert [one[1] for one in raised] == ([] if isinstance(error, UserError) else [error])
    assert not carrier.at_work
    assert project.can_undo == "import"
