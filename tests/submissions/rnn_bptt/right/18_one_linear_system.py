"""All steps at once: (I - shift) dZ = own gradients, solved as a block system for each sample."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    m, T, d = X.shape
    n = Wh.shape[0]
    H = np.zeros((m, T + 1, n))
    H[:, 0] = h0
    for t in range(T):
        H[:, t + 1] = np.tanh(X[:, t] @ Wx + H[:, t] @ Wh + b)
    dZ = np.zeros((m, T, n))
    for i in range(m):
        # dz_t = D_t (g_t + Wh dz_{t+1})
        A = np.eye(T * n)
        slope = 1 - H[i, 1:] ** 2
        for t in range(T - 1):
            A[t * n:(t + 1) * n, (t + 1) * n:(t + 2) * n] = -slope[t][:, None] * Wh
        dZ[i] = np.linalg.solve(A, (slope * dH[i]).ravel()).reshape(T, n)
    flat = dZ.reshape(m * T, n)
    return {
        "dW_xh": X.reshape(m * T, d).T @ flat,
        "dW_hh": H[:, :-1].reshape(m * T, n).T @ flat,
        "db_h": flat.sum(0, keepdims=True),
        "dh0": dZ[:, 0] @ Wh.T,
        "dX": dZ @ Wx.T,
    }
