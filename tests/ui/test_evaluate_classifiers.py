"""The Evaluate workspace on classifiers: categories where taggers have spans."""

import pytest
from PySide6.QtWidgets import QTableView

from corpora import catalog
from corpora.project import Project
from tagger import training
from ui.evaluate.workspace import EvaluateWorkspace
from ui.session import Session


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
    session = Session(Project.open(path))
    evaluate = EvaluateWorkspace(session)
    qtbot.addWidget(evaluate)
    evaluate.resize(1300, 900)
    with qtbot.waitExposed(evaluate):
        evaluate.show()
    qtbot.waitUntil(lambda: table(evaluate, "CATEGORIES").isVisible(), timeout=10_000)
    yield evaluate
    session.close()


def table(evaluate, name: str) -> QTableView:
    return next(t for t in evaluate.findChildren(QTableView) if t.accessibleName() == name)


def test_each_run_has_its_accuracy_and_each_class(evaluate):
    view = table(evaluate, "CATEGORIES")
    model = view.model()
    rows = [[model.index(row, column).data() for column in range(8)] for row in range(8)]
    assert [row[0] for row in rows[::4]] == ["sentiment-logistic-002", "sentiment-logistic-001"]
    assert [row[1] for row in rows[:4]] == ["accuracy", "macro: mean over classes", "neg", "pos"]
    (whole, _, neg, pos) = rows[:4]
    assert int(neg[4]) + int(pos[4]) == int(whole[4])
    assert int(neg[2]) + int(pos[2]) == int(whole[2])
    assert float(whole[7]) == pytest.approx(100 * int(whole[4]) / int(whole[2]), abs=0.05)


def test_tables_of_spans_stay_away_where_there_are_none(evaluate):
    for name in ("THE FOUR SCHEMES", "BY LABEL", "CONLL-2003 · SEQEVAL, STRICT, IOB2"):
        assert not table(evaluate, name).isVisible()
