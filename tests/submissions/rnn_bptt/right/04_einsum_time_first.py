import numpy as np


def rnn_bptt(X, h0, params, dH):
    x = np.swapaxes(X, 0, 1)
    g = np.swapaxes(dH, 0, 1)
    T, m, d = x.shape
    h = np.zeros((T + 1, m, h0.shape[1]))
    h[0] = h0
    for t in range(T):
        h[t + 1] = np.tanh(
            np.einsum("ij,jk->ik", x[t], params["W_xh"])
            + np.einsum("ij,jk->ik", h[t], params["W_hh"])
            + params["b_h"]
        )
    dz = np.zeros_like(g, order="C")
    back = np.zeros((m, h0.shape[1]))
    for t in range(T - 1, -1, -1):
        dz[t] = (g[t] + back) * (1.0 - np.square(h[t + 1]))
        back = np.einsum("ik,jk->ij", dz[t], params["W_hh"])
    return dict(
        dW_xh=np.einsum("tij,tik->jk", x, dz),
        dW_hh=np.einsum("tij,tik->jk", h[:-1], dz),
        db_h=np.einsum("tik->k", dz)[np.newaxis],
        dh0=back,
        dX=np.einsum("tik,jk->itj", dz, params["W_xh"]),
    )
