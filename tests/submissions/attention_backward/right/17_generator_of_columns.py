"""Key by key: each key's column of weights, with the normaliser computed beforehand."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    r = np.sqrt(k)

    def logits(j):
        col = Q @ K[j] / r
        if causal:
            col[:j] = -np.inf
        return col

    lse = np.logaddexp.reduce([logits(j) for j in range(len(K))], axis=0)
    cols = [np.exp(logits(j) - lse) for j in range(len(K))]
    out = sum(np.outer(p, v) for p, v in zip(cols, V))
    delta = np.einsum("ic,ic->i", dout, out)
    ds = [p * (dout @ v - delta) for p, v in zip(cols, V)]
    dQ = sum(np.outer(d, key) for d, key in zip(ds, K)) / r
    dK = np.vstack([d @ Q for d in ds]) / r
    dV = np.vstack([p @ dout for p in cols])
    return dQ, dK, dV
