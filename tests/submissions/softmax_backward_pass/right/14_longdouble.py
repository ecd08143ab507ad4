import numpy as np


def softmax_backward_pass(X, labels, params):
    p = {k: np.asarray(v, dtype=np.longdouble) for k, v in params.items()}
    Z1 = X.astype(np.longdouble) @ p["W1"] + p["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ p["W2"] + p["b2"]
    Z2 -= Z2.max(axis=1, keepdims=True)
    P = np.exp(Z2)
    P /= P.sum(axis=1, keepdims=True)
    idx = (np.arange(len(X)), labels)
    loss = float(-np.log(P[idx] + 1e-9).mean())
    R = P.copy()
    R[idx] -= 1
    R /= len(X)
    H = (R @ p["W2"].T) * (Z1 > 0)
    out = {"dW1": X.T @ H, "db1": H.sum(axis=0, keepdims=True), "dW2": A1.T @ R, "db2": R.sum(axis=0, keepdims=True)}
    return loss, {k: v.astype(float) for k, v in out.items()}
