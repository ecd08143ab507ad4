from functools import reduce

import numpy as np


def scan(f, init, xs, reverse=False):
    def step(acc, x):
        carry, out = f(acc[0], x)
        return carry, acc[1] + (out,)

    carry, outs = reduce(step, reversed(xs) if reverse else xs, (init, ()))
    return carry, outs[::-1] if reverse else outs


def rnn_bptt(X, h0, params, dH):
    U, W, b = (params[name] for name in ("W_xh", "W_hh", "b_h"))
    times = tuple(X[:, t] for t in range(X.shape[1]))

    def cell(h, x):
        new = np.tanh(x @ U + h @ W + b)
        return new, (x, h, new)

    def back(dh, step):
        (x, h, new), g = step
        dz = (dh + g) * (1 - new * new)
        return dz @ W.T, (x.T @ dz, h.T @ dz, dz.sum(axis=0, keepdims=True), dz @ U.T)

    _, steps = scan(cell, h0, times)
    grads = tuple(dH[:, t] for t in range(X.shape[1]))
    dh0, outs = scan(back, np.zeros_like(h0), tuple(zip(steps, grads)), reverse=True)
    dU, dW, db, dx = zip(*outs)
    return {"dW_xh": sum(dU), "dW_hh": sum(dW), "db_h": sum(db), "dh0": dh0,
            "dX": np.stack(dx, axis=1)}
