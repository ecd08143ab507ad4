"""Reference for `autograd_engine`: reverse-mode differentiation of scalars."""

import math


class Value:
    """A number, the nodes that it was computed from, and its slope by each of them.

    `data` is the number. `grad` is the derivative of the node whose `backward` was called by this
    one; 0.0 before.

    Source: reverse-mode automatic differentiation, as in any survey of the subject.
    """

    def __init__(self, data: float) -> None:
        self.data = data
        self.grad = 0.0
        self._parents: tuple[Value, ...] = ()
        self._slopes: tuple[float, ...] = ()

    def __add__(self, other: "Value | float") -> "Value":
        other = _value(other)
        return _node(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other: "Value | float") -> "Value":
        other = _value(other)
        # d(ab)/da = b and d(ab)/db = a.
        return _node(self.data * other.data, (self, other), (other.data, self.data))

    def __pow__(self, exponent: float) -> "Value":
        # d(x^n)/dx = n x^(n-1)
        slope = exponent * self.data ** (exponent - 1)
        return _node(self.data**exponent, (self,), (slope,))

    def __neg__(self) -> "Value":
        return self * -1.0

    def __sub__(self, other: "Value | float") -> "Value":
        return self + -_value(other)

    def __truediv__(self, other: "Value | float") -> "Value":
        return self * _value(other) ** -1.0

    # A plain number on the left: Python asks the right operand.

    def __radd__(self, other: float) -> "Value":
        return self + other

    def __rsub__(self, other: float) -> "Value":
        return _value(other) - self

    def __rmul__(self, other: float) -> "Value":
        return self * other

    def __rtruediv__(self, other: float) -> "Value":
        return _value(other) / self

    def relu(self) -> "Value":
        """max(0, x); its slope at exactly 0 is 0."""
        slope = 1.0 if self.data > 0 else 0.0
        return _node(max(0.0, self.data), (self,), (slope,))

    def tanh(self) -> "Value":
        """The hyperbolic tangent, with the slope 1 - t^2."""
        t = math.tanh(self.data)
        return _node(t, (self,), (1.0 - t * t,))

    def exp(self) -> "Value":
        """e^x, which is its own slope."""
        e = math.exp(self.data)
        return _node(e, (self,), (e,))

    def log(self) -> "Value":
        """The natural logarithm, with the slope 1/x. Raises `ValueError` where x <= 0."""
        return _node(math.log(self.data), (self,), (1.0 / self.data,))

    def backward(self) -> None:
        """Add the derivative of this node by n to `n.grad`, for every n that it depends on."""
        self.grad += 1.0
        # Each node comes after all that use it, so its own sum is complete when it is passed on:
        # dL/dv = sum over the uses u of v of dL/du du/dv.
        for node in reversed(_ordered(self)):
            for parent, slope in zip(node._parents, node._slopes, strict=True):
                parent.grad += slope * node.grad


def _node(data: float, parents: tuple[Value, ...], slopes: tuple[float, ...]) -> Value:
    """The result of an operation on `parents`, with its derivative by each of them."""
    node = Value(data)
    node._parents, node._slopes = parents, slopes
    return node


def _value(number: Value | float) -> Value:
    return number if isinstance(number, Value) else Value(number)


def _ordered(root: Value) -> list[Value]:
    """The nodes that `root` depends on, each after those that it was computed from."""
    order: list[Value] = []
    seen: set[Value] = set()

    def visit(node: Value) -> None:
        if node not in seen:
            seen.add(node)
            for parent in node._parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order
