"""Wrong values on Fortran-ordered or transposed x: ravel(order='K') follows memory, reshape goes back in C order."""
import numpy as np


def relu_derivative(x):
    flat = x.ravel(order="K")
    out = np.fromiter((1.0 if v > 0 else 0.0 for v in flat), float, flat.size)
    return out.reshape(x.shape)
