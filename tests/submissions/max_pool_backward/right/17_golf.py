import numpy as np
def max_pool_backward(d,X,p,s):
    G=np.zeros(X.shape);h,w=p
    for n,c,i,j in np.ndindex(d.shape):
        k=X[n,c,i*s:i*s+h,j*s:j*s+w].argmax();G[n,c,i*s+k//w,j*s+k%w]+=d[n,c,i,j]
    return G
