"""np.frompyfunc gives objects, which are cast to float before they are returned."""
import numpy as np

positive = np.frompyfunc(lambda v: 1.0 if v > 0 else 0.0, 1, 1)


def relu_derivative(x):
    return positive(x).astype(np.float64)
