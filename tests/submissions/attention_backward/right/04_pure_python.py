import math

import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    s, v = V.shape
    root = math.sqrt(k)
    dQ = [[0.0] * k for _ in range(t)]
    dK = [[0.0] * k for _ in range(s)]
    dV = [[0.0] * v for _ in range(s)]
    for i in range(t):
        keys = range(i + 1) if causal else range(s)
        score = [sum(float(Q[i, a]) * float(K[j, a]) for a in range(k)) / root for j in keys]
        top = max(score)
        e = [math.exp(x - top) for x in score]
        z = math.fsum(e)
        p = [x / z for x in e]
        dp = [sum(float(dout[i, c]) * float(V[j, c]) for c in range(v)) for j in keys]
        mean = math.fsum(a * b for a, b in zip(p, dp))
        for j in keys:
            for c in range(v):
                dV[j][c] += p[j] * float(dout[i, c])
            g = p[j] * (dp[j] - mean) / root
            for a in range(k):
                dQ[i][a] += g * float(K[j, a])
                dK[j][a] += g * float(Q[i, a])
    return np.array(dQ), np.array(dK), np.array(dV)
