"""Another package adds a model by an entry point of `tagwright.models`."""

import os
import subprocess
import sys
from pathlib import Path

import tagger

ASK = """
from tagger import models
print(models.names()[-2:], models.names().count("crf"))
print(models.kind("abacus"), models.family("crf").__name__, models.family("abacus").__name__)
try:
    models.family("lost")
except Exception as error:
    print(type(error).__name__, error)
"""


def test_it_comes_after_ours_and_takes_the_place_of_none(tmp_path: Path) -> None:
    """In a process of its own: which packages there are is looked for once."""
    (tmp_path / "counting.py").write_text("KIND = 'classifier'\n")
    about = tmp_path / "counting-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: counting\nVersion: 1.0\n")
    points = "[tagwright.models]\nlost = nowhere\nabacus = counting\ncrf = counting\n"
    (about / "entry_points.txt").write_text(points)
    found = os.pathsep.join([str(tmp_path), str(Path(tagger.__file__).parents[1])])
    shown = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, "PYTHONPATH": found},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.splitlines() == [
        "['abacus', 'lost'] 1",
        "classifier tagger.models.crf counting",
        "UserError The model lost cannot be loaded here: No module named 'nowhere'.",
    ]
