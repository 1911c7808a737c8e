"""The screens of the gallery: how the window comes to each of them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gallery import (
    class_screens,
    edge_screens,
    hand_screens,
    history_screens,
    label_screens,
    model_screens,
    occurrence_screens,
    rule_screens,
    score_screens,
    text_screens,
)
from tests.gallery.waiting import turn
from ui.window import Window


class Screen(NamedTuple):
    """project: `sample`, `empty` or none. show: brings the window there, and returns what is to be
    drawn."""

    name: str
    project: str
    show: Callable[[Window], QWidget]


def _dialog(command: str) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.actions_[command].trigger()
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        return next(w for w in found if w.isVisible())

    return show


def _command(*names: str) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.go("annotate")
        for name in names:
            window.actions_[name].trigger()
        return window

    return show


def _tour(step: int) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.actions_["tour"].trigger()
        turn()
        for _ in range(step):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        return window

    return show


def _found(window: Window) -> QWidget:
    window.open_palette()
    QApplication.focusWidget().setText("port")  # type: ignore[union-attr]
    return window


def _said(window: Window) -> QWidget:
    window.toast.say("40 documents imported, 3 entries refused.", button="What happened", act=print)
    return window


def _warned(window: Window) -> QWidget:
    window.toast.warn(
        "There is no spaCy pipeline named 'de_core'; the known ones are: en_core_web_sm."
    )
    return window


def _workspace(name: str) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.go(name)
        return window

    return show


def _itself(window: Window) -> QWidget:
    return window


SCREENS = (
    Screen("welcome", "", _itself),
    Screen("annotate", "sample", _command("next_span", "next_span")),
    Screen("annotate-selection", "sample", text_screens.selection),
    Screen("annotate-tags", "sample", _command("tags")),
    Screen("annotate-reviewed", "sample", text_screens.reviewed),
    Screen("annotate-provenance", "sample", history_screens.provenance),
    Screen("annotate-history", "sample", history_screens.history),
    Screen("annotate-chosen", "sample", history_screens.chosen),
    Screen("annotate-holding", "sample", hand_screens.holding),
    Screen("annotate-flagged", "sample", hand_screens.flagged),
    Screen("annotate-line-numbers", "sample", hand_screens.numbers),
    Screen("annotate-sentence-numbers", "sample", hand_screens.sentences),
    Screen("annotate-many-labels", "sample", text_screens.many_labels),
    Screen("annotate-scripts", "sample", text_screens.scripts),
    Screen("annotate-nothing-found", "sample", text_screens.nothing_found),
    Screen("annotate-empty", "empty", _itself),
    Screen("tour", "sample", _tour(0)),
    Screen("tour-text", "sample", _tour(1)),
    Screen("tour-labels", "sample", _tour(2)),
    Screen("tour-last", "sample", _tour(3)),
    Screen("keys", "sample", _command("keys")),
    Screen("keys-change", "sample", hand_screens.keys),
    Screen("keys-clash", "sample", hand_screens.keys_clash),
    Screen("palette", "sample", _command("palette")),
    Screen("palette-found", "sample", _found),
    Screen("label-picker", "sample", _command("label_picker")),
    Screen("toast", "sample", _said),
    Screen("alarm", "sample", _warned),
    Screen("pace", "sample", history_screens.pace),
    Screen("backups", "sample", history_screens.backups),
    Screen("export", "sample", _dialog("export")),
    Screen("import", "sample", _dialog("import")),
    Screen("preannotate", "sample", _dialog("preannotate")),
    Screen("new-label", "sample", _dialog("new_label")),
    Screen("rules", "sample", rule_screens.rules()),
    Screen("rules-typed", "sample", rule_screens.rules("the")),
    Screen("rules-wrong", "sample", rule_screens.rules('[{"LOWR": "port"}]')),
    Screen("rules-empty", "empty", _dialog("rules")),
    Screen("labels", "sample", label_screens.labels),
    Screen("labels-colours", "sample", label_screens.colours),
    Screen("labels-menu", "sample", label_screens.menu),
    Screen("labels-not-taken", "sample", label_screens.not_taken),
    Screen("labels-merge", "sample", label_screens.merge),
    Screen("labels-delete", "sample", label_screens.delete),
    Screen("guideline", "sample", label_screens.guideline),
    Screen("spans", "sample", label_screens.spans),
    Screen("spans-empty", "sample", label_screens.no_spans),
    Screen("occurrences", "sample", occurrence_screens.occurrences("port")),
    Screen("occurrences-replace", "sample", occurrence_screens.occurrences("port", replace=True)),
    Screen("occurrences-relabel", "sample", occurrence_screens.occurrences("port", "relabel")),
    Screen("occurrences-remove", "sample", occurrence_screens.occurrences("port", "remove")),
    Screen("occurrences-nothing", "sample", occurrence_screens.occurrences("zanzibar")),
    Screen("occurrences-begin", "sample", occurrence_screens.occurrences("")),
    Screen("occurrences-wrong", "sample", occurrence_screens.occurrences("(port", regex=True)),
    Screen("occurrences-scripts", "sample", occurrence_screens.occurrences_scripts),
    Screen("new-project", "", _dialog("new")),
    Screen("accept-all", "sample", _dialog("accept_all")),
    Screen("models", "sample", _workspace("models")),
    Screen("models-empty", "empty", _workspace("models")),
    Screen("models-settings", "sample", model_screens.models_settings),
    Screen("training", "sample", model_screens.training_card),
    Screen("models-training", "sample", model_screens.training_here),
    Screen("models-curve", "sample", model_screens.learning_curve),
    Screen("models-test-part", "sample", model_screens.test_part),
    Screen("models-classifiers", "sample", class_screens.models),
    Screen("evaluate-classifiers", "sample", class_screens.evaluate),
    Screen("evaluate-empty", "empty", _workspace("evaluate")),
    Screen("evaluate", "sample", _workspace("evaluate")),
    Screen("evaluate-mistakes", "sample", score_screens.mistakes),
    Screen("evaluate-middle", "sample", edge_screens.lower_scores(0.6)),
    Screen("evaluate-lowest", "sample", edge_screens.lower_scores(1)),
    Screen("evaluate-test-part", "sample", edge_screens.test_scores),
    Screen("models-jobs", "sample", edge_screens.jobs_ended),
    Screen("models-delete-run", "sample", edge_screens.delete_run),
    Screen("project-menu", "sample", edge_screens.project_menu),
    Screen("fault", "sample", edge_screens.fault),
)


def by_name(names: list[str]) -> list[Screen]:
    """The screens of these names, or all."""
    return [screen for screen in SCREENS if not names or screen.name in names]


def project_of(screen: Screen, folder: Path) -> Path | None:
    return folder / f"{screen.project}.tagwright" if screen.project else None
