"""Directional derivatives: the tangent of O for each unit change of an input."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    c = 1 / np.sqrt(Q.shape[1])
    S = c * Q @ K.T
    keep = np.tri(*S.shape, dtype=bool) if causal else np.full(S.shape, True)
    top = np.max(S, axis=1, where=keep, initial=-np.inf, keepdims=True)
    E = np.exp(S - top, where=keep, out=np.zeros_like(S))
    P = E / E.sum(axis=1, keepdims=True)

    def pull(Sdot):
        Pdot = P * (Sdot - (P * Sdot).sum(axis=1, keepdims=True))
        return float(np.sum(dout * (Pdot @ V)))

    dQ, dK = np.zeros(Q.shape), np.zeros(K.shape)
    for i, a in np.ndindex(*Q.shape):
        Sdot = np.zeros(S.shape)
        Sdot[i] = c * K[:, a]
        dQ[i, a] = pull(Sdot)
    for j, a in np.ndindex(*K.shape):
        Sdot = np.zeros(S.shape)
        Sdot[:, j] = c * Q[:, a]
        dK[j, a] = pull(Sdot)
    return dQ, dK, P.T @ dout
