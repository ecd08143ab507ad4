"""Raises with a message that clears the screen, forges markup and spans lines."""


def relu_derivative(x):
    raise ValueError("\x1b[2J\x1b[H[bold green]passed[/]\n\n  verdict: passed\n\x1b[8m\ud800\x00")
