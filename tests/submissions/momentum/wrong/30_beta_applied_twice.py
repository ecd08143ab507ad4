def momentum(params, grads, velocity, lr, beta):
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    P = {k: params[k] - lr * (beta * V[k] + grads["d" + k]) for k in params}
    return P, {k: beta * v for k, v in V.items()}
