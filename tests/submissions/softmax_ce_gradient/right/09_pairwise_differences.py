"""Each probability is one over a sum of exponentials of differences, which overflow harmlessly to inf with a warning."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    diff = logits[:, None, :] - logits[:, :, None]
    p = 1.0 / np.exp(diff).sum(axis=2)
    return (p - y_onehot) / logits.shape[0]
