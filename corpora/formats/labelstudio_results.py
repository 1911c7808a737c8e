"""Label Studio's results: regions of a text, and choices, each checked against the text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from math import isfinite
from typing import Any

from corpora.document import Span
from corpora.formats.jsonl_fields import LineError, label, shown
from corpora.formats.report import counted

# Results that are no region of a text; they stay in the metadata.
TEXTUAL = frozenset(("labels", "hypertextlabels"))


@dataclass(slots=True)
class Results:
    """What one annotation or prediction says. kept: results that are neither span nor choice."""

    spans: list[Span] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)
    kept: list[Any] = field(default_factory=list)


def results(raw: Any, text: str, told: Callable[[str], None], source: str = "") -> Results:
    """The spans and choices of a list of results. Raises LineError."""
    found, utf16 = Results(), 0
    for item in raw if isinstance(raw, list) else []:
        value = item.get("value") if isinstance(item, dict) else None
        if not isinstance(value, Mapping):
            found.kept.append(item)
        elif item.get("type") in TEXTUAL and "start" in value:
            start, end, shifted = _place(value, text)
            utf16 += shifted
            names = _names(value.get(item["type"], value.get("labels")))
            score = _score(item.get("score"))
            found.spans += [Span(start, end, label(name), source, score) for name in names]
        elif item.get("type") == "choices":
            found.choices += _names(value.get("choices"))
        else:
            found.kept.append(item)
    if utf16:
        told(f"{counted(utf16, 'span')} counted UTF-16 units; the text told so")
    return found


def _names(value: Any) -> list[str]:
    """A list of names; a region without any is one that nobody labelled."""
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise LineError(f"has labels {shown(value)}, which are not a list of names")
    return value


def _score(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if isfinite(value) else None


def _place(value: Mapping[str, Any], text: str) -> tuple[int, int, bool]:
    """Code points of a region, and whether it had counted UTF-16 units."""
    start, end, said = value.get("start"), value.get("end"), value.get("text")
    if type(start) is not int or type(end) is not int:
        raise LineError(f"has a region {shown(start)}-{shown(end)}, not of whole numbers")
    inside = 0 <= start < end <= len(text)
    if inside and (not isinstance(said, str) or _same(text[start:end], said)):
        return start, end, False
    if isinstance(said, str) and 0 <= start < end:
        borders = {unit: place for place, unit in enumerate(_units(text))}
        first, last = borders.get(start), borders.get(end)
        if first is not None and last is not None and _same(text[first:last], said):
            return first, last, True
    what = "text is not what stands there" if inside else "place is empty or beyond the text"
    raise LineError(f"has a region {start}-{end} whose {what}, in code points or in UTF-16 units")


def _same(found: str, said: str) -> bool:
    """Label Studio writes a line break as backslash and n in some versions."""
    return found == said or found == said.replace("\\n", "\n")


def _units(text: str) -> list[int]:
    """The UTF-16 unit at which each code point begins, and the end."""
    return list(accumulate((1 + (c > "\uffff") for c in text), initial=0))
