"""Every product gets the flat address of the pixel that it belongs to."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    Hp, Lp = H + 2 * padding, L + 2 * padding
    y = stride * np.arange(R)[:, None, None, None] + np.arange(kh)[:, None]
    z = stride * np.arange(Q)[:, None, None] + np.arange(kw)
    place = (y * Lp + z).ravel()
    products = np.einsum("ifrq,fkuv->ikrquv", dout, W)
    dXp = np.array([
        [np.bincount(place, weights=plane.ravel(), minlength=Hp * Lp) for plane in sample]
        for sample in products
    ]).reshape(m, C, Hp, Lp)
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    cols = Xp.reshape(m, C, -1)[:, :, place].reshape(m, C, R, Q, kh, kw)
    dW = np.einsum("ifrq,ikrquv->fkuv", dout, cols)
    inner = slice(padding, Hp - padding), slice(padding, Lp - padding)
    return dXp[(..., *inner)], dW, np.add.reduce(dout, axis=(0, 2, 3))
