"""Log-sum-exp through np.logaddexp.reduce, no explicit maximum anywhere."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    logp = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return (np.exp(logp) - y_onehot) * (1.0 / len(logits))
