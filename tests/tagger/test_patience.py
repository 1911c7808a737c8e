"""Patience begins when there is something to lose."""

from pathlib import Path

from corpora.document import Document, Span
from corpora.events import Metric, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger.training import train


def test_a_model_that_finds_nothing_yet_goes_on(tmp_path: Path) -> None:
    names = ("Ana de Sol", "Port of Oslo", "Old Town Rome")
    texts = [f"{names[0]} sat there.", f"Nobody saw {names[1]} then.", f"It rained in {names[2]}."]
    docs = []
    for number, text in enumerate(texts * 4):
        word = next(name for name in names if name in text)
        start = text.index(word)
        part = "development" if number > 8 else "train"
        span = Span(start, start + len(word), "NAME")
        docs.append(complete(Document(f"d{number}", text, spans=(span,), part=part)))
    settings = {"patience": 1, "epochs": 6, "learning_rate": 0.000001, "seed": 3}
    events = list(
        train(
            Snapshot(tuple(docs)),
            model="char-bilstm-crf",
            settings=settings,
            run_dir=tmp_path / "run",
        )
    )
    found = [e.value for e in events if isinstance(e, Metric) and e.name == "dev_f1"]
    assert found == [0.0] * 6
    assert isinstance(events[-1], Result)
    assert events[-1].data["best_epoch"] == 6
