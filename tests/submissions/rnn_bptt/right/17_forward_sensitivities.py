"""Real-time recurrent learning: derivatives of the state are carried forwards."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    names = ["W_xh", "W_hh", "b_h"]
    m, T, d = X.shape
    n = h0.shape[1]
    sizes = [params[k].size for k in names]
    grads = np.zeros(sum(sizes))
    dh0, dX = np.zeros((m, n)), np.zeros((m, T, d))
    for i in range(m):
        h = h0[i]
        S = np.zeros((n, sum(sizes)))      # dh / dparameters
        S0 = np.eye(n)                     # dh / dh0
        Sx = np.zeros((n, T, d))           # dh / dx
        for t in range(T):
            new = np.tanh(X[i, t] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"][0])
            D = np.diag(1 - new**2)
            A = D @ params["W_hh"].T
            direct = np.hstack([np.kron(X[i, t], np.eye(n)).reshape(n, -1),
                                np.kron(h, np.eye(n)).reshape(n, -1), np.eye(n)])
            S = A @ S + D @ direct
            S0 = A @ S0
            Sx = np.einsum("ab,bcd->acd", A, Sx)
            Sx[:, t] += D @ params["W_xh"].T
            h = new
            grads += dH[i, t] @ S
            dh0[i] += dH[i, t] @ S0
            dX[i] += np.einsum("a,atd->td", dH[i, t], Sx)
    parts = np.split(grads, np.cumsum(sizes)[:-1])
    out = {"d" + k: g.reshape(params[k].shape) for k, g in zip(names, parts)}
    out.update(dh0=dh0, dX=dX)
    return out
