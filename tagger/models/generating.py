"""Text in the style of what a language model learned from, character by character."""

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from tagger.models.charlm import END, LanguageModel, encode, numbered
from tagger.models.tensors import threads


def generate(
    model: LanguageModel,
    *,
    length: int = 500,
    temperature: float = 0.8,
    seed: int = 0,
    start: str = "",
) -> Iterator[str]:
    """So many characters, one at a time, after those of `start`: each is drawn from what the
    model expects next. Each line is a sentence.

    temperature: by which the scores are divided: below 1 the likely becomes likelier still; 0
    takes the likeliest always. Equal arguments give the same text on one machine. Characters of
    `start` that the model has never seen are read as unknown; none of these is ever written.
    """
    drawn = np.random.default_rng(seed)
    read = torch.from_numpy(encode(END + start, numbered(model.chars)))[None]
    state = None
    for _ in range(length):
        with threads(1), torch.inference_mode():
            states, state = model.module.readers.forwards(read, state)
            scores = model.module.next(states[0, -1])[1:].double().numpy()
        number = _draw(scores, temperature, drawn)
        read = torch.tensor([[number + 1]])
        yield model.chars[number]


def _draw(
    scores: NDArray[np.float64],
    temperature: float,
    drawn: np.random.Generator,
) -> int:
    if not temperature:
        return int(scores.argmax())
    chances = np.exp((scores - scores.max()) / temperature)
    return int(drawn.choice(len(chances), p=chances / chances.sum()))
