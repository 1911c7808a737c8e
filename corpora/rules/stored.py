"""The rules of a project, which travel in its file; and with which of them it was proposed last.

They are no annotations: the log has nothing of them, and undo leaves them alone.
"""

import json
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from corpora.browsing import Browsing
from corpora.errors import ProjectError
from corpora.rules.rule import Rule, fingerprint, to_dict
from corpora.store import settings

if TYPE_CHECKING:
    from corpora.project import Project

NAME, ROUND = "rules", "rules proposed"
Rules = tuple[Rule, ...]


class Round(NamedTuple):
    """The last time that rules proposed: what `fingerprint` they had, how many were on, when
    (seconds since 1970), what came of it."""

    fingerprint: str
    rules: int
    time: float
    documents: int
    proposals: int


def read(project: Browsing) -> Rules:
    """The project's rules, in their order. Raises ProjectError where they are damaged."""
    return _parsed(project.query(settings.get, NAME))


def _parsed(text: str) -> Rules:
    """Raises ProjectError where the file was damaged: whoever wrote them had checked them."""
    try:
        return tuple(map(_rule, json.loads(text or "[]")))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProjectError(
            "The project's rules are damaged and cannot be read; take them away with"
            " `tagwright rules PROJECT --clear`, or restore a backup."
        ) from error


def _rule(row: dict[str, Any]) -> Rule:
    name, case, on = row.get("id", ""), row.get("case", True), row.get("on", True)
    return Rule(row["label"], row["pattern"], name, case, on)


def clear(project: "Project") -> None:
    """Take all rules away, damaged ones too."""
    project.put(NAME, lambda _: "[]")


def change(project: "Project", make: Callable[[Rules], Iterable[Rule]]) -> Rules:
    """Put what `make` returns in the place of the rules that it is given; nobody else changes them
    meanwhile. Raises ProjectError where the project is for reading only."""
    made: Rules = ()

    def put(text: str) -> str:
        nonlocal made
        made = tuple(make(_parsed(text)))
        return json.dumps([to_dict(rule) for rule in made], ensure_ascii=False)

    project.put(NAME, put)
    return made


def last_round(project: Browsing) -> Round | None:
    """With which rules it was proposed last; None where it never was."""
    text = project.query(settings.get, ROUND)
    return Round(**json.loads(text)) if text else None


def note_round(project: "Project", rules: Rules, *, documents: int, proposals: int) -> Round:
    """Note that these rules have proposed just now."""
    on = sum(rule.on for rule in rules)
    made = Round(fingerprint(rules), on, time.time(), documents, proposals)
    project.put(ROUND, lambda _: json.dumps(made._asdict()))
    return made
