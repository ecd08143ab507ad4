def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for (k, p), g, v in zip(params.items(), grads.values(), velocity.values()):
        V[k] = beta * v + g
        P[k] = p - lr * V[k]
    return P, V
