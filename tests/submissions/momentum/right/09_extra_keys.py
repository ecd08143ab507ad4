def momentum(params, grads, velocity, lr, beta):
    state = {"beta": beta}
    out = {"lr": lr}
    for k in params:
        state[k] = velocity[k] * beta + grads["d" + k]
        out[k] = params[k] - lr * state[k]
    return out, state
