"""Collects rows in a dict by batch number and returns its values, rows stacked one by one."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    bins = {}
    for place, i in enumerate(rng.permutation(len(X))):
        bins.setdefault(place // batch_size, ([], []))
        bins[place // batch_size][0].append(X[i])
        bins[place // batch_size][1].append(y[i])
    return {k: (np.stack(a), np.stack(b)) for k, (a, b) in bins.items()}.values()
