"""Data that lies beside the checkout and is too large, or not ours, to ship.

Tests that read it say so by asking for it; where it is absent they are skipped, so that a bare
checkout passes.
"""

import os
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).resolve().parent.parent


def shared_folder() -> Path:
    """The folder that holds such data: `$TAGWRIGHT_SHARED`, else `shared` beside the checkout."""
    named = os.environ.get("TAGWRIGHT_SHARED")
    return Path(named) if named else _CHECKOUT.parent / "shared"


def shared(path: str) -> Path:
    """The file or folder at `path` under `shared_folder()`; skips the test where there is none.

    At the head of a module it skips the whole module.
    """
    found = shared_folder() / path
    if not found.exists():
        pytest.skip(
            f"needs {path} in $TAGWRIGHT_SHARED or ../shared, where there is none",
            allow_module_level=True,
        )
    return found
