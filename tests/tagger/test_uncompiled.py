"""Torch without its compiler computes the same; that it stays unloaded, test_resuming.py sees."""

import torch
from torch import nn

from tagger.models.uncompiled import adam, shapes_only

RATE, FIRST, SECOND, EPSILON = 0.1, 0.9, 0.999, 1e-8


def test_a_step_is_that_of_the_paper() -> None:
    """Kingma and Ba (2015), algorithm 1."""
    weight = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)
    optimizer = adam([weight], rate=RATE)
    expected, mean, square = weight.detach().clone(), torch.zeros(3), torch.zeros(3)
    for step in range(1, 6):
        gradient = torch.tensor([0.5, -1.0, 0.1]) * step
        weight.grad = gradient.clone()
        optimizer.step()
        mean = FIRST * mean + (1 - FIRST) * gradient
        square = SECOND * square + (1 - SECOND) * gradient**2
        root = (square / (1 - SECOND**step)).sqrt() + EPSILON
        expected -= RATE * mean / (1 - FIRST**step) / root
        torch.testing.assert_close(weight.detach(), expected)
    optimizer.zero_grad(set_to_none=True)
    assert weight.grad is None
    assert set(optimizer.state_dict()["state"][0]) == {"step", "exp_avg", "exp_avg_sq"}


def test_shapes_have_no_memory() -> None:
    with shapes_only():
        network = nn.ModuleList([nn.Embedding(10**9, 10**3), nn.LSTM(3, 4), nn.Linear(4, 5)])
    assert {weight.device.type for weight in network.parameters()} == {"meta"}
    assert network[0].weight.shape == (10**9, 10**3)
    assert nn.Linear(2, 2).weight.std() > 0  # outside all is filled as ever
