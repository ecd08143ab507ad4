"""Flat buffers and explicit offsets."""
import math

import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    s, v = V.shape
    q = Q.flatten(order="C").tolist()
    key = K.flatten(order="C").tolist()
    val = V.flatten(order="C").tolist()
    g = dout.flatten(order="C").tolist()
    dq, dk, dv = [0.0] * (t * k), [0.0] * (s * k), [0.0] * (s * v)
    scale = 1.0 / math.sqrt(k)
    p, dp = [0.0] * s, [0.0] * s
    i = 0
    while i < t:
        last = i + 1 if causal else s
        top = -math.inf
        for j in range(last):
            acc = 0.0
            for a in range(k):
                acc += q[i * k + a] * key[j * k + a]
            p[j] = acc * scale
            if p[j] > top:
                top = p[j]
        z = 0.0
        for j in range(last):
            p[j] = math.exp(p[j] - top)
            z += p[j]
        dot = 0.0
        for j in range(last):
            p[j] /= z
            dp[j] = 0.0
            for c in range(v):
                dp[j] += g[i * v + c] * val[j * v + c]
                dv[j * v + c] += p[j] * g[i * v + c]
            dot += p[j] * dp[j]
        for j in range(last):
            ds = p[j] * (dp[j] - dot) * scale
            for a in range(k):
                dq[i * k + a] += ds * key[j * k + a]
                dk[j * k + a] += ds * q[i * k + a]
        i += 1
    return np.reshape(dq, (t, k)), np.reshape(dk, (s, k)), np.reshape(dv, (s, v))
