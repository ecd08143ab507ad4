def momentum(params, grads, velocity, lr, beta):
    beta = beta or 0.9
    lr = lr or 0.01
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
