"""Characters by CNN and words into a BiLSTM, a conditional random field on top.

Ma and Hovy (2016), End-to-end Sequence Labeling via Bi-directional LSTM-CNNs-CRF.
"""

from collections.abc import Sequence
from pathlib import Path

from tagger.models.base import Example, Learner, Tagger
from tagger.models.recurrent_settings import RecurrentSettings as Settings

TITLE = "Characters and words, BiLSTM, CRF"


def learner(examples: Sequence[Example], tags: Sequence[str], settings: Settings) -> Learner:
    """See `Family.learner`."""
    from tagger.models import recurrent

    return recurrent.RecurrentLearner(examples, tags, settings)


def load(folder: Path, tags: Sequence[str], settings: Settings) -> Tagger:
    """See `Family.load`."""
    from tagger.models import recurrent

    return recurrent.load(folder, tags, settings)
