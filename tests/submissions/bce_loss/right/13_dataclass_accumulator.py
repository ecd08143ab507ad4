"""A dataclass accumulates sum and count row by row."""
from dataclasses import dataclass
from math import log

FLOOR = 1e-16


@dataclass
class Meter:
    total: float = 0.0
    count: int = 0

    def add(self, value: float) -> None:
        self.total += value
        self.count += 1

    @property
    def mean(self) -> float:
        return self.total / self.count


def bce_loss(y_true, y_prob):
    meter = Meter()
    for (y,), (p,) in zip(y_true, y_prob):
        q = p if y else 1.0 - p
        meter.add(-log(max(q, FLOOR)))
    return meter.mean
