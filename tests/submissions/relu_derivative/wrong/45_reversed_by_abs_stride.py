"""Wrong values on views with a negative stride: 'normalises' the view by flipping those axes and never flips back."""
import numpy as np


def relu_derivative(x):
    # undo negative strides, they are slow
    index = tuple(slice(None, None, -1) if s < 0 else slice(None) for s in x.strides)
    fast = x[index]
    return (fast > 0).astype(float)
