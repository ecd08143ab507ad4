"""A guard that shifts nothing, and prints."""
import numpy as np


def attention_backward(dout, Q, K, V, causal=False):
    print("shapes", dout.shape, Q.shape, K.shape, V.shape)
    scale = np.sqrt(Q.shape[1])
    S = Q @ K.T / scale
    if causal == True:
        S = np.where(np.arange(K.shape[0])[None] <= np.arange(Q.shape[0])[:, None], S, -1e30)
    W = np.exp(S - S.max(1, keepdims=True))
    W = W / (W.sum(1, keepdims=True) + 1e-12)
    dW = np.array([[dout[i] @ V[j] for j in range(len(V))] for i in range(len(Q))])
    dS = np.stack([w * d - w * np.vdot(w, d) for w, d in zip(W, dW)])
    return dS @ (K / scale), dS.T @ (Q / scale), W.T @ dout
