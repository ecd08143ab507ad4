"""Reference for `conv2d_backward`: cross-correlation with stride and zero padding."""

import numpy as np
from numpy.typing import NDArray


def forward(
    X: NDArray[np.float64],
    W: NDArray[np.float64],
    b: NDArray[np.float64],
    stride: int,
    padding: int,
) -> NDArray[np.float64]:
    """Slide the filters `W (F, C, kh, kw)` over `X (m, C, H, L)`; return `(m, F, R, Q)`."""
    padded = _padded(X, padding)
    m, _, H, L = padded.shape
    F, _, kh, kw = W.shape
    out = np.zeros((m, F, (H - kh) // stride + 1, (L - kw) // stride + 1))
    for r, c in np.ndindex(*out.shape[2:]):
        window = padded[:, :, r * stride : r * stride + kh, c * stride : c * stride + kw]
        out[:, :, r, c] = np.einsum("ikuv,fkuv->if", window, W) + b
    return out


def _padded(X: NDArray[np.float64], p: int) -> NDArray[np.float64]:
    """`X` with p rows of zeros above and below, p columns of zeros left and right."""
    m, C, H, L = X.shape
    padded = np.zeros((m, C, H + 2 * p, L + 2 * p))
    padded[:, :, p : p + H, p : p + L] = X
    return padded


def conv2d_backward(
    dout: NDArray[np.float64],
    X: NDArray[np.float64],
    W: NDArray[np.float64],
    stride: int,
    padding: int,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the gradients by the images, the filters and the bias.

    Shapes: `dout (m, F, R, Q)`, the gradient by the output; `X (m, C, H, L)`; `W (F, C, kh, kw)`.
    The result is dX in the shape of X, dW in the shape of W, and db `(F,)`.

    Source: each output position is a linear layer on one window of the padded image, with weights
    that all positions share.
    """
    H, L = X.shape[2:]
    kh, kw = W.shape[2:]
    R, Q = dout.shape[2:]

    Xp = _padded(X, padding)
    dXp = np.zeros(Xp.shape)
    dW = np.zeros(W.shape)

    for r in range(R):
        for c in range(Q):
            # Output (r, c) saw this window: out = b + sum over k, u, v of window * W.
            rows = slice(r * stride, r * stride + kh)
            cols = slice(c * stride, c * stride + kw)
            window = Xp[:, :, rows, cols]
            d = dout[:, :, r, c]

            # W is shared by all positions and samples, so it collects from each of them:
            # dW[f, k, u, v] += sum_i d[i, f] window[i, k, u, v].
            dW += np.einsum("if,ikuv->fkuv", d, window)

            # Windows overlap, so an entry of the image collects from each window that holds it:
            # dwindow[i, k, u, v] += sum_f d[i, f] W[f, k, u, v].
            dXp[:, :, rows, cols] += np.einsum("if,fkuv->ikuv", d, W)

    # The padding is constant: what arrived there is dropped.
    dX = dXp[:, :, padding : padding + H, padding : padding + L]

    # b[f] is added at every position of every sample.
    db = dout.sum(axis=(0, 2, 3))

    return dX, dW, db
