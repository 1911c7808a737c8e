"""Towns where it rains, to learn the language of, and settings for quick models."""

from corpora.document import Document, Part, Span
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger.models.charlm import LanguageModel
from tagger.models.charlm import new as new_model
from tagger.models.charlm_settings import CharLmSettings

SMALL = {"hidden": 24, "char_size": 8, "steps": 16, "batch": 4, "epochs": 6, "minutes": 0.0}
TAGGER = {"word_size": "6", "hidden": "6", "char_filters": "6", "epochs": "2"}
SETTINGS = CharLmSettings(**SMALL)
TOWNS = ("Paris", "Ghent", "Turin", "Porto", "Malmö")


def doc(number: int, part: Part = "train") -> Document:
    town = TOWNS[number % len(TOWNS)]
    text = f"It rains in {town} now. Ann lives in {town}, says Bob."
    spans = [Span(at, at + len(town), "LOC") for at in (text.index(town), text.rindex(town))]
    return complete(Document(f"d{number}", text, spans=tuple(spans), part=part))


DOCS = [doc(number) for number in range(40)]
SNAPSHOT = Snapshot((*DOCS[:20], *(doc(n, "development") for n in range(100, 106))), name="towns")


def untrained(*words: str) -> LanguageModel:
    return new_model(["the quick brown fox", *words], SETTINGS)
