"""In extended precision; results Fortran-ordered."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    g, q, k, v = (np.array(a, dtype=np.longdouble) for a in (dout, Q, K, V))
    scale = np.longdouble(1) / np.sqrt(np.longdouble(q.shape[1]))
    s = q.dot(k.T) * scale
    if causal:
        for i in range(len(s)):
            s[i, i + 1 :] = -np.inf
    s -= s.max(axis=1).reshape(-1, 1)
    p = np.exp(s, out=s)
    p /= p.sum(axis=1).reshape(-1, 1)
    dp = g.dot(v.T)
    dp -= np.sum(dp * p, axis=1).reshape(-1, 1)
    dp *= p * scale
    return tuple(np.asfortranarray(a.astype(float)) for a in (dp.dot(k), dp.T.dot(q), p.T.dot(g)))
