import math


class Value:
    """Each operation is a class of its own."""

    def __init__(self, data):
        self.data, self.grad = data, 0.0
        self.inputs = ()

    def local(self):
        return ()

    def __add__(self, o):
        return Add(self, o)

    def __radd__(self, o):
        return Add(o, self)

    def __mul__(self, o):
        return Mul(self, o)

    def __rmul__(self, o):
        return Mul(o, self)

    def __sub__(self, o):
        return Add(self, Mul(o, -1.0))

    def __rsub__(self, o):
        return Add(o, Mul(self, -1.0))

    def __truediv__(self, o):
        return Mul(self, Pow(wrap(o), -1))

    def __rtruediv__(self, o):
        return Mul(o, Pow(self, -1))

    def __pow__(self, n):
        return Pow(self, n)

    def __neg__(self):
        return Mul(self, -1.0)

    def relu(self):
        return Relu(self)

    def tanh(self):
        return Tanh(self)

    def exp(self):
        return Exp(self)

    def log(self):
        return Log(self)

    def backward(self):
        order, done = [], set()

        def walk(v):
            if id(v) in done:
                return
            done.add(id(v))
            [walk(u) for u in v.inputs]
            order.insert(0, v)

        walk(self)
        self.grad += 1
        for v in order:
            for u, s in zip(v.inputs, v.local()):
                u.grad = u.grad + s * v.grad


def wrap(x):
    return x if isinstance(x, Value) else Value(x)


class Add(Value):
    def __init__(self, a, b):
        a, b = wrap(a), wrap(b)
        super().__init__(a.data + b.data)
        self.inputs = (a, b)

    def local(self):
        return (1, 1)


class Mul(Value):
    def __init__(self, a, b):
        a, b = wrap(a), wrap(b)
        super().__init__(a.data * b.data)
        self.inputs = (a, b)
        self.d = (b.data, a.data)

    def local(self):
        return self.d


class Pow(Value):
    def __init__(self, a, n):
        super().__init__(a.data**n)
        self.inputs = (a,)
        self.d = (n * a.data ** (n - 1),)

    def local(self):
        return self.d


class Relu(Value):
    def __init__(self, a):
        super().__init__(a.data if a.data > 0 else 0.0)
        self.inputs = (a,)

    def local(self):
        return (1.0 if self.data > 0 else 0.0,)


class Tanh(Value):
    def __init__(self, a):
        super().__init__(math.tanh(a.data))
        self.inputs = (a,)

    def local(self):
        return (1 - self.data * self.data,)


class Exp(Value):
    def __init__(self, a):
        super().__init__(math.exp(a.data))
        self.inputs = (a,)

    def local(self):
        return (self.data,)


class Log(Value):
    def __init__(self, a):
        super().__init__(math.log(a.data))
        self.inputs = (a,)
        self.d = 1 / a.data

    def local(self):
        return (self.d,)
