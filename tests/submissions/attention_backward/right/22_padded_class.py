"""Objects with state, fresh on each call; the mask through comparison of positions."""
import numpy as np
from dataclasses import dataclass, field


@dataclass
class Head:
    causal: bool
    saved: dict = field(default_factory=dict)

    def forward(self, Q, K, V):
        s = (Q / np.sqrt(Q.shape[1])) @ K.T
        if self.causal:
            pos = np.arange(len(Q))
            s = s + np.where(pos[None, :] > pos[:, None], -np.inf, 0.0)
        w = np.exp(s - s.max(-1, keepdims=True))
        w /= w.sum(-1, keepdims=True)
        self.saved.update(Q=Q, K=K, V=V, w=w)
        return w @ V

    def backward(self, g):
        Q, K, V, w = (self.saved[n] for n in "QKVw")
        dw = g @ V.T
        ds = (dw - (dw * w).sum(-1, keepdims=True)) * w / np.sqrt(Q.shape[1])
        return {"Q": ds @ K, "K": ds.T @ Q, "V": w.T @ g}


def attention_backward(dout, Q, K, V, causal):
    head = Head(causal)
    head.forward(Q, K, V)
    g = head.backward(dout)
    return g["Q"], g["K"], g["V"]
