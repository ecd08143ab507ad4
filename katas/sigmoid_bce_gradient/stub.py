"""Write the gradient of the mean binary cross-entropy by the logits.

Fill in `sigmoid_bce_gradient`, then type `kata check`.
"""

import numpy as np


def sigmoid_bce_gradient(logits: np.ndarray, y_true: np.ndarray) -> np.ndarray:
    """Return the gradient of the mean binary cross-entropy.

    logits: (m, 1), values from -1000 to 1000; the sigmoid is yours to take.
    y_true: (m, 1), labels 0.0 and 1.0.

    Returns the gradient with respect to the logits, (m, 1), finite.
    """
    # your code here
    raise NotImplementedError("sigmoid_bce_gradient is not written yet")
