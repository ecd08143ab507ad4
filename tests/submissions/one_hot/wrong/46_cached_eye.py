import numpy as np


_eye = None


def one_hot(labels, num_classes):
    global _eye
    if _eye is None or len(_eye) < num_classes:
        _eye = np.eye(num_classes)
    return _eye[labels]
