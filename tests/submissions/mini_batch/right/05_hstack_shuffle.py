"""Glues X and y together, shuffles the rows of the copy and cuts the columns at d."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    data = np.hstack((X, y))
    d = X.shape[1]
    rng.shuffle(data)
    return [(data[i:i + batch_size, :d], data[i:i + batch_size, d:]) for i in range(0, len(data), batch_size)]
