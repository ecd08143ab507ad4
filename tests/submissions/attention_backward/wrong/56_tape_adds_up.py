"""A tape whose leaves live on between calls of one shape."""
import numpy as np

leaves = {}


def leaf(name, array):
    node = leaves.setdefault((name, array.shape), {"grad": np.zeros(array.shape)})
    node["value"] = array
    return node


def attention_backward(dout, Q, K, V, causal):
    q, k, v = leaf("q", Q), leaf("k", K), leaf("v", V)
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - (dp * p).sum(1, keepdims=True)) / np.sqrt(Q.shape[1])
    q["grad"] = q["grad"] + ds @ K
    k["grad"] = k["grad"] + ds.T @ Q
    v["grad"] = v["grad"] + p.T @ dout
    return q["grad"], k["grad"], v["grad"]
