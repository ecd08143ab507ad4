from collections import defaultdict


def sgd_update(params, grads, lr):
    found = defaultdict(dict)
    for k, v in params.items():
        found[k]["p"] = v
    for k, v in grads.items():
        found[k[1:]]["g"] = v
    print("step with", lr)
    return {k: d["p"] - lr * d["g"] for k, d in found.items() if "p" in d}
