"""The screens of the gallery: how the window comes to each of them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QWidget,
)

from corpora.document import Document
from corpora.events import Metric
from corpora.project import Project
from corpora.rules import stored
from corpora.rules.rule import Rule
from corpora.tokens import complete
from tagger import training
from tests.gallery import class_screens, hand_screens, history_screens, label_screens
from tests.gallery.finding import button, said
from tests.gallery.waiting import turn
from ui.job import Job
from ui.tables import TableView
from ui.verbs.machines import next_folder, runs_of
from ui.window import Window

SCRIPTS = (
    "وصل أحمد إلى حلب أمس، ثم سافر إلى دمشق مع أحمد الثاني.",
    "דני נסע אתמול לירושלים עם אחמד ועם 12 חברים",
    "한국은행은 서울에서 금리를 올렸다. 서울의 시장은 반응하지 않았다.",
    "👩‍👩‍👧 met Zoë in İstanbul 🏦; e\u0301 is é, and 北京的市场 closed.",
)
EPOCHS = 8  # of a training before it is drawn
RULES = (
    Rule("LOC", "the port", case=False),
    Rule("PER", [{"LOWER": {"IN": ["dr.", "mr", "mrs"]}}, {"IS_TITLE": True, "OP": "+"}], "title"),
    Rule("MONEY", [{"LIKE_NUM": True}, {"LOWER": {"IN": ["euros", "dollars"]}}]),
    Rule("Verkehrsinfrastrukturfinanzierung", [{"POS": "PROPN"}]),
    Rule("ORG", "Baltmar Lines", on=False),
    Rule("LOC", "ميناء"),
)


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


def _selection(window: Window) -> QWidget:
    doc = window.annotate.text.document
    assert doc is not None
    window.annotate.text.select(doc.tokens[14].start, doc.tokens[16].end)
    return window


def _reviewed(window: Window) -> QWidget:
    assert window.session is not None
    window.session.open_document(window.session.project.documents(state="reviewed")[2].id)
    return window


def _rules(written: str = "") -> Callable[[Window], QWidget]:
    """The dialog of rules, with something being written."""

    def show(window: Window) -> QWidget:
        assert window.session is not None
        stored.change(window.session.project, lambda _: RULES)
        window.actions_["rules"].trigger()
        dialog = window.annotate.rules.dialog
        assert dialog is not None
        dialog.fields.pattern.setPlainText(written)
        while dialog.trying:
            turn()
        return dialog

    return show


def _many_labels(window: Window) -> QWidget:
    """More labels than keys, with names longer than the panel."""
    assert window.session is not None
    long = ("Verkehrsinfrastrukturfinanzierungsgesellschaft", "기관 및 단체 이름", "שם של אדם")
    window.session.project.add_labels([*long, *(f"KIND-{number}" for number in range(1, 19))])
    window.session.refresh()
    window.hand.label(long[0])
    return window


def _scripts(window: Window) -> QWidget:
    """Right to left, CJK, emoji and combining marks, each with a label of a long name."""
    assert window.session is not None
    project, text = window.session.project, "\n\n".join(SCRIPTS)
    list(project.import_documents([complete(Document("scripts", text))], source="scripts"))
    long = ("Verkehrsinfrastrukturfinanzierungsgesellschaft", "기관 및 단체 이름", "שם של אדם")
    project.add_labels(long)
    window.session.refresh()
    window.session.open_document("scripts")
    for words, label in (
        ("أحمد إلى", long[2]),
        ("서울", long[1]),
        ("👩‍👩‍👧", long[0]),
        ("北京", "LOC"),
    ):
        start = text.index(words)
        window.annotate.text.select(start, start + len(words))
        window.hand.label(label)
    return window


def _nothing_found(window: Window) -> QWidget:
    window.annotate.documents.set_filter("state:open zanzibar")
    return window


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


def _training(window: Window) -> QWidget:
    """A training at work, some epochs on."""
    assert window.session is not None
    path = str(window.session.project.path)
    settings = ["--on", "proposed", "--set", "epochs=60", "--run", f"{path}.run"]
    args = ["train", path, "--model", "char-bilstm-crf", *settings]
    _some_epochs(window.jobs.start(args, title="char-bilstm-crf"))
    return window


def _some_epochs(job: Job) -> None:
    """Wait until a training has got on."""
    scores: list[float] = []
    job.reported.connect(lambda e: e.get("name") == "dev_f1" and scores.append(e["value"]))
    while job.active and len(scores) < EPOCHS:
        turn(50)


def _training_here(window: Window) -> QWidget:
    """The Models workspace with two models in training."""
    window.go("models")
    turn(200)
    models = window.workspaces["models"]
    button(models, "TrainForm", "All, with what is proposed").click()
    button(models, "TrainForm", "Train").click()
    _some_epochs(window.jobs.active[-1])
    return window


def _models_settings(window: Window) -> QWidget:
    """Every setting in sight, one of them wrong, and a training that was broken off."""
    assert window.session is not None
    _broken_off(window.session.project.path)
    window.go("models")
    models = window.workspaces["models"]
    button(models, "TrainForm", "All, with what is proposed").click()
    button(models, "MoreSettings", "More settings").click()
    turn(300)
    lines = {line.accessibleName(): line for line in models.findChildren(QLineEdit)}
    lines["hidden"].setText("200")
    lines["dropout"].setText("2")
    scroll = models.findChildren(QScrollArea)[0].verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    return window


def _broken_off(project: Path) -> None:
    with Project.open(project) as opened:
        snapshot = opened.snapshot("proposed")
    folder = next_folder(runs_of(project), "char-bilstm-crf")
    events = training.train(snapshot, model="mlp", run_dir=folder, resumable=True)
    next(event for event in events if isinstance(event, Metric) and event.step == 4)
    events.close()  # type: ignore[attr-defined]


def _learning_curve(window: Window) -> QWidget:
    """A learning curve that was kept."""
    assert window.session is not None
    path = str(window.session.project.path)
    work = ["learning-curve", path, "--model", "crf", "--on", "proposed", "--set", "epochs=20"]
    job = window.jobs.start(work, title="crf")
    while job.active:
        turn(50)
    window.go("models")
    turn(600)
    models = window.workspaces["models"]
    scroll = models.findChildren(QScrollArea)[-1].verticalScrollBar()
    scroll.setValue(scroll.maximum())
    return window


def _test_part(window: Window) -> QWidget:
    """The question before the test part is scored."""
    window.go("models")
    turn(600)
    models = window.workspaces["models"]
    score = button(models, "RunsPanel", "Score on the test part…")
    while not score.isEnabled():
        turn(50)
    score.click()
    return next(b for b in models.findChildren(QMessageBox) if b.isVisible())


def _mistakes(window: Window) -> QWidget:
    """All mistakes of a run in the list, one of them corrected, the matrix in sight."""
    window.go("evaluate")
    evaluate = window.workspaces["evaluate"]
    found = {table.accessibleName(): table for table in evaluate.findChildren(TableView)}
    kinds = found[said("SpanCards", "KINDS OF MISTAKE")]
    while not kinds.isVisible():
        turn()
    kinds.select(kinds.model().rowCount() - 1, 1)
    QTest.keyClick(kinds, Qt.Key.Key_Return)
    QTest.keyClick(evaluate.focusProxy(), Qt.Key.Key_Return)
    window.hand.label("AREA")
    window.actions_["back"].trigger()
    turn(1500)  # what is slow comes later and moves the page
    confusion = found[said("SpanCards", "CONFUSION · ROWS GOLD, COLUMNS PREDICTED")]
    evaluate.findChildren(QScrollArea)[0].ensureWidgetVisible(confusion)
    return window


def _occurrences(text: str, what: str = "label", *, replace: bool = False, regex: bool = False):
    """The dialog of all occurrences, with something looked for."""

    def show(window: Window) -> QWidget:
        dialog = window.occurrences.open()
        assert dialog is not None
        dialog.query.case.setChecked(False)
        dialog.query.word.setChecked(False)
        dialog.query.regex.setChecked(regex)
        dialog.query.field.setText(text)
        dialog.aim.segments[what].click()
        dialog.status.give_way.setCurrentIndex(int(replace))
        return dialog

    return show


def _occurrences_scripts(window: Window) -> QWidget:
    """Right to left, CJK, emoji and combining marks, a very long label."""
    assert window.session is not None
    project = window.session.project
    docs = [Document(f"script {at}", text) for at, text in enumerate(SCRIPTS)]
    list(project.import_documents(docs, source="scripts"))
    project.add_labels(["Verkehrsinfrastrukturfinanzierungsgesellschaft"])
    window.session.refresh()
    dialog = _occurrences("أحمد|אחמד|서울|Zoë|北京", regex=True)(window)
    dialog.aim.set_label("Verkehrsinfrastrukturfinanzierungsgesellschaft")
    return dialog


def _itself(window: Window) -> QWidget:
    return window


SCREENS = (
    Screen("welcome", "", _itself),
    Screen("annotate", "sample", _command("next_span", "next_span")),
    Screen("annotate-selection", "sample", _selection),
    Screen("annotate-tags", "sample", _command("tags")),
    Screen("annotate-reviewed", "sample", _reviewed),
    Screen("annotate-provenance", "sample", history_screens.provenance),
    Screen("annotate-history", "sample", history_screens.history),
    Screen("annotate-chosen", "sample", history_screens.chosen),
    Screen("annotate-holding", "sample", hand_screens.holding),
    Screen("annotate-flagged", "sample", hand_screens.flagged),
    Screen("annotate-line-numbers", "sample", hand_screens.numbers),
    Screen("annotate-sentence-numbers", "sample", hand_screens.sentences),
    Screen("annotate-many-labels", "sample", _many_labels),
    Screen("annotate-scripts", "sample", _scripts),
    Screen("annotate-nothing-found", "sample", _nothing_found),
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
    Screen("rules", "sample", _rules()),
    Screen("rules-typed", "sample", _rules("the")),
    Screen("rules-wrong", "sample", _rules('[{"LOWR": "port"}]')),
    Screen("rules-empty", "empty", _dialog("rules")),
    Screen("labels", "sample", label_screens.labels),
    Screen("labels-colours", "sample", label_screens.colours),
    Screen("labels-merge", "sample", label_screens.merge),
    Screen("labels-delete", "sample", label_screens.delete),
    Screen("guideline", "sample", label_screens.guideline),
    Screen("spans", "sample", label_screens.spans),
    Screen("spans-empty", "sample", label_screens.no_spans),
    Screen("occurrences", "sample", _occurrences("port")),
    Screen("occurrences-replace", "sample", _occurrences("port", replace=True)),
    Screen("occurrences-relabel", "sample", _occurrences("port", "relabel")),
    Screen("occurrences-remove", "sample", _occurrences("port", "remove")),
    Screen("occurrences-nothing", "sample", _occurrences("zanzibar")),
    Screen("occurrences-begin", "sample", _occurrences("")),
    Screen("occurrences-wrong", "sample", _occurrences("(port", regex=True)),
    Screen("occurrences-scripts", "sample", _occurrences_scripts),
    Screen("new-project", "", _dialog("new")),
    Screen("accept-all", "sample", _dialog("accept_all")),
    Screen("models", "sample", _workspace("models")),
    Screen("models-empty", "empty", _workspace("models")),
    Screen("models-settings", "sample", _models_settings),
    Screen("training", "sample", _training),
    Screen("models-training", "sample", _training_here),
    Screen("models-curve", "sample", _learning_curve),
    Screen("models-test-part", "sample", _test_part),
    Screen("models-classifiers", "sample", class_screens.models),
    Screen("evaluate-classifiers", "sample", class_screens.evaluate),
    Screen("evaluate-empty", "empty", _workspace("evaluate")),
    Screen("evaluate", "sample", _workspace("evaluate")),
    Screen("evaluate-mistakes", "sample", _mistakes),
)


def by_name(names: list[str]) -> list[Screen]:
    """The screens of these names, or all."""
    return [screen for screen in SCREENS if not names or screen.name in names]


def project_of(screen: Screen, folder: Path) -> Path | None:
    return folder / f"{screen.project}.tagwright" if screen.project else None
