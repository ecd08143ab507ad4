def momentum(params, grads, velocity, lr, beta=0.9):
    beta = 0.9
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
