"""Rule: a label, and the string or the pattern of tokens that gets it."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from corpora.errors import UserError
from corpora.labels import check_name
from corpora.rules.token_patterns import PatternError, check, parse

Tokens = Sequence[Mapping[str, Any]]
# Characters of a phrase: longer than any term, shorter than what was pasted by mistake.
LONGEST = 1000


class Rule(NamedTuple):
    """What has `pattern` is proposed as `label`.

    pattern: a phrase, or the tokens of spaCy's Matcher one after another. id: a name of the thing
    behind several patterns. case: whether a phrase tells case apart; patterns say it themselves.
    on: whether it is asked at all.
    """

    label: str
    pattern: str | Tokens
    id: str = ""
    case: bool = True
    on: bool = True

    @property
    def is_phrase(self) -> bool:
        return isinstance(self.pattern, str)

    @property
    def text(self) -> str:
        """The pattern as a person writes it."""
        return self.pattern if isinstance(self.pattern, str) else written(self.pattern)

    @property
    def key(self) -> tuple[str, str, bool]:
        """What makes two rules the same one."""
        return (self.label, self.text, self.case or not self.is_phrase)


def written(pattern: object) -> str:
    """A pattern of tokens on one line."""
    return json.dumps(pattern, ensure_ascii=False)


def checked(rule: Rule) -> Rule:
    """The rule, if it can be one. Raises UserError."""
    check_name(rule.label)
    if not isinstance(rule.pattern, str):
        check(rule.pattern)
        return rule
    phrase = " ".join(rule.pattern.split())
    if not phrase:
        raise PatternError("the phrase is empty; write what is to be found", 0)
    if len(phrase) > LONGEST:
        raise PatternError(f"a phrase has {LONGEST:,} characters at most; this one is longer", 0)
    return rule._replace(pattern=phrase)


def typed(text: str, label: str, *, case: bool = True) -> list[Rule]:
    """The rules that a person typed: a phrase a line, or one pattern, which begins with `[`.

    Raises PatternError, which says where. White space alone is no rule.
    """
    check_name(label)
    if text.lstrip().startswith("["):
        return [Rule(label, parse(text))]
    lines = [line for line in text.splitlines() if line.strip()]
    return [checked(Rule(label, line, case=case)) for line in lines]


def joined(rules: Iterable[Rule], more: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules and those of `more` that are not among them, in their order."""
    found: dict[tuple[str, str, bool], Rule] = {}
    for rule in (*rules, *more):
        found.setdefault(rule.key, rule)
    return tuple(found.values())


def to_dict(rule: Rule) -> dict[str, Any]:
    """The rule as spaCy's EntityRuler writes it, with `case` and `on` where they are not usual."""
    data: dict[str, Any] = {"label": rule.label, "pattern": rule.pattern}
    data |= {"id": rule.id} if rule.id else {}
    data |= {} if rule.case or not rule.is_phrase else {"case": False}
    return data if rule.on else data | {"on": False}


def from_dict(data: object) -> Rule:
    """The rule of one JSON object. Raises UserError."""
    if not isinstance(data, dict):
        raise UserError('a rule is written {"label": "ORG", "pattern": "..."}')
    label, pattern, name = data.get("label"), data.get("pattern"), data.get("id")
    if not isinstance(label, str):
        raise UserError('there is no "label", or it is not a string')
    if not isinstance(pattern, str | list):
        raise UserError('there is no "pattern", or it is neither a string nor a list of tokens')
    if not isinstance(name, str | int | None) or isinstance(name, bool):
        raise UserError('the "id" is not a string')
    said = [data.get(key, True) for key in ("case", "on")]
    if not all(isinstance(value, bool) for value in said):
        raise UserError('"case" and "on" are true or false')
    return checked(Rule(label, pattern, "" if name is None else str(name), *said))


def fingerprint(rules: Iterable[Rule]) -> str:
    """Eight characters that are others as soon as what is proposed may be: of the rules that are
    on, in their order."""
    lines = (json.dumps(to_dict(rule), sort_keys=True) for rule in rules if rule.on)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]
