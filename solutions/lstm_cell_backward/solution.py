"""Reference for `lstm_cell_backward`: one step of an LSTM, walked back from h and c."""

import numpy as np
from numpy.typing import NDArray


def forward(
    x: NDArray[np.float64],
    h_prev: NDArray[np.float64],
    c_prev: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
) -> tuple[NDArray[np.float64], NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Run one step on `x (m, d)`, `h_prev` and `c_prev (m, n)`; return h, c and the cache."""
    Z = x @ params["W_x"] + h_prev @ params["W_h"] + params["b"]
    z_i, z_f, z_o, z_g = np.split(Z, 4, axis=1)
    i, f, o, g = _sigmoid(z_i), _sigmoid(z_f), _sigmoid(z_o), np.tanh(z_g)
    c = f * c_prev + i * g
    tanh_c = np.tanh(c)
    h = o * tanh_c
    cache = {"x": x, "h_prev": h_prev, "c_prev": c_prev, "i": i, "f": f, "o": o, "g": g}
    return h, c, cache | {"c": c, "tanh_c": tanh_c}


def _sigmoid(z: NDArray[np.float64]) -> NDArray[np.float64]:
    # Of 1 / (1 + e^-z) = e^z / (1 + e^z) take the form whose exponent is not positive.
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def lstm_cell_backward(
    dh: NDArray[np.float64],
    dc: NDArray[np.float64],
    cache: dict[str, NDArray[np.float64]],
    params: dict[str, NDArray[np.float64]],
) -> dict[str, NDArray[np.float64]]:
    """Return the gradients of `L = Σ dh h + Σ dc c` by all inputs and parameters of the step.

    Shapes: `dh` and `dc` `(m, n)`; `cache` holds x (m, d) and h_prev, c_prev, i, f, o, g, c and
    tanh_c (m, n), as `forward` left them; `params` holds W_x (d, 4n), W_h (n, 4n) and b (1, 4n),
    with the gates side by side in the order i, f, o, g. The result holds dx, dh_prev, dc_prev,
    dW_x, dW_h and db. Both dh and dc hold all factors of the loss, so none comes in here.

    Raises `KeyError` when `cache` or `params` lacks an entry it needs.

    Source: the chain rule through one step, as in any textbook chapter on gated networks.
    """
    x, h_prev, c_prev = cache["x"], cache["h_prev"], cache["c_prev"]
    i, f, o, g = cache["i"], cache["f"], cache["o"], cache["g"]
    tanh_c = cache["tanh_c"]

    # h = o tanh(c), entry by entry.
    do = dh * tanh_c
    # c has two users: h, through the tanh, and the next step, which has sent dc.
    dc_total = dc + dh * o * (1.0 - tanh_c**2)

    # c = f c_prev + i g, entry by entry.
    di = dc_total * g
    df = dc_total * c_prev
    dg = dc_total * i
    dc_prev = dc_total * f

    # The slopes by their own outputs: s (1 - s) of a sigmoid s, and 1 - t² of a tanh t.
    dz_i = di * i * (1.0 - i)
    dz_f = df * f * (1.0 - f)
    dz_o = do * o * (1.0 - o)
    dz_g = dg * (1.0 - g**2)
    dZ = np.hstack([dz_i, dz_f, dz_o, dz_g])

    # Z = x W_x + h_prev W_h + b: one linear layer of two inputs for all four gates.
    dW_x = x.T @ dZ
    dW_h = h_prev.T @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    dx = dZ @ params["W_x"].T
    dh_prev = dZ @ params["W_h"].T

    return {
        "dx": dx,
        "dh_prev": dh_prev,
        "dc_prev": dc_prev,
        "dW_x": dW_x,
        "dW_h": dW_h,
        "db": db,
    }
