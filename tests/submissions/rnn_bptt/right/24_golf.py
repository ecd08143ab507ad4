import numpy as np


def rnn_bptt(X, h, p, D):
    U, W, b = p["W_xh"], p["W_hh"], p["b_h"]; S = [h]; T = X.shape[1]; Z = [0] * T; c = 0 * h
    for t in range(T): S += [np.tanh(X[:, t] @ U + S[t] @ W + b)]
    for t in range(T)[::-1]: Z[t] = (D[:, t] + c) * (1 - S[t + 1] ** 2); c = Z[t] @ W.T
    Z = np.stack(Z, 1); S = np.stack(S[:-1], 1); E = np.einsum
    return dict(dW_xh=E("mta,mtb->ab", X, Z), dW_hh=E("mta,mtb->ab", S, Z),
                db_h=Z.sum((0, 1))[None], dh0=c, dX=Z @ U.T)
