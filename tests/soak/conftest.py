"""A folder that is quick to write to, and the window on a small project that the window's own tests
have."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.soak.places import quick
from tests.ui.window.conftest import bare_window, project_path, settings, window

__all__ = ["bare_window", "project_path", "settings", "window"]


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """Kept where a test leaves the folder of a trial that failed."""
    folder = Path(tempfile.mkdtemp(prefix="tagwright-kills-", dir=quick()))
    yield folder
    if not any(folder.glob("trial-*")):
        shutil.rmtree(folder)
