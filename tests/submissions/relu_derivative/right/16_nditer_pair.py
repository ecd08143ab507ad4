"""np.nditer over input and output together, with a freshly allocated output."""
import numpy as np


def relu_derivative(x):
    it = np.nditer([x, None], op_flags=[["readonly"], ["writeonly", "allocate"]])
    with it:
        for src, dst in it:
            dst[...] = 1.0 if src > 0 else 0.0
        return it.operands[1]
