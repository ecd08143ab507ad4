"""Returns views of one buffer, so that a later call changes what an earlier one returned."""

import numpy as np

buffer = np.zeros(100_000)


def relu_derivative(x):
    answer = buffer[: x.size].reshape(x.shape)
    np.greater(x, 0, out=answer, casting="unsafe")
    return answer
