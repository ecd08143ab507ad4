def momentum(params, grads, velocity, lr, beta):
    V = {}
    for k in params:
        V[k] = beta * velocity[k] + grads["d" + k]
        params[k] -= lr * V[k]
    return params, V
