"""MODELS: what can be trained, each loaded when it is first asked for."""

import os
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from corpora.errors import UnknownNameError, UserError
from tagger.models.base import ClassifierFamily, Family, Kind

# Threads that wait must not spin: one busy neighbour would make training three times slower.
# Read by OpenMP when torch is loaded, which only modules of this package do.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

MODELS: dict[str, str] = {
    "logistic": "tagger.models.logistic",
    "crf": "tagger.models.crf",
    "mlp": "tagger.models.rungs:MLP",
    "rnn": "tagger.models.rungs:RNN",
    "birnn": "tagger.models.rungs:BIRNN",
    "stacked-birnn": "tagger.models.rungs:STACKED_BIRNN",
    "gru": "tagger.models.rungs:GRU",
    "bigru": "tagger.models.rungs:BIGRU",
    "bilstm": "tagger.models.rungs:BILSTM",
    "bilstm-crf": "tagger.models.rungs:BILSTM_CRF",
    "char-bilstm-crf": "tagger.models.rungs:CHAR_BILSTM_CRF",
    "sentiment-logistic": "tagger.models.sentiment_logistic",
    "sentiment-lstm": "tagger.models.sentiment_lstm",
}
# Those of them that sort whole documents, as their KIND says.
CLASSIFIERS = ("sentiment-logistic", "sentiment-lstm")
# The two that are trained where nobody chose others: the baseline, and the best.
CHOSEN = ("logistic", "char-bilstm-crf")
# Other packages add families by entry points of this group: name = module.
ENTRY_POINTS = "tagwright.models"


@cache
def _others() -> dict[str, EntryPoint]:
    """Looked for once: it reads what every installed package says of itself."""
    found = {point.name: point for point in entry_points(group=ENTRY_POINTS)}
    return {name: found[name] for name in sorted(found) if name not in MODELS}


def names() -> list[str]:
    """Every model that there is, in the order of the climb, others' after ours."""
    return [*MODELS, *_others()]


def family(name: str) -> Family:
    """The model's module. Raises UnknownNameError, which lists the known ones."""
    if name not in names():
        raise UnknownNameError("model", name, names())
    try:
        if name in MODELS:
            module, _, attribute = MODELS[name].partition(":")
            found = import_module(module)
            return cast(Family, getattr(found, attribute) if attribute else found)
        return cast(Family, _others()[name].load())
    except ImportError as error:
        raise UserError(f"The model {name} cannot be loaded here: {error}.") from error


def kind(name: str) -> Kind:
    """Whether the model labels tokens or whole documents: of ours without loading it. Raises
    UnknownNameError."""
    if name in MODELS:
        return "classifier" if name in CLASSIFIERS else "tagger"
    return cast(Kind, getattr(family(name), "KIND", "tagger"))


def classifier_family(name: str) -> ClassifierFamily:
    """The module of a model of which `kind` is "classifier"."""
    return cast(ClassifierFamily, family(name))
