import math


class Value:
    """Each node keeps the tape of all it depends on, in the order of creation, as a tuple of ids."""

    COUNT = 0

    def __init__(self, data, links=()):
        Value.COUNT += 1
        self.id = Value.COUNT
        self.data = data
        self.grad = 0.0
        self.links = links

    def __add__(self, other):
        if not isinstance(other, Value):
            return Value(self.data + other, ((self, 1.0),))
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __radd__(self, other):
        return self.__add__(other)

    def __sub__(self, other):
        return self + other * (-1)

    def __rsub__(self, other):
        return Value(other - self.data, ((self, -1.0),))

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, ((self, other),))
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __rmul__(self, other):
        return self.__mul__(other)

    def __truediv__(self, other):
        if not isinstance(other, Value):
            return Value(self.data / other, ((self, 1 / other),))
        q = self.data / other.data
        return Value(q, ((self, 1 / other.data), (other, -q / other.data)))

    def __rtruediv__(self, other):
        q = other / self.data
        return Value(q, ((self, -q / self.data),))

    def __pow__(self, n):
        if n == 0:
            return Value(1.0, ((self, 0.0),))
        return Value(self.data**n, ((self, n * self.data ** (n - 1)),))

    def __neg__(self):
        return Value(-self.data, ((self, -1),))

    def __pos__(self):
        return self

    def relu(self):
        if self.data > 0:
            return Value(self.data, ((self, 1),))
        return Value(0, ())

    def tanh(self):
        t = 2 / (1 + math.exp(-2 * self.data)) - 1
        return Value(t, ((self, (1 + t) * (1 - t)),))

    def exp(self):
        e = math.e**self.data
        return Value(e, ((self, e),))

    def log(self):
        return Value(math.log(self.data), ((self, 1 / self.data),))

    def backward(self):
        pending = {self.id: (self, 1.0)}
        while pending:
            node, grad = pending.pop(max(pending))
            node.grad += grad
            for parent, slope in node.links:
                before = pending.get(parent.id, (parent, 0.0))[1]
                pending[parent.id] = (parent, before + slope * grad)
