import math

import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    pairs = []
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += 1e-5
        down[i] -= 1e-5
        pairs.append((float(g[i]), float(f(up) - f(down)) / 2e-5))
    if not all(math.isfinite(a) for a, _ in pairs):
        return False
    top = max(abs(n) for _, n in pairs)
    worst = max(abs(a - n) for a, n in pairs)
    return worst <= max(1e-8, 1e-4 * top)
