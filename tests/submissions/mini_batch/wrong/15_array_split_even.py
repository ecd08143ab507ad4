"""np.array_split makes batches of nearly equal size, 10 rows by 4 gives 4, 3, 3.
Mistake: evened out batch sizes
"""
import numpy as np

import math

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return [(X[i], y[i]) for i in np.array_split(order, math.ceil(len(X) / batch_size))]
