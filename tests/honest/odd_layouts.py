"""Returns views with steps, column by column, walked backwards and read-only, in turn."""

import itertools

import numpy as np

turn = itertools.cycle(range(5))


def relu_derivative(x):
    slope = np.where(x > 0, 1.0, 0.0)
    which = next(turn)
    if which == 0:
        return np.asfortranarray(slope)
    if which == 1:
        return np.repeat(slope, 2, axis=-1)[..., ::2]
    if which == 2:
        return np.ascontiguousarray(slope[::-1])[::-1]
    if which == 3:
        slope.flags.writeable = False
        return slope
    return np.broadcast_to(slope, (1, *slope.shape))[0]
