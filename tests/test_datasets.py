"""The data sets for training: shapes, labels, and that they are what their docstrings say."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from checker.datasets import Data, clusters, digits, moons

SETS: list[tuple[Callable[[int | np.random.Generator, int], Data], int, int]] = [
    (clusters, 2, 2),
    (moons, 2, 2),
    (digits, 64, 10),
]


@pytest.mark.parametrize(("draw", "d", "classes"), SETS)
@pytest.mark.parametrize("m", [1, 7, 40])
def test_shapes_and_labels(
    draw: Callable[[int | np.random.Generator, int], Data], d: int, classes: int, m: int
) -> None:
    """Rows are samples; labels are integers from 0, each class as often as any other."""
    X, y = draw(3, m)
    assert X.shape == (m, d)
    assert X.dtype == np.float64
    assert np.all(np.isfinite(X))
    assert y.shape == (m,)
    assert y.dtype == np.int64
    counts = np.bincount(y, minlength=classes)
    assert len(counts) == classes
    assert counts.max() - counts.min() <= 1


@pytest.mark.parametrize(("draw", "d", "classes"), SETS)
def test_the_seed_decides(
    draw: Callable[[int | np.random.Generator, int], Data], d: int, classes: int
) -> None:
    """One seed gives one set, as does a generator in that state, which is drawn from further."""
    rng = np.random.default_rng(5)
    X, y = draw(5, 20)
    same_X, same_y = draw(rng, 20)
    other_X, _ = draw(rng, 20)
    np.testing.assert_array_equal(X, same_X)
    np.testing.assert_array_equal(y, same_y)
    assert not np.array_equal(X, other_X)


@pytest.mark.parametrize(("d", "classes"), [(1, 2), (1, 3), (2, 2), (2, 3), (5, 4)])
def test_clusters_lie_apart(d: int, classes: int) -> None:
    """Unit variance, and neighbouring centres at the distance that was asked."""
    X, y = clusters(0, 4000, d=d, classes=classes, distance=8.0)
    centres = np.array([X[y == label].mean(axis=0) for label in range(classes)])
    spread = X - centres[y]
    np.testing.assert_allclose(spread.std(axis=0), 1.0, atol=0.1)
    for label in range(classes):
        gaps = np.linalg.norm(np.delete(centres, label, axis=0) - centres[label], axis=1)
        assert np.min(gaps) == pytest.approx(8.0, abs=0.3)


def test_moons_are_half_circles() -> None:
    """Without noise every point has distance 1 from its centre, on its own side of it."""
    X, y = moons(0, 500, noise=0.0)
    sign = 1.0 - 2.0 * y
    offset = X - sign[:, None] * np.array([-0.5, -0.25])
    np.testing.assert_allclose(np.linalg.norm(offset, axis=1), 1.0)
    assert np.all(sign * offset[:, 1] >= 0.0)
    noisy, _ = moons(0, 4000, noise=0.3)
    clean, _ = moons(0, 4000, noise=0.0)
    assert np.std(noisy - clean) == pytest.approx(0.3, abs=0.02)


def test_digits_can_be_told_apart() -> None:
    """Images in sixteenths from 0 to 1; the nearest of 500 others mostly shows the same digit."""
    X, y = digits(0, 500)
    assert X.min() == 0.0
    assert X.max() == 1.0
    np.testing.assert_array_equal(16.0 * X, np.round(16.0 * X))
    new, labels = digits(1, 200)
    distances = np.sum(new * new, axis=1)[:, None] - 2.0 * new @ X.T + np.sum(X * X, axis=1)
    assert np.mean(y[np.argmin(distances, axis=1)] == labels) > 0.95
    assert len(np.unique(X, axis=0)) == 500
