import numpy as np
embedding_backward = lambda d, i, v: np.tensordot(np.eye(v)[i], d, ((0, 1),) * 2)
