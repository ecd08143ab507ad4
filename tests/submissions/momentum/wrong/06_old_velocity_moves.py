def momentum(params, grads, velocity, lr, beta):
    P = {k: params[k] - lr * velocity[k] for k in params}
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    return P, V
