def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        V[k] = beta * velocity[k] + grads["d" + k]
        P[k] = params[k] - lr * V[k]
        if k[0] == "b":
            V[k] = V[k].ravel()
    return P, V
