"""Label Studio's results: regions of a text, and choices, each checked against the text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from math import isfinite
from typing import Any

from corpora.document import Span
from corpora.formats.jsonl_fields import LineError, label, shown
from corpora.formats.report import counted

# Results that are regions of a text; all others but choices stay in the metadata.
TEXTUAL = frozenset(("labels", "hypertextlabels"))
# Where the names of a region may stand, beside the key that is its type.
NAMES = ("labels", "hypertextlabels", "htmllabels")


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
        elif item.get("type") in TEXTUAL and (place := _place(value, text)):
            start, end, shifted = place
            utf16 += shifted
            score = _score(item.get("score"))
            names = _names(next((value[key] for key in NAMES if key in value), None))
            found.spans += [Span(start, end, label(name), source, score) for name in names]
            if not names:
                found.kept.append(item)
        elif item.get("type") == "choices":
            found.choices += _names(value.get("choices"))
        else:
            found.kept.append(item)
    if utf16:
        told(f"{counted(utf16, 'span')} counted UTF-16 units; the text told so")
    if found.kept:
        told(_told_of(found.kept))
    return found


def labelled_words(raw: Any) -> list[str]:
    """What the regions of a list of results say that they cover."""
    items = [item for item in raw if isinstance(item, dict)] if isinstance(raw, list) else []
    values = [value for item in items if isinstance(value := item.get("value"), Mapping)]
    said = [value.get("text") for value in values if "start" in value]
    return [words for words in said if isinstance(words, str)]


def _told_of(kept: list[Any]) -> str:
    """What to say of results that are neither span nor choice, by their types."""
    types = [item.get("type") if isinstance(item, dict) else None for item in kept]
    named = sorted({name if isinstance(name, str) else "of no type" for name in types})
    return f"{counted(len(kept), 'result')} kept in its metadata: {', '.join(named)}"


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


def _place(value: Mapping[str, Any], text: str) -> tuple[int, int, bool] | None:
    """Code points of a region, and whether it had counted UTF-16 units.

    None for a place within HTML that cannot be found in the text. Raises LineError.
    """
    start, end, said = value.get("start"), value.get("end"), value.get("text")
    if isinstance(start, str) and isinstance(end, str):
        return _html_place(value, text)
    if type(start) is not int or type(end) is not int:
        raise LineError(f"has a region {shown(start)}-{shown(end)}, not of whole numbers")
    if found := _agreeing(start, end, said, text):
        return found
    inside = 0 <= start < end <= len(text)
    what = "text is not what stands there" if inside else "place is empty or beyond the text"
    raise LineError(f"has a region {start}-{end} whose {what}, in code points or in UTF-16 units")


def _html_place(value: Mapping[str, Any], text: str) -> tuple[int, int, bool] | None:
    """A region that begins and ends at a path (`/p[1]/text()[1]`) and an offset from there.

    Where the text has no markup, its offsets, or those from the beginning of all, are the text's.
    """
    whole, said = value.get("globalOffsets"), value.get("text")
    whole = whole if isinstance(whole, Mapping) else {}
    pairs = [(whole.get("start"), whole.get("end"))]
    pairs.append((value.get("startOffset"), value.get("endOffset")))
    for start, end in pairs:
        if not isinstance(start, int) or not isinstance(end, int) or not isinstance(said, str):
            continue
        if found := _agreeing(start, end, said, text):
            return found
    return None


def _agreeing(start: int, end: int, said: Any, text: str) -> tuple[int, int, bool] | None:
    """The place where the text is what the region says, and whether in UTF-16 units."""
    if 0 <= start < end <= len(text) and (
        not isinstance(said, str) or _same(text[start:end], said)
    ):
        return start, end, False
    if isinstance(said, str) and 0 <= start < end:
        borders = {unit: place for place, unit in enumerate(_units(text))}
        first, last = borders.get(start), borders.get(end)
        if first is not None and last is not None and _same(text[first:last], said):
            return first, last, True
    return None


def _same(found: str, said: str) -> bool:
    """Label Studio writes a line break as backslash and n in some versions."""
    return found == said or found == said.replace("\\n", "\n")


def _units(text: str) -> list[int]:
    """The UTF-16 unit at which each code point begins, and the end."""
    return list(accumulate((1 + (c > "\uffff") for c in text), initial=0))
