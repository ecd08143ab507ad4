"""Odd: memoised, but on the full contents and shapes, and it hands out copies."""
import numpy as np

_memo = {}


def softmax_ce_gradient(logits, y_onehot):
    key = (logits.shape, logits.tobytes(), y_onehot.tobytes())
    if key not in _memo:
        if len(_memo) > 50:
            _memo.clear()
        e = np.exp(logits - logits.max(1)[:, None])
        _memo[key] = (e / e.sum(1)[:, None] - y_onehot) / logits.shape[0]
    return _memo[key].copy()
