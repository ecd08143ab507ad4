"""Golf: a set of (token, row) pairs loses equal rows."""
import numpy as np
def embedding_backward(d,i,v):
    e=np.zeros((v,d.shape[-1]))
    for t,r in {(int(a),tuple(b)) for a,b in zip(i.ravel(),d.reshape(i.size,-1))}:e[t]+=r
    return e
