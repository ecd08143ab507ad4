import numpy as np


def log_sum_exp(z: np.ndarray) -> np.ndarray:
    shift = np.nan_to_num(np.amax(z, axis=-1, keepdims=True), neginf=0.0)
    with np.errstate(divide="ignore"):
        return np.log(np.sum(np.exp(z - shift), axis=-1, keepdims=True)) + shift
