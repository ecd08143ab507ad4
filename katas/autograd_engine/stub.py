"""Write an autograd engine for scalars.

Fill in the class, then type `kata check`. Add the operators as you need them:
`__add__`, `__radd__` and so on are methods like any other.
"""


class Value:
    """A number that remembers how it was computed."""

    def __init__(self, data: float) -> None:
        # your code here
        raise NotImplementedError("Value is not written yet")

    def __add__(self, other: "Value | float") -> "Value":
        raise NotImplementedError("Value.__add__ is not written yet")

    def relu(self) -> "Value":
        raise NotImplementedError("Value.relu is not written yet")

    def backward(self) -> None:
        """Add the derivative of this value by each node to that node's grad."""
        raise NotImplementedError("Value.backward is not written yet")
