"""The screens of the gallery: how the window comes to each of them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from tests.gallery import (
    class_screens,
    dialog_screens,
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
from tests.gallery.proposer_screens import ASKING, RULES, proposers
from ui.window import SIZE, Window

SMALL = (900, 600)


class Screen(NamedTuple):
    """project: `sample`, `empty` or none. show: brings the window there, and returns what is to be
    drawn. size: of the window, in pixels."""

    name: str
    project: str
    show: Callable[[Window], QWidget]
    size: tuple[int, int] = SIZE


def _command(*names: str) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.go("annotate")
        for name in names:
            window.actions_[name].trigger()
        return window

    return show


def _workspace(name: str) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.go(name)
        return window

    return show


def _itself(window: Window) -> QWidget:
    return window


SCREENS = (
    Screen("welcome", "", _itself),
    Screen("welcome-first", "", dialog_screens.first_start),
    Screen("annotate", "sample", _command("next_span", "next_span")),
    Screen("annotate-selection", "sample", text_screens.selection),
    Screen("annotate-tags", "sample", _command("tags")),
    Screen("annotate-reviewed", "sample", text_screens.reviewed),
    Screen("annotate-provenance", "sample", history_screens.provenance),
    Screen("annotate-history", "sample", history_screens.history),
    Screen("annotate-provenance-scripts", "sample", history_screens.provenance_scripts),
    Screen("annotate-history-scripts", "sample", history_screens.history_scripts),
    Screen("annotate-chosen", "sample", history_screens.chosen),
    Screen("annotate-holding", "sample", hand_screens.holding),
    Screen("annotate-flagged", "sample", hand_screens.flagged),
    Screen("annotate-category", "sample", hand_screens.sorted_),
    Screen("annotate-sorting", "sample", class_screens.sorting),
    Screen("annotate-line-numbers", "sample", hand_screens.numbers),
    Screen("annotate-sentence-numbers", "sample", hand_screens.sentences),
    Screen("annotate-many-labels", "sample", text_screens.many_labels),
    Screen("annotate-scripts", "sample", text_screens.scripts),
    Screen("annotate-scripts-tags", "sample", text_screens.scripts_tagged),
    Screen("annotate-nothing-found", "sample", text_screens.nothing_found),
    Screen("annotate-empty", "empty", _itself),
    Screen("tour", "sample", dialog_screens.tour(0)),
    Screen("tour-text", "sample", dialog_screens.tour(1)),
    Screen("tour-labels", "sample", dialog_screens.tour(2)),
    Screen("tour-last", "sample", dialog_screens.tour(3)),
    Screen("keys", "sample", _command("keys")),
    Screen("keys-documents", "sample", hand_screens.keys_of("pane")),
    Screen("keys-spans", "sample", hand_screens.keys_of("spans")),
    Screen("keys-history", "sample", hand_screens.keys_of("history")),
    Screen("keys-evaluate", "sample", hand_screens.keys_of("evaluate")),
    Screen("keys-change", "sample", hand_screens.keys),
    Screen("keys-clash", "sample", hand_screens.keys_clash),
    Screen("keys-nothing", "sample", dialog_screens.keys_nothing),
    Screen("palette", "sample", _command("palette")),
    Screen("palette-found", "sample", dialog_screens.typed("palette", "port")),
    Screen("palette-nothing", "sample", dialog_screens.typed("palette", "xyzzy")),
    Screen("label-picker", "sample", _command("label_picker")),
    Screen("label-picker-new", "sample", dialog_screens.typed("label_picker", "EVENT")),
    Screen("category-picker", "sample", dialog_screens.typed("category", "")),
    Screen("toast", "sample", dialog_screens.imported),
    Screen("report", "sample", dialog_screens.report),
    Screen("alarm", "sample", dialog_screens.warned),
    Screen("notices", "sample", dialog_screens.noticed),
    Screen("pace", "sample", history_screens.pace),
    Screen("backups", "sample", history_screens.backups),
    Screen("export", "sample", dialog_screens.opened("export")),
    Screen("import", "sample", dialog_screens.opened("import")),
    Screen("import-options", "sample", dialog_screens.import_options),
    Screen("preannotate", "sample", proposers("spacy")),
    Screen("preannotate-run", "sample", proposers("run")),
    Screen("preannotate-rules", "sample", proposers("rules", rules=RULES)),
    Screen("preannotate-rules-ask", "sample", proposers("rules", rules=ASKING)),
    Screen("preannotate-no-run", "empty", proposers("run")),
    Screen("preannotate-no-rules", "sample", proposers("rules")),
    Screen("new-label", "sample", dialog_screens.opened("new_label")),
    Screen("rules", "sample", rule_screens.rules()),
    Screen("rules-typed", "sample", rule_screens.rules("the")),
    Screen("rules-wrong", "sample", rule_screens.rules('[{"LOWR": "port"}]')),
    Screen("rules-empty", "empty", dialog_screens.opened("rules")),
    Screen("labels", "sample", label_screens.labels),
    Screen("labels-colours", "sample", label_screens.colours),
    Screen("labels-menu", "sample", label_screens.menu),
    Screen("labels-not-taken", "sample", label_screens.not_taken),
    Screen("labels-merge", "sample", label_screens.merge),
    Screen("labels-delete", "sample", label_screens.delete),
    Screen("guideline", "sample", label_screens.guideline),
    Screen("spans", "sample", label_screens.spans),
    Screen("spans-proposals", "sample", label_screens.proposed),
    Screen("spans-scripts", "sample", label_screens.scripts),
    Screen("spans-empty", "sample", label_screens.no_spans),
    Screen("occurrences", "sample", occurrence_screens.occurrences("port")),
    Screen("occurrences-replace", "sample", occurrence_screens.occurrences("port", replace=True)),
    Screen("occurrences-relabel", "sample", occurrence_screens.occurrences("port", "relabel")),
    Screen("occurrences-remove", "sample", occurrence_screens.occurrences("port", "remove")),
    Screen("occurrences-nothing", "sample", occurrence_screens.occurrences("zanzibar")),
    Screen("occurrences-begin", "sample", occurrence_screens.occurrences("")),
    Screen("occurrences-wrong", "sample", occurrence_screens.occurrences("(port", regex=True)),
    Screen("occurrences-scripts", "sample", occurrence_screens.occurrences_scripts),
    Screen("new-project", "", dialog_screens.opened("new")),
    Screen("new-project-wrong", "", dialog_screens.new_project_wrong),
    Screen("accept-all", "sample", dialog_screens.opened("accept_all")),
    Screen("models", "sample", model_screens.runs_there),
    Screen("models-empty", "empty", _workspace("models")),
    Screen("models-settings", "sample", model_screens.models_settings),
    Screen("training", "sample", model_screens.training_card),
    Screen("models-training", "sample", model_screens.training_here),
    Screen("models-curve", "sample", model_screens.learning_curve),
    Screen("models-test-part", "sample", model_screens.test_part),
    Screen("models-classifiers", "sample", class_screens.models),
    Screen("evaluate-classifiers", "sample", class_screens.evaluate),
    Screen("evaluate-classifiers-curves", "sample", class_screens.curves),
    Screen("evaluate-empty", "empty", _workspace("evaluate")),
    Screen("evaluate", "sample", score_screens.compared),
    Screen("evaluate-long-labels", "sample", score_screens.long_labels),
    Screen("evaluate-long-labels-confused", "sample", score_screens.long_labels_confused),
    Screen("evaluate-mistakes", "sample", score_screens.mistakes),
    Screen("evaluate-middle", "sample", edge_screens.lower_scores(0.6)),
    Screen("evaluate-lowest", "sample", edge_screens.lower_scores(1)),
    Screen("evaluate-test-part", "sample", edge_screens.test_scores),
    Screen("models-jobs", "sample", edge_screens.jobs_ended),
    Screen("models-delete-run", "sample", model_screens.delete_run),
    Screen("models-delete-curve", "sample", model_screens.delete_curve),
    Screen("project-menu", "sample", edge_screens.project_menu),
    Screen("fault", "sample", edge_screens.fault),
    Screen("small-annotate", "sample", _command("next_span"), SMALL),
    Screen("small-chosen", "sample", history_screens.chosen, SMALL),
    Screen("small-holding", "sample", hand_screens.holding, SMALL),
    Screen("small-history", "sample", history_screens.history, SMALL),
    Screen("small-spans", "sample", label_screens.spans, SMALL),
    Screen("small-spans-proposals", "sample", label_screens.proposed, SMALL),
    Screen("small-keys", "sample", _command("keys"), SMALL),
    Screen("small-rules", "sample", rule_screens.rules("the"), SMALL),
    Screen("small-labels", "sample", label_screens.labels, SMALL),
    Screen("small-occurrences", "sample", occurrence_screens.occurrences("port"), SMALL),
    Screen("small-models", "sample", model_screens.runs_there, SMALL),
    Screen("small-evaluate", "sample", score_screens.compared, SMALL),
    Screen("small-evaluate-mistakes", "sample", score_screens.mistakes, SMALL),
)


def by_name(names: list[str]) -> list[Screen]:
    """The screens of these names, or all."""
    return [screen for screen in SCREENS if not names or screen.name in names]


def project_of(screen: Screen, folder: Path) -> Path | None:
    return folder / f"{screen.project}.tagwright" if screen.project else None
