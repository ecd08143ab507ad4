"""Write the backward pass of scaled dot-product attention by hand.

Fill in `attention_backward`, then type `kata check`.
"""

import numpy as np


def attention_backward(
    dout: np.ndarray,
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    causal: bool,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the gradients by the queries, the keys and the values.

    dout: (t, v), the gradient of the loss by the output.
    Q: (t, k), one query a row. K: (s, k), one key a row. V: (s, v).
    causal: whether query i sees the keys 0 to i only; then t == s.

    Returns (dQ, dK, dV): (t, k), (s, k), (s, v).
    """
    # your code here
    raise NotImplementedError("attention_backward is not written yet")
