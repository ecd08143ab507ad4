"""The row sum from dout * O, and the weights from a log-sum-exp."""
import numpy as np


def logsumexp(a):
    top = a.max(axis=1)
    return top + np.log(np.exp(a - top[:, None]).sum(axis=1))


def attention_backward(dout, Q, K, V, causal):
    c = 1 / np.sqrt(np.float64(Q.shape[1]))
    S = c * Q @ K.T
    if causal:
        S[np.triu_indices(len(S), 1)] = float("-inf")
    P = np.exp(S - logsumexp(S)[:, None])
    O = P @ V
    D = (dout * O).sum(axis=1)
    dS = P * (dout @ V.T - D.reshape(-1, 1))
    return [c * dS @ K, c * dS.T @ Q, P.T @ dout]
