"""The Evaluate workspace, on runs that were really trained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTableView, QToolButton

from corpora.document import Span
from corpora.project import Project
from tagger import training
from tests.ui.evaluating import evaluating, table
from tests.ui.news import news_project
from ui.evaluate.scored import score
from ui.evaluate.span_cards import SpanCards
from ui.evaluate.span_panel import SpanPanel
from ui.evaluate.workspace import EvaluateWorkspace
from ui.session import Session


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A project with two runs: one learned from reviewed documents, one from fewer of them."""
    path = tmp_path_factory.mktemp("evaluate") / "news.tagwright"
    with news_project(path, development=4, test=0) as project:
        snapshot = project.snapshot("reviewed")
    for name, seed in (("logistic-001", 0), ("logistic-002", 1)):
        run = path.with_suffix(".runs") / name
        list(training.train(snapshot, model="logistic", settings={"seed": seed}, run_dir=run))
    return path


@pytest.fixture
def evaluate(qtbot, path):
    with evaluating(qtbot, Project.open(path)) as evaluate:
        yield evaluate


def texts(view, column: int) -> list[str]:
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def words(evaluate) -> str:
    return "\n".join(label.text() for label in evaluate.findChildren(QLabel) if label.isVisible())


def test_runs_are_laid_side_by_side_in_four_schemes(evaluate):
    assert set(texts(table(evaluate, "SCORES OF EACH RUN"), 0)) == {"logistic-001", "logistic-002"}
    assert "Scored against gold: development, 4 documents." in words(evaluate)
    schemes = texts(table(evaluate, "THE FOUR SCHEMES"), 0)
    assert list(filter(None, schemes)) == ["strict", "exact", "partial", "type"]
    assert len(schemes) == 8


def test_space_unticks_a_run(evaluate, qtbot):
    runs = table(evaluate, "SCORES OF EACH RUN")
    runs.setFocus()
    runs.setCurrentIndex(runs.model().index(0, 0))
    qtbot.keyClick(runs, Qt.Key.Key_Space)
    assert len(texts(table(evaluate, "THE FOUR SCHEMES"), 0)) == 4
    qtbot.keyClick(runs, Qt.Key.Key_Down)
    qtbot.keyClick(runs, Qt.Key.Key_Space)
    assert "Tick a run" in words(evaluate)
    assert not table(evaluate, "THE FOUR SCHEMES").isVisible()


def test_another_scheme_by_label_is_a_key_away(evaluate, qtbot):
    labels = table(evaluate, "BY LABEL")
    before = labels.model().columnCount()
    partial = next(b for b in evaluate.findChildren(QToolButton) if b.text() == "partial")
    qtbot.mouseClick(partial, Qt.MouseButton.LeftButton)
    assert labels.model().columnCount() == before + 2  # PAR, on each side


def test_the_conll_table_comes_when_seqeval_is_loaded(evaluate, qtbot):
    conll = table(evaluate, "CONLL-2003 · SEQEVAL, STRICT, IOB2")
    qtbot.waitUntil(conll.isVisible, timeout=20_000)
    strict = texts(table(evaluate, "THE FOUR SCHEMES"), 11)[:2]
    assert texts(conll, 5)[-2:] == strict


def test_a_number_opens_on_its_spans_and_enter_goes_to_the_document(evaluate, qtbot):
    schemes = table(evaluate, "THE FOUR SCHEMES")
    schemes.setFocus()
    place = schemes.model().index(0, 5)  # strict, missed
    schemes.setCurrentIndex(place)
    qtbot.keyClick(schemes, Qt.Key.Key_Return)
    behind = evaluate.findChild(QListView)
    assert behind.hasFocus()
    assert behind.model().rowCount() == int(place.data())
    with qtbot.waitSignal(evaluate.open_document) as opened:
        qtbot.keyClick(behind, Qt.Key.Key_Return)
    doc_id, start, end = opened.args
    doc = evaluate._session.project.document(doc_id)
    assert any((span.start, span.end) == (start, end) for span in doc.spans)
    qtbot.keyClick(behind, Qt.Key.Key_Escape)
    assert schemes.hasFocus()
    assert schemes.currentIndex().column() == 5


def test_the_list_of_a_run_goes_when_that_run_is_unticked(evaluate, qtbot):
    schemes, runs = table(evaluate, "THE FOUR SCHEMES"), table(evaluate, "SCORES OF EACH RUN")
    schemes.opened.emit(schemes.model().index(0, 2))
    first = texts(runs, 0).index(schemes.model().index(0, 1).data())
    for row, listed in ((1 - first, True), (first, False)):
        runs.setFocus()
        runs.setCurrentIndex(runs.model().index(row, 0))
        qtbot.keyClick(runs, Qt.Key.Key_Space)
        assert (evaluate.findChild(QListView).model().rowCount() > 0) is listed
    assert "Every number is a door" in words(evaluate)


def test_in_a_narrow_window_the_list_stands_under_the_scores(evaluate, qtbot):
    panel = evaluate.findChild(SpanPanel)
    beside = panel.pos()
    evaluate.resize(900, 550)
    qtbot.waitUntil(lambda: panel.width() == 900)
    assert panel.y() > beside.y()
    assert panel.height() < 120  # it says how to list something, no more
    schemes = table(evaluate, "THE FOUR SCHEMES")
    assert schemes.horizontalScrollBar().maximum() == 0
    schemes.setFocus()
    schemes.setCurrentIndex(schemes.model().index(0, 5))
    qtbot.keyClick(schemes, Qt.Key.Key_Return)
    assert panel.view.hasFocus()
    qtbot.waitUntil(lambda: panel.height() > 250)
    evaluate.resize(1300, 900)
    qtbot.waitUntil(lambda: panel.x() > 0)
    assert panel.view.isVisible()


def test_what_the_list_explains_is_on_one_line_where_there_is_room(evaluate, qtbot):
    schemes = table(evaluate, "THE FOUR SCHEMES")
    schemes.opened.emit(schemes.model().index(0, 2))
    panel = evaluate.findChild(SpanPanel)

    evaluate.resize(1400, 900)
    qtbot.waitUntil(lambda: "predicted\nEnter opens" in words(panel))
    evaluate.resize(900, 600)
    qtbot.waitUntil(lambda: "predicted · Enter opens" in words(panel))


def test_a_click_opens_a_number_too(evaluate, qtbot):
    schemes = table(evaluate, "THE FOUR SCHEMES")
    place = schemes.visualRect(schemes.model().index(0, 2)).center()
    qtbot.mouseClick(schemes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "correct" in words(evaluate)
    assert evaluate.findChild(QListView).model().rowCount() > 0


def test_intervals_and_the_difference_come_when_they_are_ready(evaluate, qtbot):
    runs = table(evaluate, "SCORES OF EACH RUN")
    qtbot.waitUntil(lambda: "±" in texts(runs, 1)[0], timeout=20_000)
    heading = runs.model().headerData(5, Qt.Orientation.Horizontal)
    assert heading == f"against {texts(runs, 0)[-1]}"  # the newest is on top
    assert "p = " in texts(runs, 5)[0]
    assert texts(runs, 5)[1] == "–"
    assert "Few documents (4)" in words(evaluate)
    runs.setFocus()
    runs.setCurrentIndex(runs.model().index(1, 0))
    qtbot.keyClick(runs, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: texts(runs, 5)[0] == "–", timeout=20_000)
    assert runs.hasFocus()
    assert runs.currentIndex().row() == 1


def test_a_project_without_runs_says_what_to_do(qtbot, tmp_path):
    session = Session(Project.create(tmp_path / "empty.tagwright"))
    evaluate = EvaluateWorkspace(session)
    qtbot.addWidget(evaluate)
    evaluate.show()
    qtbot.waitUntil(lambda: "Train a model" in words(evaluate))
    (way,) = [button for button in evaluate.findChildren(QPushButton) if button.isVisible()]
    with qtbot.waitSignal(evaluate.models_wanted):
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    session.close()


def test_the_difference_says_what_it_is(evaluate, qtbot):
    runs = table(evaluate, "SCORES OF EACH RUN")
    qtbot.waitUntil(lambda: "p = " in texts(runs, 5)[0], timeout=20_000)
    cell, said = runs.model().index(0, 5), Qt.ItemDataRole.AccessibleDescriptionRole
    assert "p of a paired randomisation test" in cell.data(said)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data(said)
    assert "randomisation" in runs.model().headerData(5, Qt.Orientation.Horizontal, said)


def test_mistakes_are_counted_as_mistakes(evaluate, qtbot):
    kinds = table(evaluate, "KINDS OF MISTAKE")
    last = kinds.model().rowCount() - 1
    kinds.setCurrentIndex(kinds.model().index(last, 1))
    qtbot.keyClick(kinds, Qt.Key.Key_Return)
    number = evaluate.findChild(QListView).model().rowCount()
    assert number > 1
    assert f"{number} mistakes" in words(evaluate)


def test_long_names_give_way_to_figures(qtbot):
    name, label = "Verkehrsinfrastrukturfinanzierungsgesellschaft-001", "Verkehrsinfrastruktur" * 3
    run = score(name, ["a"], [[Span(0, 3, label)]], [[Span(0, 3, label)]])
    cards = SpanCards()
    qtbot.addWidget(cards)
    cards.resize(860, 900)
    cards.show()
    cards.show_runs([run])
    (view,) = [t for t in cards.findChildren(QTableView) if t.accessibleName() == "BY LABEL"]
    header = view.horizontalHeader()
    assert header.length() <= view.viewport().width()
    hints = [view.sizeHintForColumn(column) for column in range(header.count())]
    assert all(header.sectionSize(at) >= hints[at] for at in range(2, header.count()))
    assert header.sectionSize(0) < hints[0]
    assert view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == label
    (kinds,) = [t for t in cards.findChildren(QTableView) if t.accessibleName().startswith("KINDS")]
    heads = kinds.horizontalHeader()
    assert heads.sectionSize(1) < heads.sectionSizeHint(1)  # the run's name, not what a kind is
    assert heads.sectionSize(2) >= kinds.sizeHintForColumn(2)
    cards.resize(1600, 900)
    qtbot.waitUntil(lambda: header.sectionSize(0) >= hints[0])
