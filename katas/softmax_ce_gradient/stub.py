"""Write the gradient of the mean softmax cross-entropy by the logits.

Fill in `softmax_ce_gradient`, then type `kata check`.
"""

import numpy as np


def softmax_ce_gradient(
    logits: np.ndarray,
    y_onehot: np.ndarray,
) -> np.ndarray:
    """Return the gradient of the mean softmax cross-entropy.

    logits: (m, C), one sample a row, C >= 2, values from -1000 to 1000.
    y_onehot: (m, C), one 1.0 in each row, else 0.0.

    Returns the gradient with respect to the logits, (m, C), finite.
    """
    # your code here
    raise NotImplementedError("softmax_ce_gradient is not written yet")
