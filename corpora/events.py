"""What long work says while it goes on: generators yield these, whoever runs them shows them."""

from collections.abc import Generator, Mapping
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Progress(NamedTuple):
    """`done` of `total` `unit`s; `total` is None where nobody can know it."""

    done: int
    total: int | None
    unit: str


class Metric(NamedTuple):
    """A figure at a step: `step` counts epochs or batches, as `unit` says."""

    name: str
    value: float
    step: int
    unit: str = "epoch"


class Message(NamedTuple):
    """A sentence for the person. `level` is "info" or "warning"."""

    text: str
    level: str = "info"


class Result(NamedTuple):
    """The last event of all long work: what came of it."""

    data: Mapping[str, Any]


Event = Progress | Metric | Message | Result


def to_dict(event: Event) -> dict[str, Any]:
    """The event as one JSON object, `{"event": "progress", "done": ...}`."""
    if isinstance(event, Result):
        return {"event": "result", **event.data}
    return {"event": type(event).__name__.lower(), **event._asdict()}


def to_the_end(work: Generator[object, None, T]) -> T:
    """What long work returns, for whom its events do not matter."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: T = end.value
            return found
