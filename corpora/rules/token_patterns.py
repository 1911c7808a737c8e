"""Patterns of tokens, as spaCy's Matcher knows them: what one may hold, and where one is wrong.

What is accepted here is accepted there (https://spacy.io/api/matcher); attributes of a person's
own code (`_`) are not, for they would need that code.
"""

import json
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Any

from corpora.errors import UserError
from corpora.json_errors import explained

TEXTS = ("ORTH", "TEXT", "LOWER", "NORM", "SHAPE")
NUMBERS = ("LENGTH",)
FLAGS = (
    *("IS_ALPHA", "IS_ASCII", "IS_DIGIT", "IS_LOWER", "IS_UPPER", "IS_TITLE", "IS_PUNCT"),
    *("IS_SPACE", "IS_BRACKET", "IS_QUOTE", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY"),
    *("IS_STOP", "IS_SENT_START", "SENT_START", "LIKE_NUM", "LIKE_URL", "LIKE_EMAIL", "SPACY"),
)
# What a token has only once a pipeline has looked at it.
PIPELINE = ("POS", "TAG", "MORPH", "DEP", "LEMMA", "ENT_TYPE", "ENT_ID", "ENT_KB_ID")
KNOWN = (*TEXTS, *NUMBERS, *FLAGS, *PIPELINE, "OP")
LISTS = ("IN", "NOT_IN", "IS_SUBSET", "IS_SUPERSET", "INTERSECTS")
STRINGS = ("REGEX", "FUZZY", *(f"FUZZY{number}" for number in range(1, 10)))
ORDERS = ("==", "!=", ">=", "<=", ">", "<")
MOST_REPEATS = 100
MOST_TOKENS = 100
_REPEATS = re.compile(r"\{(\d*)(,?)(\d*)\}")


class PatternError(UserError):
    """A pattern that cannot be one. at: the character of what was typed where it is wrong, None
    where nothing was typed."""

    def __init__(self, message: str, at: int | None = None) -> None:
        super().__init__(message)
        self.at = at


class _WrongError(Exception):
    """What is wrong with the token `index`, at the key `key` of it."""

    def __init__(self, message: str, index: int, key: str = "") -> None:
        super().__init__(message)
        self.index, self.key = index, key


def check(pattern: object) -> None:
    """Raises PatternError where a pattern is none."""
    try:
        _check(pattern)
    except _WrongError as wrong:
        raise PatternError(f"token {wrong.index + 1}: {wrong}") from wrong


def parse(text: str) -> list[dict[str, Any]]:
    """The pattern that was typed. Raises PatternError with the place."""
    try:
        pattern = json.loads(text)
    except json.JSONDecodeError as error:
        raise PatternError(f"this is no JSON yet: {explained(error)}", error.pos) from error
    except RecursionError as error:
        raise PatternError("this is nested too deeply", 0) from error
    try:
        return _check(pattern)
    except _WrongError as wrong:
        at = _place(text, wrong.index, wrong.key)
        raise PatternError(f"token {wrong.index + 1}: {wrong}", at) from wrong


def _place(text: str, index: int, key: str) -> int:
    """Where the token `index` is in a JSON list, or a key in it."""
    decoder, at = json.JSONDecoder(), text.index("[") + 1
    for number in range(index + 1):
        at += len(text[at:]) - len(text[at:].lstrip(" \t\r\n,"))
        if at >= len(text) or text[at] == "]":
            return max(0, len(text.rstrip()) - 1)
        if number < index:
            at = decoder.raw_decode(text, at)[1]
    found = text.find(json.dumps(key), at) if key else -1
    return at if found < 0 else found


def _check(pattern: Any) -> list[dict[str, Any]]:
    if not isinstance(pattern, list) or not pattern:
        raise _WrongError('a pattern is a list of tokens, such as [{"LOWER": "dr."}, {}]', 0)
    if len(pattern) > MOST_TOKENS:
        raise _WrongError(f"a pattern has {MOST_TOKENS} tokens at most", MOST_TOKENS)
    for index, token in enumerate(pattern):
        if not isinstance(token, dict):
            raise _WrongError('a token is written {"LOWER": "port"}, and {} is any', index)
        for key, value in token.items():
            if fault := _fault(key.upper(), key, value):
                raise _WrongError(fault, index, key)
    return pattern


def _fault(name: str, key: str, value: Any) -> str:
    """Why an attribute cannot have a value; "" where it can."""
    if name == "_":
        return "`_` asks for attributes of one's own code, which this program does not run"
    if name not in KNOWN:
        near = next(iter(get_close_matches(name, KNOWN, 1)), "")
        if near:
            return f"there is no attribute {key}; did you mean {near}?"
        return f"there is no attribute {key}"
    if name == "OP":
        return _operator_fault(value)
    if name in FLAGS:
        return "" if isinstance(value, bool) else f"{key} is true or false"
    kind = _is_number if name in NUMBERS else _is_string
    return _value_fault(key, value, kind, "a number" if name in NUMBERS else "a string")


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _value_fault(key: str, value: Any, kind: Callable[[object], bool], what: str) -> str:
    if kind(value):
        return ""
    if not isinstance(value, dict) or not value:
        return f'{key} is {what}, or a choice such as {{"IN": [...]}}'
    return next(filter(None, _predicate_faults(key, value, kind, what)), "")


def _predicate_faults(
    key: str, value: dict[str, Any], kind: Callable[[object], bool], what: str
) -> Iterator[str]:
    strings = what == "a string"
    known = (*LISTS, *(STRINGS if strings else ORDERS))
    for name, said in value.items():
        if name not in known:
            yield f"{key} knows no {name}; it knows {', '.join(known[:7])}"
        elif name in LISTS:
            right = isinstance(said, list) and all(map(kind, said))
            yield "" if right else f"{name} is a list, each of it {what}"
        elif name in ORDERS:
            yield "" if kind(said) else f"{name} is {what}"
        else:
            yield _string_fault(name, said)


def _string_fault(name: str, said: Any) -> str:
    if isinstance(said, dict) and len(said) == 1 and set(said) <= {"IN", "NOT_IN"}:
        [strings] = said.values()
    else:
        strings = [said]
    if not isinstance(strings, list) or not all(map(_is_string, strings)):
        return f'{name} is a string, or {{"IN": [...]}} with strings'
    return next(filter(None, map(_regex_fault, strings)), "") if name == "REGEX" else ""


def _regex_fault(string: str) -> str:
    try:
        re.compile(string)
    except (re.error, OverflowError, RecursionError) as error:
        return f"the regular expression {string!r} cannot be read: {error}"
    return ""


def _operator_fault(value: Any) -> str:
    if value in ("!", "?", "+", "*"):
        return ""
    match = _REPEATS.fullmatch(value) if isinstance(value, str) else None
    if match is None or not (match[1] or match[3]) or (match[3] and not match[2]):
        return "OP is one of ! ? + * {n} {n,m} {n,} {,m}"
    if max(int(match[1] or 0), int(match[3] or 0)) > MOST_REPEATS:
        return f"OP repeats {MOST_REPEATS} times at most"
    if match[1] and match[3] and int(match[1]) > int(match[3]):
        return f"OP {value} asks for at least {match[1]} and at most {match[3]}"
    return ""


def needs_pipeline(pattern: object) -> list[str]:
    """The attributes of a pattern that only a pipeline gives, in capitals; [] for none."""
    tokens = pattern if isinstance(pattern, list) else []
    return sorted({key.upper() for token in tokens for key in token} & set(PIPELINE))
