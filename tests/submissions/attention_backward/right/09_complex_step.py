"""No derivation: one complex step for each entry of a forward pass."""
import numpy as np


def forward(Q, K, V, causal):
    S = Q @ K.T / np.sqrt(Q.shape[1])
    keep = np.tri(*S.shape) if causal else np.ones(S.shape)
    top = np.where(keep > 0, S.real, -np.inf).max(axis=1, keepdims=True)
    E = np.exp(np.where(keep > 0, S - top, 0)) * keep
    return E / E.sum(axis=1, keepdims=True) @ V


def attention_backward(dout, Q, K, V, causal):
    grads = []
    for which in range(3):
        args = [Q, K, V]
        grad = np.empty(args[which].shape)
        for idx in np.ndindex(grad.shape):
            moved = args[which].astype(complex)
            moved[idx] += 1e-40j
            args2 = args[:which] + [moved] + args[which + 1 :]
            grad[idx] = (dout * forward(*args2, causal)).sum().imag / 1e-40
        grads.append(grad)
    return tuple(grads)
