"""Is written with dataclasses, enums, named tuples, abstract classes, protocols and slots."""

import abc
import enum
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, Protocol, TypedDict, TypeVar

import numpy as np

T = TypeVar("T")


class Side(enum.IntFlag):
    OFF = 0
    ON = 1


class Shape(NamedTuple):
    sides: tuple[int, ...]


class Layer(abc.ABC, Generic[T]):
    @abc.abstractmethod
    def slope(self, x: T) -> T: ...


class Sloped(Protocol):
    def slope(self, x: Any) -> Any: ...


class Options(TypedDict, total=False):
    at_zero: float


@dataclass(frozen=True, slots=True, order=True)
class Relu(Layer[np.ndarray]):
    options: Options = field(default_factory=Options)
    rule: Callable[..., Any] = field(default=np.where, compare=False)

    def slope(self, x: np.ndarray) -> np.ndarray:
        shape = Shape(x.shape)
        answer = self.rule(x > 0, float(Side.ON), self.options.get("at_zero", 0.0))
        return answer.reshape(shape.sides)


def relu_derivative(x: np.ndarray) -> np.ndarray:
    layer: Sloped = Relu()
    return layer.slope(x)
