"""Learning curves and the test part in the Models workspace, with real commands."""

import shutil

from PySide6.QtCore import Qt

from tagger import looks
from tagger.curve_files import list_curves
from tagger.rundir import DATA, PREDICTIONS
from tests.ui.models.hands import answer, choose, press, question, rows, words
from ui.looking import cost
from ui.models.card import JobCard
from ui.models.curves_panel import CurvesPanel
from ui.models.growth_plot import GrowthPlot, Point
from ui.models.same_data import data_marks

WORK_MS = 60_000


def test_a_learning_curve_grows_in_its_card_and_is_kept(qtbot, models, jobs, project):
    choose(qtbot, models, "logistic")
    panel = models.findChild(CurvesPanel)
    assert panel.isHidden()
    with qtbot.waitSignal(jobs.ended, timeout=WORK_MS):
        press(qtbot, models, "Learning curve")
        (job,) = jobs.active
        qtbot.waitUntil(lambda: "size_score" in job.figures, timeout=WORK_MS)
    (card,) = models.findChildren(JobCard)
    assert card.job.state == "done", card.job.sentence
    plot = card.findChild(GrowthPlot)
    points = card.job.result["points"]
    assert sorted(plot.points) == [point["documents"] for point in points] == [2, 4, 8]
    last = plot.points[8]
    assert last.score == points[-1]["scores"]["strict"]
    assert (last.low, last.high) == tuple(points[-1]["interval"][end] for end in ("low", "high"))
    assert "Strict F1 after 8 documents" in words(card)
    qtbot.waitUntil(panel.isVisible)
    ((name, learned, size, score, *_),) = rows(panel)
    assert (name, learned, size) == ("logistic-curve-001", "reviewed", "8")
    assert score == f"{100 * last.score:.1f}"
    assert panel.findChild(GrowthPlot).points == plot.points
    assert "Strict F1 after 8 documents" in words(panel)
    press(qtbot, panel, "Delete curve…")
    qtbot.keyClick(question(panel), Qt.Key.Key_Escape)
    assert len(list_curves(project.path.with_suffix(".runs"))) == 1
    press(qtbot, panel, "Delete curve…")
    answer(qtbot, panel, "Delete")
    qtbot.waitUntil(panel.isHidden)
    assert list_curves(project.path.with_suffix(".runs")) == []


def test_a_cancelled_curve_leaves_nothing(qtbot, models, jobs, project):
    choose(qtbot, models, "char-bilstm-crf")
    press(qtbot, models, "Learning curve")
    (job,) = jobs.active
    qtbot.waitUntil(lambda: job.progress is not None, timeout=WORK_MS)
    with qtbot.waitSignal(job.gone):
        press(qtbot, models, "Cancel")
    runs = project.path.with_suffix(".runs")
    assert not runs.exists() or list(runs.iterdir()) == []
    assert models.findChild(CurvesPanel).isHidden()


def test_every_model_of_the_ladder_gets_a_curve_of_its_own(models, qtbot):
    form = models._form
    choose(qtbot, models, "Climb the ladder")
    wishes = form.curve_wishes()
    assert [wish.model for wish in wishes] == form._models.trained()
    assert len(wishes) > 2
    assert wishes[0].args("p.tagwright")[:4] == [
        "learning-curve",
        "p.tagwright",
        "--model",
        "logistic",
    ]


def test_who_scores_on_the_test_part_is_told_what_it_costs(qtbot, run, models, jobs):
    qtbot.waitUntil(lambda: len(rows(models)) == 1)
    column = 6
    assert rows(models)[0][column] == "–"
    press(qtbot, models, "Score on the test part…")
    assert cost() in answer(qtbot, models, "Leave it")
    assert cost() == looks.COST
    assert not jobs.active
    assert looks.looks(run) == []
    press(qtbot, models, "Score on the test part…")
    with qtbot.waitSignal(jobs.ended, timeout=WORK_MS):
        answer(qtbot, models, "Look")
    (card,) = models.findChildren(JobCard)
    assert card.job.state == "done", card.job.sentence
    assert "Strict F1 on the test part: " in words(card)
    assert "The test part was looked at once, on " in words(card)
    qtbot.waitUntil(lambda: rows(models)[0][column] == "1 look")
    assert len(looks.looks(run)) == 1
    assert "The test part was looked at once, on " in words(models._runs)
    press(qtbot, models, "Score on the test part…")
    assert "looked at once" in answer(qtbot, models, "Leave it")


def test_runs_scored_on_different_data_do_not_stand_side_by_side_without_a_word(qtbot, run, models):
    qtbot.waitUntil(lambda: len(rows(models)) == 1)
    assert rows(models)[0][5] == "gold"
    assert "same data" not in words(models)
    other = shutil.copytree(run, run.with_name("logistic-002"))
    lines = (other / PREDICTIONS).read_text(encoding="utf-8").splitlines(keepends=True)
    (other / PREDICTIONS).write_text(lines[0], encoding="utf-8")
    data = (other / DATA).read_text(encoding="utf-8")
    (other / DATA).write_text(data.replace('"documents": 2', '"documents": 1'), encoding="utf-8")
    models.refresh_runs()
    qtbot.waitUntil(lambda: len(rows(models)) == 2)
    assert {row[5] for row in rows(models)} == {"gold, data A", "gold, data B"}
    assert "Not all were scored on the same data (A, B)" in words(models)


def test_letters_for_data():
    assert data_marks(["x", "x"]) == data_marks(["x", ""]) == data_marks([]) == {}
    assert data_marks(["x", "y", "x"]) == {"x": "A", "y": "B"}
    many = data_marks(map(str, range(28)))
    assert [many["25"], many["26"], many["27"]] == ["Z", "AA", "AB"]


def test_a_plot_takes_points_that_are_not_defined(qtbot):
    plot = GrowthPlot()
    qtbot.addWidget(plot)
    plot.show_points([Point(5, None), Point(10, 0.5), Point(20, 0.75, 0.5, 0.875)])
    assert "20 documents: 75.0" in plot.title.text()
    plot.add({"name": "loss", "value": 3.0, "step": 40})
    assert 40 not in plot.points
    plot.clear()
    assert len(plot.points) == 3
