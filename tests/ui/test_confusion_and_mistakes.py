"""The confusion matrix and the kinds of mistake: what they count, and how their cells open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from corpora.document import Span
from tagger.evaluation import MISTAKES
from ui.evaluate.matrix import Matrix
from ui.evaluate.mistake_rows import mistake_columns, mistake_rows
from ui.evaluate.score_tables import conll_rows
from ui.evaluate.scored import score
from ui.evaluate.span_cards import ConfusionCard
from ui.tables import ValueRole

GOLD = [Span(0, 5, "A"), Span(10, 20, "A"), Span(30, 40, "B"), Span(50, 55, "B")]
PRED = [Span(0, 5, "B"), Span(10, 14, "A"), Span(15, 20, "A"), Span(29, 40, "B"), Span(60, 62, "B")]


@pytest.fixture
def run(qapp):
    return score("one", ["a", "b"], [GOLD, [Span(0, 3, "A")]], [PRED, [Span(0, 3, "A")]])


@pytest.fixture
def card(qtbot, run):
    card = ConfusionCard("CONFUSION", Matrix())
    qtbot.addWidget(card)
    card.show_runs([run, score("two", ["a"], [GOLD], [GOLD])])
    card.resize(700, 400)
    with qtbot.waitExposed(card):
        card.show()
    return card


def figures(card) -> list[list[str]]:
    model = card.view.model()
    columns = range(model.columnCount())
    return [[model.index(row, at).data() for at in columns] for row in range(model.rowCount())]


def test_rows_are_gold_columns_predicted_the_missed_last_and_the_spurious_below(card):
    model = card.view.model()
    across = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    down = [model.headerData(at, Qt.Orientation.Vertical) for at in range(3)]
    assert across == ["A", "B", "missed"]
    assert down == ["A", "B", "spurious"]
    assert figures(card) == [["2", "1", "0"], ["0", "1", "1"], ["1", "1", ""]]


def test_every_figure_opens_on_as_many_places_as_it_says(card, run):
    model = card.view.model()
    cells = [cell for row in model.rows for cell in row if cell.value]
    cells += [cell for row in mistake_rows([run]) for cell in row if cell.value]
    assert len(cells) == 8 + len(MISTAKES) + 1
    for cell in cells:
        assert len(cell.value.behind()) == int(cell.text)


def test_the_keys_walk_through_the_matrix_and_enter_opens(card, qtbot):
    card.view.setFocus()
    card.view.select(0, 0)
    QTest.keyClick(card.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(card.door_opened) as opened:
        QTest.keyClick(card.view, Qt.Key.Key_Return)
    (door,) = opened.args
    assert door.title() == "A → B"
    assert [(e.gold, e.pred) for e in door.behind()] == [((GOLD[0],), (PRED[0],))]


def test_a_click_opens_a_cell(card, qtbot):
    place = card.view.visualRect(card.view.model().index(1, 2)).center()
    with qtbot.waitSignal(card.door_opened) as opened:
        QTest.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].title() == "B · missed"


def test_the_corner_of_missed_and_spurious_is_no_door(card):
    assert card.view.model().index(2, 2).data(ValueRole) is None


def test_another_run_is_chosen_beside_the_heading(card):
    QTest.keyClick(card.findChild(QComboBox), Qt.Key.Key_Down)
    assert figures(card)[0] == ["2", "0", "0"]


def test_what_is_copied_has_the_names_of_its_rows(card):
    model = card.view.model()
    text = model.as_tsv([model.index(0, 0), model.index(2, 1)])
    assert text == "\tA\tB\nA\t2\t1\nspurious\t1\t1"


def test_a_split_lists_its_gold_span_with_all_its_pieces(run):
    rows = mistake_rows([run])
    counts = {row[0].text: row[1].text for row in rows}
    found = {kind: counts[kind] for kind in MISTAKES if counts[kind] != "0"}
    once = dict.fromkeys(("label only", "too long at the left", "split", "missed", "spurious"), "1")
    assert found == once
    assert counts["all"] == "5"
    (split,) = rows[MISTAKES.index("split")][1].value.behind()
    assert (split.gold, split.pred) == ((GOLD[1],), (PRED[1], PRED[2]))
    assert len(mistake_columns([run])) == len(rows[0]) == len(rows[-1])


def test_with_many_labels_the_matrix_scrolls_and_its_names_stay(card):
    spans = [Span(4 * at, 4 * at + 3, f"LABEL-{at:02}") for at in range(50)]
    card.show_runs([score("many", ["a"], [spans], [spans[1:]])])
    assert card.view.model().rowCount() == card.view.model().columnCount() == 51
    assert card.view.height() < card.view.down.length()
    assert card.view.across.turned
    card.view.setFocus()
    card.view.select(0, 0)
    QTest.keyClick(card.view, Qt.Key.Key_End)
    assert card.view.currentIndex().data() == "1"  # missed
    assert card.view.down.isVisible()


def test_the_conll_table_opens_on_the_spans_that_it_counts(run):
    name, _, gold, *shares = conll_rows([run])[0]
    assert name.text == "A"
    assert len(gold.value.behind()) == int(gold.text) == 3
    assert [len(cell.value.behind()) for cell in shares] == [3, 3, 4]
