import math
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Value:
    data: float
    parents: tuple = field(default=(), repr=False)
    grad: float = field(default=0.0, init=False)

    def _new(self, data, *parents):
        return Value(data, parents)

    def __add__(self, other):
        other = _lift(other)
        return self._new(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        other = _lift(other)
        return self._new(self.data * other.data, (self, other.data), (other, self.data))

    def __pow__(self, n):
        return self._new(self.data**n, (self, n * self.data ** (n - 1) if n else 0.0))

    def __neg__(self):
        return self._new(-self.data, (self, -1.0))

    def __sub__(self, other):
        return self + -_lift(other)

    def __truediv__(self, other):
        return self * _lift(other) ** -1

    def __rsub__(self, other):
        return -self + other

    def __rtruediv__(self, other):
        return self**-1 * other

    __radd__, __rmul__ = __add__, __mul__

    def relu(self):
        on = self.data > 0
        return self._new(self.data * on, (self, 1.0 * on))

    def tanh(self):
        t = math.tanh(self.data)
        return self._new(t, (self, 1 / math.cosh(self.data) ** 2))

    def exp(self):
        return self._new(math.exp(self.data), (self, math.exp(self.data)))

    def log(self):
        return self._new(math.log(self.data), (self, self.data**-1.0))

    def backward(self):
        order, seen = [], set()

        def visit(v):
            seen.add(v)
            for u, _ in v.parents:
                if u not in seen:
                    visit(u)
            order.append(v)

        visit(self)
        self.grad += 1.0
        while order:
            v = order.pop()
            for u, slope in v.parents:
                u.grad += slope * v.grad


def _lift(x):
    return x if isinstance(x, Value) else Value(x)
