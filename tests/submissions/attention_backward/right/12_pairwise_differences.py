"""dS without cancellation: each pair of keys by the difference of their values."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    rt = np.sqrt(K.shape[1])
    n_q, n_k = Q.shape[0], K.shape[0]
    P = np.zeros((n_q, n_k))
    for r in range(n_q):
        stop = r + 1 if causal else n_k
        logits = (K[:stop] * Q[r]).sum(1) / rt
        # 1 / sum of e^(difference) needs no shift of its own
        with np.errstate(over="ignore"):
            P[r, :stop] = 1.0 / np.exp(logits[None, :] - logits[:, None]).sum(1)
    A = dout @ V.T
    dS = (P[:, :, None] * P[:, None, :] * (A[:, :, None] - A[:, None, :])).sum(2)
    return (dS / rt) @ K, (dS / rt).T @ Q, P.T @ dout
