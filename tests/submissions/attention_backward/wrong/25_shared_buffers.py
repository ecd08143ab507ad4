"""Results live in buffers that the next call of the shape overwrites."""
import numpy as np

_buffers = {}


def out(name, shape):
    return _buffers.setdefault((name, shape), np.empty(shape))


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return (
        np.matmul(ds, K, out=out("q", Q.shape)),
        np.matmul(ds.T, Q, out=out("k", K.shape)),
        np.matmul(p.T, dout, out=out("v", V.shape)),
    )
