"""Key blocks of two with a running maximum and sum, then a second pass backwards."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    s = len(K)
    scale = 1.0 / np.sqrt(k)
    rows = np.arange(t)[:, None]

    def scores(lo, hi):
        block = scale * (Q @ K[lo:hi].T)
        return np.where(causal & (np.arange(lo, hi) > rows), -np.inf, block)

    top = np.full((t, 1), -np.inf)
    z = np.zeros((t, 1))
    out = np.zeros((t, V.shape[1]))
    for lo in range(0, s, 2):
        S = scores(lo, lo + 2 if lo + 2 < s else s)
        new = np.maximum(top, S.max(axis=1, keepdims=True))
        old = np.exp(top - new)
        e = np.exp(S - new)
        z = z * old + e.sum(axis=1, keepdims=True)
        out = out * old + e @ V[lo : lo + 2]
        top = new
    out = out / z
    delta = np.sum(dout * out, axis=1, keepdims=True)
    dQ, dK, dV = np.zeros_like(Q), np.zeros_like(K), np.zeros_like(V)
    for lo in range(0, s, 2):
        hi = min(lo + 2, s)
        P = np.exp(scores(lo, hi) - top) / z
        dV[lo:hi] = P.T @ dout
        dS = P * (dout @ V[lo:hi].T - delta)
        dQ += scale * dS @ K[lo:hi]
        dK[lo:hi] = scale * dS.T @ Q
    return dQ, dK, dV
