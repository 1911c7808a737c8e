"""A file of JSON that is one array (or one object): its items, each with its line."""

import json
import re
from collections.abc import Iterator
from typing import Any

from corpora.formats.json_text import cleaned, not_json
from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading

_BETWEEN = re.compile(r"[\s,]*")


def items(reading: Reading) -> Iterator[tuple[int, Any]]:
    """Numbered items, one after another. Where the JSON breaks, the rest is refused.

    Raises FormatError where the file is not JSON text at all.
    """
    text = reading.text()
    begin = re.match(r"\s*(\[?)", text)
    place, line = (begin.end(), text.count("\n", 0, begin.end()) + 1) if begin else (0, 1)
    decoder = json.JSONDecoder(parse_constant=not_json)
    while True:
        gap = _BETWEEN.match(text, place)
        start = gap.end() if gap else place
        line += text.count("\n", place, start)
        if start == len(text) or text[start] == "]":
            break
        try:
            value, place = decoder.raw_decode(text, start)
            value = cleaned(value, text[start:place], reading, line)
        except (ValueError, RecursionError, LineError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            reading.refuse(line, f"is not JSON ({what}); this and the rest were left out")
            return
        yield line, value
        line += text.count("\n", start, place)
    if start == len(text) and begin and begin[1]:
        reading.mend(line, "the file ends before its list does; what was whole was taken")
