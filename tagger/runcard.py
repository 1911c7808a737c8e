"""What a run says of itself: how it was made, and from what."""

import platform
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol

from corpora.document import Document
from corpora.snapshot import Snapshot
from tagger.examples import size
from tagger.models.settings import to_dict

PACKAGES = ("tagwright", "numpy", "torch", "scikit-learn", "python-crfsuite", "spacy")


class Learned(Protocol):
    """What a run learned from; see `tagger.examples.Data`."""

    @property
    def development(self) -> tuple[Document, ...]: ...
    @property
    def labels(self) -> tuple[str, ...]: ...
    @property
    def longest(self) -> int: ...
    @property
    def held_out(self) -> bool: ...
    @property
    def train_size(self) -> dict[str, int]: ...


def config(model: str, settings: Any, data: Learned, told: dict[str, Any]) -> dict[str, Any]:
    """All that is needed to load the run, and what is `told`: how the training went."""
    return {
        "model": model,
        "settings": to_dict(settings),
        "labels": list(data.labels),
        "longest": data.longest,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": versions(),
        **told,
    }


def data_card(snapshot: Snapshot, data: Learned) -> dict[str, Any]:
    """What the run learned from and was measured on."""
    return {
        "name": snapshot.name,
        "on": snapshot.on,
        "sources": list(snapshot.sources),
        "against": against(snapshot),
        "fingerprint": snapshot.fingerprint,
        "languages": sorted({doc.lang for doc in snapshot.documents}),
        "held_out": data.held_out,
        "parts": {"train": data.train_size, "development": size(data.development)},
    }


def against(snapshot: Snapshot) -> str:
    """What a score on this data says: how near to gold, or to whom."""
    sources = ", ".join(snapshot.sources)
    return f"agreement with {sources}" if sources else "gold"


def versions() -> dict[str, str]:
    """Of what makes a run: this program, Python, and the packages that compute."""
    found = {"python": platform.python_version()}
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found
