"""The rules of a project, which travel in its file; and with which of them it was proposed last.

They are no annotations: the log has nothing of them, and undo leaves them alone.
"""

import json
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from corpora.browsing import Browsing
from corpora.errors import ProjectError
from corpora.rules.rule import Rule, fingerprint, to_dict
from corpora.rules.splices import Splice, difference, spliced
from corpora.store import settings

if TYPE_CHECKING:
    from corpora.project import Project

NAME, ROUND = "rules", "rules proposed"
# The list is long where gazetteers are: it is written under a name that nothing else ever has, and
# small changes beside it (see `splices`), up to so many characters.
STAMP, EDITS, LONGEST = "rules stamp", "rules edits", 60_000
Rules = tuple[Rule, ...]


class Known(NamedTuple):
    """A list that was read: under which name it is written, the small changes, the list without
    and with these."""

    stamp: str
    edits: str
    base: Rules
    held: Rules


_known: dict[str, Known] = {}  # the one that was read last; put there as a whole, for threads


class Round(NamedTuple):
    """The last time that rules proposed: what `fingerprint` they had, how many were on, when
    (seconds since 1970), what came of it."""

    fingerprint: str
    rules: int
    time: float
    documents: int
    proposals: int


def read(project: Browsing) -> Rules:
    """The project's rules, in their order; the same tuple as before where nobody changed them.
    Raises ProjectError where they are damaged."""
    with project.one_moment():
        return _last(lambda name: project.query(settings.get, name)).held


def _last(get: Callable[[str], str]) -> Known:
    """The rules as they are written: read and understood anew only where they are others."""
    stamp, edits = get(STAMP), get(EDITS)
    last = _known.get("last")
    if last is None or not stamp or last.stamp != stamp:
        last = Known(stamp, "", base := _parsed(get(NAME)), base)
    if last.edits != edits:
        last = last._replace(edits=edits, held=_with_edits(last.base, edits))
    _known["last"] = last
    return last


def _parsed(text: str) -> Rules:
    """Raises ProjectError where the file was damaged: whoever wrote them had checked them."""
    with _damage_told():
        return tuple(map(_rule, json.loads(text or "[]")))


def _with_edits(base: Rules, text: str) -> Rules:
    with _damage_told():
        rows = json.loads(text or "[]")
        return spliced(base, (Splice(at, gone, tuple(map(_rule, come))) for at, gone, come in rows))


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
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
    project.rewrite(lambda _: _anew("[]"))


def change(project: "Project", make: Callable[[Rules], Iterable[Rule]]) -> Rules:
    """Put what `make` returns in the place of the rules that it is given; nobody else changes them
    meanwhile. Raises ProjectError where the project is for reading only.

    Where little is another, that alone is written, and the long list is neither read nor written.
    """
    made: Rules = ()

    def rows(get: Callable[[str], str]) -> Mapping[str, str]:
        nonlocal made
        last = _last(get)
        made = tuple(make(last.held))
        edits = _edits(last, made)
        if edits is None:
            new = _anew(json.dumps([to_dict(rule) for rule in made], ensure_ascii=False))
            _known["last"] = Known(new[STAMP], "", made, made)
            return new
        _known["last"] = last._replace(edits=edits, held=made)
        return {EDITS: edits}

    project.rewrite(rows)
    return made


def _anew(text: str) -> dict[str, str]:
    return {NAME: text, STAMP: secrets.token_hex(8), EDITS: ""}


def _edits(last: Known, made: Rules) -> str | None:
    """All small changes since the list was written, with this one; None where that is much."""
    splices = difference(last.held, made)
    if splices is None or not last.stamp:
        return None
    new = [[at, gone, [to_dict(rule) for rule in come]] for at, gone, come in splices]
    text = json.dumps([*json.loads(last.edits or "[]"), *new], ensure_ascii=False)
    return text if len(text) <= LONGEST else None


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
