"""Runs of `tagwright pretrain`: what learning to foretell characters left in a folder."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from corpora.errors import UserError
from tagger.models.charlm_settings import CharLmSettings
from tagger.models.files import damaged, read_object
from tagger.models.settings import parse
from tagger.rundir import SEAL, broken

if TYPE_CHECKING:
    from tagger.models.charlm import LanguageModel

# In place of a tagger's configuration: who lists runs that tag does not find these.
FACTS = "language_model.json"


class LanguageRun(NamedTuple):
    """facts: see `info`."""

    model: "LanguageModel"
    facts: dict[str, Any]


def is_language_run(folder: Path) -> bool:
    return (folder / FACTS).is_file()


def info(folder: Path) -> dict[str, Any]:
    """What such a folder says of itself: settings, created, versions, data (name, languages,
    fingerprint, documents, sentences, characters, held_out) and training, see `pretraining`.

    Raises UserError where it is none, or damaged.
    """
    if not is_language_run(folder):
        there = "is no language model: it has no " + FACTS if folder.exists() else "does not exist"
        raise UserError(f"{folder} {there}; `tagwright pretrain` makes them.")
    facts = read_object(folder / FACTS)
    for name in ("settings", "data", "training"):
        if not isinstance(facts.get(name), dict):
            raise damaged(folder / FACTS, f"{name} is missing")
    return facts


def settings_of(folder: Path, facts: dict[str, Any]) -> CharLmSettings:
    try:
        settings: CharLmSettings = parse(CharLmSettings, facts["settings"], "language models")
    except UserError as error:
        raise damaged(folder / FACTS, str(error).rstrip(".")) from error
    return settings


def load(folder: Path) -> LanguageRun:
    """The language model of a folder. Raises UserError where it is none, or damaged."""
    from tagger.models import charlm

    facts = info(folder)
    model = charlm.load(folder, settings_of(folder, facts))
    if (folder / SEAL).exists() and (
        name := broken(folder, read_object(folder / SEAL))
    ) is not None:
        raise damaged(folder / name, "it is not as it was when the run was written")
    return LanguageRun(model, facts)
