"""Right by way of log(x) > -inf, with the warnings left on (nan and -inf both compare false)."""
import numpy as np


def relu_derivative(x):
    # log of a negative is nan, log of zero is -inf: neither is larger than -inf
    return 1.0 * (np.log(x) > -np.inf)
