import numpy as np


def softmax_backward_pass(X, labels, params):
    m, C = X.shape[0], params["W2"].shape[1]
    Y = np.zeros((m, C))
    Y[np.arange(m), labels] = 1.0
    Z1 = np.einsum("nd,dh->nh", X, params["W1"]) + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = np.einsum("nh,hc->nc", A1, params["W2"]) + params["b2"]
    E = np.exp(Z2 - Z2.max(axis=-1, keepdims=True))
    P = E / E.sum(axis=-1, keepdims=True)
    loss = -np.sum(Y * np.log(P + 1e-7)) / m
    R = (P - Y) / m
    H = np.einsum("nc,hc->nh", R, params["W2"]) * np.heaviside(Z1, 0.0)
    grads = {
        "dW1": np.einsum("nd,nh->dh", X, H),
        "db1": np.einsum("nh->h", H)[None, :],
        "dW2": np.einsum("nh,nc->hc", A1, R),
        "db2": np.einsum("nc->c", R)[None, :],
    }
    return loss, grads
