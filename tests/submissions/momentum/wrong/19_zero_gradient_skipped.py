def momentum(params, grads, velocity, lr, beta):
    P, V = dict(params), dict(velocity)
    for k in params:
        if not grads["d" + k].any():
            continue
        V[k] = beta * velocity[k] + grads["d" + k]
        P[k] = params[k] - lr * V[k]
    return P, V
