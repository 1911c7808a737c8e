"""Torch without its compiler: nothing here is compiled, and to load it takes more than a second
before each training and for each run that is opened."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FunctionType
from typing import Any

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer
from torch.overrides import TorchFunctionMode


def adam(parameters: Iterable[Tensor], *, rate: float) -> Adam:
    """Adam (Kingma and Ba, 2015), each step in one go."""
    _answer_for_the_compiler()
    return _Adam(parameters, lr=rate, fused=True)


class _Adam(Adam):
    """Torch's own, which tells the compiler to leave it alone, and loads it for that."""

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        return _STEP(self, closure)


# Without what it is wrapped in: a switch of gradients, which the loading comes with.
_STEP = inspect.unwrap(Adam.step)


def _answer_for_the_compiler() -> None:
    """Put what optimizers would ask it for where torch keeps the answer (`torch._compile`). A torch
    that keeps it elsewhere loads it after all."""
    for method in vars(Optimizer).values():
        plain = getattr(method, "__wrapped__", None)
        if isinstance(plain, FunctionType):
            vars(plain).setdefault("__dynamo_disable", plain)


@contextmanager
def shapes_only() -> Iterator[None]:
    """What is made within has the shapes of weights, and neither memory nor numbers for them."""
    with torch.device("meta"), _Unfilled():
        yield


class _Unfilled(TorchFunctionMode):
    """To fill what has no memory does nothing, but asks the compiler's parts how."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        given = kwargs or {}
        if getattr(func, "__module__", "") == "torch.nn.init":
            return args[0] if args else given["tensor"]
        return func(*args, **given)
