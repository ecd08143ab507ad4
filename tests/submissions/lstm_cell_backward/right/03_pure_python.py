import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    k = {name: value.tolist() for name, value in cache.items()}
    Wx, Wh = params["W_x"].tolist(), params["W_h"].tolist()
    m, n, d = len(k["c"]), len(k["c"][0]), len(k["x"][0])
    dWx = [[0.0] * (4 * n) for _ in range(d)]
    dWh = [[0.0] * (4 * n) for _ in range(n)]
    db = [0.0] * (4 * n)
    dx, dhp, dcp = [], [], []
    for s in range(m):
        dz = [0.0] * (4 * n)
        row = []
        for u in range(n):
            i, f, o, g, t = (k[name][s][u] for name in ("i", "f", "o", "g", "tanh_c"))
            a = float(dc[s, u]) + float(dh[s, u]) * o * (1 - t * t)
            dz[u] = a * g * i * (1 - i)
            dz[n + u] = a * k["c_prev"][s][u] * f * (1 - f)
            dz[2 * n + u] = float(dh[s, u]) * t * o * (1 - o)
            dz[3 * n + u] = a * i * (1 - g * g)
            row.append(a * f)
        dcp.append(row)
        dx.append([sum(w * z for w, z in zip(Wx[a], dz)) for a in range(d)])
        dhp.append([sum(w * z for w, z in zip(Wh[a], dz)) for a in range(n)])
        for j, z in enumerate(dz):
            db[j] += z
            for a in range(d):
                dWx[a][j] += k["x"][s][a] * z
            for a in range(n):
                dWh[a][j] += k["h_prev"][s][a] * z
    names = ("dx", "dh_prev", "dc_prev", "dW_x", "dW_h", "db")
    return dict(zip(names, map(np.array, (dx, dhp, dcp, dWx, dWh, [db]))))
