def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        g = grads["d" + k]
        g += beta * velocity[k]
        V[k] = g.copy()
        P[k] = params[k] - lr * g
    return P, V
