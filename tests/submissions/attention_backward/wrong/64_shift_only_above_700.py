import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    s = K.shape[0]
    scale = 1.0 / np.sqrt(k)
    S = Q @ K.T * scale
    if causal:
        S = np.where(np.tril(np.ones((t, s), dtype=bool)), S, -np.inf)
    if S.max() > 700:
        S = S - S.max(axis=1, keepdims=True)
    E = np.exp(S)
    P = E / E.sum(axis=1, keepdims=True)
    dV = P.T @ dout
    dP = dout @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))
    dQ = dS @ K * scale
    dK = dS.T @ Q * scale
    return dQ, dK, dV
