def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        g = grads["d" + k]
        V[k] = beta * velocity[k] + g if velocity[k].any() else (1 - beta) * g
        P[k] = params[k] - lr * V[k]
    return P, V
