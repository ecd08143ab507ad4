from dataclasses import dataclass, field

import numpy as np


@dataclass
class Conv2D:
    weight: np.ndarray
    stride: int = 1
    padding: int = 0
    grads: dict = field(default_factory=dict)

    def _pad(self, x):
        p = self.padding
        return np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))

    def _unpad(self, x):
        p = self.padding
        return x[:, :, p:x.shape[2] - p, p:x.shape[3] - p]

    def backward(self, x, grad):
        xp = self._pad(x)
        gx = np.zeros(xp.shape)
        gw = np.zeros(self.weight.shape)
        kh, kw = self.weight.shape[-2:]
        for (r, q) in np.ndindex(grad.shape[2], grad.shape[3]):
            y, z = self.stride * r, self.stride * q
            patch = xp[..., y:y + kh, z:z + kw].reshape(len(x), -1)
            g = grad[..., r, q]
            gw += (g.T @ patch).reshape(gw.shape)
            gx[..., y:y + kh, z:z + kw] += (g @ self.weight.reshape(len(gw), -1)).reshape(
                len(x), x.shape[1], kh, kw)
        self.grads = {"x": self._unpad(gx), "w": gw, "b": grad.sum(axis=(0, 2, 3))}
        return self.grads


def conv2d_backward(dout, X, W, stride, padding):
    g = Conv2D(W, stride, padding).backward(X, dout)
    return g["x"], g["w"], g["b"]
