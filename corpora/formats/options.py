"""Options of readers: what a caller named, held against what the formats declare."""

from collections.abc import Iterable, Mapping
from typing import Any

from corpora.errors import UnknownNameError, UserError
from corpora.formats.info import Option
from corpora.formats.registry import describe

_TRUE, _FALSE = frozenset(("true", "yes", "1")), frozenset(("false", "no", "0"))


def parsed(pairs: Iterable[str]) -> dict[str, str]:
    """`["column=2"]` as `{"column": "2"}`. Raises UserError where there is no name or no `=`."""
    found = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not (name.strip() and equals):
            raise UserError(f"An option is written like column=2, and {pair!r} is not.")
        found[name.strip()] = value.strip()
    return found


def of_each(formats: Iterable[str], given: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What each of the formats gets of the options given, of the kinds that it declares.

    An option that is None counts as not given. Raises UserError for an option that none of the
    formats has, and for a value that cannot be.
    """
    known = {name: {option.name: option for option in describe(name).options} for name in formats}
    given = {name: value for name, value in given.items() if value is not None}
    for name in given:
        if not any(name in options for options in known.values()):
            raise _unknown(name, known)
    return {
        format: {name: value_of(options[name], given[name]) for name in given if name in options}
        for format, options in known.items()
    }


def _unknown(name: str, known: Mapping[str, Mapping[str, Option]]) -> UserError:
    whose = ", ".join(known)
    every = {option for options in known.values() for option in options}
    if every:
        return UnknownNameError(f"option of {whose}", name, every)
    return UserError(f"There is no option {name!r}: {whose} has none.")


def value_of(option: Option, value: Any) -> Any:
    """The value in the option's kind. Raises UserError where it is none, or no choice."""
    found = value if type(value) is option.kind else _converted(option, str(value).strip())
    if found is None:
        kinds = {int: "a whole number", bool: "yes or no", str: "a text"}
        raise UserError(f"The option {option.name} is {kinds[option.kind]}, not {value!r}.")
    if option.choices and found not in option.choices:
        allowed = ", ".join(option.choices)
        raise UserError(f"The option {option.name} is one of {allowed}; {value!r} is not.")
    if option.least is not None and isinstance(found, int) and found < option.least:
        raise UserError(f"The option {option.name} is at least {option.least}, not {found}.")
    return found


def _converted(option: Option, text: str) -> int | str | bool | None:
    if option.kind is str:
        return text
    if option.kind is int:
        digits = text.removeprefix("-")
        return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None
    low = text.lower()
    return True if low in _TRUE else False if low in _FALSE else None
