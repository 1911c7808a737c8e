"""Commands whose streams are closed, full or cut off, and commands that are interrupted."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpora import formats
from corpora.check import differences
from corpora.document import Document
from corpora.project import Project
from corpora.tokens import complete
from ui.cli import main

TAGWRIGHT = (sys.executable, "-m", "ui")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="streams of POSIX")


def shell(command: str, folder: Path) -> tuple[int, str]:
    """Exit status and standard error of a shell's command, where `$T` is Tagwright's."""
    line = f"T='{' '.join(TAGWRIGHT)}'; {command}"
    done = subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, timeout=120, env=places(folder)
    )
    return done.returncode, done.stderr


def places(folder: Path) -> dict[str, str]:
    files = {name.upper(): str(folder / f"{name}.jsonl") for name in ("many", "some")}
    return {**os.environ, "P": str(folder / "p.tagwright"), **files}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of many documents, of which an import has work for seconds, and one of some. Their
    tokens are in them: no command has to load a tokenizer first."""
    folder = tmp_path_factory.mktemp("files")
    doc = complete(Document("NAME", "Ana saw Oslo. " * 40))
    formats.write(folder / "one.jsonl", [doc])
    line = (folder / "one.jsonl").read_text()
    for name, number in (("many", 3000), ("some", 200)):
        lines = (line.replace("NAME", f"d{n}") for n in range(number))
        (folder / f"{name}.jsonl").write_text("".join(lines))
    return folder


@pytest.fixture
def folder(tmp_path: Path, files: Path) -> Path:
    """A folder with a project, and files of documents that it does not hold yet."""
    assert main(["new", str(tmp_path / "p.tagwright")]) == 0
    for name in ("many", "some"):
        (tmp_path / f"{name}.jsonl").symlink_to(files / f"{name}.jsonl")
    return tmp_path


def test_a_reader_that_goes_away_ends_an_import_and_leaves_nothing(folder: Path) -> None:
    status, said = shell('$T import "$P" "$MANY" --json | head -1 >&2; exit $PIPESTATUS', folder)
    assert status == 1
    assert json.loads(said)["event"] == "progress"  # and nothing after it
    with Project.open(folder / "p.tagwright") as project:
        assert project.count() == 0
        assert differences(project) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    "command", ["formats", "formats --json", 'info "$P"', 'accept "$P" --json']
)
def test_a_full_disk_under_standard_output_is_a_sentence(folder: Path, command: str) -> None:
    status, said = shell(f"$T {command} >/dev/full", folder)
    assert (status, said.strip()) == (
        1,
        "What was being written: the disk is full; make room and try again.",
    )


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_hindrance(folder: Path, closed: str) -> None:
    assert shell(f'$T import "$P" "$SOME" {closed}', folder) == (0, "")
    with Project.open(folder / "p.tagwright") as project:
        assert project.count() == 200


def hears_interruptions() -> None:
    """What runs in the background of a shell is born deaf to them, and so are its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_import_leaves_the_project_as_it_was(folder: Path) -> None:
    command = [*TAGWRIGHT, "import", folder / "p.tagwright", folder / "many.jsonl", "--json"]
    work = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hears_interruptions,
    )
    assert work.stdout
    work.stdout.readline()  # the first batch is on the disk
    work.send_signal(signal.SIGINT)
    _, said = work.communicate(timeout=60)
    assert (work.returncode, said.strip()) == (130, "")
    with Project.open(folder / "p.tagwright") as project:
        assert project.count() == 0
        assert project.log() == []


def test_an_interruption_at_the_very_start_says_nothing(folder: Path) -> None:
    work = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "ui", "models"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hears_interruptions,
    )
    assert work.stderr
    while "corpora.errors" not in work.stderr.readline():  # in the midst of its imports
        pass
    work.send_signal(signal.SIGINT)
    _, said = work.communicate(timeout=60)
    assert work.returncode == 130
    assert "Traceback" not in said


def test_a_disk_that_is_full_leaves_no_half_project(tmp_path: Path) -> None:
    limited = f'ulimit -f 8; trap "" XFSZ; $T new {tmp_path}/new.tagwright'
    status, said = shell(limited, tmp_path)
    assert status == 1
    assert str(tmp_path / "new.tagwright") in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_without_the_characters_is_shown_what_it_can(tmp_path: Path) -> None:
    path = tmp_path / "ü 東京.tagwright"
    assert main(["new", str(path), "--labels", "Ärger"]) == 0
    latin = {**os.environ, "PYTHONIOENCODING": "ascii:strict"}
    for json_, shown in ((), "\\u2013"), (("--json",), "東京"):
        command = [*TAGWRIGHT, "info", str(path), *json_]
        done = subprocess.run(command, capture_output=True, env=latin, timeout=60)
        assert done.returncode == 0
        assert shown in done.stdout.decode()
