"""Reference for `rnn_bptt`: a tanh network over time, its states recomputed, then walked back."""

import numpy as np
from numpy.typing import NDArray


def forward(
    X: NDArray[np.float64],
    h0: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Run the network on `X (m, T, d)` from `h0 (m, h)`; return all states `H (m, T, h)`."""
    m, T, _ = X.shape
    H = np.empty((m, T, h0.shape[1]))
    h = h0
    for t in range(T):
        h = np.tanh(X[:, t] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"])
        H[:, t] = h
    return H


def rnn_bptt(
    X: NDArray[np.float64],
    h0: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
    dH: NDArray[np.float64],
) -> dict[str, NDArray[np.float64]]:
    """Return the gradients of `L = Σ dH H`, with dH held constant, by everything that H comes from.

    Shapes: `X (m, T, d)`, `h0 (m, h)`, `dH (m, T, h)`; `params` holds W_xh (d, h), W_hh (h, h) and
    b_h (1, h). The result holds dW_xh, dW_hh, db_h, dh0 and dX, each in the shape of what it
    belongs to. dH has all factors of the loss, 1/m included, so none comes in here.

    Raises `KeyError` when `params` lacks an entry.

    Source: back-propagation through time, as in any textbook chapter on recurrent networks.
    """
    W_xh = params["W_xh"]
    W_hh = params["W_hh"]
    H = forward(X, h0, params)
    T = X.shape[1]

    dW_xh = np.zeros_like(W_xh)
    dW_hh = np.zeros_like(W_hh)
    db_h = np.zeros_like(params["b_h"])
    dX = np.zeros_like(X)

    # What reaches a state from later steps; nothing comes after the last one.
    dh = np.zeros_like(h0)
    for t in reversed(range(T)):
        # h_t is used twice: by the loss, directly, and by the next step. The two add up.
        dh = dh + dH[:, t]

        # h = tanh(z) entry by entry, with the slope 1 - tanh(z)² = 1 - h².
        dz = dh * (1.0 - H[:, t] ** 2)

        # z = x W_xh + h_prev W_hh + b: a linear layer. Its parameters serve every step, so their
        # gradients collect every step.
        h_prev = H[:, t - 1] if t > 0 else h0
        dW_xh += X[:, t].T @ dz
        dW_hh += h_prev.T @ dz
        db_h += dz.sum(axis=0, keepdims=True)

        # And its inputs: x_t is seen by this step alone; h_prev takes this along to its own step.
        dX[:, t] = dz @ W_xh.T
        dh = dz @ W_hh.T

    # What has arrived before the first step belongs to h0.
    dh0 = dh
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dh0": dh0, "dX": dX}
