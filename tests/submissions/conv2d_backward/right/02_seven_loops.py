"""Python numbers only, bounds checked in place of padding."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    _, _, R, Q = dout.shape
    x, w, g = X.tolist(), W.tolist(), dout.tolist()
    dX = [[[[0.0] * L for _ in range(H)] for _ in range(C)] for _ in range(m)]
    dW = [[[[0.0] * kw for _ in range(kh)] for _ in range(C)] for _ in range(F)]
    db = [0.0] * F
    for i in range(m):
        for f in range(F):
            for r in range(R):
                for c in range(Q):
                    d = g[i][f][r][c]
                    db[f] += d
                    for u in range(kh):
                        y = r * stride + u - padding
                        if not 0 <= y < H:
                            continue
                        for v in range(kw):
                            z = c * stride + v - padding
                            if 0 <= z < L:
                                for k in range(C):
                                    dX[i][k][y][z] += d * w[f][k][u][v]
                                    dW[f][k][u][v] += d * x[i][k][y][z]
    return np.array(dX), np.array(dW), np.array(db)
