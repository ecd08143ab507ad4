"""Reference for `one_hot`: rows of zeros with a single 1."""

import numpy as np
from numpy.typing import NDArray


def one_hot(labels: NDArray[np.integer], num_classes: int) -> NDArray[np.float64]:
    """Return `(m, num_classes)`: row i has 1.0 in column `labels[i]` and 0.0 elsewhere.

    `labels` is `(m,)`, integers of any dtype from 0 to `num_classes - 1`.

    Raises `IndexError` when a label is `num_classes` or more.

    Source: indicator variables, as in any textbook section on categorical targets.
    """
    m = labels.shape[0]
    y = np.zeros((m, num_classes))

    # Two index arrays of one length are paired up: (0, labels[0]), (1, labels[1]), ...
    rows = np.arange(m)
    columns = labels
    y[rows, columns] = 1.0
    return y
