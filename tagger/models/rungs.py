"""The ladder from a window of embeddings to characters and words in a BiLSTM-CRF: one family of
networks, of which each rung is a name for some of its settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tagger.models.base import Example, Learner, Tagger
from tagger.models.recurrent_settings import RecurrentSettings, with_defaults


@dataclass(frozen=True, slots=True)
class Rung:
    """A `Family`."""

    TITLE: str
    Settings: type[RecurrentSettings]

    def learner(
        self, examples: Sequence[Example], tags: Sequence[str], settings: RecurrentSettings
    ) -> Learner:
        """See `Family.learner`."""
        from tagger.models.recurrent_learner import RecurrentLearner

        return RecurrentLearner(examples, tags, settings)

    def load(self, folder: Path, tags: Sequence[str], settings: RecurrentSettings) -> Tagger:
        """See `Family.load`."""
        from tagger.models import recurrent

        return recurrent.load(folder, tags, settings)


def _rung(title: str, **defaults: object) -> Rung:
    return Rung(title, with_defaults("Settings", **defaults))


WORDS: dict[str, object] = {"chars": "none", "output": "softmax"}
MLP = _rung("Word embeddings in a window", cell="none", **WORDS)
RNN = _rung("RNN from left to right", cell="rnn", directions=1, **WORDS)
BIRNN = _rung("RNN in both directions", cell="rnn", **WORDS)
STACKED_BIRNN = _rung("Two RNNs, each in both directions", cell="rnn", layers=2, **WORDS)
GRU = _rung("GRU from left to right", cell="gru", directions=1, **WORDS)
BIGRU = _rung("GRU in both directions", cell="gru", **WORDS)
BILSTM = _rung("LSTM in both directions", cell="lstm", **WORDS)
BILSTM_CRF = _rung("BiLSTM, CRF", chars="none")
# Ma and Hovy (2016), End-to-end Sequence Labeling via Bi-directional LSTM-CNNs-CRF.
CHAR_BILSTM_CRF = _rung("Characters and words, BiLSTM, CRF")
