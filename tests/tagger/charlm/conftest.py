"""A language model of characters that has learned, and a tagger with it; each is made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tagger.models.tensors import threads
from tagger.pretraining import pretrain
from tagger.training import train
from tests.tagger.charlm.towns import DOCS, SMALL, SNAPSHOT, TAGGER


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Two that wait for each other are slow where others are at work."""
    with threads(1):
        yield


@pytest.fixture(scope="session")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "charlm-001"
    with threads(1):
        list(pretrain(DOCS, run_dir=folder, name="towns", settings=SMALL))
    return folder


@pytest.fixture(scope="session")
def tagged(learned: Path) -> Path:
    """A tagger's run that was trained with the language model."""
    folder = learned.with_name("tagger")
    settings = {**TAGGER, "language_model": str(learned)}
    with threads(1):
        list(train(SNAPSHOT, model="char-bilstm-crf", settings=settings, run_dir=folder))
    return folder
