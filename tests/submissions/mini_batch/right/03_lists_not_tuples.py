"""Each batch is a two element list, the epoch a tuple of them."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    idx = np.arange(X.shape[0])
    rng.shuffle(idx)
    return tuple([X[i], y[i]] for i in (idx[k:k + batch_size] for k in range(0, idx.size, batch_size)))
