"""Reference for `attention_backward`: scaled dot-product attention, one head, one sequence."""

import numpy as np
from numpy.typing import NDArray


def attention_backward(
    dout: NDArray[np.float64],
    Q: NDArray[np.float64],
    K: NDArray[np.float64],
    V: NDArray[np.float64],
    causal: bool,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return dQ, dK and dV for `O = softmax(Q Kᵀ / √k) V` and `dout`, the gradient by O.

    Shapes: `dout (t, v)`, `Q (t, k)`, `K (s, k)`, `V (s, v)`; with `causal`, t == s and query i
    sees the keys 0 to i. Each gradient has the shape of its argument. Scores may be as large as
    float64 allows.

    Source: scaled dot-product attention as in any textbook chapter on transformers, with the
    softmax differentiated row by row.
    """
    scale = 1.0 / np.sqrt(Q.shape[1])

    # The forward pass again. Row i of P are the weights with which query i mixes the values.
    S = scale * (Q @ K.T)
    if causal:
        allowed = np.tri(len(Q), len(K), dtype=bool)  # key j is no later than query i
        S = np.where(allowed, S, -np.inf)
    # A softmax does not change when its row is shifted: with the row's own largest (allowed)
    # score at 0 no exponential overflows and no sum is 0.
    E = np.exp(S - S.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)

    # O = P V, a matrix product: each factor's gradient takes the other one, transposed.
    dV = P.T @ dout
    dP = dout @ V.T

    # Row by row dP_j/dS_l = P_j (1{j = l} - P_l), so dS_l = P_l (dP_l - sum_j dP_j P_j). Where the
    # mask has left out a score, P is 0 and so is dS.
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))

    # S = scale Q Kᵀ: the scale stays as a factor, and K enters transposed, so dK = dSᵀ Q.
    dQ = scale * (dS @ K)
    dK = scale * (dS.T @ Q)

    return dQ, dK, dV
