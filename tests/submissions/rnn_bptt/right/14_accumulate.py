from itertools import accumulate

import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    xs, ds = list(np.rollaxis(X, 1)), list(np.rollaxis(dH, 1))
    hs = list(accumulate(xs, lambda h, x: np.tanh(x @ Wx + h @ Wh + b), initial=h0))
    start = np.zeros_like(h0)
    steps = zip(hs[:0:-1], ds[::-1])
    dzs = list(accumulate(steps, lambda dz, s: (s[1] + dz @ Wh.T) * (1 - s[0] ** 2), initial=start))
    dzs = dzs[:0:-1]
    return {
        "dX": np.stack([dz @ Wx.T for dz in dzs], 1),
        "dh0": dzs[0] @ Wh.T,
        "db_h": sum(dz.sum(0) for dz in dzs)[None],
        "dW_hh": sum(h.T @ dz for h, dz in zip(hs, dzs)),
        "dW_xh": sum(x.T @ dz for x, dz in zip(xs, dzs)),
    }
