"""Write the mean binary cross-entropy of predicted probabilities.

Fill in `bce_loss`, then type `kata check`.
"""

import numpy as np


def bce_loss(y_true: np.ndarray, y_prob: np.ndarray) -> float:
    """Return the mean binary cross-entropy, natural logarithm.

    y_true: (m, 1), labels 0.0 and 1.0.
    y_prob: (m, 1), predicted probabilities of class 1, from 0 to 1 inclusive.

    Returns one number, finite also where a probability is exactly 0 or 1.
    """
    # your code here
    raise NotImplementedError("bce_loss is not written yet")
