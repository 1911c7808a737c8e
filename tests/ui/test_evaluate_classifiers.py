"""The Evaluate workspace on classifiers: categories where taggers have spans."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView

from corpora import catalog, edits
from corpora.project import Project
from tagger import training
from tagger.evaluation import classify
from tests.ui.evaluating import evaluating, table
from ui.evaluate.class_rows import verdicts
from ui.evaluate.class_trust import find_class_trust
from ui.evaluate.curve_canvas import CurveCanvas
from ui.evaluate.scored import Answer, score


@pytest.fixture
def evaluate(qtbot, tmp_path):
    path = tmp_path / "reviews.tagwright"
    with Project.create(path) as project:
        docs = list(catalog.load("sample-reviews"))
        list(project.import_documents(docs, source="sample"))
        snapshot = project.snapshot("proposed")
    for seed in (1, 2):
        run = path.with_suffix(".runs") / f"sentiment-logistic-00{seed}"
        values = {"ngrams": seed}
        list(training.train(snapshot, model="sentiment-logistic", settings=values, run_dir=run))
    with evaluating(qtbot, Project.open(path)) as evaluate:
        yield evaluate


def rows(evaluate) -> list[list[str]]:
    model = table(evaluate, "CATEGORIES").model()
    across = range(model.columnCount())
    return [[model.index(row, at).data() for at in across] for row in range(model.rowCount())]


def test_the_runs_stand_under_one_another_class_by_class(evaluate):
    found = rows(evaluate)
    assert [row[0] for row in found[::2]] == [
        "accuracy",
        "macro: mean over classes",
        "micro: all classes together",
        "neg",
        "pos",
    ]
    assert {row[0] for row in found[1::2]} == {""}
    assert [row[1] for row in found[:2]] == ["sentiment-logistic-002", "sentiment-logistic-001"]
    whole, neg, pos = found[0], found[6], found[8]
    assert int(neg[4]) + int(pos[4]) == int(whole[4])
    assert int(neg[2]) + int(pos[2]) == int(whole[2])
    accuracy = float(whole[7].split()[0])
    assert accuracy == pytest.approx(100 * int(whole[4]) / int(whole[2]), abs=0.05)
    assert found[4][7] == f"{accuracy:.1f}"  # micro over all classes


def test_two_runs_have_intervals_and_a_verdict(evaluate, qtbot):
    qtbot.waitUntil(lambda: "±" in rows(evaluate)[0][7], timeout=20_000)
    found = rows(evaluate)
    assert all("±" in row[7] for at, row in enumerate(found) if at not in (4, 5))
    said = [label.text() for label in evaluate.findChildren(QLabel) if label.isVisible()]
    (verdict,) = [text for text in said if "macro F1" in text]
    assert verdict.startswith("sentiment-logistic-002 against sentiment-logistic-001 – accuracy: ")
    assert "no difference shown" in verdict
    assert "p\N{NBSP}=\N{NBSP}.50" in verdict  # one piece at the end of a line


@pytest.mark.parametrize(
    ("row", "column", "title"), [(0, 4, "right"), (6, 2, "gold neg"), (8, 3, "predicted pos")]
)
def test_every_number_is_a_door_to_documents(evaluate, qtbot, row, column, title):
    view = table(evaluate, "CATEGORIES")
    index = view.model().index(row, column)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    listed = next(one for one in evaluate.findChildren(QListView) if one.isVisible())
    assert listed.model().rowCount() == int(index.data())
    heading = f"{title} · {index.data()} documents"
    assert heading in [label.text() for label in evaluate.findChildren(QLabel)]


def test_a_cell_of_the_confusion_lists_the_documents_that_were_mistaken(evaluate, qtbot):
    view = table(evaluate, "CONFUSION OF CATEGORIES · ROWS GOLD, COLUMNS PREDICTED")
    model = view.model()
    size = range(model.rowCount())
    assert {model.headerData(at, Qt.Orientation.Vertical) for at in size} == {"neg", "pos"}
    total = sum(int(model.index(row, column).data()) for row in size for column in size)
    assert total == int(rows(evaluate)[0][2])
    index = model.index(0, 1)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    listed = next(one for one in evaluate.findChildren(QListView) if one.isVisible())
    assert listed.model().rowCount() == int(index.data()) > 0
    assert all(
        "wrong category" in listed.model().index(at).data() for at in range(int(index.data()))
    )


def test_a_point_of_the_roc_curve_leads_to_documents_and_escape_back(evaluate, qtbot):
    canvas = next(c for c in evaluate.findChildren(CurveCanvas) if c.accessibleName() == "ROC")
    qtbot.waitUntil(canvas.isVisible, timeout=20_000)
    evaluate.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(lambda: canvas.point is not None)
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    listed = next(one for one in evaluate.findChildren(QListView) if one.isVisible())
    assert listed.model().rowCount() == int(rows(evaluate)[0][2])  # all are taken there
    assert listed.hasFocus()
    with qtbot.waitSignal(evaluate.open_document) as opened:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.args[1:] == [0, 0]
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert canvas.hasFocus()


def test_tables_of_spans_stay_away_where_there_are_none(evaluate):
    for name in ("THE FOUR SCHEMES", "BY LABEL", "CONLL-2003 · SEQEVAL, STRICT, IOB2"):
        assert not table(evaluate, name).isVisible()


def test_classifiers_that_were_scored_on_different_data_have_no_contest():
    docs = [["a", "b"], ["a", "c"]]
    one, other = (
        score(
            name,
            ids,
            [[], []],
            [[], []],
            classes=classify(["pos", "neg"], ["pos", "pos"], ["neg", "pos"]),
            answers=[Answer("pos", "pos", {}), Answer("neg", "pos", {})],
        )
        for name, ids in zip(("new", "old"), docs, strict=True)
    )
    told = verdicts([one, other], find_class_trust([one, other], other))
    assert told == "new against old – scored on other documents or other gold: no contest."
    assert verdicts([one], find_class_trust([one], one)) == ""


def test_the_table_of_runs_has_what_a_classifier_comes_to(evaluate):
    runs = table(evaluate, "SCORES OF EACH RUN").model()
    titles = [runs.columns[at].title for at in range(runs.columnCount())]
    assert titles == ["run", "accuracy", "macro F1"]
    for row in range(2):
        shown = [runs.index(row, column).data() for column in (1, 2)]
        assert [rows(evaluate)[row][7].split()[0], rows(evaluate)[2 + row][7].split()[0]] == shown


def test_a_document_is_marked_once_its_category_is_another(evaluate, qtbot):
    view = table(evaluate, "CATEGORIES")
    view.setCurrentIndex(view.model().index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    listed = next(one for one in evaluate.findChildren(QListView) if one.isVisible())
    said = [listed.model().index(at).data() for at in range(2)]
    assert not any(text.startswith("corrected") for text in said)
    doc_id = said[0].rpartition("(")[2].rstrip(")")
    doc = evaluate._session.project.document(doc_id)
    other = "neg" if doc.category == "pos" else "pos"
    evaluate._session.apply(edits.categorise(doc, other))
    assert listed.model().index(0).data().startswith("corrected")
    assert not listed.model().index(1).data().startswith("corrected")
    evaluate._session.undo()
    assert listed.model().index(0).data() == said[0]
