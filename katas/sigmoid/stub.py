"""Write the logistic sigmoid, without overflow and without warnings.

Fill in `sigmoid`, then type `kata check`.
"""

import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-z), entry by entry.

    z: any shape with at least one dimension, values from -1000 to 1000.

    Returns an array of that shape. No call may give a warning.
    """
    # your code here
    raise NotImplementedError("sigmoid is not written yet")
