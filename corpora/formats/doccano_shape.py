"""doccano's lines, old and new, as lines of the format `jsonl`."""

from collections.abc import Callable
from typing import Any

from corpora.formats.jsonl_fields import LineError, is_triple, shown

Told = Callable[[str], None]


def is_doccanos(raw: dict[str, Any]) -> bool:
    """Whether an object is a line of doccano's, and neither ours nor Prodigy's."""
    if raw.keys() & {"spans", "tokens", "_input_hash", "answer"}:
        return False
    if not isinstance(raw.get("text", raw.get("data")), str):
        return False
    if any(isinstance(raw.get(key), list) for key in ("label", "labels", "cats")):
        return True
    named = _list(raw, "entities") + _list(raw, "annotations")
    return any(_is_entity(item) or is_triple(item) for item in named)


def ours(raw: dict[str, Any], told: Told) -> dict[str, Any]:
    """The line with its labels as `spans` or `category`, and its `state`.

    doccano writes an empty list of labels for a text that nobody has looked at, too: that is no
    review, unless someone approved it.
    """
    raw = dict(raw)
    if "text" not in raw and isinstance(raw.get("data"), str):
        raw["text"] = raw.pop("data")
    spans, names = _labels(raw, told)
    if spans:
        raw["spans"] = spans
    if len(names) == 1 and raw.get("category") is None:
        raw["category"] = names[0]
    elif names:
        raw["labels"] = names
    if spans or names or raw.get("annotation_approver"):
        raw.setdefault("state", "reviewed")
    return raw


def _labels(raw: dict[str, Any], told: Told) -> tuple[list[dict[str, Any]], list[str]]:
    """The spans and the names among the labels, which are taken out of the line."""
    found: list[Any] = []
    for key in ("label", "labels", "cats"):
        if isinstance(raw.get(key), list):
            found += raw.pop(key)
        elif isinstance(raw.get(key), str):
            found.append(raw.pop(key))
    related = bool(raw.get("relations"))
    for key in ("entities", "annotations"):
        items = _list(raw, key)
        if items and all(map(is_triple, items)):
            found += raw.pop(key)
        elif items and all(map(_is_labelled, items)):
            found += [_renamed(item, told, keep_id=related) for item in raw.pop(key)]
        elif key == "entities" and not items:
            raw.pop(key, None)
    spans = [_span(item) for item in found if not isinstance(item, str)]
    return spans, [item for item in found if isinstance(item, str) and item]


def _span(item: Any) -> dict[str, Any]:
    if isinstance(item, dict):
        return item
    if not isinstance(item, list) or len(item) != 3:
        raise LineError(
            f"has a label {shown(item)}, which is neither a name nor [start, end, name]"
        )
    return dict(zip(("start", "end", "label"), item, strict=True))


def _renamed(item: dict[str, Any], told: Told, *, keep_id: bool) -> Any:
    """An entity in our words; a label of a whole text, as old files have them, is its name."""
    label = item["label"]
    if type(label) is int:
        told("its labels are numbers, as in old doccano files; the numbers became their names")
        label = str(label)
    if not _is_entity(item):
        return label
    new = {"start": item["start_offset"], "end": item["end_offset"], "label": label}
    known = {"start_offset", "end_offset", "label"} | (set() if keep_id else {"id"})
    return new | {key: value for key, value in item.items() if key not in known}


def _list(raw: dict[str, Any], key: str) -> list[Any]:
    value = raw.get(key)
    return value if isinstance(value, list) else []


def _is_entity(item: object) -> bool:
    return isinstance(item, dict) and {"start_offset", "end_offset", "label"} <= item.keys()


def _is_labelled(item: object) -> bool:
    return isinstance(item, dict) and isinstance(item.get("label"), str | int)
