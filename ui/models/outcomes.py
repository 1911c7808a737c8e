"""What a job of the Models workspace came to, in a sentence; and what its progress counts."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import phrases
from ui.models.words import day_text
from ui.phrases import filled

Values = Mapping[str, Any]


def _tr(text: str) -> str:
    return QCoreApplication.translate("outcomes", text)


def outcome(result: Values) -> str:
    """One sentence or two about the result of a command."""
    if "proposals" in result:
        return phrases.proposed(result)
    if "rows" in result:
        return _ladder(result)
    if "points" in result:
        return growth(result)
    if result.get("part") == "test":
        return _test(result)
    return _kept(result)


def _kept(result: Values) -> str:
    scores = result.get("scores", {})
    if found := scores.get("classifier"):
        name, score = _tr("Accuracy"), found["accuracy"] or 0.0
    else:
        name = _tr("Strict F1")
        score = scores.get("schemes", {}).get("strict", {}).get("f1")
        if score is None:
            return _tr("Kept; nothing could be scored.")
    return filled(
        _tr("Kept. %1 on the development part: %2"), _named(name, result), phrases.percent(score)
    )


def _named(name: str, result: Values) -> str:
    """A score against proposals is called what it is."""
    against = str(result.get("against", "gold"))
    if against == "gold":
        return name
    machines = against.removeprefix("agreement with ")
    if name[1:2].islower():  # not so `F1`, which a language may put first
        name = name[:1].lower() + name[1:]
    return filled(_tr("Agreement with %1 (%2)"), machines, name)


def _ladder(result: Values) -> str:
    """The best of several models, by the first of its scores."""
    rows = result["rows"]
    scored = [(next(iter(row["scores"].values())) or 0.0, row["model"]) for row in rows]
    if not scored:
        return _tr("Nothing was kept.")
    best, model = max(scored)
    text = _tr("%1 models are kept. The best: %2, %3")
    told = filled(text, phrases.number(len(rows)), model, phrases.percent(best))
    against = str(result.get("against", "gold"))
    return told if against == "gold" else f"{told} ({against})"


def growth(result: Values) -> str:
    """How far a learning curve reached, and whether its last step shows a difference."""
    points = result["points"]
    last = points[-1]
    name = _tr("Accuracy") if "accuracy" in last["scores"] else _tr("Strict F1")
    score = next(iter(last["scores"].values()))
    told = filled(
        _tr("%1 after %2: %3."),
        _named(name, result),
        phrases.documents(last["documents"]),
        "–" if score is None else phrases.percent(score),
    )
    if len(points) < 2 or score is None:
        return told
    before = phrases.number(points[-2]["documents"])
    says = {
        "better": _tr("Better than after %1: more documents can be expected to help."),
        "worse": _tr("Worse than after %1."),
        "no difference shown": _tr("No difference shown from %1."),
    }
    return f"{told} {filled(says.get(last['verdict'], ''), before)}".strip()


def _test(result: Values) -> str:
    """The score on the test part, and how often somebody has looked at it."""
    if found := result["classifier"]:
        name, score, drawn = _tr("Accuracy"), found["accuracy"], found["intervals"]["accuracy"]
    else:
        name, score = _tr("Strict F1"), result["schemes"]["strict"]["f1"]
        drawn = result["intervals"]["strict"]["all"]
    if score is None:
        return _tr("The test part had nothing to score.")
    between = (
        "–"
        if drawn["low"] is None
        else f"{phrases.percent(drawn['low'])} – {phrases.percent(drawn['high'])}"
    )
    text = _tr("%1 on the test part: %2 (95 in 100: %3), %4.")
    documents = phrases.documents(result["documents"])
    scores = filled(text, _named(name, result), phrases.percent(score), between, documents)
    each = result["looks"]["each"]
    return f"{scores} {looked_at(len(each), each[0]['when'])}"


def looked_at(times: int, first: str) -> str:
    """How often the test part was looked at, first: when in ISO 8601; "" for never."""
    if not times:
        return ""
    day = day_text(datetime.fromisoformat(first))
    if times == 1:
        return filled(_tr("The test part was looked at once, on %1."), day)
    text = _tr("The test part was looked at %1 times, first on %2.")
    return filled(text, phrases.number(times), day)


def unit_title(name: str) -> str:
    """A unit of progress in the language of the interface."""
    units = {
        "epoch": QCoreApplication.translate("units", "epoch"),
        "token": QCoreApplication.translate("units", "token"),
        "model": QCoreApplication.translate("units", "model"),
        "fold": QCoreApplication.translate("units", "fold"),
        "size": QCoreApplication.translate("units", "size"),
        "document": QCoreApplication.translate("units", "document"),
    }
    return units.get(name, name)
