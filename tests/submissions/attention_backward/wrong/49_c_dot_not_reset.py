"""The accumulator of the row's sum is not reset between queries."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    dQ, dK, dV = np.zeros(Q.shape), np.zeros(K.shape), np.zeros(V.shape)
    dot = 0.0
    for i in range(t):
        n = i + 1 if causal else len(K)
        s = K[:n] @ Q[i] / np.sqrt(k)
        p = np.exp(s - s.max())
        p /= p.sum()
        dp = V[:n] @ dout[i]
        for j in range(n):
            dot += p[j] * dp[j]
        ds = p * (dp - dot) / np.sqrt(k)
        dQ[i] = ds @ K[:n]
        dK[:n] += np.outer(ds, Q[i])
        dV[:n] += np.outer(p, dout[i])
    return dQ, dK, dV
