"""Breaks purity where x.ravel() is a view (C-contiguous x): the loop writes its ones and zeros into x."""


def relu_derivative(x):
    flat = x.ravel()
    for i in range(flat.size):
        flat[i] = 1.0 if flat[i] > 0 else 0.0
    return flat.reshape(x.shape)
