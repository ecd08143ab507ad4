"""Causal normaliser by running maxima and scaled running sums, without a mask array."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    d = Q.shape[1]
    t, s = Q.shape[0], K.shape[0]
    P = np.zeros((t, s))
    for i in range(t):
        running, z = -np.inf, 0.0
        last = i if causal else s - 1
        for j in range(last + 1):
            x = np.dot(Q[i], K[j]) / np.sqrt(d)
            if x > running:
                z = z * np.exp(running - x) + 1.0
                running = x
            else:
                z += np.exp(x - running)
            P[i, j] = x
        P[i, : last + 1] = np.exp(P[i, : last + 1] - running) / z
    G = dout @ V.T
    dS = (G - np.diag(P @ G.T)[:, None]) * P
    return dS @ K / np.sqrt(d), (Q.T @ dS).T / np.sqrt(d), (dout.T @ P).T
