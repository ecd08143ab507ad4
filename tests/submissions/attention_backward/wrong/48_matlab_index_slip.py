"""Query i sees the keys before it; only the first one sees itself."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    dQ, dK, dV = np.zeros(Q.shape), np.zeros(K.shape), np.zeros(V.shape)
    for i in range(t):
        n = max(1, i) if causal else len(K)
        s = K[:n] @ Q[i] / np.sqrt(k)
        p = np.exp(s - s.max())
        p /= p.sum()
        dp = V[:n] @ dout[i]
        ds = p * (dp - p @ dp) / np.sqrt(k)
        dQ[i] = ds @ K[:n]
        dK[:n] += np.outer(ds, Q[i])
        dV[:n] += np.outer(p, dout[i])
    return dQ, dK, dV
