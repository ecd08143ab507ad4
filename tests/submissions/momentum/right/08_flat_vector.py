import numpy as np


def momentum(params, grads, velocity, lr, beta):
    names = list(params)
    flat = lambda d, pre="": np.concatenate([d[pre + n].ravel() for n in names])
    v = beta * flat(velocity) + flat(grads, "d")
    p = flat(params) - lr * v
    cuts = np.cumsum([params[n].size for n in names])[:-1]
    back = lambda x: {
        n: part.reshape(params[n].shape) for n, part in zip(names, np.split(x, cuts))
    }
    return back(p), back(v)
