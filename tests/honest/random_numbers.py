"""Seeds every generator there is, draws from all, and depends on none."""

import os
import random
import secrets

import numpy as np

random.seed(0)


def relu_derivative(x):
    np.random.seed(random.randrange(1000))
    noise = np.random.rand(*x.shape) + random.random() + os.urandom(1)[0] + secrets.randbelow(9)
    return np.where(x > 0, 1.0, 0.0) + 0.0 * noise
