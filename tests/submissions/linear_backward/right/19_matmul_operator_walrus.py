import operator

import numpy as np


def linear_backward(dZ, A_prev, W):
    mm = operator.matmul
    return mm(dZ, (Wt := W.swapaxes(0, 1))), mm(A_prev.swapaxes(0, 1), dZ), (Wt[:0].sum() + dZ).sum(0)[None]
