"""Python's search for garbage, kept off what is there to stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def settled() -> Iterator[None]:
    """Within, what is there now is not searched: torch and spaCy are a million values, and to look
    through them while spans are made takes a quarter of the time."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
