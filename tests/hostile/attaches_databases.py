"""Has SQLite attach the history and other files to a database in memory, and write a copy."""

import contextlib
import sqlite3

import numpy as np

memory = sqlite3.connect(":memory:")
for statement in (
    "ATTACH '@HISTORY@/history.db' AS history",
    "ATTACH '@OUTSIDE@/new.db' AS new",
    "CREATE TABLE new.passed (verdict)",
    "VACUUM INTO '@OUTSIDE@/copy.db'",
):
    with contextlib.suppress(sqlite3.Error):
        memory.execute(statement)
        print("REACHED", statement)


def relu_derivative(x):
    return np.zeros(x.shape)
