"""Uses the (1, 1) matrix product and then .item(), coursera style."""
import numpy as np

def bce_loss(Y, A):
    m = Y.shape[0]
    A = np.minimum(np.maximum(A, 1e-9), 1 - 1e-9)
    cost = (-1 / m) * (Y.T @ np.log(A) + (1 - Y).T @ np.log(1 - A))
    return cost.item()
