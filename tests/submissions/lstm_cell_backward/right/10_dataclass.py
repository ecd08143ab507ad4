from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Saved:
    x: np.ndarray
    h_prev: np.ndarray
    c_prev: np.ndarray
    i: np.ndarray
    f: np.ndarray
    o: np.ndarray
    g: np.ndarray
    c: np.ndarray
    tanh_c: np.ndarray


def dsigmoid(s):
    return s * (1.0 - s)


def dtanh(t):
    return 1.0 - np.square(t)


def lstm_cell_backward(dh, dc, cache, params):
    s = Saved(**cache)
    dct = np.add(dc, np.multiply(np.multiply(dh, s.o), dtanh(s.tanh_c)))
    gates = [
        dct * s.g * dsigmoid(s.i),
        dct * s.c_prev * dsigmoid(s.f),
        dh * s.tanh_c * dsigmoid(s.o),
        dct * s.i * dtanh(s.g),
    ]
    dZ = np.column_stack(gates)
    weights = {"dW_" + k[2:]: getattr(s, src).T @ dZ for k, src in (("W_x", "x"), ("W_h", "h_prev"))}
    return {**weights, "db": dZ.sum(0)[np.newaxis], "dx": np.inner(dZ, params["W_x"]),
            "dh_prev": np.inner(dZ, params["W_h"]), "dc_prev": dct * s.f}
