"""repmat, bsxfun, and 1-based loops over columns."""
import numpy as np
from numpy import exp, ones, size, sqrt, tile, zeros


def repmat(A, m, n):
    return tile(A, (m, n))


def attention_backward(dout, Q, K, V, causal):
    [t, k] = [size(Q, 0), size(Q, 1)]
    [s, v] = [size(V, 0), size(V, 1)]
    S = (Q @ K.conj().T) / sqrt(k)
    if causal:
        for j in range(2, s + 1):
            S[0 : j - 1, j - 1] = -np.inf
    top = S.max(axis=1).reshape(t, 1)
    E = exp(S - repmat(top, 1, s))
    P = E / repmat(E @ ones((s, 1)), 1, s)
    dP = dout @ V.conj().T
    inner = (P * dP) @ ones((s, 1))
    dS = P * (dP - inner @ ones((1, s)))
    dQ, dK, dV = zeros((t, k)), zeros((s, k)), zeros((s, v))
    for j in range(1, s + 1):
        dQ += dS[:, [j - 1]] @ K[[j - 1], :] / sqrt(k)
        dK[j - 1, :] = dS[:, j - 1] @ Q / sqrt(k)
        dV[j - 1, :] = P[:, j - 1] @ dout
    return [dQ, dK, dV]
