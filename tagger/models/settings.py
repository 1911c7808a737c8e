"""Settings of a model as text (`--set hidden=200`) and as a frozen dataclass."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, field, fields
from typing import Any

from corpora.errors import UnknownNameError, UserError
from corpora.tags import SCHEMES


def whole(default: int, low: int, high: int, text: str) -> Any:
    """A field that holds a whole number from `low` to `high`."""
    return field(default=default, metadata={"low": low, "high": high, "text": text})


def real(default: float, low: float, high: float, text: str) -> Any:
    """A field that holds a number from `low` to `high`."""
    return field(default=default, metadata={"low": low, "high": high, "text": text})


def choice(default: str, choices: tuple[str, ...], text: str) -> Any:
    """A field that holds one of `choices`."""
    return field(default=default, metadata={"choices": choices, "text": text})


def text(default: str, text: str) -> Any:
    """A field that holds any text."""
    return field(default=default, metadata={"text": text})


def tag_scheme(default: str) -> Any:
    return choice(default, SCHEMES, "tags that the spans are learned as")


def parse(settings: type[Any], values: Mapping[str, object], model: str) -> Any:
    """The settings with these values, given as text or as what they are.

    Raises UnknownNameError for a setting that the model has not, UserError for a bad value.
    """
    known = {item.name: item for item in fields(settings)}
    for name in values:
        if name not in known:
            raise UnknownNameError(f"setting of {model}", name, known)
    return settings(**{name: _value(known[name], value) for name, value in values.items()})


def describe(settings: type[Any]) -> list[dict[str, Any]]:
    """Each setting's name, default, text, and its low and high or its choices."""
    return [{"name": i.name, "default": i.default, **i.metadata} for i in fields(settings)]


def to_dict(settings: Any) -> dict[str, Any]:
    return asdict(settings)


def _value(item: "Field[Any]", value: object) -> object:
    limits = item.metadata
    if "choices" in limits:
        if value not in limits["choices"]:
            raise UserError(
                f"The setting {item.name} cannot be {value!r};"
                f" it is one of {', '.join(limits['choices'])}."
            )
        return value
    assert item.default is not MISSING
    if isinstance(item.default, str):
        if not isinstance(value, str):
            raise UserError(f"The setting {item.name} cannot be {value!r}; it is a text.")
        return value
    number = _number(type(item.default), value)
    if number is None or not limits["low"] <= number <= limits["high"]:
        kind = "a whole number" if isinstance(item.default, int) else "a number"
        raise UserError(
            f"The setting {item.name} cannot be {value!r};"
            f" it is {kind} from {limits['low']} to {limits['high']}."
        )
    return number


def _number(kind: type[int] | type[float], value: object) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = kind(value)
    except (ValueError, OverflowError):
        return None
    return number if isinstance(value, str) or number == value else None
