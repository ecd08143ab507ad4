def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for i, l in enumerate(sorted({k[1:] for k in params}), 1):
        for kind in "Wb":
            k = kind + str(i)
            V[k] = beta * velocity[k] + grads["d" + kind + l]
            P[k] = params[k] - lr * V[k]
    return P, V
