"""`lr_schedule` against PyTorch's schedulers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.lr_schedule.solution import cosine_decay, step_decay, warmup_cosine


def rates(torch: Any, make: Any, base_lr: float, steps: int) -> list[float]:
    """What a scheduler of PyTorch sets for each step, from 0."""
    optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=base_lr)
    scheduler, found = make(optimiser), []
    for _ in range(steps):
        found.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        scheduler.step()
    return found


@pytest.mark.parametrize(("drop", "every"), [(0.5, 3), (0.1, 1), (0.9, 7)])
def test_step_decay(torch: Any, drop: float, every: int) -> None:
    """The staircase is that of `StepLR`."""
    module = torch.optim.lr_scheduler
    theirs = rates(torch, lambda o: module.StepLR(o, every, drop), 0.3, 20)
    ours = [step_decay(step, 0.3, drop, every) for step in range(20)]
    np.testing.assert_allclose(ours, theirs, rtol=1e-12)


@pytest.mark.parametrize("total_steps", [1, 5, 12])
def test_cosine_decay(torch: Any, total_steps: int) -> None:
    """The wave is that of `CosineAnnealingLR`, up to its end."""
    module = torch.optim.lr_scheduler
    theirs = rates(
        torch,
        lambda o: module.CosineAnnealingLR(o, total_steps, eta_min=0.01),
        0.3,
        total_steps + 1,
    )
    ours = [cosine_decay(step, total_steps, 0.3, 0.01) for step in range(total_steps + 1)]
    np.testing.assert_allclose(ours, theirs, rtol=1e-9)


@pytest.mark.parametrize("warmup_steps", [2, 5])
def test_warmup_cosine(torch: Any, warmup_steps: int) -> None:
    """Warm-up and wave are those of `LinearLR` and `CosineAnnealingLR`, one after the other."""
    module = torch.optim.lr_scheduler
    warm = rates(
        torch,
        lambda o: module.LinearLR(o, 1.0 / warmup_steps, total_iters=warmup_steps - 1),
        0.3,
        warmup_steps,
    )
    wave = rates(torch, lambda o: module.CosineAnnealingLR(o, 9, eta_min=0.01), 0.3, 10)
    ours = [
        warmup_cosine(step, warmup_steps, warmup_steps + 9, 0.3, 0.01)
        for step in range(warmup_steps + 10)
    ]
    np.testing.assert_allclose(ours, warm + wave, rtol=1e-9)
