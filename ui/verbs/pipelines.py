"""A run as a spaCy pipeline in a folder."""

from collections.abc import Iterator
from pathlib import Path

from corpora.events import Event, Message, Result
from tagger import runs


def export_pipeline(run: Path, out: Path, *, lang: str = "") -> Iterator[Event]:
    """Write a pipeline that `spacy.load` takes; `lang`: of its tokenizer, "" for the data's."""
    from tagger.spacy_export import export

    info = runs.info(run)
    yield Message(f"Writing {info.model} as a spaCy pipeline.")
    chosen = export(run, out, lang=lang)
    yield Result({"run": str(run), "pipeline": str(out), "lang": chosen, "labels": info.labels})
