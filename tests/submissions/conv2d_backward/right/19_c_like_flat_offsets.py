"""C style: flat buffers, macros for the offsets, no slices."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    N, C, H, L = X.shape
    F, _, KH, KW = W.shape
    _, _, R, Q = dout.shape
    x = [float(v) for v in X.flat]
    w = [float(v) for v in W.flat]
    g = [float(v) for v in dout.flat]
    dx, dw, db = [0.0] * len(x), [0.0] * len(w), [0.0] * F
    for n in range(N):
        for f in range(F):
            for o in range(R * Q):
                r, q = o // Q, o % Q
                gv = g[(n * F + f) * R * Q + o]
                db[f] += gv
                for c in range(C):
                    for u in range(KH):
                        h = r * stride - padding + u
                        if h < 0 or h >= H:
                            continue
                        for v in range(KW):
                            l = q * stride - padding + v
                            if l < 0 or l >= L:
                                continue
                            xo = ((n * C + c) * H + h) * L + l
                            wo = ((f * C + c) * KH + u) * KW + v
                            dx[xo] += gv * w[wo]
                            dw[wo] += gv * x[xo]
    return (np.array(dx).reshape(X.shape), np.array(dw).reshape(W.shape), np.array(db))
