import numpy as np


def attention_backward(dout, Q, K, V, causal):
    k = K.shape[1]
    s = np.einsum("ik,jk->ij", Q, K) * k**-0.5
    if causal:
        i, j = np.indices(s.shape)
        s[j > i] = -np.inf
    s -= s.max(1)[:, None]
    p = np.exp(s)
    p = np.einsum("ij,i->ij", p, 1 / np.einsum("ij->i", p))
    dv = np.einsum("ij,ic->jc", p, dout)
    dp = np.einsum("ic,jc->ij", dout, V)
    delta = np.einsum("ij,ij->i", dp, p)
    ds = p * (dp - delta[:, None])
    return np.einsum("ij,jk->ik", ds, K) * k**-0.5, np.einsum("ij,ik->jk", ds, Q) * k**-0.5, dv
