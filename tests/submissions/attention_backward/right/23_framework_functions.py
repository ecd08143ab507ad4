"""Function objects with a context, as a framework has them, and a little engine."""
import numpy as np


class Context:
    def save(self, *tensors):
        self.saved = tensors


class Function:
    @classmethod
    def apply(cls, engine, *inputs):
        ctx = Context()
        value = cls.forward(ctx, *[engine.value[i] for i in inputs])
        return engine.push(value, cls, ctx, inputs)


class ScaledScores(Function):
    @staticmethod
    def forward(ctx, q, k):
        ctx.save(q, k)
        return q @ k.T / np.sqrt(q.shape[1])

    @staticmethod
    def backward(ctx, g):
        q, k = ctx.saved
        g = g / np.sqrt(q.shape[1])
        return g @ k, g.T @ q


class CausalFill(Function):
    @staticmethod
    def forward(ctx, s):
        ctx.save(np.triu(np.ones(s.shape, bool), 1))
        return np.ma.array(s, mask=ctx.saved[0]).filled(-np.inf)

    @staticmethod
    def backward(ctx, g):
        return (np.where(ctx.saved[0], 0.0, g),)


class Softmax(Function):
    @staticmethod
    def forward(ctx, s):
        e = np.exp(s - s.max(-1, keepdims=True))
        p = e / e.sum(-1, keepdims=True)
        ctx.save(p)
        return p

    @staticmethod
    def backward(ctx, g):
        (p,) = ctx.saved
        return (p * (g - (g * p).sum(-1, keepdims=True)),)


class MatMul(Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save(a, b)
        return a @ b

    @staticmethod
    def backward(ctx, g):
        a, b = ctx.saved
        return g @ b.T, a.T @ g


class Engine:
    def __init__(self, *leaves):
        self.value = dict(enumerate(leaves))
        self.nodes = {}

    def push(self, value, cls, ctx, inputs):
        at = len(self.value)
        self.value[at], self.nodes[at] = value, (cls, ctx, inputs)
        return at

    def backward(self, at, g):
        grads = {at: g}
        for node in sorted(self.nodes, reverse=True):
            cls, ctx, inputs = self.nodes[node]
            for i, part in zip(inputs, cls.backward(ctx, grads.pop(node))):
                grads[i] = grads.get(i, 0) + part
        return grads


def attention_backward(dout, Q, K, V, causal):
    engine = Engine(Q, K, V)
    s = ScaledScores.apply(engine, 0, 1)
    if causal:
        s = CausalFill.apply(engine, s)
    grads = engine.backward(MatMul.apply(engine, Softmax.apply(engine, s), 2), dout)
    return grads[0], grads[1], grads[2]
