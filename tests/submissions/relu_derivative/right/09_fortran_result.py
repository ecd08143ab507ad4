"""Returns a Fortran-ordered float array and prints the number of active units."""
import numpy as np


def relu_derivative(x):
    ans = np.asfortranarray(np.greater(x, 0), dtype=np.float64)
    print("active:", int(ans.sum()), "of", ans.size)
    return ans
