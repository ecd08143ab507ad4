"""A layer class with forward and backward that keeps its cache on a fresh instance."""
import numpy as np

class SoftmaxCrossEntropy:
    def __init__(self):
        self.p = self.t = None

    def forward(self, z, t):
        z = z - z.max(axis=-1, keepdims=True)
        self.p = np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
        self.t = t
        return -np.log((self.p * t).sum(axis=-1) + 1e-300).mean()

    def backward(self, dout=1.0):
        return dout * (self.p - self.t) / self.t.shape[0]

def softmax_ce_gradient(logits, y_onehot):
    layer = SoftmaxCrossEntropy()
    loss = layer.forward(logits, y_onehot)
    print("loss", loss)
    return layer.backward()
