"""JSON text as values that a document may hold; what is wrong with it is said in one sentence."""

import json
import re
from math import isfinite
from typing import Any

from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading
from corpora.json_errors import explained

_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_SUSPECT = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def parse(text: str) -> Any:
    """The value of a text. Raises LineError where it is not JSON."""
    try:
        return json.loads(text, parse_constant=not_json, parse_float=finite)
    except json.JSONDecodeError as error:
        what = explained(error)
        raise LineError(f"is not JSON ({what}, at character {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise LineError(f"is not JSON that can be read ({error})") from error


def own(text: str) -> Any:
    """The value of a note that Tagwright wrote into a file. Raises ValueError where it is none, or
    holds what no document may hold."""
    try:
        value = json.loads(text, parse_constant=not_json, parse_float=finite)
        if "\\u" in text and _storable(value) != value:
            raise ValueError("holds lone surrogates or a NUL")
    except RecursionError as error:
        raise ValueError("is nested too deeply") from error
    return value


def finite(number: str) -> float:
    """A number with a point or an exponent; JSON may write larger ones than there are."""
    value = float(number)
    if not isfinite(value):
        raise ValueError(f"{number} is too large a number")
    return value


def not_json(constant: str) -> None:
    raise ValueError(f"{constant} is not a JSON value")


def cleaned(value: Any, text: str, reading: Reading, line: int) -> Any:
    """The value, read from this text, without what JSON may hold and text may not; told."""
    if "\\u" not in text or not _SUSPECT.search(_PAIR.sub("", text)):
        return value
    try:
        clean = _storable(value)
    except RecursionError as error:
        raise LineError("is not JSON that can be read (it is nested too deeply)") from error
    if clean != value:
        what = "characters that no text can hold (lone surrogates, NUL)"
        reading.mend(line, f"{what} were replaced by U+FFFD", text)
    return clean


def _storable(value: Any) -> Any:
    """The value without lone surrogates and NULs; no offset moves."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {_storable(key): _storable(item) for key, item in value.items()}
    return value
