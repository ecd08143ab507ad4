import numpy as np


def log_sum_exp(z):
    rows = [np.logaddexp.reduce(np.array(sorted(set(r)))) for r in z.tolist()]
    return np.array(rows)[:, None]
