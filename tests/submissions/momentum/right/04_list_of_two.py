def momentum(params, grads, velocity, lr, beta):
    pairs = {}
    for name, p in params.items():
        v = grads[f"d{name}"] + velocity[name] * beta
        pairs[name] = (p - v * lr, v)
    return [{n: a for n, (a, _) in pairs.items()}, {n: b for n, (_, b) in pairs.items()}]
