"""The fields of one JSON Lines object, each checked: what is wrong is said in one sentence."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from math import isfinite
from typing import Any

from corpora.document import CategoryProposal, Range, Span
from corpora.errors import UserError
from corpora.labels import check_name

# What a span may hold. What the format names beside start, end and label is derived from these.
SPAN_KEYS = frozenset(
    ("start", "end", "label", "source", "score", "text", "token_start", "token_end")
)
Told = Callable[[str], None]
# Range(start, end) without a call into Python: texts have millions of tokens.
_range = partial(tuple.__new__, Range)


class LineError(Exception):
    """What is wrong with a line: a predicate, such as `has no "text"`."""


def name(raw: Mapping[str, Any], key: str) -> str | None:
    """A short text; a number becomes one. None where it is absent, null or empty."""
    value = raw.get(key)
    if type(value) is int:
        return str(value)
    if value is not None and not isinstance(value, str):
        raise LineError(f"has {key!r} {shown(value)}, which must be a string")
    return value or None


def choice(raw: Mapping[str, Any], key: str, known: Sequence[str]) -> Any:
    """One of the known names, or None."""
    value = raw.get(key)
    if value is not None and value not in known:
        raise LineError(
            f"has the unknown {key} {shown(value)}; the known ones are: {', '.join(known)}"
        )
    return value


def objects(raw: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """A list of objects; empty where it is absent or null."""
    value = raw.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(type(item) is dict for item in value):
        raise LineError(f"has {key!r} that is not a list of objects")
    return value


def categories(raw: list[dict[str, Any]]) -> tuple[CategoryProposal, ...]:
    """Categories that machines suggest, each once for each machine."""
    found = {}
    for item in raw:
        category, source = name(item, "category"), name(item, "source") or ""
        if category is None:
            raise LineError("has a proposed category without a name")
        found[category, source] = CategoryProposal(label(category), source, _score(item))
    return tuple(found.values())


def tokens(raw: list[dict[str, Any]], text: str, told: Told) -> tuple[Range, ...]:
    """Token ranges. White space is never a token: such tokens are left out, and told."""
    try:
        starts, ends = [item["start"] for item in raw], [item["end"] for item in raw]
    except KeyError as error:
        raise LineError(f"has a token without {error}") from error
    flat = [place for pair in zip(starts, ends, strict=True) for place in pair]
    if not {*map(type, flat)} <= {int}:
        raise LineError("has a token whose borders are not whole numbers")
    if flat and (flat[0] < 0 or flat[-1] > len(text) or flat != sorted(flat)):
        raise LineError(f"has tokens that overlap or leave the text of {len(text)} characters")
    ranges = tuple(map(_range, zip(starts, ends, strict=True)))
    words = [text[start:end] for start, end in ranges]
    _same_words(raw, words, starts)
    if len(" ".join(words).split()) == len(words):
        return ranges
    return _without_space(ranges, text, told)


def _same_words(raw: list[dict[str, Any]], words: list[str], starts: list[int]) -> None:
    said = [item.get("text") for item in raw]
    if said == words:
        return
    for word, other, start in zip(words, said, starts, strict=True):
        if other is not None and other != word:
            raise LineError(_shifted("token", start, other, word))


def _without_space(ranges: tuple[Range, ...], text: str, told: Told) -> tuple[Range, ...]:
    kept = []
    for start, end in ranges:
        word = text[start:end]
        if inner := word.strip():
            start += len(word) - len(word.lstrip())
            kept.append(Range(start, start + len(inner)))
    if tuple(kept) != ranges:
        told("white space in its tokens was left out")
    return tuple(kept)


def spans(raw: list[dict[str, Any]], text: str, raw_tokens: list[dict[str, Any]]) -> Iterator[Span]:
    """Spans of code points, each within the text."""
    for item in raw:
        start, end = _borders(item, raw_tokens)
        if type(start) is not int or type(end) is not int:
            raise LineError(f"has a span {shown(start)}-{shown(end)}, not of whole numbers")
        if not 0 <= start < end <= len(text):
            raise LineError(
                f"has a span {start}-{end} that is empty or beyond its text"
                f" of {len(text)} characters"
            )
        said = item.get("text", None)
        if isinstance(said, str) and said != text[start:end]:
            raise LineError(_shifted("span", start, said, text[start:end]))
        yield Span(start, end, label(item.get("label")), name(item, "source") or "", _score(item))


def _borders(item: Mapping[str, Any], raw_tokens: list[dict[str, Any]]) -> tuple[Any, Any]:
    if "start" in item or "end" in item or "token_start" not in item:
        return item.get("start"), item.get("end")
    try:
        # Prodigy's token_end is the last token, not the one after it.
        first, last = item["token_start"], item["token_end"]
        if not 0 <= first <= last:
            raise IndexError
        return raw_tokens[first]["start"], raw_tokens[last]["end"]
    except (IndexError, KeyError, TypeError) as error:
        raise LineError("has a span by tokens that the line does not have") from error


def _score(item: Mapping[str, Any]) -> float | None:
    score = item.get("score")
    if score is None:
        return None
    if isinstance(score, bool) or not isinstance(score, int | float) or not isfinite(score):
        raise LineError(f"has a score {shown(score)}, which is not a number")
    return float(score)


def label(value: Any) -> str:
    """A label's name."""
    if not isinstance(value, str):
        raise LineError(f"has a span whose label is {shown(value)}, which must be a string")
    try:
        return _checked(value)
    except UserError as error:
        raise LineError(f"has a span whose label is {shown(value)}: {error}") from error


@lru_cache(maxsize=4096)
def _checked(value: str) -> str:
    return check_name(value.strip())


def sentences(
    raw: list[dict[str, Any]], ranges: tuple[Range, ...], told: Told
) -> tuple[Range, ...]:
    """Ranges of token indices that cover every token."""
    borders: list[Any] = [item.get(key) for item in raw for key in ("start", "end")]
    if not all(type(place) is int for place in borders):
        raise LineError("has a sentence whose borders are not whole numbers")
    places = list(map(Range, borders[::2], borders[1::2]))
    if not ranges or not places:
        return ()
    first_of = [start for start, _ in ranges]
    begins = sorted({0, *(bisect_left(first_of, start) for start, _ in places)} - {len(ranges)})
    result = tuple(Range(a, b) for a, b in pairwise([*begins, len(ranges)]))
    given = [place for place in places if bisect_left(first_of, place.start) < len(ranges)]
    made = [Range(ranges[a].start, ranges[b - 1].end) for a, b in result]
    if len(made) != len(given) or any(
        outer[0] > inner[0] or inner[1] > outer[1] for outer, inner in zip(given, made, strict=True)
    ):
        told("its sentences did not cover its tokens; their borders were moved")
    return result


def is_triple(item: object) -> bool:
    """Whether it is a span in short: `[start, end, label]`."""
    return isinstance(item, list) and len(item) == 3 and isinstance(item[2], str)


def shown(value: Any) -> str:
    """A value of the file as a sentence may quote it."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _shifted(what: str, start: int, said: object, found: str) -> str:
    return (
        f"has a {what} {shown(said)} at {start}, where its text has {shown(found)};"
        " offsets must count Unicode code points"
    )
