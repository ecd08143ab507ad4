import numpy as np
embedding_backward = lambda d, i, v: np.tensordot(np.eye(max(i.max() + 1, 2))[i], d, ((0, 1),) * 2)
