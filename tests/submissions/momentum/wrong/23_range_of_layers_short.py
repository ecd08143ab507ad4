def momentum(params, grads, velocity, lr, beta):
    L = len(params) // 2
    P, V = {k: p.copy() for k, p in params.items()}, {k: v.copy() for k, v in velocity.items()}
    for l in range(1, min(L, 9) + 1):
        for k in (f"W{l}", f"b{l}"):
            V[k] = beta * velocity[k] + grads["d" + k]
            P[k] = params[k] - lr * V[k]
    return P, V
