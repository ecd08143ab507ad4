"""Parameter objects, a module, and a backward that fills .grad; all fresh on each call."""
import numpy as np


class Parameter:
    def __init__(self, data):
        self.data = data
        self.grad = np.zeros(data.shape)


class RNN:
    def __init__(self, state_dict):
        self.parameters = {name: Parameter(value) for name, value in state_dict.items()}
        self.saved = []

    def forward(self, x, h):
        w = {name: p.data for name, p in self.parameters.items()}
        for t in range(x.shape[1]):
            out = np.tanh(x[:, t] @ w["W_xh"] + h @ w["W_hh"] + w["b_h"])
            self.saved.append((x[:, t], h, out))
            h = out

    def backward(self, grad_states):
        p = self.parameters
        grad_h, grad_x = 0.0, []
        for (x, h, out), grad in zip(self.saved[::-1], np.swapaxes(grad_states, 0, 1)[::-1]):
            dz = (grad + grad_h) * (1.0 - out * out)
            p["W_xh"].grad += x.T @ dz
            p["W_hh"].grad += h.T @ dz
            p["b_h"].grad += dz.sum(axis=0)
            grad_x.append(dz @ p["W_xh"].data.T)
            grad_h = dz @ p["W_hh"].data.T
        return np.swapaxes(np.array(grad_x[::-1]), 0, 1), grad_h


def rnn_bptt(X, h0, params, dH):
    model = RNN(params)
    model.forward(X, h0)
    dX, dh0 = model.backward(dH)
    grads = {"d" + name: p.grad for name, p in model.parameters.items()}
    return {**grads, "dX": dX, "dh0": dh0}
