def momentum(params, grads, velocity, lr, beta):
    P, V = dict(params), dict(velocity)
    for l in (1, 2):
        for k in (f"W{l}", f"b{l}"):
            if k in params:
                V[k] = beta * velocity[k] + grads["d" + k]
                P[k] = params[k] - lr * V[k]
    return P, V
