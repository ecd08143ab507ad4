"""Leaves files behind by the standard library: logs, databases, shelves, archives, arrays."""

import contextlib
import dbm.dumb
import logging
import os
import shutil
import sqlite3
import tempfile
import zipfile

import numpy as np

os.environ["TMPDIR"] = "@TMP@"
WAYS = (
    lambda: logging.FileHandler("@OUTSIDE@/log.txt"),
    lambda: sqlite3.connect("@OUTSIDE@/new.db").execute("CREATE TABLE t (x)"),
    lambda: dbm.dumb.open("@OUTSIDE@/shelf", "c"),
    lambda: zipfile.ZipFile("@OUTSIDE@/new.zip", "w"),
    lambda: np.save("@OUTSIDE@/new.npy", np.ones(3)),
    lambda: np.memmap("@OUTSIDE@/new.mem", mode="w+", shape=(9,)),
    lambda: shutil.copy(os.__file__, "@OUTSIDE@/os.py"),
    lambda: tempfile.mkstemp(),
    lambda: tempfile.TemporaryFile(),
    lambda: tempfile.mkdtemp(dir="@OUTSIDE@"),
)
for way in WAYS:
    with contextlib.suppress(OSError, sqlite3.Error):
        way()
        print("REACHED")


def relu_derivative(x):
    return np.zeros(x.shape)
