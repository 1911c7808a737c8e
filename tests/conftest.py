"""What every test stands on: no screen, a home of its own, and silence.

- Qt draws offscreen, unless the caller names another platform.
- Nothing is read from or written to the home of whoever runs the tests: `HOME` and the XDG folders
  lie in a temporary folder, one for each worker process, and commands that a test starts inherit
  them. A test that needs a file uses pytest's `tmp_path`.
- A warning from Python or a message from Qt that a test does not expect fails it; pyproject.toml
  names the few exceptions with their reasons.
- A fixture yields a real thing in its first useful state, is named after it (`project`, `doc`,
  `window`) and lives in the `conftest.py` nearest to the tests that use it; what takes parameters
  is a plain function in the test module instead.
- Hypothesis has no deadlines, for a busy machine is no bug. Where `CI` is set it loads its own
  profile `ci`, which draws the same examples each time; `--hypothesis-profile soak` draws many.
"""

import gc
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_HOME = Path(tempfile.mkdtemp(prefix="tagwright-tests-"))


def _leave_home() -> None:
    os.environ["HOME"] = str(_HOME)
    for variable, folder in {
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        (_HOME / folder).mkdir(parents=True)
        os.environ[variable] = str(_HOME / folder)


# All of this is read once, when Qt or platformdirs first looks: it must be set before any import
# of theirs, so here and not in a fixture.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_leave_home()

EXAMPLES = 50  # so that one runs all tests; `make soak` draws 2,000
settings.register_profile("everyday", deadline=None, max_examples=EXAMPLES)
settings.register_profile("ci", settings.get_profile("ci"), max_examples=EXAMPLES)
settings.register_profile("soak", deadline=None, max_examples=2000)
settings.load_profile("ci" if "CI" in os.environ else "everyday")


@pytest.fixture
def english_again(qapp: "QApplication") -> Iterator[None]:
    """Whatever language a test gives the program, the next one meets it in English."""
    from PySide6.QtCore import QLocale

    from ui import languages

    before = QLocale()
    yield
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Libraries and tests are there to stay: to search all of them for garbage again and again took
    more than a tenth of the time."""
    gc.disable()
    result = yield
    gc.enable()
    gc.freeze()
    return result


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """How much the long trials went through, and what took longest: `record_property` of "tried"
    (a kind and a number) and of "slowest" (seconds, what)."""
    kinds: Counter[str] = Counter()
    slowest: list[tuple[float, str]] = []
    for report in (
        *terminalreporter.stats.get("passed", ()),
        *terminalreporter.stats.get("failed", ()),
    ):
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "tried":
                kinds[value[0]] += value[1]
            elif name == "slowest":
                slowest += value
    for kind, number in kinds.items():
        terminalreporter.write_line(f"Tried: {number:,} {kind}.")
    for seconds, what in sorted(slowest, reverse=True)[:10]:
        terminalreporter.write_line(f"{seconds:8.2f} s  {what}")
