"""Kahn's algorithm; a class for each operation."""
import math
from collections import Counter, deque


class Op:
    def __init__(self, *args):
        self.args = args


class Add(Op):
    def value(self, a, b): return a + b
    def slopes(self, out, a, b): return 1.0, 1.0


class Mul(Op):
    def value(self, a, b): return a * b
    def slopes(self, out, a, b): return b, a


class Div(Op):
    def value(self, a, b): return a / b
    def slopes(self, out, a, b): return 1.0 / b, -out / b


class Pow(Op):
    def __init__(self, n, *args):
        super().__init__(*args)
        self.n = n
    def value(self, a): return a ** self.n
    def slopes(self, out, a): return (self.n * a ** (self.n - 1),)


class Relu(Op):
    def value(self, a): return a * (a > 0)
    def slopes(self, out, a): return (1.0 if out > 0 else 0.0,)


class Tanh(Op):
    def value(self, a):
        e = math.exp(-2 * abs(a))
        return math.copysign((1 - e) / (1 + e), a)
    def slopes(self, out, a): return (1 - out * out,)


class Exp(Op):
    def value(self, a): return math.exp(a)
    def slopes(self, out, a): return (out,)


class Log(Op):
    def value(self, a): return math.log(a)
    def slopes(self, out, a): return (1 / a,)


def lift(x):
    return x if isinstance(x, Value) else Value(x)


class Value:
    def __init__(self, data):
        self.op = None
        self.data = float(data)
        self.grad = 0.0

    @staticmethod
    def of(op):
        v = Value(op.value(*(a.data for a in op.args)))
        v.op = op
        return v

    def __add__(self, o): return Value.of(Add(self, lift(o)))
    def __radd__(self, o): return Value.of(Add(lift(o), self))
    def __mul__(self, o): return Value.of(Mul(self, lift(o)))
    def __rmul__(self, o): return Value.of(Mul(lift(o), self))
    def __neg__(self): return Value.of(Mul(lift(-1), self))
    def __sub__(self, o): return Value.of(Add(self, -lift(o)))
    def __rsub__(self, o): return Value.of(Add(lift(o), -self))
    def __truediv__(self, o): return Value.of(Div(self, lift(o)))
    def __rtruediv__(self, o): return Value.of(Div(lift(o), self))
    def __pow__(self, n): return Value.of(Pow(n, self))
    def relu(self): return Value.of(Relu(self))
    def tanh(self): return Value.of(Tanh(self))
    def exp(self): return Value.of(Exp(self))
    def log(self): return Value.of(Log(self))

    def backward(self):
        nodes, stack, waits = {id(self): self}, [self], Counter()
        while stack:
            v = stack.pop()
            for a in v.op.args if v.op else ():
                pass
            for a in set(v.op.args) if v.op else ():
                waits[id(a)] += 1
                if id(a) not in nodes:
                    nodes[id(a)] = a
                    stack.append(a)
        adj = dict.fromkeys(nodes, 0.0)
        adj[id(self)] = 1.0
        ready = deque([self])
        while ready:
            v = ready.popleft()
            g = adj[id(v)]
            v.grad += g
            if v.op is None:
                continue
            for a, s in zip(v.op.args, v.op.slopes(v.data, *(a.data for a in v.op.args))):
                adj[id(a)] += g * s
                waits[id(a)] -= 1
                if not waits[id(a)]:
                    ready.append(a)
