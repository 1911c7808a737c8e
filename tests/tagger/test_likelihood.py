"""The likelihood that the recurrent family learns by is pytorch-crf's, gradient and all."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torchcrf import CRF

from tagger.models.likelihood import negative_log_likelihood


def batch(lengths: list[int], tags: int, spread: float) -> tuple[CRF, Tensor, Tensor, Tensor]:
    """A random field, emissions, tags and the mask of rows of these lengths, in doubles."""
    crf = CRF(tags, batch_first=True).double()
    for weight in crf.parameters():
        torch.nn.init.normal_(weight, std=spread)
    shape = len(lengths), max(lengths)
    emissions = (spread * torch.randn(*shape, tags, dtype=torch.float64)).requires_grad_()
    mask = torch.arange(shape[1]) < torch.tensor(lengths)[:, None]
    return crf, emissions, torch.randint(0, tags, shape), mask


def gradients(loss: Tensor, crf: CRF, emissions: Tensor) -> list[Tensor]:
    weights = [emissions, *crf.parameters()]
    found = torch.autograd.grad(0.5 * loss, weights, allow_unused=True)
    return [torch.zeros_like(w) if g is None else g for w, g in zip(weights, found, strict=True)]


@settings(max_examples=60)
@given(
    lengths=st.lists(st.integers(1, 9), min_size=1, max_size=5),
    tags=st.integers(1, 9),
    spread=st.sampled_from([0.1, 3.0, 30.0]),
    seed=st.integers(0, 1000),
)
def test_value_and_gradient_are_pytorch_crfs(
    lengths: list[int], tags: int, spread: float, seed: int
) -> None:
    torch.manual_seed(seed)
    crf, emissions, gold, mask = batch(lengths, tags, spread)
    theirs = -crf(emissions, gold, mask=mask, reduction="sum")
    ours = negative_log_likelihood(crf, emissions, gold, mask)
    assert ours.item() == pytest.approx(theirs.item(), rel=1e-6, abs=1e-6)
    pairs = zip(gradients(ours, crf, emissions), gradients(theirs, crf, emissions), strict=True)
    for our, their in pairs:
        torch.testing.assert_close(our, their, rtol=1e-6, atol=1e-7)


def test_scores_beyond_what_doubles_hold_in_proportion_are_left_to_pytorch_crf() -> None:
    torch.manual_seed(0)
    crf, emissions, gold, mask = batch([4, 2], 3, 1.0)
    with torch.no_grad():
        crf.transitions[:, :] = torch.tensor([[0.0, -2000, -2000]] * 3)
        emissions[:, :, 0] -= 4000
    ours = negative_log_likelihood(crf, emissions, gold, mask)
    theirs = -crf(emissions, gold, mask=mask, reduction="sum")
    assert torch.isfinite(ours)
    assert ours.item() == pytest.approx(theirs.item())
