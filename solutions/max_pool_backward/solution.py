"""Reference for `max_pool_backward`: each window hands its gradient to its first maximum."""

import numpy as np
from numpy.typing import NDArray


def forward(X: NDArray[np.float64], pool: tuple[int, int], stride: int) -> NDArray[np.float64]:
    """Keep the maximum of each window of `X (m, C, H, L)`; return `(m, C, R, Q)`."""
    H, L = X.shape[2:]
    height, width = pool
    out = np.zeros((*X.shape[:2], (H - height) // stride + 1, (L - width) // stride + 1))
    for r, c in np.ndindex(*out.shape[2:]):
        window = X[:, :, r * stride : r * stride + height, c * stride : c * stride + width]
        out[:, :, r, c] = window.max(axis=(2, 3))
    return out


def max_pool_backward(
    dout: NDArray[np.float64], X: NDArray[np.float64], pool: tuple[int, int], stride: int
) -> NDArray[np.float64]:
    """Return dL/dX, `(m, C, H, L)`, for max pooling without padding.

    Shapes: `dout (m, C, R, Q)`, the gradient by the output; `X (m, C, H, L)`. `pool` holds the rows
    and columns of a window. In a window with ties the first maximum in row-major order takes all.

    Source: near a point without ties the maximum is one of its arguments, so its derivative is 1
    by that one and 0 by the others.
    """
    m, C = X.shape[:2]
    ph, pw = pool
    R, Q = dout.shape[2:]

    dX = np.zeros(X.shape)
    # Together with the position below they name one entry for each sample and each channel.
    i = np.arange(m)[:, None]
    k = np.arange(C)

    for r in range(R):
        for c in range(Q):
            # Output (r, c) saw this window of each sample and each channel.
            top, left = r * stride, c * stride
            window = X[:, :, top : top + ph, left : left + pw]

            # Flattened row by row, argmax gives the first maximum: number u * pw + v.
            first = window.reshape(m, C, -1).argmax(axis=2)
            u, v = np.divmod(first, pw)

            # Windows overlap, so an entry collects from each window whose maximum it is. Within
            # one window (i, k) is different for every term: a plain += loses none.
            dX[i, k, top + u, left + v] += dout[:, :, r, c]

    return dX
