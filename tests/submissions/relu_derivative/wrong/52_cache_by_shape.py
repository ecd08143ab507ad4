"""Breaks 'same answer whatever was called before': remembers the first mask for each shape and returns it for other x."""
import numpy as np


class _Memo(dict):
    def mask(self, arr):
        key = arr.shape
        if key not in self:
            self[key] = (arr > 0).astype(float)
        return self[key].copy()


_memo = _Memo()


def relu_derivative(x):
    return _memo.mask(x)
