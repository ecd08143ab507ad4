import numpy as np


def linear_backward(dZ, A_prev, W):
    m, d_in = A_prev.shape
    theta = np.vstack((W, np.zeros((1, W.shape[1]))))
    x = np.c_[A_prev, np.ones(m)]
    g_theta = np.vdot if False else x.T.dot(dZ)
    g_x = dZ.dot(theta.T)
    return g_x[:, :d_in], g_theta[:d_in, :], g_theta[d_in:, :]
