import math


def gelu_backward(dA, z):
    flat = [
        g * (0.5 * (1 + math.erf(v / 2**0.5)) + v * math.exp(-v * v / 2) / math.sqrt(2 * math.pi))
        for g, v in zip(dA.ravel(), z.ravel())
    ]
    return flat
