"""A small tape of vector-Jacobian products."""
import numpy as np

tape = []


class T:
    def __init__(self, v):
        self.v = v
        self.g = np.zeros(v.shape)


def op(value, *back):
    out = T(value)
    tape.append((out, back))
    return out


def attention_backward(dout, Q, K, V, causal):
    tape.clear()
    q, k, v = T(Q), T(K), T(V)
    c = np.sqrt(Q.shape[1])
    s = op(q.v @ k.v.T / c, (q, lambda g: g @ k.v / c), (k, lambda g: g.T @ q.v / c))
    logits = np.where(np.tri(*s.v.shape), s.v, -np.inf) if causal else s.v
    e = np.exp(logits - logits.max(1, keepdims=True))
    w = e / e.sum(1, keepdims=True)
    p = op(w, (s, lambda g: w * (g - (w * g).sum(1, keepdims=True))))
    o = op(p.v @ v.v, (p, lambda g: g @ v.v.T), (v, lambda g: p.v.T @ g))
    o.g = dout
    for node, back in reversed(tape):
        for parent, vjp in back:
            parent.g = parent.g + vjp(node.g)
    grads = q.g, k.g, v.g
    tape.clear()
    return grads
