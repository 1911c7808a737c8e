"""The curves of the Evaluate workspace: what they show, and the doors behind their points."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListView

from corpora.document import Document, Range, Span
from corpora.project import Project
from tagger.evaluation import classify
from ui import theme
from ui.evaluate.curve_canvas import CurveCanvas, hue
from ui.evaluate.curve_cards import CurveCard, CurveCards, Plot
from ui.evaluate.curve_data import Point, find_curves
from ui.evaluate.curve_doors import BinDoor
from ui.evaluate.scored import Answer, Scored, score
from ui.evaluate.span_panel import SpanPanel

GOLD = ["pos", "pos", "neg", "neg"]
LIKELY = [0.9, 0.4, 0.3, 0.1]  # of pos, by document
TEXT = "Ana saw Oslo."


def tagger(*scores: float | None, name: str = "tagger") -> Scored:
    """A document for each score, with one span; every second one is wrong."""
    gold = [[Span(0, 3, "PER")] for _ in scores]
    pred = [[Span(0, 3, "LOC" if at % 2 else "PER", "run", sure)] for at, sure in enumerate(scores)]
    return score(name, [f"d{at}" for at in range(len(scores))], gold, pred)


def classifier(likely: list[float] = LIKELY, name: str = "sorter", third: str = "") -> Scored:
    pred = ["pos" if sure >= 0.5 else "neg" for sure in likely]
    rows = zip(GOLD, pred, likely, strict=True)
    answers = [Answer(gold, given, {"pos": s, "neg": 1 - s}) for gold, given, s in rows]
    classes = ["neg", "pos", *([third] if third else [])]
    none = [[] for _ in GOLD]
    ids = [f"d{at}" for at in range(len(GOLD))]
    counts = classify(GOLD, pred, classes)
    return score(name, ids, none, none, classes=counts, answers=answers)


@pytest.fixture
def cards(qtbot) -> CurveCards:
    cards = CurveCards()
    qtbot.addWidget(cards)
    cards.resize(900, 700)
    cards.show()
    return cards


def show(qtbot, cards: CurveCards, *found: Scored) -> None:
    cards.show_runs(found)
    qtbot.waitUntil(lambda: bool(cards.reliability.canvas.series), timeout=10_000)


def said(plot) -> list[str]:
    return [label.text() for label in plot.findChildren(QLabel)]


def test_a_tagger_s_spans_by_how_sure_they_are(qtbot, cards):
    show(qtbot, cards, tagger(0.95, 0.85, 0.85))
    (curve,) = cards.reliability.canvas.series
    assert [(point.x, point.y) for point in curve.points] == [(0.85, 0.5), (0.95, 1)]
    assert curve.figure == "expected calibration error 25.0"
    two, one = (point.radius for point in curve.points)
    assert two > one  # the mark says how many there are
    assert any("expected calibration error 25.0" in text for text in said(cards.reliability))
    assert not cards.roc.isVisible()


def test_a_point_opens_on_the_spans_of_its_bin(qtbot, cards):
    show(qtbot, cards, tagger(0.95, 0.85, 0.85))
    canvas = cards.reliability.canvas
    place = canvas.place(canvas.series[0].points[0]).toPoint()
    with qtbot.waitSignal(cards.door_opened) as opened:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    source, door = opened.args
    assert source is canvas
    assert [(entry.doc_id, entry.kind) for entry in door.behind()] == [
        ("d1", "label only"),
        ("d2", "right"),
    ]
    assert door.title() == "confidence 0.80 to 0.90"
    with qtbot.assertNotEmitted(cards.door_opened):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))


def test_keys_walk_along_a_curve_and_enter_opens_the_point(qtbot, cards):
    show(qtbot, cards, tagger(0.95, 0.85, 0.85))
    canvas = cards.reliability.canvas
    canvas.setFocus()
    cards.activateWindow()
    qtbot.waitUntil(lambda: canvas.point is not None)
    assert canvas.point.x == 0.85
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.point.x == 0.95
    assert "predictions 1," in canvas.accessibleDescription()
    assert canvas.accessibleDescription() in said(cards.reliability)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)  # there is none beyond
    with qtbot.waitSignal(cards.door_opened) as opened:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert [entry.doc_id for entry in opened.args[1].behind()] == ["d0"]


def test_up_and_down_go_from_run_to_run(qtbot, cards):
    show(qtbot, cards, tagger(0.95, 0.85, 0.85), tagger(0.55, 0.15, 0.25, name="other"))
    canvas = cards.reliability.canvas
    canvas.setFocus()
    qtbot.waitUntil(lambda: canvas.point is not None)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.here.line == 1
    assert canvas.point.x == 0.55  # the nearest of the other curve
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.point.x == 0.15
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.here.line == 0
    assert [text for text in said(cards.reliability) if "other" in text]


def test_the_precision_at_a_chosen_confidence_is_a_door_as_well(qtbot, cards):
    show(qtbot, cards, tagger(0.95, 0.85, 0.85))
    (curve,) = cards.kept.canvas.series
    point = next(point for point in curve.points if point.x == 0.9)
    assert point.y == 1
    assert [entry.doc_id for entry in point.door.behind()] == ["d0"]
    assert curve.points[0].y == pytest.approx(2 / 3)
    assert len(curve.points[0].door.behind()) == 3


def test_two_classes_have_a_roc_curve_and_one_of_precision_and_recall(qtbot, cards):
    show(qtbot, cards, classifier())
    roc, recall = cards.roc.canvas.series[0], cards.recall.canvas.series[0]
    assert (roc.figure, recall.figure) == ("area 100.0 ±0.0", "average precision 100.0 ±0.0")
    assert [(point.x, point.y) for point in roc.points] == [(0, 0.5), (0, 1), (0.5, 1), (1, 1)]
    entries = roc.points[2].door.behind()
    assert [(entry.doc_id, entry.kind) for entry in entries] == [
        ("d0", "right"),
        ("d1", "right"),
        ("d2", "wrong category"),
    ]
    assert any("pos IS POSITIVE" in label.text() for label in cards.findChildren(QLabel))


def test_below_the_steps_of_precision_and_recall_lies_the_average_precision(qtbot, cards):
    scored = classifier([0.9, 0.2, 0.6, 0.1])  # one neg stands between the two pos
    show(qtbot, cards, scored)
    canvas = cards.recall.canvas
    (curve,) = canvas.series
    corners = canvas.outline(curve)
    assert all(one.x() == two.x() or one.y() == two.y() for one, two in pairwise(corners))
    places = [canvas.place(point) for point in curve.points]
    assert all(place in corners for place in places)
    low = canvas.place(Point(0, 0, "", BinDoor(scored, 0, 1)))
    unit = canvas.place(Point(1, 1, "", BinDoor(scored, 0, 1))) - low
    steps = [(two.x() - one.x()) * (two.y() - low.y()) for one, two in pairwise([low, *corners])]
    assert sum(steps) / (unit.x() * unit.y()) == pytest.approx(0.5 + 0.5 * 2 / 3)
    (roc,) = cards.roc.canvas.series
    assert len(cards.roc.canvas.outline(roc)) == len(roc.points) + 1  # from the corner on


def test_plots_beside_one_another_begin_at_one_height(qtbot):
    card = CurveCard("CURVES", [Plot(title, ("x", "y")) for title in ("ROC", "정밀도와 재현율")])
    qtbot.addWidget(card)
    card.show()
    one, other = card.findChildren(CurveCanvas)
    assert one.y() == other.y()


def test_every_prediction_stands_behind_one_point_of_the_reliability_curve():
    for scored in (tagger(0.0, 0.1, 0.3, 0.7, 0.71, 1.0), classifier()):
        points = find_curves([scored]).reliability[0].points
        behind = [entry.doc_id for point in points for entry in point.door.behind()]
        assert sorted(behind) == sorted(scored.ids)
        assert all(one.x < other.x for one, other in pairwise(points))


def test_without_scores_or_with_three_classes_there_are_no_such_curves():
    assert find_curves([tagger(0.9, None)]).reliability == ()
    found = find_curves([classifier(third="mixed")])
    assert found.reliability
    assert (found.roc, found.precision_recall) == ((), ())


def test_no_runs_no_cards(qtbot, cards):
    show(qtbot, cards, classifier())
    cards.show_runs([])
    assert not cards.isVisible()


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK])
def test_curves_are_drawn_in_their_own_colours_light_and_dark(qtbot, qapp, cards, look):
    theme.apply(qapp, look)
    show(qtbot, cards, classifier(), classifier([0.2, 0.6, 0.7, 0.3], name="other"))
    canvas = cards.reliability.canvas
    picture = canvas.grab().toImage()
    for line, curve in enumerate(canvas.series):
        place = canvas.place(curve.points[-1]).toPoint()
        assert picture.pixelColor(place).name() == hue(line)
    assert hue(0) != hue(1)
    theme.apply(qapp, theme.LIGHT)


def test_documents_are_listed_by_their_beginnings(qtbot, tmp_path):
    with Project.create(tmp_path / "p.tagwright") as project:
        docs = [
            Document(f"d{at}", TEXT, tokens=(Range(0, 3),), category=category)
            for at, category in enumerate(GOLD)
        ]
        list(project.import_documents(docs, source="test"))
        panel = SpanPanel(project.document, lambda _: "")
        qtbot.addWidget(panel)
        panel.resize(400, 300)
        panel.show()
        door = find_curves([classifier()]).roc[0].points[2].door
        assert panel.show_door(door) == 3
        view = panel.findChild(QListView)
        rows = [view.model().index(at).data() for at in range(3)]
        assert rows[0] == f"right, pos .90: {TEXT} (d0)"
        assert rows[2] == f"wrong category, neg → pos .30: {TEXT} (d2)"
        assert any("3 documents" in label.text() for label in panel.findChildren(QLabel))
        with qtbot.waitSignal(panel.opened) as opened:
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert opened.args == ["d0", 0, 0]
        panel.grab()
