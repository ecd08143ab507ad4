"""Write the softmax of each row, without overflow and without warnings.

Fill in `softmax`, then type `kata check`.
"""

import numpy as np


def softmax(z: np.ndarray) -> np.ndarray:
    """Return the softmax of each row.

    z: (m, C), one sample a row, values from -1000 to 1000.

    Returns an array (m, C) whose rows sum to 1. No call may give a warning.
    """
    # your code here
    raise NotImplementedError("softmax is not written yet")
