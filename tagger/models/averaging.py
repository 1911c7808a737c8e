"""Exponential moving averages of weights: what tags, while others learn."""

from collections.abc import Iterable

import torch
from torch import Tensor


class Averaging:
    """Weights that follow those that learn, ever more slowly up to `decay`; 0: no average."""

    def __init__(self, averaged: Iterable[Tensor], learned: Iterable[Tensor], decay: float) -> None:
        """averaged, learned: the same weights of two networks, in one order."""
        self._averaged = list(averaged)
        self._learned = [weight.detach() for weight in learned]
        self._decay = decay

    def follow(self, steps: int) -> None:
        """Go a step towards what was learned after so many steps; at first the step is longer."""
        if self._decay:
            rate = 1 - min(self._decay, (1 + steps) / (10 + steps))
            with torch.no_grad():
                torch._foreach_lerp_(self._averaged, self._learned, rate)
