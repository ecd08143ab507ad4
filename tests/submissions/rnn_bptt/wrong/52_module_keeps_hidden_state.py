"""A module-level model that goes on from its last state when the batch size allows it."""
import numpy as np


class Model:
    h = None

    def run(self, X, h0, p):
        self.first = h0 if self.h is None or self.h.shape != h0.shape else 0.5 * (h0 + self.h)
        self.states = [self.first]
        for t in range(X.shape[1]):
            self.states.append(np.tanh(X[:, t] @ p["W_xh"] + self.states[-1] @ p["W_hh"] + p["b_h"]))
        self.h = self.states[-1]
        return self.states


model = Model()


def rnn_bptt(X, h0, params, dH):
    hs = model.run(X, h0, params)
    g = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    dX, dh = np.zeros(X.shape), np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        dz = (dh + dH[:, t]) * (1 - hs[t + 1] ** 2)
        g["dW_xh"] += X[:, t].T @ dz
        g["dW_hh"] += hs[t].T @ dz
        g["db_h"] += dz.sum(0)
        dX[:, t] = dz @ params["W_xh"].T
        dh = dz @ params["W_hh"].T
    return {**g, "dh0": dh, "dX": dX}
