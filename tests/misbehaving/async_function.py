"""Is a coroutine function: the call returns before anything is computed."""

import numpy as np


async def relu_derivative(x):
    return np.where(x > 0, 1.0, 0.0)
