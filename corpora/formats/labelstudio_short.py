"""Label Studio's exports in short (JSON_MIN): labels beside the data, as a task in full."""

from typing import Any

# What such an export has beside data and labels.
MARKS = ("annotation_id", "annotator")
KNOWN = frozenset((*MARKS, "created_at", "updated_at", "lead_time"))
# Where a single choice is a name alone, only the name of its control tells it from data.
CHOICES = ("sentiment", "choice", "choices", "category")


def is_short(task: Any) -> bool:
    """Whether a task is one of an export in short."""
    return isinstance(task, dict) and "data" not in task and not task.keys().isdisjoint(KNOWN)


def in_full(task: dict[str, Any]) -> dict[str, Any]:
    """The task with its data, and its results in one annotation."""
    data: dict[str, Any] = {}
    result: list[dict[str, Any]] = []
    for key, value in task.items():
        if isinstance(value, list) and value and all(map(_is_region, value)):
            result += [{"type": "labels", "from_name": key, "value": each} for each in value]
        elif isinstance(value, dict) and "choices" in value:
            result.append({"type": "choices", "from_name": key, "value": value})
        elif key in CHOICES and isinstance(value, str):
            result.append({"type": "choices", "from_name": key, "value": {"choices": [value]}})
        elif key != "id":
            data[key] = value
    return {"id": task.get("id"), "data": data, "annotations": [{"result": result}]}


def _is_region(value: Any) -> bool:
    return isinstance(value, dict) and {"start", "end"} <= value.keys()
