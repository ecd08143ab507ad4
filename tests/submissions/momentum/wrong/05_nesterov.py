def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        g = grads["d" + k]
        V[k] = beta * velocity[k] + g
        P[k] = params[k] - lr * (g + beta * V[k])
    return P, V
