def momentum(params, grads, velocity, lr, beta):
    P = {}
    for k in params:
        velocity[k] = beta * velocity[k] + grads["d" + k]
        P[k] = params[k] - lr * velocity[k]
    return P, velocity
