import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    p = x.copy(order="K")
    g = []
    for entry in np.nditer(p, op_flags=["readwrite"]):
        old = float(entry)
        entry[...] = old + h
        plus = f(p)
        entry[...] = old - h
        minus = f(p)
        entry[...] = old
        g.append((plus - minus) / (2 * h))
    return np.array(g).reshape(x.shape)
