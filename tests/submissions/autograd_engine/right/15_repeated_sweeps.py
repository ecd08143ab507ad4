import itertools
import math


class Value:
    """The order of creation is a topological order."""

    _number = itertools.count()

    def __init__(self, data, parents=()):
        self.data = float(data)
        self.grad = 0.0
        self.parents = list(parents)
        self.number = next(Value._number)

    @staticmethod
    def lift(x):
        return x if isinstance(x, Value) else Value(x)

    def __add__(self, other):
        o = Value.lift(other)
        return Value(self.data + o.data, [(self, 1.0), (o, 1.0)])

    __radd__ = __add__

    def __mul__(self, other):
        o = Value.lift(other)
        return Value(self.data * o.data, [(self, o.data), (o, self.data)])

    __rmul__ = __mul__

    def __sub__(self, other):
        o = Value.lift(other)
        return Value(self.data - o.data, [(self, 1.0), (o, -1.0)])

    def __rsub__(self, other):
        return Value.lift(other).__sub__(self)

    def __truediv__(self, other):
        o = Value.lift(other)
        return Value(self.data / o.data, [(self, 1 / o.data), (o, -self.data / o.data**2)])

    def __rtruediv__(self, other):
        return Value.lift(other).__truediv__(self)

    def __pow__(self, n):
        return Value(self.data**n, [(self, n * self.data ** (n - 1))])

    def __neg__(self):
        return Value(-self.data, [(self, -1.0)])

    def relu(self):
        return Value(max(self.data, 0.0), [(self, float(self.data > 0))])

    def tanh(self):
        e = math.exp(-2 * abs(self.data))
        t = math.copysign((1 - e) / (1 + e), self.data)
        return Value(t, [(self, 4 * e / (1 + e) ** 2)])

    def exp(self):
        return Value(math.exp(self.data), [(self, math.exp(self.data))])

    def log(self):
        return Value(math.log(self.data), [(self, 1 / self.data)])

    def backward(self):
        nodes, todo = {id(self): self}, [self]
        while todo:
            for parent, _ in todo.pop().parents:
                if id(parent) not in nodes:
                    nodes[id(parent)] = parent
                    todo.append(parent)
        memo = {}
        users = {key: [] for key in nodes}
        for node in nodes.values():
            for parent, slope in node.parents:
                users[id(parent)].append((node, slope))

        def total(node):
            if id(node) not in memo:
                pulled = sum(slope * total(user) for user, slope in users[id(node)])
                memo[id(node)] = pulled + (node is self)
            return memo[id(node)]

        for node in sorted(nodes.values(), key=lambda v: -v.number):
            node.grad += total(node)
