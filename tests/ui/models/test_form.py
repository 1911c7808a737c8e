"""The form that says what to train, on what."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
)

from corpora.project import Summary
from tagger.ladder import rungs
from tagger.models import family, names
from ui.models.form import TrainForm, Wish
from ui.models.supply import supplies


def summary(number, state, part="train", *, spans=2, proposals=0):
    return Summary(
        id=f"d{number}",
        title="",
        state=state,
        spans=spans,
        proposals=proposals,
        least_score=None,
        category=None,
        part=part,
        **({"lang": "en"} if "lang" in Summary._fields else {}),
    )


MIXED = [
    summary(1, "reviewed"),
    summary(2, "reviewed", "development"),
    summary(3, "accepted", "test"),
    summary(4, "open", spans=1, proposals=5),
]


@pytest.fixture
def form(qtbot):
    form = TrainForm(["logistic", "char-bilstm-crf"])
    qtbot.addWidget(form)
    form.show()
    return form


def train_button(form) -> QPushButton:
    return next(b for b in form.findChildren(QPushButton) if b.text().startswith("Train"))


def box(form, name: str) -> QCheckBox:
    return next(box for box in form.findChildren(QCheckBox) if box.text() == name)


def press(form, text: str) -> None:
    next(b for b in form.findChildren(QPushButton) if b.text().startswith(text)).click()


def line(form, name: str) -> QLineEdit:
    lines = [line for line in form.findChildren(QLineEdit) if line.accessibleName() == name]
    return next(line for line in lines if line.isVisible())


def words(form) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_each_choice_counts_what_it_would_learn_from():
    found = supplies(MIXED)
    assert (found["reviewed"].documents, found["reviewed"].spans) == (2, 4)
    assert (found["accepted"].documents, found["accepted"].spans) == (3, 6)
    assert (found["proposed"].documents, found["proposed"].spans) == (4, 12)
    assert found["proposed"].parts == {"train": 2, "development": 1, "test": 1}


def test_it_shows_the_counts_and_the_parts(form):
    form.show_supplies(supplies(MIXED))
    assert "2 documents · 4 spans" in words(form)
    assert "Training 1 · development 1 · test 0" in words(form)


def test_one_button_wishes_for_every_chosen_model(form, qtbot):
    form.show_supplies(supplies(MIXED))
    assert train_button(form).text() == "Train 2 models"
    with qtbot.waitSignal(form.wanted) as wanted:
        qtbot.mouseClick(train_button(form), Qt.MouseButton.LeftButton)
    assert wanted.args[0] == [Wish("logistic", "reviewed"), Wish("char-bilstm-crf", "reviewed")]


def test_settings_are_handed_on_where_they_were_changed(form, qtbot):
    form.show_supplies(supplies(MIXED))
    qtbot.keyClick(box(form, "logistic"), Qt.Key.Key_Space)
    epochs = next(spin for spin in form.findChildren(QSpinBox) if spin.accessibleName() == "epochs")
    epochs.selectAll()
    qtbot.keyClicks(epochs, "7")
    (wish,) = form.wishes()
    assert wish.args("a.tagwright") == [
        "train",
        "a.tagwright",
        *("--model", "char-bilstm-crf", "--on", "reviewed", "--set", "epochs=7"),
    ]


def test_without_anything_to_learn_it_says_what_to_do(form):
    assert not train_button(form).isEnabled()
    assert "The project has no documents yet" in words(form)


def test_it_begins_with_the_best_data_that_there_is(form):
    form.show_supplies(supplies([*MIXED[2:], summary(5, "open")]))
    assert form.on == "proposed"  # the accepted document is in the test part: nothing to learn
    assert train_button(form).isEnabled()
    assert "None is in the development part" in words(form)


def test_one_document_is_too_few(form):
    form.show_supplies(supplies([summary(1, "reviewed")]))
    assert not train_button(form).isEnabled()
    assert "One document is too few" in words(form)


def test_it_says_when_scores_will_be_agreement_only(form):
    form.show_supplies(supplies([summary(1, "accepted"), summary(2, "accepted", "development")]))
    assert form.on == "accepted"
    assert "agreement, not accuracy" in words(form)


def test_what_the_person_chose_outlives_new_counts(form, qtbot):
    form.show_supplies(supplies(MIXED))
    button = next(b for b in form.findChildren(QRadioButton) if b.text().startswith("All"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    form.show_supplies(supplies([*MIXED, summary(5, "reviewed")]))
    assert form.on == "proposed"


def test_no_model_no_training(form, qtbot):
    form.show_supplies(supplies(MIXED))
    for name in ("logistic", "char-bilstm-crf"):
        qtbot.keyClick(box(form, name), Qt.Key.Key_Space)
    assert not train_button(form).isEnabled()
    assert "Choose a model" in words(form)


@pytest.mark.parametrize("at", [10, -10])
def test_a_click_anywhere_in_its_row_ticks_a_model(form, at):
    ticked = box(form, "char-bilstm-crf")
    before, x = ticked.isChecked(), at % ticked.width()
    QTest.mouseClick(ticked, Qt.MouseButton.LeftButton, pos=QPoint(x, ticked.height() // 2))
    assert ticked.isChecked() != before


def test_taggers_and_classifiers_stand_apart(qtbot):
    form = TrainForm(names())
    qtbot.addWidget(form)
    form.show()
    boxes = [b.text() for b in form.findChildren(QCheckBox)]
    assert set(names()) <= set(boxes)
    assert box(form, "gru").toolTip() == family("gru").TITLE
    assert "TAGGERS" in words(form)
    assert "CLASSIFIERS" in words(form)
    form.show_supplies(supplies(MIXED))
    qtbot.keyClick(box(form, "sentiment-logistic"), Qt.Key.Key_Space)
    assert "no categories to learn from" in words(form)
    assert not train_button(form).isEnabled()


def test_the_ladder_is_one_training_of_every_tagger(qtbot):
    form = TrainForm(names())
    qtbot.addWidget(form)
    form.show()
    form.show_supplies(supplies(MIXED))
    qtbot.keyClick(box(form, "Climb the ladder"), Qt.Key.Key_Space)
    assert not box(form, "logistic").isEnabled()
    assert train_button(form).text() == f"Train {len(rungs())} models"
    (wish,) = form.wishes()
    assert wish.args("a.tagwright")[:4] == ["train", "a.tagwright", "--model", "ladder"]


def test_every_setting_of_the_chosen_models_can_be_filled_in(form):
    form.show_supplies(supplies(MIXED))
    press(form, "More settings")
    line(form, "hidden").setText("50")
    line(form, "alpha").setText("0.001")
    logistic, best = form.wishes()
    assert logistic.settings == (("alpha", "0.001"),)
    assert best.settings == (("hidden", "50"),)
    box(form, "logistic").click()
    names = {one.accessibleName() for one in form.findChildren(QLineEdit) if one.isVisible()}
    assert "alpha" not in names
    assert line(form, "hidden").text() == "50"
    press(form, "Fewer settings")
    assert form.wishes() == [Wish("char-bilstm-crf", "reviewed", (("hidden", "50"),))]


def test_a_setting_that_cannot_be_is_said_before_anything_is_trained(form):
    form.show_supplies(supplies(MIXED))
    press(form, "More settings")
    line(form, "dropout").setText("2")
    assert "dropout cannot be '2'; it is a number from 0.0 to 0.95" in words(form)
    assert not train_button(form).isEnabled()
    line(form, "dropout").setText("")
    assert train_button(form).isEnabled()


def categorised(number: int, part: str = "train") -> Summary:
    return summary(number, "reviewed", part, spans=0)._replace(category="pos")


def ticked(form) -> set[str]:
    return {box.text() for box in form.findChildren(QCheckBox) if box.isChecked()}


def test_where_there_are_categories_alone_the_classifiers_are_ticked(qtbot):
    form = TrainForm(names())
    qtbot.addWidget(form)
    assert ticked(form) == {"logistic", "char-bilstm-crf"}
    form.show_supplies(supplies([categorised(1), categorised(2, "development")]))
    assert ticked(form) == {"sentiment-logistic", "sentiment-lstm"}
    assert train_button(form).isEnabled()
    form.show_supplies(supplies([*MIXED, categorised(5)]))
    assert ticked(form) == {"logistic", "char-bilstm-crf"}


def test_models_that_the_person_chose_stay(qtbot):
    form = TrainForm(names())
    qtbot.addWidget(form)
    qtbot.keyClick(box(form, "crf"), Qt.Key.Key_Space)
    form.show_supplies(supplies([categorised(1), categorised(2, "development")]))
    assert ticked(form) == {"logistic", "crf", "char-bilstm-crf"}


def test_documents_that_have_a_category_are_counted(form):
    form.show_supplies(supplies([categorised(1), categorised(2, "development"), *MIXED]))
    assert "4 documents · 4 spans · 2 with a category" in words(form)


def test_scores_are_agreement_only_where_something_is_learned_unseen(form):
    form.show_supplies(supplies([summary(1, "open"), summary(2, "open", "development")]))
    assert form.on == "proposed"
    assert not form.agreement
    form.show_supplies(supplies([summary(1, "open", proposals=2), *MIXED]))
    form.choose("proposed")
    assert form.agreement


@pytest.mark.parametrize("height", [500, 2000])
def test_rows_end_where_the_buttons_under_them_do(form, qtbot, height):
    form.resize(400, height)
    bar = form.findChild(QScrollArea).verticalScrollBar()

    def ends() -> set[int]:
        fields = form.findChildren(QSpinBox)
        return {field.mapTo(form, field.rect().topRight()).x() for field in fields}

    qtbot.waitUntil(lambda: ends() == {train_button(form).geometry().right()}, timeout=1000)
    assert bar.isVisible() is (height == 500)
