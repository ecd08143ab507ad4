"""Defines no function of that name, but near ones with escape codes and lone surrogates in them."""

for name in ("relu_derivative\x1b[2J\x1b[32m passed", "relu_derivativ\ud800", "relu_derivativ\n"):
    globals()[name] = lambda x: x
