"""What the proofs of the references share: PyTorch, which nobody here wrote."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(scope="session")
def torch() -> Any:
    """PyTorch in double precision on one thread; without it a proof is skipped, and says so."""
    module: Any = pytest.importorskip(
        "torch", reason="PyTorch is not installed: pip install -e '.[proof]'"
    )
    module.set_default_dtype(module.float64)
    module.set_num_threads(1)
    return module
