import math

import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    """exp_avg, exp_avg_sq, step_size, denom: the names of the well-known library."""
    param, exp_avg, exp_avg_sq = np.array(w), np.array(m), np.array(v)
    param *= 1 - lr * weight_decay
    exp_avg += (grad - exp_avg) * (1 - beta1)
    exp_avg_sq *= beta2
    exp_avg_sq += (1 - beta2) * grad * grad
    bias_correction1 = 1 - beta1**t
    bias_correction2 = 1 - beta2**t
    step_size = lr / bias_correction1
    denom = np.sqrt(exp_avg_sq) / math.sqrt(bias_correction2) + eps
    param -= step_size * exp_avg / denom
    return param, exp_avg, exp_avg_sq
