import numpy as np


def sigmoid(z):
    work = np.array(z, dtype=np.float64, copy=True)
    np.negative(work, out=work)
    np.minimum(work, 700.0, out=work)
    np.exp(work, out=work)
    work += 1.0
    return 1.0 / work
