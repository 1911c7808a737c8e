"""What all tests of windows stand on."""

import pytest

from ui import garbage


@pytest.fixture(autouse=True)
def _garbage_in_the_windows_thread(request: pytest.FixtureRequest) -> None:
    """As in the program itself; tests without a window are left alone."""
    if "qapp" in request.fixturenames:
        garbage.keep_to(request.getfixturevalue("qapp"))
