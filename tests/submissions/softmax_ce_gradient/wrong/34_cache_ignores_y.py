"""Breaks purity: memoised on the logits alone, so the same logits with other labels give the first answer."""
import numpy as np

_seen = {}


def softmax_ce_gradient(logits, y_onehot):
    key = (logits.shape, logits.tobytes())
    if key not in _seen:
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        _seen[key] = (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
    return _seen[key].copy()
