"""Written for batches of heads, called with one."""
import numpy as np
from typing import Optional


def _backward(dO: np.ndarray, q: np.ndarray, k: np.ndarray, v: np.ndarray, bias: Optional[np.ndarray]):
    d = q.shape[-1]
    logits = q @ np.swapaxes(k, -1, -2) / np.sqrt(d)
    if bias is not None:
        logits = logits + bias
    logits = logits - np.amax(logits, axis=-1, keepdims=True)
    attn = np.exp(logits)
    attn = attn / attn.sum(-1, keepdims=True)
    dv = np.swapaxes(attn, -1, -2) @ dO
    dattn = dO @ np.swapaxes(v, -1, -2)
    dlogits = attn * (dattn - (attn * dattn).sum(-1, keepdims=True)) / np.sqrt(d)
    return dlogits @ k, np.swapaxes(dlogits, -1, -2) @ q, dv


def attention_backward(dout, Q, K, V, causal):
    bias = None
    if causal:
        n = Q.shape[0]
        bias = np.full((1, 1, n, n), -np.inf)
        bias[0, 0][np.tril_indices(n)] = 0.0
    lift = lambda a: a[np.newaxis, np.newaxis]
    return tuple(g[0, 0] for g in _backward(lift(dout), lift(Q), lift(K), lift(V), bias))
