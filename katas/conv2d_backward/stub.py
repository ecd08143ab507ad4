"""Write the backward pass of a 2-D convolution by hand.

Fill in `conv2d_backward`, then type `kata check`. `forward` works already.
"""

import numpy as np


def forward(
    X: np.ndarray,
    W: np.ndarray,
    b: np.ndarray,
    stride: int,
    padding: int,
) -> np.ndarray:
    """Slide W (F, C, kh, kw) over X (m, C, H, L); return (m, F, R, Q)."""
    sides = (padding, padding)
    Xp = np.pad(X, ((0, 0), (0, 0), sides, sides))
    m, _, H, L = Xp.shape
    F, _, kh, kw = W.shape
    R, Q = (H - kh) // stride + 1, (L - kw) // stride + 1
    out = np.zeros((m, F, R, Q))
    for r in range(R):
        for c in range(Q):
            top, left = r * stride, c * stride
            window = Xp[:, :, top : top + kh, left : left + kw]
            # Over channels, rows and columns of the window: (m, F).
            out[:, :, r, c] = np.einsum("ikuv,fkuv->if", window, W) + b
    return out


def conv2d_backward(
    dout: np.ndarray,
    X: np.ndarray,
    W: np.ndarray,
    stride: int,
    padding: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the gradients dX (m, C, H, L), dW (F, C, kh, kw) and db (F,).

    dout: (m, F, R, Q), the gradient by the output of `forward`.
    X: (m, C, H, L). W: (F, C, kh, kw).
    stride: 1 or more. padding: 0 or more, zeros on all four sides.
    """
    # your code here
    raise NotImplementedError("conv2d_backward is not written yet")
