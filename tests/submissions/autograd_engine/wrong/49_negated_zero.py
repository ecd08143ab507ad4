import math


class Value:
    def __init__(self, data, _children=(), _op=""):
        self.data = data
        self.grad = 0.0
        self._prev = _children
        self._op = _op
        self._backward = lambda g: ()

    def _wrap(self, other):
        return other if isinstance(other, Value) else Value(float(other))

    def __add__(self, other):
        other = self._wrap(other)
        out = Value(self.data + other.data, (self, other), "+")
        out._backward = lambda g: (g, g)
        return out

    def __mul__(self, other):
        other = self._wrap(other)
        out = Value(self.data * other.data, (self, other), "*")
        out._backward = lambda g: (g * other.data, g * self.data)
        return out

    def __pow__(self, n):
        out = Value(self.data ** n, (self,), "**")
        out._backward = lambda g: (g * n * self.data ** (n - 1),)
        return out

    def __neg__(self):
        return Value(-1.0) * self if self.data else self

    def __sub__(self, other):
        return self + (-other)

    def __truediv__(self, other):
        return self * self._wrap(other) ** -1

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __rsub__(self, other):
        return Value(other) - self

    def __rtruediv__(self, other):
        return Value(other) / self

    def relu(self):
        out = Value(self.data if self.data > 0 else 0.0, (self,), "relu")
        out._backward = lambda g: (g * (self.data > 0),)
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,), "tanh")
        out._backward = lambda g: (g * (1 - t * t),)
        return out

    def exp(self):
        e = math.exp(self.data)
        out = Value(e, (self,), "exp")
        out._backward = lambda g: (g * e,)
        return out

    def log(self):
        out = Value(math.log(self.data), (self,), "log")
        out._backward = lambda g: (g / self.data,)
        return out

    def backward(self):
        topo, seen = [], set()

        def build(v):
            if v not in seen:
                seen.add(v)
                for child in v._prev:
                    build(child)
                topo.append(v)

        build(self)
        adj = {v: 0.0 for v in topo}
        adj[self] = 1.0
        for v in reversed(topo):
            v.grad += adj[v]
            for child, g in zip(v._prev, v._backward(adj[v])):
                adj[child] += g
