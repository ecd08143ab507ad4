"""Odd: only Python floats and nested loops, arrays made at the very end."""
import math
import numpy as np


def backward_pass(X, y, params, cache):
    m, d = X.shape
    h = params["W1"].shape[1]
    delta = [(float(cache["A2"][i, 0]) - float(y[i, 0])) / m for i in range(m)]
    back = [[delta[i] * float(params["W2"][j, 0]) if cache["Z1"][i, j] > 0 else 0.0 for j in range(h)]
            for i in range(m)]
    dW1 = [[math.fsum(X[i, k] * back[i][j] for i in range(m)) for j in range(h)] for k in range(d)]
    db1 = [[math.fsum(back[i][j] for i in range(m)) for j in range(h)]]
    dW2 = [[math.fsum(cache["A1"][i, j] * delta[i] for i in range(m))] for j in range(h)]
    return dict(dW1=np.array(dW1), db1=np.array(db1), dW2=np.array(dW2), db2=np.array([[math.fsum(delta)]]))
