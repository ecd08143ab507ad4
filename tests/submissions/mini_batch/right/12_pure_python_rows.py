"""Pure Python lists of rows sorted by random keys."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    rows = [(float(rng.random()), i, xr, yr) for i, (xr, yr) in enumerate(zip(X.tolist(), y.tolist()))]
    rows.sort(key=lambda r: r[:2])
    batches, bx, by = [], [], []
    for _, _, xr, yr in rows:
        bx.append(xr)
        by.append(yr)
        if len(bx) == batch_size:
            batches.append((np.array(bx), np.array(by)))
            bx, by = [], []
    if bx:
        batches.append((np.array(bx), np.array(by)))
    return batches
