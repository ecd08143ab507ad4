"""Breaks 'over any bit generator': reads state['state']['state'], which only the PCG64 family has."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    word = rng.bit_generator.state["state"]["state"]
    rng.random()  # move on, so that the next epoch differs
    perm = np.random.default_rng(word).permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
