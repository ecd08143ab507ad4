"""Write the backward pass of one step of an LSTM cell by hand.

Fill in `lstm_cell_backward`, then type `kata check`. `forward` works already.
"""

import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    """1 / (1 + e^-z), in the form whose exponent is not positive."""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def forward(
    x: np.ndarray,
    h_prev: np.ndarray,
    c_prev: np.ndarray,
    params: dict[str, np.ndarray],
) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Run one step; return h (m, n), c (m, n) and the cache."""
    Z = x @ params["W_x"] + h_prev @ params["W_h"] + params["b"]
    z_i, z_f, z_o, z_g = np.split(Z, 4, axis=1)
    i, f, o = sigmoid(z_i), sigmoid(z_f), sigmoid(z_o)
    g = np.tanh(z_g)
    c = f * c_prev + i * g
    tanh_c = np.tanh(c)
    h = o * tanh_c
    cache = {"x": x, "h_prev": h_prev, "c_prev": c_prev}
    cache |= {"i": i, "f": f, "o": o, "g": g, "c": c, "tanh_c": tanh_c}
    return h, c, cache


def lstm_cell_backward(
    dh: np.ndarray,
    dc: np.ndarray,
    cache: dict[str, np.ndarray],
    params: dict[str, np.ndarray],
) -> dict[str, np.ndarray]:
    """Return the gradients by the inputs and the parameters of one step.

    dh, dc: (m, n), the gradients by h and by c that come from outside.
    cache: x (m, d); h_prev, c_prev, i, f, o, g, c, tanh_c (m, n).
    params: W_x (d, 4n), W_h (n, 4n), b (1, 4n); gates in the order i, f, o, g.

    Returns a dict: dx (m, d), dh_prev (m, n), dc_prev (m, n), dW_x (d, 4n),
    dW_h (n, 4n), db (1, 4n).
    """
    # your code here
    raise NotImplementedError("lstm_cell_backward is not written yet")
