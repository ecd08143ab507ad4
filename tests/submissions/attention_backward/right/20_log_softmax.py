"""Log-softmax and its gradient: dlogP = dP P, dS = dlogP - P sum(dlogP)."""
import numpy as np


def log_softmax(x):
    x = x - x.max(axis=-1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=-1, keepdims=True))


def attention_backward(dout, Q, K, V, causal):
    temperature = np.power(Q.shape[1], 0.5)
    x = np.dot(Q, np.transpose(K)) / temperature
    if causal:
        x[~np.tri(len(x), dtype=bool)] = -np.inf
    P = np.exp(log_softmax(x))
    G = np.dot(dout, np.transpose(V)) * P
    dx = (G - P * G.sum(axis=-1, keepdims=True)) / temperature
    return np.dot(dx, K), np.dot(np.transpose(dx), Q), np.dot(np.transpose(P), dout)
