import numpy as np


class MaxPool2D:
    def __init__(self, size, stride):
        self.size, self.stride = size, stride
        self.where = {}

    def forward(self, image):
        ph, pw = self.size
        rows = range(0, image.shape[0] - ph + 1, self.stride)
        cols = range(0, image.shape[1] - pw + 1, self.stride)
        for r, top in enumerate(rows):
            for c, left in enumerate(cols):
                patch = image[top:top + ph, left:left + pw]
                k = int(patch.argmax())
                self.where[r, c] = top + k // pw, left + k % pw
        return self

    def backward(self, grad, shape):
        out = np.zeros(shape)
        for (r, c), place in self.where.items():
            out[place] += grad[r, c]
        return out


def max_pool_backward(dout, X, pool, stride):
    return np.array([
        [MaxPool2D(pool, stride).forward(plane).backward(g, plane.shape) for plane, g in zip(sample, grads)]
        for sample, grads in zip(X, dout)
    ])
