import numpy as np
def conv2d_backward(d,X,W,s,p):
    Y=np.pad(X,((0,0),(0,0),(p,p),(p,p)));G=0*Y;V=0*W;a,b=W.shape[2:];e=np.einsum
    for i,j in np.ndindex(d.shape[2:]):
        w=np.s_[:,:,i*s:i*s+a,j*s:j*s+b];g=d[:,:,i,j];V+=e('nf,ncuv->fcuv',g,Y[w]);G[w]+=e('nf,fcuv->ncuv',g,W)
    return G[:,:,p:p+X.shape[2],p:p+X.shape[3]],V,d.sum((0,2,3))
