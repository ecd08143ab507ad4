"""Uses parts of NumPy that are loaded when they are first asked for."""

import numpy as np


def relu_derivative(x):
    import numpy.testing
    from numpy.lib.stride_tricks import sliding_window_view

    answer = np.where(x > 0, 1.0, 0.0)
    flat = answer.ravel()
    assert np.polynomial.Polynomial([0.0, 1.0])(2.0) == 2.0
    numpy.testing.assert_allclose(np.fft.ifft(np.fft.fft(flat[:64])).real, flat[:64], atol=1e-9)
    assert np.linalg.norm(np.eye(3)) > 1.0
    assert np.ma.masked_less(flat, 0.5).size == flat.size
    np.random.default_rng(1).normal(size=3)
    np.array_repr(flat), np.ctypeslib.as_ctypes(np.zeros(3)), np.rec.array([(1, 2.0)])
    windows = sliding_window_view(flat, 1)
    return windows[:, 0].reshape(x.shape)
