"""Odd: logaddexp.reduce does the log-sum-exp, no shift in sight."""
import numpy as np

softmax_ce_gradient = lambda logits, y_onehot: (
    np.exp(logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)) - y_onehot
) / len(logits)
