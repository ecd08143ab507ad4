def momentum(parameters, grads, v, learning_rate, beta):
    L = len(parameters) // 2
    p_out, v_out = {}, {}
    for l in range(L):
        for kind in ["W", "b"]:
            name = kind + str(l + 1)
            v_out[name] = beta * v[name] + grads["d" + name]
            p_out[name] = parameters[name] - learning_rate * v_out[name]
    return p_out, v_out
