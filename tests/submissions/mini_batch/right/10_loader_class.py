"""A data loader class with __iter__ and __len__, the order drawn once in the constructor."""

class Loader:
    def __init__(self, X, y, size, rng):
        self.X, self.y, self.size = X, y, size
        self.order = rng.permutation(len(X))

    def __len__(self):
        return -(-len(self.order) // self.size)

    def __iter__(self):
        for k in range(len(self)):
            sel = self.order[k * self.size:(k + 1) * self.size]
            yield self.X[sel], self.y[sel]

def mini_batch(X, y, batch_size, rng):
    return Loader(X, y, batch_size, rng)
