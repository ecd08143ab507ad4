"""Pure-Python triple loops over single entries, lists turned into arrays only at the end."""
import numpy as np


def l2_regularization(params, grads, lam):
    total = 0.0
    out = {}
    for name in params:
        if not name.startswith("W"):
            out["d" + name] = np.array(grads["d" + name].tolist())
            continue
        w = params[name].tolist()
        g = grads["d" + name].tolist()
        rows = []
        for i in range(len(w)):
            row = []
            for j in range(len(w[i])):
                total += w[i][j] * w[i][j]
                row.append(g[i][j] + lam * w[i][j])
            rows.append(row)
        out["d" + name] = np.array(rows)
    return lam * total / 2, out
