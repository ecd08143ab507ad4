"""Write back-propagation through time for a tanh recurrent network by hand.

Fill in `rnn_bptt`, then type `kata check`. `forward` works already.
"""

import numpy as np


def forward(
    X: np.ndarray,
    h0: np.ndarray,
    params: dict[str, np.ndarray],
) -> np.ndarray:
    """Run the network on X (m, T, d) from h0 (m, h); return H (m, T, h)."""
    m, T, _ = X.shape
    H = np.empty((m, T, h0.shape[1]))
    h = h0
    for t in range(T):
        z = X[:, t] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"]
        h = np.tanh(z)
        H[:, t] = h
    return H


def rnn_bptt(
    X: np.ndarray,
    h0: np.ndarray,
    params: dict[str, np.ndarray],
    dH: np.ndarray,
) -> dict[str, np.ndarray]:
    """Return the gradients by the parameters, the first state and X.

    X: (m, T, d), one sequence of T steps a sample. h0: (m, h).
    params: W_xh (d, h), W_hh (h, h), b_h (1, h).
    dH: (m, T, h), the loss's own gradient by the state of each step.

    Returns a dict: dW_xh (d, h), dW_hh (h, h), db_h (1, h), dh0 (m, h),
    dX (m, T, d).
    """
    # your code here
    raise NotImplementedError("rnn_bptt is not written yet")
